/**
 * What is known of the CV of each entry that is open in this tab. Fields follow their own part of
 * it, so that nothing renders but what changes. Small, because it comes with the first page.
 */

import type { UseFormReturn } from 'react-hook-form';
import type { AttachError } from '../../files/check/attach-error-messages.ts';
import type { PickedFile } from '../../files/check/check-file.ts';
import type { IntakeValues } from '../../form/values.ts';
import { createStore, type ReadableStore } from '../../platform/store.ts';
import type { CvState, Offer } from './cv-state.ts';

/** What reading and writing values needs of the form. */
export type FormAccess = Pick<
  UseFormReturn<IntakeValues>,
  'control' | 'getValues' | 'setValue' | 'getFieldState' | 'trigger'
>;

/** What can be done with the CV of an entry; `path` is a form path, rows with their number. */
export interface CvSession extends CvDecisions {
  /** The form that it fills. */
  form: FormAccess;
  /** Attaches the files and reads the one that is the CV. */
  take(picked: readonly PickedFile[]): Promise<void>;
  /** A drop that brought no file is told like a refused one. */
  refuse(why: AttachError): void;
  /** Fills from a pasted text, such as an e-mail signature. `source` names it. */
  takeText(text: string, source: string): Promise<void>;
  /** Spreads a text that was pasted into a field over all; false when it belongs into the field. */
  takePasted(text: string, into: PastedInto): Promise<boolean>;
  /** Reads and fills from the CV that is attached already. */
  readAttached(): Promise<void>;
  /**
   * Reads the attached CV for its proof, after a reload or when it was attached on another step:
   * fills nothing, and what is not in the form is offered.
   */
  lookAgain(): Promise<void>;
  /** Takes the file that was read last from the attachments: it is somebody else's. */
  detach(): void;
  /**
   * Reads the scan or the photograph that was attached, on this device. `language` is the one that the person names
   * (ISO 639-1); null lets the scan tell.
   */
  readScan(language: string | null): Promise<void>;
  cancel(): void;
}

/** The field that a text was pasted into, and whether the text takes the place of all that is in it. */
export interface PastedInto {
  path: string;
  replaces: boolean;
}

/** What a person decides on a text that was spread. */
export interface SpreadDecisions {
  /** Takes the last spread back; what was changed since stays. */
  undoSpread(): void;
  /** The note has been read; `accepts` says that all that was filled is right. */
  closeSpread(accepts: boolean): void;
}

/** What a person decides on the values that a CV gave. */
export interface CvDecisions extends SpreadDecisions {
  /** The value is right: its mark goes. */
  accept(path: string): void;
  acceptAll(): void;
  /** The value is wrong: what was there before comes back, and the value is offered. */
  clear(path: string): void;
  /** Takes an offered value. It was looked at, so it carries no mark. */
  use(offer: Offer): void;
  /** Takes the last fill back; what was changed since stays. */
  undo(): void;
  fillAgain(): void;
  /** Highlights where the value of a field was read, or what is offered for it. */
  show(path: string): void;
  showOffer(offer: Offer): void;
  /** Takes marks away as values are changed by hand. Returns how to stop. */
  followForm(): () => void;
}

/** What is known of the CV of one entry, and what can be done with it. */
export interface CvStore extends ReadableStore<CvState> {
  /** Files that were dropped before the entry was open; its page takes them. */
  pending: readonly PickedFile[];
  /** What can be done about it; null until its code is there. */
  session: CvSession | null;
  /** Changes a part of what is known. */
  set(change: Partial<CvState>): void;
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
  spread: null,
};

/** Nothing is known yet. */
export function createCvStore(): CvStore {
  const { get, set, subscribe } = createStore(NOTHING);
  return {
    pending: [],
    session: null,
    get,
    set: (change) => set({ ...get(), ...change }),
    subscribe,
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
