/** A submission as the ledger keeps it: what a receipt shows, and what delivery must remember. */
import * as z from 'zod';
import {
  DeliveryResult,
  Receipt,
  SentFile,
  Setback,
  SubmissionState,
} from '../../contract/receipt.ts';

/** Milliseconds since 1970 (UTC). */
const Time = z.number().int();

export const Submission = z.object({
  id: z.string(),
  integration_id: z.string(),
  state: SubmissionState,
  created_at: Time,
  updated_at: Time,
  candidate: Receipt.shape.candidate,
  job: Receipt.shape.job,
  attachments: z.array(SentFile),
  result: DeliveryResult.nullable(),
  problem: Setback.nullable(),
  confirmed_by: Receipt.shape.confirmed_by,
  /** How many times the body was sent, and when for the first time. */
  attempts: z.number().int(),
  first_sent_at: Time.nullable(),
  /** The next try (queued) or look-up (unconfirmed). */
  next_attempt_at: Time.nullable(),
  /** Failures since the last progress: the exponent of the growing pause. */
  failures: z.number().int(),
  /** Was the one delayed try after "service unavailable" used up? */
  second_chance_used: z.boolean(),
  /** Did any attempt end in a way that leaves open whether it was carried out? */
  uncertain: z.boolean(),
  /** When look-ups end; each unconfirmed spell has its own window. */
  lookup_until: Time.nullable(),
  lookup_last_at: Time.nullable(),
  lookup_count: z.number().int(),
  settled_at: Time.nullable(),
});
export type Submission = z.infer<typeof Submission>;

/** A submission with the ledger's own marks. `version` grows with every change. */
export interface Stored {
  submission: Submission;
  version: number;
  /** Of the request that was accepted under this id. */
  bodyHash: string;
}

export interface NewSubmission {
  id: string;
  integration_id: string;
  candidate: Submission['candidate'];
  job: Submission['job'];
  attachments: Submission['attachments'];
}

export function newSubmission(facts: NewSubmission, now: number): Submission {
  return {
    ...facts,
    state: 'queued',
    created_at: now,
    updated_at: now,
    result: null,
    problem: null,
    confirmed_by: null,
    attempts: 0,
    first_sent_at: null,
    next_attempt_at: now,
    failures: 0,
    second_chance_used: false,
    uncertain: false,
    lookup_until: null,
    lookup_last_at: null,
    lookup_count: 0,
    settled_at: null,
  };
}

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

/** The receipt that a browser may see. */
export function toReceipt(submission: Submission): Receipt {
  return {
    id: submission.id,
    integration_id: submission.integration_id,
    state: submission.state,
    attempts: submission.attempts,
    next_attempt_at: iso(submission.next_attempt_at),
    created_at: new Date(submission.created_at).toISOString(),
    updated_at: new Date(submission.updated_at).toISOString(),
    candidate: submission.candidate,
    job: submission.job,
    attachments: submission.attachments,
    result: submission.result,
    problem: submission.problem,
    lookup: { last_at: iso(submission.lookup_last_at), count: submission.lookup_count },
    confirmed_by: submission.confirmed_by,
  };
}

/** Submissions of one person are told by e-mail address, whatever its case. */
export function personOf(submission: Pick<Submission, 'candidate'>): string {
  return submission.candidate.email_address.toLowerCase();
}

/**
 * Does this submission make later ones of the same person wait? While one is queued, on its way
 * or being looked up, a second could create the person twice.
 */
export function isOpen({ state, next_attempt_at }: Submission): boolean {
  if (state === 'queued' || state === 'sending') return true;
  return state === 'unconfirmed' && next_attempt_at !== null;
}

/** Lower-case letters and digits in words; accents and other marks are dropped. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a search in the list of receipts looks through. */
export function searchTextOf({ candidate, job }: Pick<Submission, 'candidate' | 'job'>): string {
  const { first_name, last_name, email_address } = candidate;
  return foldedWords([first_name, last_name, email_address, job.name ?? ''].join(' ')).join(' ');
}
