/** Labels of names in forms: broken over lines, without their colon, in an order of their own. */
import type { CvLine } from '../cv-line.ts';
import { isGivenName } from '../vocabulary/given-names.ts';
import { labelOf, namesGivenFirst } from '../vocabulary/labels.ts';
import { NAME_LIMIT } from './name-score.ts';

/** "Nationality Belgian", where a scan or a table lost the colon: nobody is called like what a form asks. */
export function isUnmarkedLabel(text: string): boolean {
  const [word = '', ...more] = text.trim().split(/\s+/);
  const label = labelOf(`${word}:`)?.label;
  return (
    word.length > 3 &&
    more.length > 0 &&
    (label === 'ignored' || label === 'birth') &&
    !isGivenName(word)
  );
}

/** "Surname(s) / ⇥ Muster Ada" above "First name(s)": the words of a label that a narrow column broke. */
export function wholeLabel(lines: readonly CvLine[], at: number, start: number): string {
  const own = lines[at]?.line.text.slice(0, start) ?? '';
  if (!/\/[\s:：]{0,4}$/u.test(own)) return own;
  const more = lines
    .slice(at + 1, at + 1 + NAME_LIMIT.labelLines)
    .map(({ line }) => line.text.trim());
  const first = labelOf(more[0] ?? '');
  const alone = first !== null && first.start === lines[at + 1]?.line.text.length;
  // "Nome(s)" above "próprio(s)": two words of one label.
  const both = labelOf(more.join(' '));
  if (!alone && !both) return own;
  return `${own} ${alone ? more[0] : more.join(' ')}`;
}

/** "First name, surname: Ada, Muster": where the label puts the given name first, a comma turns nothing around. */
export const inOrderOfLabel = (label: string, value: string): string =>
  namesGivenFirst(label) ? value.replace(/,/g, ' ').replace(/ {2,}/g, ' ') : value;

/** Where another label follows in the same line: "Name: Ada Muster City: Springfield". */
export function nextLabel(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(/\s(?=(\p{L}[\p{L}\p{M}. -]{0,20}?)\s?[:：])/gu)) {
    if (labelOf(`${match[1]}:`)) return from + match.index;
  }
  return text.length;
}
