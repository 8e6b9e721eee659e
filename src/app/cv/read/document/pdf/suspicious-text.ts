import { remember } from '../../remember.ts';
import { ascii, find, numberBefore, streamsOf, unpacked } from './streams.ts';

/** What one page's drawing can fill; the rest of a longer one is not looked at. */
const MAX_STREAM = 512 * 1024;
/** A file with more streams is a book. */
const MAX_STREAMS = 400;
/** A rectangle this high and wide is a ground for text, not a rule. In units of the drawing. */
const MIN_GROUND = 8;

/** Distance from white, of 1, that no eye tells apart on paper (20 of 255). Inks count from none, lights from all. */
const NEARLY_WHITE = 0.08;
/**
 * Could this PDF print text in the colour of its ground? Looks through its drawings for text in white, or in
 * the colour of a filled rectangle: a hundredth of the work of asking pdf.js for every step of every page,
 * which only the few files need that answer yes. An encrypted file answers no. `read`: the numbers of the pages'
 * objects that are read, where that is not all of them; what only other pages draw is passed over.
 */
export function mayHideText(file: Uint8Array, read: ReadonlySet<number> | null = null): boolean {
  const room = new Uint8Array(MAX_STREAM);
  const passed = read === null ? new Set<number>() : drawingsOfOthers(file, read);
  let streams = 0;
  for (const { number, dictionary, body } of streamsOf(file)) {
    if (passed.has(number)) continue;
    streams += 1;
    if (streams > MAX_STREAMS) return false;
    if (
      /\/(?:Image|ObjStm|XRef|Metadata|Length1|Length2|N \d|CIDInit|FunctionType|Type1C|CIDFontType0C|OpenType)\b/.test(
        dictionary,
      )
    )
      continue;
    const drawing = unpacked(dictionary, body, room);
    if (drawing !== null && hidesText(drawing)) return true;
  }
  return false;
}

/** Bytes of a page's dictionary before its drawing is named. */
const PAGE = 2000;

/** Numbers of the drawings of pages that are not read; one that a page that is read shares is none of them. */
function drawingsOfOthers(file: Uint8Array, read: ReadonlySet<number>): Set<number> {
  const others = new Set<number>();
  const own = new Set<number>();
  for (let at = find(file, '/Contents', 0); at >= 0; at = find(file, '/Contents', at + 9)) {
    const before = ascii.decode(file.subarray(Math.max(0, at - PAGE), at));
    const begin = before.lastIndexOf(' obj');
    // A drawing in several parts, or a page whose beginning is not found, is looked at.
    const drawing = /^\/Contents\s{1,4}(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R/.exec(
      ascii.decode(file.subarray(at, at + 40)),
    )?.[1];
    if (drawing === undefined || begin < 0 || before.includes('endobj', begin)) continue;
    (read.has(numberBefore(before, begin)) ? own : others).add(Number(drawing));
  }
  return new Set([...others].filter((drawing) => !own.has(drawing)));
}

const [OPEN, CLOSE, BACKSLASH, LESS, MORE] = [40, 41, 92, 60, 62];
/** An operator or a number is longer than this in no drawing. Bytes. */
const MAX_WORD = 24;
/** What a byte is in a drawing: part of a word, a gap between words, or the start of a string. */
const WORD = 0;
const GAP = 1;
const STRING = 2;
const HEX = 3;
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32, MORE, CLOSE, 91, 93]) KIND[byte] = GAP;
KIND[OPEN] = STRING;
KIND[LESS] = HEX;

/** The operators that are looked at, by their letters; the thousands that draw lines are passed over as bytes. */
const OPERATORS: ReadonlyMap<number, string> = new Map(
  'q Q rg g k sc scn re Tj TJ \' " f F b B n s S f* F* b* B* n* s* S*'
    .split(' ')
    .map((word) => [codeOf(new TextEncoder().encode(word), 0, word.length), word]),
);

/** A word of up to three bytes as a number; 0 for a longer one. */
function codeOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 3) return 0;
  let code = 0;
  for (let at = start; at < end; at += 1) code = code * 256 + (bytes[at] ?? 0);
  return code;
}

/** Digits, signs and the point begin numbers. */
const beginsNumber = (byte: number) =>
  (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === 46;

/** Follows the colours of a drawing (ISO 32000-1, annex A) without knowing where anything is. */
function hidesText(drawing: Uint8Array): boolean {
  if (find(drawing, 'Tj', 0) < 0 && find(drawing, 'TJ', 0) < 0) return false;
  const grounds = new Set<string>();
  const stack: string[] = [];
  /** Where the numbers before an operator begin and end; they are read only where one is looked at. */
  let places: number[] = [];
  let colour = '';
  let hides = false;
  let isGround = false;
  const take = (next: string) => {
    colour = next;
    hides = grounds.has(colour) || isWhite(colour);
  };
  const operands = () => {
    const numbers: number[] = [];
    for (let at = 0; at < places.length; at += 2)
      numbers.push(Number(String.fromCharCode(...drawing.subarray(places[at], places[at + 1]))));
    return numbers;
  };
  for (let at = 0; at < drawing.length; ) {
    const kind = KIND[drawing[at] ?? 0];
    if (kind === GAP) {
      at += 1;
      continue;
    }
    if (kind === STRING) {
      at = endOfString(drawing, at);
      continue;
    }
    if (kind === HEX) {
      const end = drawing.indexOf(MORE, at);
      at = end < 0 ? drawing.length : end + 1;
      continue;
    }
    const start = at;
    while (at < drawing.length && KIND[drawing[at] ?? 0] === WORD) at += 1;
    if (at - start > MAX_WORD) continue;
    if (beginsNumber(drawing[start] ?? 0)) {
      places.push(start, at);
      continue;
    }
    const word = OPERATORS.get(codeOf(drawing, start, at));
    if (word === 'q') stack.push(colour);
    else if (word === 'Q') take(stack.pop() ?? colour);
    else if (word === 'rg' || word === 'g' || word === 'k' || word === 'sc' || word === 'scn')
      take(`${operands().join(' ')} ${word}`);
    else if (word === 're') {
      const [, , width = 0, height = 0] = operands();
      isGround ||= Math.min(Math.abs(width), Math.abs(height)) >= MIN_GROUND;
    } else if (word === 'Tj' || word === 'TJ' || word === "'" || word === '"') {
      if (hides) return true;
    } else if (word !== undefined) {
      if (isGround && /^[fFbB]/.test(word)) {
        grounds.add(colour);
        take(colour);
      }
      isGround = false;
    }
    if (places.length > 0) places = [];
  }
  return false;
}

function endOfString(drawing: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < drawing.length; at += 1) {
    const byte = drawing[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return drawing.length;
}

const isWhite = remember((colour) => {
  const parts = colour.split(' ').slice(0, -1).map(Number);
  if (parts.length === 0) return false;
  if (parts.length === 4) return parts.every((part) => part <= NEARLY_WHITE);
  return parts.every((part) => part >= 1 - NEARLY_WHITE);
});
