/**
 * The ledger: what was accepted and what became of it. The port that both backends keep.
 * Every promise of a write resolves only when the write survives a power cut.
 */
import type { SubmissionState } from '../../contract/receipt.ts';
import type { Stored, Submission } from './submission.ts';

export interface Acceptance {
  submission: Submission;
  /** Of the normalised request: tells a repeat from another body under the same id. */
  bodyHash: string;
  /** What travels to the ATS: JSON in UTF-8, in pieces that must stay as they are until it ends. */
  body: readonly Uint8Array[];
}

export type Accepted =
  | { outcome: 'new' | 'same' | 'other'; submission: Submission }
  /** The id was used and forgotten on request: it must not come back by a late repeat. */
  | { outcome: 'forgotten' };

export interface ListQuery {
  /** Folded words; each must begin a word of the receipt. */
  words: string[];
  state?: SubmissionState | undefined;
  integrationId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

export interface ListPage {
  results: Submission[];
  next: string | null;
  /** Exact without words; with words it stops counting at `MAX_COUNT`. */
  total: number;
}
export const MAX_COUNT = 200;

export interface DueQuery {
  integrationId: string;
  now: number;
  limit: number;
}

export interface ClaimQuery {
  id: string;
  now: number;
  /** At most so many of this integration may be in `sending`, over all gateways. */
  maxSending: number;
  /** What the claim makes of the submission. */
  apply(submission: Submission): Submission;
}

export interface Count {
  state: SubmissionState;
  integration_id: string;
  count: number;
}

export interface Figures {
  counts: Count[];
  /** When the oldest submission of each unfinished state was accepted. */
  oldest: { state: SubmissionState; created_at: number }[];
  bytes: number;
}

export type Change =
  | { kind: 'changed'; id: string }
  | { kind: 'forgotten'; id: string }
  /** Nobody knows of what: whoever shows something reads it anew. */
  | { kind: 'missed' };

export interface Ledger {
  accept(acceptance: Acceptance): Promise<Accepted>;
  find(id: string): Promise<Stored | null>;
  /** What travels to the ATS; null when it was deleted. */
  body(id: string): Promise<Uint8Array | null>;
  /** How many bytes `body` would return; null when it is gone. */
  bodySize(id: string): Promise<number | null>;
  list(query: ListQuery): Promise<ListPage>;

  /** The integrations that have something queued or unconfirmed. */
  waiting(): Promise<string[]>;
  /**
   * Queued submissions whose time has come and whose person has nothing else open before them,
   * the longest due first. Reading only: `claim` decides.
   */
  due(query: DueQuery): Promise<Submission[]>;
  /** Unconfirmed submissions whose next look-up has come, the longest due first. */
  dueLookups(query: DueQuery): Promise<Stored[]>;
  /** When the next queued try or look-up is due; null when nothing waits. */
  nextDue(): Promise<number | null>;
  /**
   * Turns a queued submission into one being sent by this gateway, durably, if it still may be:
   * due, nothing open of the same person before it, none of that person being sent, and room
   * below `maxSending`. Null when it may not.
   */
  claim(query: ClaimQuery): Promise<Stored | null>;
  /** Replaces a submission if nobody changed it since `version`; false when somebody did. */
  update(submission: Submission, version: number): Promise<boolean>;
  /**
   * Tells the others that this gateway still works on these. Only on these: a claim whose answer
   * was lost on the way is in the ledger, but nobody works on it.
   */
  renewLeases(ids: readonly string[]): Promise<void>;
  /** What stands as being sent while nobody sends it; `ids` are those that this gateway does send. */
  abandoned(ids: readonly string[]): Promise<Stored[]>;

  /** Is this application of the ATS the result of another submission? */
  isApplicationTaken(
    integrationId: string,
    applicationId: string,
    exceptId: string,
  ): Promise<boolean>;

  /** Forgets everything about a submission but that its id was used. False when unknown. */
  forget(id: string): Promise<boolean>;
  /** Deletes the bodies of submissions settled before; returns how many. */
  purgeBodies(settledBefore: number): Promise<number>;
  /** Deletes receipts that nothing happened to since, with their bodies; returns how many. */
  purgeReceipts(updatedBefore: number): Promise<number>;

  figures(): Promise<Figures>;
  /** Throws when the ledger could not take a submission now. */
  checkWritable(): Promise<void>;
  /** Calls the listener for each change, of other gateways too. Returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

/** The disk of the ledger is full: nothing was written. */
export class LedgerFull extends Error {
  override name = 'LedgerFull';
  constructor() {
    super('The disk of the ledger is full.');
  }
}

/** The ledger cannot be used now; whether the last write arrived is not known. */
export class LedgerUnavailable extends Error {
  override name = 'LedgerUnavailable';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
