/** What became of a submission. A receipt is not a problem: it is the answer to "did it arrive?". */
import * as z from 'zod';
import { AttachmentType } from '../kombo/request/attachment.ts';
import { readable } from '../kombo/values/tolerant.ts';
import { Issue } from './problem.ts';

/** In their order. A submission ends in one of the last three, or leaves `unconfirmed` again. */
export const SUBMISSION_STATES = [
  'queued',
  'sending',
  'delivered',
  'refused',
  'unconfirmed',
] as const;

/** Waiting for a try, on its way, in the ATS, turned down by it, or in doubt. */
export const SubmissionState = z.enum(SUBMISSION_STATES);
export type SubmissionState = z.infer<typeof SubmissionState>;

/**
 * Why a submission is not delivered (yet). `code` is the ATS's error code where it gave one, else
 * one of ours in lower case. `detail` is the ATS's own sentence as plain text, or ours.
 * `action_required_by` says who must do something before it can go on.
 */
export const DeliveryError = z.object({
  code: z.string(),
  detail: z.string(),
  action_required_by: z.enum(['person', 'operator', 'customer', 'nobody']),
  issues: z.array(Issue).default([]),
});
export type DeliveryError = z.infer<typeof DeliveryError>;

/** Codes of ours, for errors that do not come from the ATS. */
export const DELIVERY_ERROR_CODES = [
  /** The connection could not be made, so nothing was carried out. */
  'unreachable',
  /** The connection broke before the body had left whole. */
  'body_not_sent',
  /** The ATS answered 429, or a balancer 503, without a code. */
  'busy',
  /** No answer in time; it may have been carried out. */
  'timed_out',
  /** The connection was lost after the body had left. */
  'connection_lost',
  /** The gateway stopped while it was sending. */
  'interrupted',
  /** The ledger is a backup, in which it still waits; it may have been sent since. */
  'restored',
  /** An answer that is neither a success nor an understandable error. */
  'unreadable_answer',
  /** The ATS said no by its HTTP status and in words of its own, but without a code. */
  'refused_without_code',
  /** The ATS said no by its HTTP status alone. */
  'refused_without_words',
  /** Sending to this ATS pauses because it only fails. */
  'circuit_open',
  /** Sending to this ATS waits until the employer has connected it again. */
  'disconnected',
  /** The job was found closed just before sending; nothing was sent. */
  'job_not_open',
] as const;

/** A file as it was sent, without its content. */
export const SentFile = z.object({
  name: z.string(),
  /** null: the answer to a FILE question. */
  type: AttachmentType.nullable(),
  content_type: z.string().nullable(),
  /** Bytes; null when only a URL was sent. */
  size: z.number().int().nullable(),
  /** Of the decoded bytes, lower-case hexadecimal. */
  sha256: z.string().nullable(),
});
export type SentFile = z.infer<typeof SentFile>;

/** How often the ATS was asked whether a submission in doubt arrived. */
export const Lookup = z.object({
  /** When the ATS was last asked for this person, and how often so far. */
  last_at: z.iso.datetime().nullable(),
  count: z.number().int(),
  /** Until when it is asked again by itself; missing in the answers of older gateways. */
  until: z.iso.datetime().nullable().default(null),
});

/** An answer that was sent: the ATS repeated it, has something else there, or did not name it. */
export const CONFIRMATIONS = ['confirmed', 'different', 'missing'] as const;

/** The question, not the answer: a receipt outlives what was entered. */
export const AnswerConfirmation = z.object({
  /** The title as a line of plain text, cut where it is long; null where the question has none. */
  question: z.string().nullable(),
  outcome: z.enum(CONFIRMATIONS),
});
export type AnswerConfirmation = z.infer<typeof AnswerConfirmation>;

/** What the ATS said when it took the submission, or what a look-up found. */
export const DeliveryResult = z.object({
  candidate_id: z.string().nullable(),
  application_id: z.string().nullable(),
  /** A page of the person in the ATS, http or https only. */
  candidate_url: z.string().nullable(),
  warnings: z.array(z.string()),
  /** In the order in which they were sent; null where the ATS repeats none. */
  answers: z.array(AnswerConfirmation).nullable().default(null),
});
export type DeliveryResult = z.infer<typeof DeliveryResult>;

/** What may be done with a submission depends on whose it is: deciding on one in doubt, and so on. */
export const ACTS = ['decide', 'forget', 'hand_over'] as const;
export type Act = (typeof ACTS)[number];

/** What is known of one submission now. Times are ISO 8601 (UTC). */
export const Receipt = z.object({
  id: z.uuid(),
  integration_id: z.string(),
  state: SubmissionState,
  /** How many times the body was sent to the ATS. */
  attempts: z.number().int(),
  /** The next try (queued) or look-up (unconfirmed); null when only a person can go on. */
  next_attempt_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  candidate: z.object({
    first_name: z.string(),
    last_name: z.string(),
    email_address: z.string(),
  }),
  job: z.object({ id: z.string(), name: z.string().nullable() }),
  attachments: z.array(SentFile),
  result: DeliveryResult.nullable(),
  problem: DeliveryError.nullable(),
  lookup: Lookup,
  /** How it came to be delivered; 'person' = somebody found it in the ATS and said so. */
  confirmed_by: z.enum(['answer', 'lookup', 'person']).nullable(),
  /**
   * Titles of required questions that only the ATS itself can be told the answers to, as it gave
   * them; empty where an older gateway answers.
   */
  answer_in_ats: z.array(z.string()).default([]),
  /** What was sent in place of this refused one; null: nothing yet, or an older gateway answers. */
  successor_id: z.uuid().nullable().default(null),
  /** What the link is called that it came by; null: its sender had an account, or an older gateway answers. */
  link_name: z.string().nullable().default(null),
  /**
   * What whoever reads this may do with it; of that, `ALLOWED` says what is possible now. An older
   * gateway tells nothing of it, and answers 403.
   */
  acts: readable(z.enum(ACTS)).default([...ACTS]),
});
export type Receipt = z.infer<typeof Receipt>;

/** What is possible with a submission in each state, for whoever may. */
export const ALLOWED = {
  queued: { check: false, resend: false, confirm: false, fix: false },
  sending: { check: false, resend: false, confirm: false, fix: false },
  delivered: { check: false, resend: false, confirm: false, fix: false },
  refused: { check: false, resend: false, confirm: false, fix: true },
  unconfirmed: { check: true, resend: true, confirm: true, fix: false },
} as const satisfies Record<SubmissionState, Record<string, boolean>>;
