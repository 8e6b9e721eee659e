/**
 * What is known of the CV of each entry that is open in this tab. Fields follow their own part of
 * it, so that nothing renders but what changes. Small, because it comes with the first page.
 */
import type { Place } from '../autofill/candidates.ts';
import type { CvReading, FieldPath, ReadStatus } from '../autofill/cv-reading.ts';
import type { ReadProgress } from '../autofill/read-cv.ts';
import type { PickedFile } from '../files/check-file.ts';
import type { WhyNot } from '../files/refusal-words.ts';
import type { CvSession } from './cv-session.ts';

/** A value that was read from the CV and that nobody has looked at yet. */
export interface Mark {
  path: FieldPath;
  value: string;
  place: Place | null;
  /** What stood in the field; comes back when the mark is cleared. */
  before: string;
}

/** A value of the CV that is not in the form. */
export interface Offer {
  path: FieldPath;
  value: string;
  place: Place | null;
}

/** `photo`: a picture, which has no text. */
export type Outcome = ReadStatus | 'photo' | 'cancelled';

export type CvPhase =
  | { name: 'none' }
  | { name: 'reading'; source: string; progress: ReadProgress | null }
  | {
      name: 'done';
      source: string;
      outcome: Outcome;
      attached: boolean;
      filled: number;
      /** Could be filled, but were not: nobody asked for it. */
      fillable: number;
      otherPerson: boolean;
    };

/** What stands beside the fields; a pasted text has no file. */
export interface CvDocument {
  name: string;
  reading: CvReading;
  /** How it can be shown besides its text. */
  look: 'pdf' | 'image' | 'text';
  file: Blob | null;
}

/** A dropped file that could not be sent; `size` in bytes. */
export interface RefusedFile {
  name: string;
  size: number;
  why: WhyNot;
}

export interface CvState {
  phase: CvPhase;
  /** What was dropped last and not attached. */
  refused: readonly RefusedFile[];
  document: CvDocument | null;
  /** By form path, rows with their number. */
  marks: ReadonlyMap<string, Mark>;
  /** By form path; those of a list by the list's path. */
  offers: ReadonlyMap<string, readonly Offer[]>;
  /** The place that is highlighted, and the field that it belongs to. */
  shown: { path: string; place: Place } | null;
  /** What a fill put in, for taking it back. */
  undo: readonly Mark[];
  /** The fill was taken back. */
  undone: boolean;
}

export interface CvStore {
  /** Files that were dropped before the entry was open; its page takes them. */
  pending: readonly PickedFile[];
  /** What can be done about it; null until its code is there. */
  session: CvSession | null;
  get(): CvState;
  set(change: Partial<CvState>): void;
  subscribe(listener: () => void): () => void;
}

const NOTHING: CvState = {
  phase: { name: 'none' },
  refused: [],
  document: null,
  marks: new Map(),
  offers: new Map(),
  shown: null,
  undo: [],
  undone: false,
};

export function createCvStore(): CvStore {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  return {
    pending: [],
    session: null,
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const stores = new Map<string, CvStore>();

/** Entries whose CVs are kept in memory; those of earlier ones are read again when needed. */
const MAX_STORES = 8;

/** The store of an entry; lasts as long as the page, or until a few others have come after it. */
export function cvOf(draftId: string): CvStore {
  const known = stores.get(draftId);
  if (known !== undefined) return known;
  const store = createCvStore();
  stores.set(draftId, store);
  const [oldest] = stores.keys();
  if (stores.size > MAX_STORES && oldest !== undefined) stores.delete(oldest);
  return store;
}
