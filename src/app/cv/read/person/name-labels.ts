/** Labels of names in forms: broken over lines, without their colon, in an order of their own. */
import type { CvLine } from '../cv-line.ts';
import { isGivenName } from '../vocabulary/given-names.ts';
import { titleScore } from '../vocabulary/jobs.ts';
import { labelOf, namesGivenFirst } from '../vocabulary/labels.ts';
import { isParticle } from '../vocabulary/names.ts';
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

/** "Name: Ada sofia Muster", "Name: ada muster": behind a label, small letters are a name as well; a title is none. */
export function withCapitals(text: string): string {
  const words = text.trim().split(' ');
  if (words.length > NAME_LIMIT.words || (!/\p{Lu}/u.test(text) && titleScore(text) > 0))
    return text;
  return words
    .map((word) => (/^\p{Ll}[\p{L}\p{M}]{2,}$/u.test(word) ? capitals([word]) : word))
    .join(' ');
}

/** Words with their first letter made a capital; particles stay small. */
export const capitals = (words: readonly string[]): string =>
  words
    .map((word) => (isParticle(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** 氏名 ⇥ 柴田 ⇥ 怜: family and given name in a cell each, behind a label. */
export function joinedCells(text: string, base: number): string {
  if (base < NAME_LIMIT.labelled) return text;
  const [family = '', given = '', ...more] = text.split('\t');
  const isPair =
    /^\s*[\u3400-\u9fff々]{1,3}$/.test(family) &&
    /^[\u3040-\u30ff\u3400-\u9fff々]{1,4}$/.test(given) &&
    (family + given).length > 2 &&
    !labelOf(given) &&
    !/^[男女]性?$/.test(given);
  return isPair ? [`${family} ${given}`, ...more].join('\t') : text;
}

/** "Nombres ⇥ Apellidos" above "Ada Sofía ⇥ Muster Prueba": labels and their values in two rows of a table. */
export function underLabels(text: string, below: CvLine | undefined) {
  const heads = text.split('\t').map((cell) => labelOf(cell.trim())?.label);
  const cells = below?.line.text.split('\t') ?? [];
  if (heads.length < 2 || cells.length !== heads.length) return [];
  if (!heads.includes('first') || !heads.includes('last')) return [];
  let at = 0;
  return cells.flatMap((cell, column) => {
    const start = at;
    at += cell.length + 1;
    const label = heads[column];
    const isName = /^\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{L}[\p{L}\p{M}’'-]*){0,3}$/u.test(cell.trim());
    return (label === 'first' || label === 'last') && isName
      ? [{ label, text: cell.trim(), start }]
      : [];
  });
}
