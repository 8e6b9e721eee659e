/**
 * Drafts on their way from one colleague to another (docs/decisions/039). Each of the two sees what was
 * handed to him and what he handed; those who look after privacy see that it is there, and may have it
 * forgotten. What is in a draft nobody but the two ever reads.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  type HandedDraft,
  type HandedHead,
  MAX_HANDED,
  MAX_HANDED_BYTES,
} from '../../contract/handed.ts';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { MAX_NAME_LENGTH } from '../../kombo/values/bounds.ts';
import type { Clock } from '../clock.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { HandedStore, ListedHanding, StoredHanding } from '../ledger/handed-store.ts';
import type { Actor } from './actor.ts';
import { hasColleagues } from './capabilities.ts';
import type { People } from './people.ts';
import { extentsOf, may } from './rules.ts';
import { demand, forbidden } from './views/demand.ts';

/** What is handed: its head as it was read, and all of its bytes. */
export interface Packed {
  head: HandedHead;
  bytes: Uint8Array;
}

/** Each @throws HttpProblem forbidden, not_found, conflict, and as the ledger. */
export interface HandedDrafts {
  /** Before its bytes are read. @throws HttpProblem invalid when this is no colleague */
  expect(actor: Actor, to: string): Promise<void>;
  /** Resolves when it survives a power cut: true when it is new, false for a repeat. */
  give(actor: Actor, id: string, to: string, packed: Packed): Promise<boolean>;
  /** Those from or to the actor; for those who look after privacy all that wait. Latest first. */
  list(actor: Actor): Promise<HandedDraft[]>;
  /** What was handed, for whoever may keep it now. */
  read(actor: Actor, id: string): Promise<{ bytes: number; parts: AsyncGenerator<Uint8Array> }>;
  /** The actor has it on his device: it is his, and nothing of it stays here. */
  kept(actor: Actor, id: string, handedAt: number): Promise<void>;
  forget(actor: Actor, id: string): Promise<void>;
  /** What nobody took goes back, and what is over goes. */
  tidy(): Promise<void>;
}

/** All that can wait for and from one person, and as many that are over. */
const MAX_LISTED = 4 * MAX_HANDED;
/** Longer than anything takes to come in, in milliseconds. */
const ORPHANED_MS = 60 * 60 * 1000;
/** So many bytes are hashed without letting others in between. */
const SLICE = 1024 * 1024;

/** `waitMs`: how long a draft waits for the colleague, and then as long for whoever handed it. */
export function createHandedDrafts(options: {
  store: HandedStore;
  people: Pick<People, 'colleaguesOf'>;
  clock: Pick<Clock, 'now'>;
  waitMs: number;
}): HandedDrafts {
  const { store, people, clock, waitMs } = options;

  function demandHanding(actor: Actor): void {
    demand(actor, 'hand_over');
    if (!hasColleagues(actor)) throw forbidden('hand_over');
  }

  async function find(actor: Actor, id: string): Promise<StoredHanding> {
    const handing = await store.find(id);
    if (handing === null || !isOf(actor, handing)) throw unknown();
    return handing;
  }

  const forgetsAll = (actor: Actor) => extentsOf(actor, 'forget').has('all');

  return {
    async expect(actor, to) {
      demandHanding(actor);
      const colleagues = await people.colleaguesOf(actor);
      if (colleagues.some(({ id }) => id === to)) return;
      throw new HttpProblem('invalid', 'This can be handed over to a colleague alone.', {
        issues: [{ path: 'to', message: encodeIssue('choice') }],
      });
    },
    async give(actor, id, to, { head, bytes }) {
      demandHanding(actor);
      const { draft, files } = head;
      const now = clock.now();
      const outcome = await store.give(
        {
          ...{ id, from_id: actor.id, to_id: to, handed_at: now, until: now + waitMs },
          ...{ revision: draft.revision, updated_at: draft.updated_at },
          ...{ bytes: bytes.length, hash: await hashOf(bytes) },
          about: {
            first_name: draft.values.candidate.first_name.slice(0, MAX_NAME_LENGTH),
            last_name: draft.values.candidate.last_name.slice(0, MAX_NAME_LENGTH),
            job_name: draft.job?.name ?? null,
            file_count: files.length,
          },
        },
        bytes,
        { count: MAX_HANDED, bytes: MAX_HANDED_BYTES },
      );
      if (outcome === 'full') throw new HttpProblem('conflict', FULL, { code: 'handed_full' });
      if (outcome === 'other') {
        await find(actor, id);
        throw new HttpProblem('conflict', OTHER, { code: 'handed_other' });
      }
      return outcome === 'new';
    },
    async list(actor) {
      const seesAll = forgetsAll(actor);
      if (!may(actor, 'hand_over') && !seesAll) throw forbidden('hand_over');
      const listed = await store.list(seesAll ? null : actor.id, MAX_LISTED);
      return listed
        .filter((one) => isOf(actor, one) || one.content_id !== null)
        .map((one) => toHandedDraft(one));
    },
    async read(actor, id) {
      demandHanding(actor);
      const { state, from_id, bytes, content_id } = await find(actor, id);
      if (content_id === null || (state === 'returned' && from_id !== actor.id)) throw gone();
      return { bytes, parts: store.content(content_id) };
    },
    async kept(actor, id, handedAt) {
      demandHanding(actor);
      const { from_id } = await find(actor, id);
      const state = from_id === actor.id ? 'withdrawn' : 'taken';
      const until = clock.now() + waitMs;
      if (await store.keep({ id, handed_at: handedAt, state, until })) return;
      // A repeat, whose answer was lost, is no loser.
      const after = await find(actor, id);
      if (after.handed_at !== handedAt || after.state !== state) throw gone();
    },
    async forget(actor, id) {
      demand(actor, 'forget');
      const handing = await store.find(id);
      const isMine = handing?.from_id === actor.id && may(actor, 'hand_over');
      if (handing === null || !(isMine || forgetsAll(actor))) throw unknown();
      await store.forget(id);
    },
    async tidy() {
      const now = clock.now();
      await store.sendBack(now, now + waitMs);
      await store.purge(now, now - ORPHANED_MS);
    },
  };
}

const FULL =
  'Too much waits already that you handed over, or that was handed to this colleague. Take something back first, or tell them.';
const OTHER = 'This draft was taken meanwhile, and belongs to a colleague now.';

const unknown = () =>
  new HttpProblem('not_found', 'No draft of this id was handed to you or by you.');
const gone = () =>
  new HttpProblem('conflict', 'This draft was taken, or taken back, meanwhile.', {
    code: 'handed_other',
  });

const isOf = ({ id }: Actor, { from_id, to_id }: StoredHanding) => id === from_id || id === to_id;

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += SLICE) {
    hash.update(bytes.subarray(at, at + SLICE));
    await setImmediate();
  }
  return hash.digest('base64url');
}

const iso = (time: number) => new Date(time).toISOString();

function toHandedDraft(one: ListedHanding): HandedDraft {
  return {
    id: one.id,
    state: one.state,
    from: { id: one.from_id, name: one.from_name },
    to: { id: one.to_id, name: one.to_name },
    handed_at: iso(one.handed_at),
    until: iso(one.until),
    revision: one.revision,
    updated_at: one.updated_at,
    bytes: one.bytes,
    about: one.about,
  };
}
