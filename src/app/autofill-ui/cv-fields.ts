/** The fields of the form that a CV can fill: how each is held, and when two values are the same. */
import { get, set } from 'react-hook-form';
import type { FieldPath } from '../autofill/cv-reading.ts';
import type { IntakeValues } from '../intake/values.ts';

/** As much of the form as a CV is about. */
export type CandidateValues = Pick<IntakeValues, 'candidate'>;

/** Paths that hold a list of rows: the row's own key, and a row with a value. */
export const ROWS = {
  'candidate.additional_email_addresses': {
    key: 'email_address',
    row: (email_address: string) => ({ type: 'PERSONAL', email_address }),
  },
  'candidate.additional_phone_numbers': {
    key: 'phone_number',
    row: (phone_number: string) => ({ type: 'PERSONAL', phone_number }),
  },
  'candidate.social_links': { key: 'url', row: (url: string) => ({ url }) },
} as const;

export type RowsPath = keyof typeof ROWS;

export function isRowsPath(path: string): path is RowsPath {
  return path in ROWS;
}

/** The values at a path, as typed: one of a text field, any number of a list. */
export function valuesAt(values: CandidateValues, path: FieldPath): string[] {
  const held: unknown = get(values, path);
  if (!isRowsPath(path)) return [String(held ?? '')];
  const { key } = ROWS[path];
  return Array.isArray(held) ? held.map((row) => String(row[key] ?? '')) : [];
}

/** What the path holds once a value is put in: a field's text replaced, a list's row added. */
export function heldWith(values: CandidateValues, path: FieldPath, value: string): unknown {
  return isRowsPath(path) ? [...rowsAt(values, path), ROWS[path].row(value)] : value;
}

/** The rows of a list without one of them. */
export function heldWithout(values: CandidateValues, path: RowsPath, index: number): unknown {
  return rowsAt(values, path).filter((_, at) => at !== index);
}

function rowsAt(values: CandidateValues, path: RowsPath): readonly unknown[] {
  const held: unknown = get(values, path);
  return Array.isArray(held) ? held : [];
}

/** The values with one more, for a form that is not on the page. Changes nothing itself. */
export function withValue<V extends CandidateValues>(values: V, path: FieldPath, value: string): V {
  const next = structuredClone(values);
  set(next, path, heldWith(values, path, value));
  return next;
}

/** The form path of a row's own field, such as `candidate.social_links.0.url`. */
export function rowPath(path: RowsPath, index: number): string {
  return `${path}.${index}.${ROWS[path].key}`;
}

/** `candidate.social_links.0.url` → its list; any other path as it is. */
export function fieldOf(formPath: string): string {
  const list = formPath.replace(/\.\d+\.\w+$/, '');
  return isRowsPath(list) ? list : formPath;
}

/** Digits that tell telephone numbers apart, whatever the notation of the country code. */
const TELLING_DIGITS = 8;

/** Do both mean the same, apart from notation? Letter case and spaces never matter. */
export function isSame(path: FieldPath, a: string, b: string): boolean {
  return plain(path, a) === plain(path, b);
}

function plain(path: FieldPath, value: string): string {
  if (path.includes('phone_number')) return value.replace(/\D/g, '').slice(-TELLING_DIGITS);
  const text = value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (path !== 'candidate.social_links') return text;
  return text.replace(/^https?:\/\/(?:www\.)?|^www\./, '').replace(/\/+$/, '');
}
