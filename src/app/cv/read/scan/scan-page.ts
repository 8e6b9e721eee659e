/** One page of a scan: put upright and level, then read. */
import type { PageSize, Turn } from '../document/pdf/upright.ts';
import { evenLight } from './even-light.ts';
import { cut, type GreyPicture, levelled, type Slant, scaled, turned } from './grey-picture.ts';
import { withWholeAddresses } from './join-addresses.ts';
import { lieOf } from './lie-of-lines.ts';
import type { OcrWord } from './ocr-words.ts';
import type { Recogniser } from './recogniser.ts';
import type { Script } from './scan-languages.ts';
import type { ScannedPage } from './scan-lines.ts';
import { inPoints, sheetIn, sheetOf } from './sheet.ts';

/** Gives the reader of a language; its data are fetched when they are asked for first. */
export type ReaderOf = (data: string) => Promise<Recogniser>;

/** A page that was read, with the picture that its words stand in. */
export interface ReadPage extends ScannedPage {
  picture: GreyPicture;
  /** The data that it was read with. */
  reader: string;
}

/** A picture of a page as it was scanned. */
export interface PageToRead {
  /** From 1. */
  number: number;
  picture: GreyPicture;
  /** As it is shown, in points. */
  size: PageSize;
}

/** A sheet on a table is taken to be A4: its longer side in points. */
const LONG_SIDE = 842;
/** Longest side of the picture that is read as a whole, in pixels: about 200 dots per inch on A4; more reads no better. */
const LONGEST = 2400;
/** Lines that are more level than this (0.15 degrees) are left as they are: turning blurs. */
const LEVEL = 0.0026;
/** Mean confidence of a page that stands the right way up, in its own script; below, other ways are tried. */
const UPRIGHT = 62;
/** So much of a page, in its middle, tells which way up it stands. */
const SAMPLE = { from: 0.3, height: 0.28 } as const;

/**
 * Reads a page: finds the sheet in a photograph, evens its light, lays it level, tells by the recogniser's confidence
 * which way up it stands, and, where `first` makes nothing of it, which of `scripts` it is in.
 */
export async function readPage(
  { number, picture, size: shown }: PageToRead,
  readerOf: ReaderOf,
  first: string,
  scripts: readonly Script[],
): Promise<ReadPage> {
  const reader = await readerOf(first);
  const corners = sheetIn(picture);
  const page = corners === null ? picture : sheetOf(picture, corners);
  const size = corners === null ? shown : sizeOfSheet(page);
  const even = evenLight(page);
  const lie = lieOf(even);
  const isLevel = Math.abs(lie.slope) < LEVEL && lie.change === 0;
  const slant: Slant = isLevel ? { slope: 0, change: 0 } : lie;
  const side = lie.sideways ? turned(even, 1) : even;
  let level = isLevel ? side : levelled(side, slant);
  let turns: Turn = lie.sideways ? 1 : 0;
  const perPoint = level.width / (lie.sideways ? size.height : size.width);
  const around = () => {
    level = turned(level, 2);
    turns = turns === 0 ? 2 : 3;
  };
  if (lie.sideways && isUpsideDown(level, reader, perPoint)) around();
  let words = wordsOn(level, reader, perPoint);
  if (!lie.sideways && sureness(words) < UPRIGHT && isUpsideDown(level, reader, perPoint)) {
    around();
    words = wordsOn(level, reader, perPoint);
  }
  let data = first;
  if (scripts.length > 0 && sureness(words) < UPRIGHT) {
    const scale = scaleOf(level);
    const strip = stripOf(level, words, scale);
    const own = await readerOfScript(strip, perPoint * scale * 72, scripts, readerOf);
    const others = own === null ? [] : wordsOn(level, await readerOf(own), perPoint);
    if (own !== null && sureness(others) > sureness(words)) {
      words = withLatin(others, words);
      data = own;
    }
  }
  // The picture was turned by so much; its text lay turned the other way.
  const turn = ((4 - turns) % 4) as Turn;
  const sheet = corners && inPoints(corners, picture.width / shown.width);
  return { number, words, perPoint, turn, slant, size, sheet, picture: level, reader: data };
}

function sizeOfSheet({ width, height }: GreyPicture): PageSize {
  const scale = LONG_SIDE / Math.max(width, height);
  return { width: width * scale, height: height * scale };
}

const scaleOf = ({ width, height }: GreyPicture) => Math.min(1, LONGEST / Math.max(width, height));

function wordsOn(picture: GreyPicture, reader: Recogniser, perPoint: number): OcrWord[] {
  const scale = scaleOf(picture);
  const looked = scaled(picture, scale);
  const words = withWholeAddresses(reader.words(looked, 'page', perPoint * scale * 72), looked);
  return words.map((word) => ({
    ...word,
    x: word.x / scale,
    y: word.y / scale,
    width: word.width / scale,
    height: word.height / scale,
    baseline: word.baseline / scale,
    size: word.size / scale,
  }));
}

/**
 * How sure a reader of the page's own script is of a strip: so much and no other is asked, so much at least. Of pages
 * in seven languages the own reader had 67 to 96 and was the surest each time; others had up to 89.
 */
const OWN_SCRIPT = { sure: 85, least: 62 } as const;
/** Share of the page's height that is tried: a few lines. */
const STRIP = 0.08;

/** The surest of the readers of `scripts`, asked in their order; null where none is sure. An only one is not asked. */
export async function readerOfScript(
  strip: GreyPicture,
  dotsPerInch: number,
  scripts: readonly Script[],
  readerOf: ReaderOf,
): Promise<string | null> {
  const [only, second] = scripts.flat();
  if (second === undefined) return only ?? null;
  let best: string | null = null;
  let most: number = OWN_SCRIPT.least;
  for (const script of scripts) {
    for (const data of script) {
      const sure = sureness((await readerOf(data)).words(strip, 'page', dotsPerInch));
      if (sure > most) [best, most] = [data, sure];
    }
    if (most > OWN_SCRIPT.sure) break;
  }
  return best;
}

/** The strip of a page that its first reader was least sure of, by what it read; made `scale` times as large. */
export function stripOf(
  picture: GreyPicture,
  words: readonly OcrWord[],
  scale: number,
): GreyPicture {
  const height = picture.height * STRIP;
  const foreignIn = (top: number) =>
    words
      .filter(({ y, height: own }) => y >= top && y + own <= top + height)
      .reduce((sum, { width, confidence }) => sum + width * (100 - confidence), 0);
  let top = (picture.height - height) / 2;
  let most = 0;
  for (const { y } of words) {
    const foreign = foreignIn(y - 1);
    if (foreign > most) [top, most] = [y - 1, foreign];
  }
  return cut(picture, { x: 0, y: top, width: picture.width, height }, scale);
}

/** Mean confidence by letters; 0 without words. */
export function sureness(words: readonly OcrWord[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    letters += text.length;
    sum += confidence * text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** What is sure counts most: garbage has many words that are not. */
const yieldOf = (words: readonly OcrWord[]) =>
  words.reduce((sum, { text, confidence }) => sum + text.length * Math.max(0, confidence - 50), 0);

function isUpsideDown(picture: GreyPicture, reader: Recogniser, perPoint: number): boolean {
  const { width, height } = picture;
  const part = { x: 0, y: height * SAMPLE.from, width, height: height * SAMPLE.height };
  const scale = scaleOf(picture);
  const sample = cut(picture, part, scale);
  const dots = perPoint * scale * 72;
  const asIs = yieldOf(reader.words(sample, 'page', dots));
  return yieldOf(reader.words(turned(sample, 2), 'page', dots)) > asIs;
}

const isLatin = (text: string) => /@|https?:|www\.|[A-Za-z]{3}|\d{4}/.test(text);

/**
 * The words of another script, with addresses and Latin words as the first reader has them. What looks like Latin to it
 * ("IBAHIBHA") is of the other script where that reader is surer.
 */
function withLatin(others: readonly OcrWord[], words: readonly OcrWord[]): OcrWord[] {
  const meets = (a: OcrWord, b: OcrWord) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const isOther = (own: OcrWord) =>
    others.some(
      (word) =>
        meets(own, word) &&
        word.confidence > own.confidence &&
        /\p{L}{3}/u.test(word.text) &&
        !/\p{Script=Latin}/u.test(word.text),
    );
  const kept = words.filter(
    (own) =>
      // However unsure: three readers look at an address again.
      /[A-Za-z\d]@[A-Za-z]/.test(own.text) ||
      (isLatin(own.text) && own.confidence > UPRIGHT && (/\d/.test(own.text) || !isOther(own))),
  );
  return [...others.filter((word) => !kept.some((own) => meets(own, word))), ...kept];
}
