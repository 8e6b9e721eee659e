/** Letters that a layout sets apart, back into words. */
import { isGivenName } from '../vocabulary/given-names.ts';
import type { NameContext } from './name-context.ts';
import { asciiForms } from './transliterate.ts';

/** A line of cells → the same, or its cells as words where each is letters set apart: "A D A ⇥ M U S T E R". */
export function apartAsWords(source: string): string {
  const cells = source.split('\t').map((cell) => cell.trim());
  // "陈 ⇥ 明": a gap between the characters of one name.
  if (cells.length < 4 && cells.every((cell) => /^[\u4e00-\u9fff]$/.test(cell)))
    return cells.join('');
  const isApart = (cell: string) => /^(?:[\p{L}'’-]\p{M}* )+\p{L}\p{M}*$/u.test(cell);
  if (cells.length < 2 || !cells.some(isSpacedOut)) return source;
  if (!cells.every((cell) => isApart(cell) || /^\p{L}$/u.test(cell))) return source;
  return cells.map((cell) => cell.replaceAll(' ', '')).join(' ');
}

/** Characters of a name's parts that are worth parting: "Al B" spaced out is a heading more often. */
const LEAST_PART = 3;

/** "A D A  M U S T E R": letters that stand apart are words; where no wider gap parts them, an address or a given name does. */
export function unspaced(text: string, { accounts }: NameContext): string {
  if (!isSpacedOut(text)) return text;
  const words = text.split(/ {2,}/).map((word) => word.replaceAll(' ', ''));
  const [whole = ''] = words;
  if (words.length > 1) return words.join(' ');
  if (/\p{Ll}/u.test(whole)) return partedByCapitals(whole);
  const letters = [...whole];
  const cuts = letters
    .map((_, at) => [letters.slice(0, at).join(''), letters.slice(at).join('')] as const)
    .filter((parts) => parts.every((part) => part.length >= LEAST_PART));
  const spelled = cuts.find((parts) => accounts.some((account) => isSpelledApart(account, parts)));
  const long = (part: string) => part.length > LEAST_PART && isGivenName(part);
  const named = cuts.findLast(([head]) => isGivenName(head)) ?? cuts.find(([, tail]) => long(tail));
  const parts = spelled ?? named;
  // "FERNANDALÓPEZHERNÁNDEZ": nothing tells where one family name ends and the next begins.
  return parts?.every((part) => part.length <= LONGEST_PART) ? parts.join(' ') : whole;
}

/** Letters of the longest name that is hardly two ("Schwarzenegger"). */
const LONGEST_PART = 14;

/** "KarlaPaolaCastro": a capital begins each word; "Guadalupedela" holds particles behind a known given name. */
function partedByCapitals(whole: string): string {
  return whole
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<!\p{L})(Mc|Mac) (?=\p{Lu})/gu, '$1')
    .split(' ')
    .map((word) => {
      const found = /^(\p{Lu}\p{Ll}{2,})(dela|delas|delos|del|de|dos|das|do|da|van|von)$/u.exec(
        word,
      );
      if (!found?.[1] || !found[2] || isGivenName(word) || !isGivenName(found[1])) return word;
      return `${found[1]} ${found[2].replace(/^de(?=l[ao])/, 'de ')}`;
    })
    .join(' ');
}

/** Whether a text is letters with a gap after each, as a layout sets a title. */
export const isSpacedOut = (text: string): boolean =>
  /^(?:\p{L}\p{M}*[ \u00a0]+){3,}\p{L}\p{M}*$/u.test(text);

/** "ada.muster84" parts "Ada" from "Muster", in either order. */
function isSpelledApart(account: string, parts: readonly string[]): boolean {
  const local = account.replace(/@.*/s, '').toLowerCase();
  const pieces = local.split(/[^\p{L}]+/u).filter((piece) => piece !== '');
  const is = (part = '', piece = '') => asciiForms(part).includes(piece);
  const [one, other] = parts;
  const [first, second] = pieces;
  return (is(one, first) && is(other, second)) || (is(one, second) && is(other, first));
}
