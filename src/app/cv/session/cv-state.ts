/** What is known of the CV of an entry. */
import type { AttachError } from '../../files/check/attach-error-messages.ts';
import type { CvReading, FieldPath, ReadStatus } from '../read/cv-reading.ts';
import type { Place } from '../read/matches.ts';
import type { ScanFault } from '../read/scan/scan-fault.ts';
import type { ReadProgress } from '../read/worker-messages.ts';

/** A value that was read from the CV and that nobody has looked at yet. */
export interface Mark {
  path: FieldPath;
  value: string;
  place: Place | null;
  /** What stood in the field; comes back when the mark is cleared. */
  before: string;
  /** It comes from a text that was pasted into a field, not from the CV. */
  isPasted?: boolean;
}

/** A value of the CV that is not in the form. */
export interface Offer {
  path: FieldPath;
  value: string;
  place: Place | null;
  /** It comes from a text that was pasted into a field, not from the CV. */
  isPasted?: boolean;
}

/**
 * `photo`: a picture, which has no text; `failed`: the reading itself broke, whatever the file is; `scan_…`: a scan that
 * was to be read was not, or no letters were found in it.
 */
export type Outcome =
  | ReadStatus
  | 'photo'
  | 'cancelled'
  | 'failed'
  | 'scan_blank'
  | `scan_${ScanFault}`;

/** How far the CV that was dropped last has come. */
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
  /** Its letters were made out in a picture, because a person asked for it. */
  isScan?: boolean;
}

/** A dropped file that could not be sent; `size` in bytes. */
export interface RejectedCvFile {
  name: string;
  size: number;
  why: AttachError;
}

/** What the note about a pasted text says, and what its undo needs. */
export interface Spread {
  filled: readonly Mark[];
  /** Values that stand under their fields to be taken. */
  offered: number;
  /** The form names somebody else: nothing was filled. */
  otherPerson: boolean;
  /** The table holds several people: nothing was done. */
  several: boolean;
  /** What no field took, as it stands in the text. */
  rest: readonly string[];
  offersBefore: readonly Offer[];
}

/** All that the parts of the form show of a read CV. */
export interface CvState {
  phase: CvPhase;
  /** What was dropped last and not attached. */
  refused: readonly RejectedCvFile[];
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
  /** What became of the text that was pasted into a field last; null once the note of it is closed. */
  spread: Spread | null;
}
