/** A submission as the ledger keeps it: what a receipt shows, and what delivery must remember. */
import * as z from 'zod';
import {
  DeliveryError,
  DeliveryResult,
  Receipt,
  SentFile,
  SubmissionState,
} from '../../contract/receipt.ts';
import type { Whose } from './sight.ts';

/** Milliseconds since 1970 (UTC). */
const Time = z.number().int();

/** Ledgers hold records in which `action_required_by` has its former name, `mender`. */
const FormerDeliveryError = DeliveryError.omit({ action_required_by: true })
  .extend({ mender: DeliveryError.shape.action_required_by })
  .transform(({ mender, ...rest }): DeliveryError => ({ ...rest, action_required_by: mender }));

/** The record that both backends keep as JSON. What earlier versions wrote is read as well. */
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
  problem: z.union([DeliveryError, FormerDeliveryError]).nullable(),
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
  /** When the doubt that is being looked up began; missing in records of older versions. */
  doubted_at: Time.nullable().default(null),
  /** When look-ups end; each unconfirmed spell has its own window. */
  lookup_until: Time.nullable(),
  lookup_last_at: Time.nullable(),
  lookup_count: z.number().int(),
  settled_at: Time.nullable(),
  answer_in_ats: Receipt.shape.answer_in_ats,
  /** What was sent in place of this refused one; missing in records of older versions. */
  successor_id: z.string().nullable().default(null),
  /** The actor that sent it; null, as the next two, in records of versions before signing in. */
  submitted_by: z.string().nullable().default(null),
  /** The actor that looks after it: who sent it, whoever made the link, or who it was handed over to. */
  belongs_to: z.string().nullable().default(null),
  /** The link it came by; null when its sender had an account. */
  link_id: z.string().nullable().default(null),
  /** What that link is called. */
  link_name: Receipt.shape.link_name,
});
export type Submission = z.infer<typeof Submission>;

/** A submission with the ledger's own marks. `version` grows with every change. */
export interface Stored {
  submission: Submission;
  version: number;
  /** Of the request that was accepted under this id. */
  bodyHash: string;
}

/** What is known of a submission when it is accepted. */
export interface NewSubmission {
  id: string;
  integration_id: string;
  candidate: Submission['candidate'];
  job: Submission['job'];
  attachments: Submission['attachments'];
  answer_in_ats?: Submission['answer_in_ats'];
  submitted_by?: Submission['submitted_by'];
  belongs_to?: Submission['belongs_to'];
  link_id?: Submission['link_id'];
  link_name?: Submission['link_name'];
}

/** A queued submission that is due at once; `now` is milliseconds since 1970. */
export function newSubmission(facts: NewSubmission, now: number): Submission {
  return {
    answer_in_ats: [],
    submitted_by: null,
    belongs_to: null,
    link_id: null,
    link_name: null,
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
    doubted_at: null,
    lookup_until: null,
    lookup_last_at: null,
    lookup_count: 0,
    settled_at: null,
    successor_id: null,
  };
}

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

/** The receipt that a browser may see, but for what whoever sees it may do. */
export function toReceipt(submission: Submission): Omit<Receipt, 'acts'> {
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
    lookup: {
      last_at: iso(submission.lookup_last_at),
      count: submission.lookup_count,
      until: iso(submission.lookup_until),
    },
    confirmed_by: submission.confirmed_by,
    answer_in_ats: submission.answer_in_ats,
    successor_id: submission.successor_id,
    link_name: submission.link_name,
  };
}

/** Who sees it. */
export function whoseIs({ belongs_to, integration_id, job }: Submission): Whose {
  return { belongs_to, integration_id, job_id: job.id };
}

/** Submissions of one person are told by e-mail address, whatever its case. */
export function personOf(submission: Pick<Submission, 'candidate'>): string {
  return submission.candidate.email_address.toLowerCase();
}

/**
 * For so long a submission in doubt makes all later ones of its person wait, in milliseconds: after
 * that nobody works on it any more, so only one for the same job still waits for what look-ups find.
 */
export const HELD_BY_DOUBT_MS = 15 * 60 * 1000;

/**
 * Does this submission make later ones of the same person wait? While one is queued, on its way
 * or being looked up, a second could create the person twice.
 */
export function isOpen({ state, next_attempt_at }: Submission): boolean {
  if (state === 'queued' || state === 'sending') return true;
  return state === 'unconfirmed' && next_attempt_at !== null;
}
