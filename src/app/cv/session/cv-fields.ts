/** The fields of the form that a CV can fill: how each is held, and when two values are the same. */

import { get, set } from 'react-hook-form';
import { oneLine } from '../../../text/clean.ts';
import { tellingDigits } from '../../../text/phone-extension.ts';
import { fieldAt, rowsAt } from '../../form/candidate/candidate-fields.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { FieldPath } from '../read/cv-reading.ts';

/** As much of the form as a CV is about. */
export type WithCandidate = Pick<IntakeValues, 'candidate'>;

/** Does the path hold a list of rows? */
export const isRowsPath = (path: string): boolean => rowsAt(path) !== undefined;

/** The values at a path, as typed: one of a text field, any number of a list. */
export function valuesAt(values: WithCandidate, path: FieldPath): string[] {
  const held: unknown = get(values, path);
  const key = rowsAt(path)?.key;
  if (key === undefined) return [String(held ?? '')];
  return Array.isArray(held) ? held.map((row) => String(row[key] ?? '')) : [];
}

/** What the path holds once a value is put in: a field's text replaced, a list's row added. */
export function heldWith(values: WithCandidate, path: FieldPath, value: string): unknown {
  const rows = rowsAt(path);
  if (rows !== undefined) return [...rowsIn(values, path), rows.toRow(value)];
  const isNumber = fieldAt(path)?.control === 'number' && value !== '';
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The rows of a list without one of them. */
export function heldWithout(values: WithCandidate, path: FieldPath, index: number): unknown {
  return rowsIn(values, path).filter((_, at) => at !== index);
}

function rowsIn(values: WithCandidate, path: FieldPath): readonly unknown[] {
  const held: unknown = get(values, path);
  return Array.isArray(held) ? held : [];
}

/** The values with one more, for a form that is not on the page. Changes nothing itself. */
export function withValue<V extends WithCandidate>(values: V, path: FieldPath, value: string): V {
  const next = structuredClone(values);
  set(next, path, heldWith(values, path, value));
  return next;
}

/** The form path of a value: a row's own field for a list, such as `candidate.social_links.0.url`. */
export function formPathOf(path: FieldPath, index: number): string {
  return rowsAt(path)?.nameOf(index) ?? path;
}

/** `candidate.social_links.0.url` → its list; any other path as it is. */
export function fieldOf(formPath: string): string {
  const list = formPath.replace(/\.\d+\.\w+$/, '');
  return isRowsPath(list) ? list : formPath;
}

/** Do both mean the same, apart from notation? Letter case and spaces never matter. */
export function isSame(path: FieldPath, a: string, b: string): boolean {
  return plain(path, a) === plain(path, b);
}

function plain(path: FieldPath, value: string): string {
  const input = fieldAt(path)?.input;
  if (input === 'tel') return tellingDigits(value);
  const text = oneLine(value.normalize('NFC').toLowerCase());
  if (input !== 'url') return text;
  // Networks show one page to phones and to each country: de.linkedin.com, m.facebook.com.
  return text
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|mobile|[a-z]{2}(?=\.linkedin\.))\./, '')
    .replace(/(?<!\/)\/+$/, '');
}
