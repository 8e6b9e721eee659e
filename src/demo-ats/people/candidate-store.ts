/**
 * The people of the demo ATS. Those that come with it are in the code; those that are created
 * are appended to a file, one JSON line each, before anyone is told: a killed process loses none.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { Listed } from '../wire/paging.ts';
import type { WireAnswer, WireCandidate } from '../wire/wire-candidate.ts';

/** A file of an application, as the ATS has it on record. Size in bytes; null when only a URL came. */
export interface StoredFile {
  application_id: string;
  name: string;
  type: string;
  content_type: string | null;
  size: number | null;
  sha256: string | null;
}

/** A person with what came beside the wire's fields. */
export interface Person {
  candidate: WireCandidate;
  files: StoredFile[];
  /** The answers of each application by its id; files are among `files`. */
  answers?: Record<string, WireAnswer[]>;
}

type Entry = Listed<Person>;

/** What is trusted of a line; the rest was written by this module. */
const Line = z.object({
  integration_id: z.string(),
  readable_from: z.number(),
  person: z.custom<Person>((value) => typeof value === 'object' && value !== null),
});

const FILE_NAME = 'demo-ats-candidates.jsonl';

/** `dataDir` null: what is created is gone with the process. */
export function createCandidateStore(
  integrations: readonly DemoIntegration[],
  dataDir: string | null,
) {
  const people = new Map<string, Map<string, Entry>>();
  let sequence = 0;

  const peopleOf = (integrationId: string): Map<string, Entry> => {
    const known = people.get(integrationId);
    if (known !== undefined) return known;
    const fresh = new Map<string, Entry>();
    people.set(integrationId, fresh);
    return fresh;
  };

  const keep = (integrationId: string, person: Person, readableFrom: number) => {
    const all = peopleOf(integrationId);
    const id = person.candidate.id;
    const place = all.get(id)?.place ?? ([readableFrom, sequence++] as const);
    all.set(id, { place, record: person });
    return place;
  };

  const fillIn = () => {
    for (const { id, candidates } of integrations) {
      for (const candidate of candidates) keep(id, { candidate, files: [] }, 0);
    }
  };
  fillIn();
  const file = dataDir === null ? null : openFile(dataDir);
  for (const line of file === null ? [] : readLines(file)) {
    keep(line.integration_id, line.person, line.readable_from);
  }

  return {
    /** Everyone, with the time from which they can be read. */
    of: (integrationId: string): Iterable<Entry> => peopleOf(integrationId).values(),

    /** The person with this address, the further ones included. E-mail addresses ignore case here. */
    findByEmail(integrationId: string, email: string): Person | null {
      const wanted = email.toLowerCase();
      for (const { record } of peopleOf(integrationId).values()) {
        const { email_addresses } = record.candidate;
        if (email_addresses.some((one) => one.email_address.toLowerCase() === wanted)) {
          return record;
        }
      }
      return null;
    },

    /** Adds the person or replaces what was known under the same id; on disk when this returns. */
    save(integrationId: string, person: Person, readableFrom: number): void {
      const [readable_from] = keep(integrationId, person, readableFrom);
      if (file === null) return;
      appendFileSync(
        file,
        `${JSON.stringify({ integration_id: integrationId, readable_from, person })}\n`,
      );
    },

    /** Back to those who were there from the start. */
    clear(): void {
      people.clear();
      fillIn();
      if (file !== null) rmSync(file, { force: true });
    },
  };
}

/** What `createCandidateStore` returns. */
export type CandidateStore = ReturnType<typeof createCandidateStore>;

function openFile(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  return join(dataDir, FILE_NAME);
}

/** Reads what was kept and cuts off a last line that a killed process left unfinished. */
function readLines(file: string): z.infer<typeof Line>[] {
  if (!existsSync(file)) return [];
  const content = readFileSync(file);
  const complete = content.lastIndexOf('\n') + 1;
  if (complete < content.length) truncateSync(file, complete);
  return content
    .subarray(0, complete)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));
}
