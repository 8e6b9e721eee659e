import type { CvPath } from '../../form/candidate/candidate-fields.ts';
import type { DocumentLine, Unreadable } from './document/document.ts';
import type { Place } from './matches.ts';

/** Paths of the form, as in PostAtsCandidatesRequest, that a CV can fill. */
export type FieldPath = CvPath;

/** One value read from a CV. List paths may occur several times, in order. */
export interface ReadField {
  path: FieldPath;
  value: string;
  /** A sure value fills an empty field; an unsure one is offered under it. */
  confidence: 'fill' | 'suggest';
  /** Where it was read; null for what was concluded, such as a country from a phone number. */
  place: Place | null;
}

/** `little`: there is text, and it is no CV; `several`: a pasted table holds more than one person. */
export type ReadStatus = 'ok' | 'little' | 'several' | Unreadable;

/** What one CV gave: its state, its values with confidence and place, and what shows them. */
export interface CvReading {
  status: ReadStatus;
  /** Only the beginning of a long file was read. */
  truncated: boolean;
  fields: ReadField[];
  /** ISO 639-1. */
  language: string;
  document: { kind: 'pdf' | 'text'; pages: number; lines: DocumentLine[] };
  /** Time of the reading in milliseconds. */
  ms: number;
}
