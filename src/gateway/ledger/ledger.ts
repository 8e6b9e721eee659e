/**
 * The ledger: what was accepted and what became of it. The port that both backends keep.
 * Every promise of a write resolves only when the write survives a power cut.
 */
import type { SubmissionState } from '../../contract/receipt.ts';
import { MAX_COUNTED } from '../../contract/receipt-search.ts';
import type { Tab, TabCounts } from '../../contract/tabs.ts';
import type { AuditStore } from './audit-store.ts';
import type { Connection } from './connection.ts';
import type { HandedStore } from './handed-store.ts';
import type { LinkStore } from './link-store.ts';
import type { Person } from './person.ts';
import type { SessionStore } from './session-store.ts';
import type { Sight, Whose } from './sight.ts';
import type { Stored, Submission } from './submission.ts';
import type { Tallied, TallyQuery } from './tally.ts';

/** A submission on its way into the ledger. */
export interface Acceptance {
  submission: Submission;
  /** Of the normalised request: tells a repeat from another body under the same id. */
  bodyHash: string;
  /** What travels to the ATS: JSON in UTF-8, in pieces that must stay as they are until it ends. */
  body: readonly Uint8Array[];
}

/**
 * What became of an acceptance: `same` is a repeat, `other` another request under an id that is
 * taken; both come with the submission that is kept.
 */
export type Accepted =
  | { outcome: 'new' | 'same' | 'other'; submission: Submission }
  /** The id was used and forgotten on request: it must not come back by a late repeat. */
  | { outcome: 'forgotten' };

/** Which submissions to list; what is left out does not narrow the list down. */
export interface ListQuery {
  /** What whoever asks may see. */
  sight: Sight;
  /** As `searchWords` folds them; each must begin a word of `searchedWords`. */
  words: string[];
  state?: SubmissionState | undefined;
  tab?: Tab | undefined;
  integrationId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Newest first; `next` is the cursor of the page after it, null at the last. */
export interface ListPage {
  results: Submission[];
  next: string | null;
  /** Of what is within sight. Exact without words; with words it stops counting at `MAX_COUNT`. */
  total: number;
  /** How many are in each tab, whichever was asked for; null with words, and on all pages but the first. */
  counts: TabCounts | null;
}

/** How far a list with words is counted: one more than is told as a number, so that more is known. */
export const MAX_COUNT = MAX_COUNTED + 1;

/** `now` is milliseconds since 1970; at most `limit` are returned. */
export interface DueQuery {
  integrationId: string;
  now: number;
  limit: number;
}

/** A submission that this gateway wants to send at `now`, in milliseconds since 1970. */
export interface ClaimQuery {
  id: string;
  now: number;
  /** At most so many of this integration may be in `sending`, over all gateways. */
  maxSending: number;
  /** What the claim makes of the submission. */
  apply(submission: Submission): Submission;
}

/** Leave to ask for a sync of an integration. */
export interface SyncTurn {
  integrationId: string;
  now: number;
  /** The last sync that was asked for must be older than this (milliseconds since 1970). */
  olderThan: number;
  /** Until when nobody else gets leave. */
  until: number;
}

/** Open submissions of an integration in one state whose time comes after `now` (milliseconds since 1970). */
export interface LaterQuery {
  integrationId: string;
  state: 'queued' | 'unconfirmed';
  now: number;
  limit: number;
}

/** How many submissions of an integration are in a state. */
export interface Count {
  state: SubmissionState;
  integration_id: string;
  count: number;
}

/** For whoever runs it. `bytes` is the size of the ledger on disk. */
export interface Figures {
  counts: Count[];
  /** When the oldest submission of each unfinished state was accepted. */
  oldest: { state: SubmissionState; created_at: number }[];
  bytes: number;
}

/** What happened, for those who show it or work on it. */
export type Change =
  /** To a submission. */
  | { kind: 'changed'; id: string }
  /** `whose` it was; null when an older gateway told it. */
  | { kind: 'forgotten'; id: string; whose: Whose | null }
  /** Whose it was before. */
  | { kind: 'handed_over'; id: string; whose: Whose | null }
  /** To a draft that was handed from one of these actors to the other; the id is the draft's. */
  | { kind: 'handed'; id: string; actors: string[] }
  /** To what is known of an integration's connection; the id is the integration's. */
  | { kind: 'connection'; id: string }
  /** The ATS says that its jobs changed, or (`job_parts`) what is linked to them. */
  | { kind: 'jobs' | 'job_parts'; id: string }
  /** Nobody knows of what: whoever shows something reads it anew. */
  | { kind: 'missed' };

/**
 * Every call @throws LedgerUnavailable when the ledger cannot be used now; what writes, LedgerFull
 * too. Times are milliseconds since 1970.
 */
export interface Ledger {
  /** Who is signed in. */
  sessions: SessionStore;
  /** Who did what. */
  audit: AuditStore;
  /** Links for people without an account. */
  links: LinkStore;
  /** Drafts on their way from one colleague to another. */
  handed: HandedStore;
  accept(acceptance: Acceptance): Promise<Accepted>;
  find(id: string): Promise<Stored | null>;
  /** What travels to the ATS; null when it was deleted. */
  body(id: string): Promise<Uint8Array | null>;
  /** How many bytes `body` would return; null when it is gone. */
  bodySize(id: string): Promise<number | null>;
  list(query: ListQuery): Promise<ListPage>;
  /** How many were sent and what became of them. What was forgotten is not counted any more. */
  tally(query: TallyQuery): Promise<Tallied>;

  /** The integrations that have something queued or unconfirmed. */
  waiting(): Promise<string[]>;
  /**
   * Queued submissions whose time has come and whose person has nothing else open before them,
   * the longest due first. Reading only: `claim` decides.
   */
  due(query: DueQuery): Promise<Submission[]>;
  /** Unconfirmed submissions whose next look-up has come, the longest due first. */
  dueLookups(query: DueQuery): Promise<Stored[]>;
  /** What waits for a later time, the soonest first. */
  later(query: LaterQuery): Promise<Submission[]>;
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

  /**
   * Leave to ask the ATS for a sync of this integration, for one of all gateways. True when it may
   * be asked now; then `now` counts as the last time.
   */
  takeSyncTurn(turn: SyncTurn): Promise<boolean>;
  /** The ATS could not be asked: that time does not count, and nobody gets leave before `until`. */
  giveBackSyncTurn(integrationId: string, until: number): Promise<void>;

  /** What is known of the connections of all integrations of which something is. */
  connections(): Promise<Connection[]>;
  /**
   * Replaces what is known of a connection by what `change` makes of it, for one of all gateways at a
   * time. `change` returns the same object where nothing changes. Returns whether something did.
   */
  changeConnection(
    integrationId: string,
    change: (known: Connection) => Connection,
  ): Promise<boolean>;
  /** Those who were signed in at this time or later, by name, `MAX_PEOPLE` at most. */
  people(seenSince: number): Promise<Person[]>;
  /** Notes that somebody is signed in, under which name and roles. */
  notePerson(person: Person, now: number): Promise<void>;
  /** Forgets those who were not seen since and stand in no row of the audit; returns how many. */
  purgePeople(seenBefore: number): Promise<number>;
  /** Tells every gateway something that is not kept; whoever is not connected now misses it. */
  announce(change: Change): Promise<void>;

  /** Is this application of the ATS the result of another submission? */
  isApplicationTaken(
    integrationId: string,
    applicationId: string,
    exceptId: string,
  ): Promise<boolean>;

  /** Gives a submission to another actor, whatever else happens to it. False when it is unknown. */
  handOver(id: string, to: string): Promise<boolean>;
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
