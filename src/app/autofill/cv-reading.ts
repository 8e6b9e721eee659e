import type { Place } from './candidates.ts';
import type { Line, Unreadable } from './read/document.ts';

/** Paths of the form, as in PostAtsCandidatesRequest, that a CV can fill. */
export type FieldPath =
  | 'candidate.first_name'
  | 'candidate.last_name'
  | 'candidate.email_address'
  | 'candidate.additional_email_addresses'
  | 'candidate.phone_number'
  | 'candidate.additional_phone_numbers'
  | 'candidate.company'
  | 'candidate.title'
  | 'candidate.location.street_1'
  | 'candidate.location.zip_code'
  | 'candidate.location.city'
  | 'candidate.location.state'
  | 'candidate.location.country'
  | 'candidate.social_links';

/** One value read from a CV. List paths may occur several times, in order. */
export interface ReadField {
  path: FieldPath;
  value: string;
  /** A sure value fills an empty field; an unsure one is offered under it. */
  confidence: 'fill' | 'suggest';
  /** Where it was read; null for what was concluded, such as a country from a phone number. */
  place: Place | null;
}

/** `little`: there is text, and it is no CV. */
export type ReadStatus = 'ok' | 'little' | Unreadable;

export interface CvReading {
  status: ReadStatus;
  /** Only the beginning of a long file was read. */
  truncated: boolean;
  fields: ReadField[];
  /** ISO 639-1. */
  language: string;
  document: { kind: 'pdf' | 'text'; pages: number; lines: Line[] };
  /** Time of the reading in milliseconds. */
  ms: number;
}
