/**
 * Who stands on this device more than once: one rule for the table of what is not sent, for the steps
 * of the form, and for sending.
 */
import { cvOfEntry } from '../../form/cv-of-entry.ts';
import { fullName } from '../../form/full-name.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { DraftJob } from '../../storage/drafts/draft.ts';
import type { KeptCv } from './copies.ts';
import { keysOf, type Person } from './same-person.ts';

/** Where an entry is: not sent yet, waiting to be sent, or sent from here and still kept. */
export type Place = 'draft' | 'waiting' | 'sent';

/** An entry on this device, as far as others are compared with it. */
export interface Standing {
  id: string;
  place: Place;
  /** Whose, or the name of the first file; empty for an entry without either. */
  name: string;
  person: Person;
  ats: string;
  job: DraftJob | null;
  /** How its job is named, in each of the ways that are known; empty without a job. */
  jobIds: readonly string[];
  cv: KeptCv | null;
  /** The step that was open last. */
  step: string;
}

/** Why two entries are thought to be one: an address, the name with a number, the bytes of the CV. */
export type Reason = 'email' | 'phone' | 'cv';

/** Another entry of perhaps the same person, and why it is thought so. */
export interface Twin {
  entry: Standing;
  by: readonly Reason[];
}

interface Kept {
  id: string;
  values: IntakeValues;
  job: DraftJob | null;
  step: string;
}

/** What is compared of an entry. */
export function standingOf({ id, values, job, step }: Kept, place: Place): Standing {
  const cv = cvOfEntry(values);
  const { job_id } = values.application;
  return {
    id,
    place,
    name: fullName(values.candidate) || (values.attachments[0]?.name ?? ''),
    person: values.candidate,
    ats: values.x_integration_id,
    job,
    jobIds: job_id === '' ? [] : [job_id, ...(job === null ? [] : [job.id])],
    cv: cv && { owner: id, file: cv.id, size: cv.size },
    step,
  };
}

interface Wanted {
  /** Whose twins; those of all where it is left out. */
  of?: readonly Standing[];
  /** At most so many for each. */
  max?: number;
}

/** By id the others that may be the same person; whoever has none is left out. `digests` by id too. */
export function findTwins(
  entries: readonly Standing[],
  digests: ReadonlyMap<string, string>,
  { of = entries, max = Number.POSITIVE_INFINITY }: Wanted = {},
): Map<string, Twin[]> {
  const tellingOf = ({ id, person }: Standing): readonly string[] => {
    const digest = digests.get(id);
    return digest === undefined ? keysOf(person) : [...keysOf(person), `cv ${digest}`];
  };
  const byKey = new Map<string, Standing[]>();
  for (const entry of entries) {
    for (const key of tellingOf(entry)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [entry]);
      else group.push(entry);
    }
  }
  const found = new Map<string, Twin[]>();
  for (const mine of of) {
    const twins = new Map<string, { entry: Standing; by: Reason[] }>();
    for (const key of tellingOf(mine)) {
      const reason = key.slice(0, key.indexOf(' ')) as Reason;
      for (const entry of byKey.get(key) ?? []) {
        if (entry.id === mine.id) continue;
        const twin = twins.get(entry.id);
        if (twin !== undefined) {
          if (!twin.by.includes(reason)) twin.by.push(reason);
        } else if (twins.size < max) twins.set(entry.id, { entry, by: [reason] });
      }
    }
    if (twins.size > 0) found.set(mine.id, [...twins.values()]);
  }
  return found;
}

/**
 * Is there a question before it is sent? Not where somebody known is put to another job, which is a
 * recruiter's daily work; but where the job may be the same one, and where the same CV stands with
 * somebody else.
 */
export function isDoubtful(mine: Standing, { entry, by }: Twin): boolean {
  const areBothSet = mine.jobIds.length > 0 && entry.jobIds.length > 0;
  const isOtherJob =
    areBothSet && (mine.ats !== entry.ats || !entry.jobIds.some((id) => mine.jobIds.includes(id)));
  return !isOtherJob || by.every((reason) => reason === 'cv');
}
