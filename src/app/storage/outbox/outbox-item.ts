/** A submission that waits in this browser until the gateway has answered for it. */
import type { Issue } from '../../../contract/problem.ts';

/** What is shown of a submission before the gateway knows of it. */
export interface SubmissionSummary {
  integration_id: string;
  candidate: { first_name: string; last_name: string; email_address: string };
  job: { id: string; name: string | null };
  attachments: { name: string; size: number }[];
}

/** Why a try did not end in an acceptance. */
export interface SendFailure {
  /** The problem's kind; `unreachable` and `unreadable` where there was no understandable answer. */
  kind: string;
  /** The gateway's sentence; empty where it gave none. */
  detail: string;
  issues: Issue[];
}

export interface OutboxItem {
  /** The draft's id and the submission's. */
  id: string;
  /** `PostAtsCandidatesRequest` as JSON, files included. */
  body: Blob;
  summary: SubmissionSummary;
  /** Ids in the order of the body, so that an issue at `attachments.1` finds its file. */
  order: BodyOrder;
  /** ISO 8601. */
  created_at: string;
  /** Counted before each try: with 0 the gateway certainly knows nothing of it. */
  attempts: number;
  /** When it is tried next (ISO 8601); null when a person must act first. */
  next_attempt_at: string | null;
  failure: SendFailure | null;
  /** The refused submission that it is sent in place of; missing in items of older versions. */
  mends?: string | null;
}

export interface BodyOrder {
  /** File ids. */
  attachments: string[];
  /** Question ids. */
  answers: string[];
}
