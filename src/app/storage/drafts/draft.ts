/** An entry that is being made, as it is kept on this device. */
import type { RefusedValue } from '../../form/refused-values.ts';
import { emptyValues, type IntakeValues, type RemoteValues } from '../../form/values.ts';

/**
 * Why an earlier try was turned down: the draft opens with each issue at its field. It stays with the
 * draft until that is sent again.
 */
export interface Rejection {
  /** The refused submission that the draft is sent in place of; null where the gateway said no. */
  submission_id: string | null;
  code: string | null;
  /** The sentence of whoever turned it down, as plain text. */
  detail: string;
  /** Each with the value that was turned down: another one there mends it. */
  issues: RefusedValue[];
  /** The note was put away by hand; missing in drafts of older versions. */
  hidden?: boolean;
}

export interface DraftJob {
  id: string;
  name: string | null;
}

export interface Draft {
  /** A UUID; the submission has the same, so that sending twice is sending once. */
  id: string;
  values: IntakeValues;
  /** The step that was open last. */
  step: string;
  job: DraftJob | null;
  /** ISO 8601. */
  created_at: string;
  updated_at: string;
  /** Counts the writes; 0 = nothing has been entered yet. */
  revision: number;
  refusal: Rejection | null;
  /** When it was handed to whoever is here (ISO 8601); missing where it was begun here. */
  taken?: string;
}

/** What a list of drafts shows. */
export interface DraftSummary {
  id: string;
  first_name: string;
  last_name: string;
  /** The first attached file, for entries that name nobody yet; null where there is none. */
  file_name: string | null;
  job: DraftJob | null;
  step: string;
  values: IntakeValues;
  created_at: string;
  updated_at: string;
}

/** A draft that nothing has been entered into. `now` in ISO 8601. */
export function emptyDraft(id: string, integrationId: string, jobId: string, now: string): Draft {
  const values = emptyValues(integrationId);
  return {
    id,
    values: { ...values, application: { ...values.application, job_id: jobId } },
    step: 'candidate',
    job: null,
    created_at: now,
    updated_at: now,
    revision: 0,
    refusal: null,
  };
}

/**
 * Values that an earlier version of the form may have written, completed to today's shape: what
 * is missing is empty, what is of another kind than the form expects is left out.
 */
export function completeValues(kept: IntakeValues): IntakeValues {
  blank ??= emptyValues('');
  if (isWhole(blank, kept)) return kept;
  // One that is damaged is an empty entry, and hides none of the others.
  const found: Partial<IntakeValues> = isNested(kept) ? kept : {};
  const remote_fields = isNested(found.remote_fields) ? found.remote_fields : {};
  return { ...complete(blank, found), remote_fields };
}

/** Nothing of it is given away: a list completes hundreds by it. */
let blank: IntakeValues | undefined;

/** What an ATS asks for on its own has no shape of ours: it is kept as it is, by any name. */
function isNested(kept: unknown): kept is RemoteValues {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}

/** Has it every part of the pattern, each of its kind, and no other? Of hundreds nearly all do. */
function isWhole(pattern: unknown, kept: unknown): boolean {
  if (Array.isArray(pattern)) return Array.isArray(kept) && !kept.includes(null);
  if (typeof pattern !== 'object' || pattern === null) return isPlain(kept);
  if (!isNested(kept)) return false;
  const parts = Object.entries(pattern);
  // What has no shape of ours.
  if (parts.length === 0) return true;
  return (
    parts.length === Object.keys(kept).length &&
    parts.every(([key, part]) => Object.hasOwn(kept, key) && isWhole(part, kept[key]))
  );
}

const isPlain = (kept: unknown) =>
  typeof kept === 'string' || typeof kept === 'number' || typeof kept === 'boolean';

/** What is whole already stays the same object. */
function complete<T>(pattern: T, kept: unknown): T {
  if (isWhole(pattern, kept)) return kept as T;
  if (Array.isArray(pattern)) {
    return (Array.isArray(kept) ? kept.filter((part) => part !== null) : [...pattern]) as T;
  }
  if (typeof pattern !== 'object' || pattern === null) return pattern;
  const source = isNested(kept) ? kept : {};
  const parts = Object.entries(pattern).map(([key, part]) => [key, complete(part, source[key])]);
  return Object.fromEntries(parts) as T;
}
