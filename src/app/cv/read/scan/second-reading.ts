/** What other readings of the same place say of a value. */
import { slipsBetween } from '../../../../text/slips.ts';
import type { FieldPath, ReadField } from '../cv-reading.ts';
import type { DocumentLine, ReadDocument } from '../document/document.ts';
import { likeness } from '../person/emails.ts';
import { fold } from '../vocabulary/fold.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { withoutSlips } from './join-addresses.ts';

/** Reads a part of a line once more with other data. The line's number, and the characters that are asked for. */
export type ReadAgain = (
  line: number,
  part: { start: number; end: number },
  data: string,
) => Promise<string>;

/** An address as several readers have it. */
export interface Reading {
  value: string;
  /** All of them have it so. */
  agreed: boolean;
}

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,18}/u;
/** A line that may hold an address, whole or not. */
const HAS_ADDRESS = /[@©®]|e-?mail|\(at\)/i;
/** So many lines are looked at again; a page that has more is no CV. */
const MOST_ADDRESSES = 6;
const MOST_LINES = 12;

/**
 * The document with each of its addresses as most readers have it. `agreed` holds those, in small letters, that all of
 * them read alike, and, where `readLarger` is given, one of them once more from a larger picture.
 */
export async function mendAddresses(
  document: ReadDocument,
  readAgain: ReadAgain,
  readers: readonly string[],
  readLarger: ReadAgain | null = null,
): Promise<{ document: ReadDocument; agreed: ReadonlySet<string> }> {
  const lines = [...document.lines];
  const agreed = new Set<string>();
  let looked = 0;
  for (const [index, line] of lines.entries()) {
    if (!HAS_ADDRESS.test(line.text) || looked >= MOST_ADDRESSES) continue;
    looked += 1;
    const part = wordAround(line.text);
    const texts: string[] = [];
    for (const reader of readers) texts.push(await readAgain(index, part, reader));
    const again = mostRead(texts);
    // Where no two are alike, what the page as a whole had decides.
    const isDecided = again !== null && readAs(again.value, texts) > 1;
    const found = isDecided ? again : mostRead([line.text, ...texts]);
    if (again === null || found === null) continue;
    const value = found.value.toLowerCase();
    const isAlike =
      again.agreed &&
      again.value.toLowerCase() === value &&
      !isCutOff(line.text.slice(0, part.start)) &&
      (readLarger === null ||
        mostRead([await readLarger(index, part, readers[0] ?? '')])?.value.toLowerCase() === value);
    if (isAlike) agreed.add(value);
    lines[index] = withAddress(line, part, found.value);
  }
  return { document: { ...document, lines }, agreed };
}

/** The address that most texts hold; null where none of them holds one. The first of equals. */
export function mostRead(texts: readonly string[]): Reading | null {
  const values = texts.map(addressIn);
  const count = (value: string) => readAs(value, texts);
  let best = '';
  for (const value of values)
    if (value !== '' && (best === '' || count(value) > count(best))) best = value;
  if (best === '') return null;
  // "Lmuster@…", all else in small letters: a dot at the foot of an "l" makes the two an "L".
  if (/^L\p{Ll}[\p{Ll}\d._-]*@/u.test(best)) return { value: `l.${best.slice(1)}`, agreed: false };
  return { value: best, agreed: count(best) === texts.length };
}

const addressIn = (text: string) => EMAIL.exec(withoutSlips(text))?.[0] ?? '';

/** How many texts hold an address so. */
const readAs = (value: string, texts: readonly string[]) =>
  texts.filter((text) => addressIn(text).toLowerCase() === value.toLowerCase()).length;

/** "ada muster@…": an underscore that was not seen leaves a word in small letters, which is no label, before it. */
function isCutOff(before: string): boolean {
  const word = /(?:^|[\s:])([\p{Ll}\d._-]{2,40}) $/u.exec(before)?.[1];
  return word !== undefined && labelOf(`${word}:`) === null;
}

/** The word with the sign of an address, else the whole line. */
function wordAround(text: string): { start: number; end: number } {
  const sign = text.search(/[@©®]/);
  if (sign === -1) return { start: 0, end: text.length };
  const start = Math.max(text.lastIndexOf('\t', sign) + 1, text.lastIndexOf(' ', sign) + 1);
  const ends = [text.indexOf('\t', sign), text.indexOf(' ', sign)].filter((at) => at !== -1);
  return { start, end: Math.min(text.length, ...ends) };
}

function withAddress(
  line: DocumentLine,
  part: { start: number; end: number },
  value: string,
): DocumentLine {
  const before = line.text.slice(part.start, part.end);
  const printed = EMAIL.exec(before)?.[0];
  if (printed === value) return line;
  const at = printed === undefined ? -1 : part.start + before.indexOf(printed);
  if (printed !== undefined) return replaced(line, at, at + printed.length, value);
  const hasSign = /[@©®]/.test(before);
  // A label without an address behind it keeps its words.
  return hasSign
    ? replaced(line, part.start, part.end, value)
    : replaced(line, line.text.length, line.text.length, ` ${value}`);
}

/** The line with other characters in a place; where each stands moves along. */
export function replaced(
  line: DocumentLine,
  start: number,
  end: number,
  text: string,
): DocumentLine {
  const more = text.length - (end - start);
  const moved = (at: number) => (at >= end ? at + more : Math.min(at, start + text.length));
  return {
    ...line,
    text: `${line.text.slice(0, start)}${text}${line.text.slice(end)}`,
    spans: line.spans.map((span) => ({
      ...span,
      start: span.start >= end ? span.start + more : Math.min(span.start, start + text.length),
      end: moved(span.end),
    })),
  };
}

/** Fields whose letters a reader of the page's own language knows better. */
const IN_WORDS = new Set<FieldPath>([
  'candidate.first_name',
  'candidate.last_name',
  'candidate.company',
  'candidate.title',
  'candidate.location.street_1',
  'candidate.location.city',
]);

/**
 * The document with the lines of names, jobs and places in the letters of the page's own language: each word that the
 * other reader has alike but for its accents is taken from it, and, of a name, one that the person's own e-mail
 * `address` spells in place of one that it does not. `read` are the lines as the other reader has them.
 */
export async function mendWords(
  document: ReadDocument,
  fields: readonly ReadField[],
  readAgain: ReadAgain,
  data: string,
  address: string | null,
): Promise<{ document: ReadDocument; read: ReadonlyMap<number, string> }> {
  const lines = [...document.lines];
  const read = new Map<number, string>();
  for (const { path, value, place } of fields) {
    if (!IN_WORDS.has(path) || place === null) continue;
    const isName = path.endsWith('_name');
    for (const at of isName ? linesOf(value, place.line, lines) : [place.line]) {
      const line = lines[at];
      if (line === undefined || read.has(at) || read.size >= MOST_LINES) continue;
      const other = await readAgain(at, { start: 0, end: line.text.length }, data);
      read.set(at, other);
      lines[at] = withLetters(line, other, isName ? address : null);
    }
  }
  return { document: { ...document, lines }, read };
}

/** A name over several lines has the place of the first: that line, and those below that hold the rest of it. */
export function linesOf(name: string, first: number, lines: readonly DocumentLine[]): number[] {
  const words = fold(name).split(' ');
  const has = (at: number) => {
    const text = fold(lines[at]?.text ?? '').split(/\s+/);
    return words.some((word) => text.includes(word));
  };
  const found = [first];
  while (found.length < MOST_NAME_LINES && has(first + found.length))
    found.push(first + found.length);
  return found;
}
const MOST_NAME_LINES = 3;

/** Lines as big as the biggest of the first page that are read again, and letters that the readings may differ by. */
const HEAD = { lines: 2, slips: 3 } as const;

/** The document with the biggest lines of its first page as a reader of the page's own language has them. */
export async function mendHead(
  document: ReadDocument,
  readAgain: ReadAgain,
  data: string,
): Promise<ReadDocument> {
  const first = document.lines.filter(({ page }) => page === 1);
  const biggest = Math.max(0, ...first.map(({ size }) => size));
  const heads = first.filter(({ size }) => size === biggest).slice(0, HEAD.lines);
  const lines = [...document.lines];
  for (const line of heads) {
    const at = document.lines.indexOf(line);
    const other = await readAgain(at, { start: 0, end: line.text.length }, data);
    const slips = slipsBetween(fold(line.text), fold(other), HEAD.slips);
    if (slips <= HEAD.slips) lines[at] = replaced(line, 0, line.text.length, other);
  }
  return { ...document, lines };
}

/** So many letters of a name may be taken for others, where the address spells it. */
const MOST_SLIPS = 2;
/** And one more in a word of more letters. */
const LONG_WORD = 5;

/** A shorter word is a particle, an initial or a part of a word. */
const LEAST_WORD = 2;

/** The line with those words of another reading that differ in their accents alone, or that `address` spells. */
export function withLetters(
  line: DocumentLine,
  other: string,
  address: string | null = null,
): DocumentLine {
  // "LI MA" for "LIMA": letters of a layout that sets them apart.
  if (address !== null && joins(other, line.text))
    return replaced(line, 0, line.text.length, other);
  const words = other.split(/\s+/);
  const spelled = address === null ? [] : words.map(bare).filter((word) => spells(address, word));
  let made = line;
  for (const match of [...line.text.matchAll(/\p{L}[\p{L}\p{M}'’.-]*/gu)].reverse()) {
    const [word] = match;
    if (words.includes(word)) continue;
    const same = words.map(bare).filter((one) => one !== word && fold(one) === fold(word));
    const [better] = same;
    if (better !== undefined && marks(better) >= marks(word)) {
      made = replaced(made, match.index, match.index + word.length, better);
    } else if (
      same.length === 0 &&
      word.length > LEAST_WORD &&
      address !== null &&
      !spells(address, word)
    ) {
      // "Ifiiaki" for "Iñaki": one letter is taken for three.
      const most = word.length > LONG_WORD ? MOST_SLIPS + 1 : MOST_SLIPS;
      const meant =
        spelled.find((one) => slipsBetween(fold(word), fold(one), most) <= most) ??
        // "Swietostawa" for "Świętosława": of like words the one with more of its language's letters.
        words
          .map(bare)
          .find(
            (one) =>
              word.length > LONG_WORD &&
              marks(one) > marks(word) &&
              slipsBetween(fold(word), fold(one), 1) <= 1,
          );
      if (meant !== undefined) made = replaced(made, match.index, match.index + word.length, meant);
    }
  }
  return made;
}

/** The same letters in fewer words. */
const joins = (other: string, text: string) =>
  other.split(' ').length < text.split(/\s+/).length &&
  fold(other).replaceAll(' ', '') === fold(text).replace(/\s+/g, '');

/** A word of a letter or two stands in every other address. */
const spells = (address: string, word: string) => word.length > 3 && likeness(address, word) === 1;

const bare = (word: string) => /\p{L}[\p{L}\p{M}'’.-]*/u.exec(word)?.[0] ?? '';
const marks = (word: string) => word.replace(/[\p{ASCII}]/gu, '').length;

/** A value is in another reading of its line, letter by letter. */
export const isIn = (value: string, text: string) =>
  ` ${text.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')} `.includes(
    ` ${value.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ').trim()} `,
  );

/** The digits of a text that are those of a number, with or without its country's code. */
export function hasNumber(text: string, printed: string): boolean {
  const digits = (of: string) => of.replace(/\D/g, '');
  return digits(printed).length >= 7 && digits(text).includes(digits(printed));
}
