/** What the recogniser says of a picture → words with their places. */

/** A word of a picture, in pixels from the picture's upper left corner. */
export interface OcrWord {
  text: string;
  /** How sure the recogniser is: 0 to 100. It is no guide to whether an address or a number is right. */
  confidence: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its line stands, at the middle of the word. */
  baseline: number;
  /** Size of the letters of its line, from the highest to the lowest part that they can have. */
  size: number;
  /** Words of one line share it. */
  line: number;
}

/** Tesseract's row height is from descender to ascender; a font's size is a little more: counted on Arial to Times. */
const SIZE = 1.06;
/** The rows of a page with a picture or a stain are told wrongly at times; letters are not so much larger than they look. */
const MOST_SIZE = 1.9;
/** Fewer points of confidence in a word of one or two signs is dirt, an icon or a rule. */
const LEAST = { word: 12, short: 45, shortLetters: 2 } as const;
/** No page holds more words. */
const MOST_WORDS = 6000;

/**
 * What a font's letters reach over the baseline, in shares of its size, with and without a stem. A row that two columns
 * share has the height of the larger one: a word that looks smaller than this share of its row has its own size.
 */
const REACH = { stem: 0.72, small: 0.53, tail: 0.22 } as const;
const SMALLER = { than: 0.6, letters: 2 } as const;

/** Reads the text that `GetJSONText` gives (tesseract.js-core 7.0.0): blocks, paragraphs, lines, words. */
export function wordsOf(json: string): OcrWord[] {
  const words: OcrWord[] = [];
  let line = 0;
  const root: unknown = JSON.parse(json);
  for (const block of list(root, 'blocks')) {
    for (const paragraph of list(block, 'paragraphs')) {
      for (const row of list(paragraph, 'lines')) {
        line += 1;
        for (const word of list(row, 'words')) {
          const read = toWord(word, row, line);
          if (read !== null && words.length < MOST_WORDS) words.push(read);
        }
      }
    }
  }
  return words;
}

/** Without dirt: what the recogniser makes of stains, icons, rules and photographs. */
export function withoutDirt(words: readonly OcrWord[]): OcrWord[] {
  return withBullets(words).filter(({ text, confidence, line }, at, words) => {
    // An address that runs into the next column is unsure as a whole, and so are many numbers; they are read again.
    if (/[\p{L}\p{N}]@\p{L}|\p{L}ß|^[+(]*\d[\d().-]{2,}$/u.test(text)) return true;
    if (!/[\p{L}\p{N}@+]/u.test(text)) return /^[-–—|•·]$/u.test(text) && confidence > LEAST.short;
    // A word of Chinese, Japanese or Korean is a letter or two.
    const isShort =
      [...text].length <= LEAST.shortLetters && !/[\u3040-\u9fff\uac00-\ud7af]/.test(text);
    // "ANOUK IN 'T VELD": a particle within a line; dirt and icons stand at its ends.
    const [before, after] = [words[at - 1], words[at + 1]];
    const isWithin = before?.line === line && after?.line === line;
    const isParticle =
      isWithin &&
      /^\p{L}{2}$/u.test(text) &&
      /\p{L}{3}/u.test(before.text) &&
      /\p{L}/u.test(after.text);
    return confidence >= (isShort && !isParticle && !/\d/.test(text) ? LEAST.short : LEAST.word);
  });
}

/** A "+" by itself before anything but the code of a country, which never begins with 0, is a bullet or an icon. */
function withBullets(words: readonly OcrWord[]): OcrWord[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    const isCode = next?.line === word.line && /^[1-9(]/.test(next.text);
    return word.text === '+' && !isCode ? { ...word, text: '•' } : word;
  });
}

function toWord(word: unknown, row: unknown, line: number): OcrWord | null {
  const text = withoutSlipsOfSigns(String(field(word, 'text') ?? '').trim());
  const box = boxOf(word);
  if (text === '' || box === null) return null;
  const middle = box.x + box.width / 2;
  const baseline = baselineAt(field(row, 'baseline'), middle) ?? box.y + box.height;
  const attributes = field(row, 'rowAttributes');
  const height = number(attributes, 'rowHeight') || (boxOf(row)?.height ?? box.height);
  const rows = Math.min(height * SIZE, (boxOf(row)?.height ?? box.height) * MOST_SIZE);
  const size = sizeWithin(rows, text, box.height);
  return { text, confidence: number(word, 'confidence'), ...box, baseline, size, line };
}

/** The size of a word: its row's, or its own where it looks much smaller. */
function sizeWithin(rows: number, text: string, height: number): number {
  if (!/^[\p{L}\d]/u.test(text) || text.length < SMALLER.letters) return rows;
  const above = /[\p{Lu}\dbdfhijklt]/u.test(text) ? REACH.stem : REACH.small;
  const own = height / (above + (/[gjpqyQ,;()@]/.test(text) ? REACH.tail : 0));
  return own < rows * SMALLER.than ? own : rows;
}

/** Signs that are no part of a word: "Ge¢miş" for "Geçmiş", "Vo§" for "Voß", "0I0-2514" for "010-2514", "+050" for "• 050". */
function withoutSlipsOfSigns(text: string): string {
  const word = text
    .replace(/(?<=\p{L})¢|¢(?=\p{L})/gu, 'ç')
    .replace(/(?<=\p{Ll})§/gu, 'ß')
    .replace(/^\+(?=0\d)/, '');
  const digits = word.replace(/\D/g, '').length;
  // A number of telephone, of which a digit or two are letters.
  return /^[+(]?[\dIlO][\dIlO()./-]{5,20}$/.test(word) && digits >= LEAST_DIGITS
    ? word.replace(/[Il]/g, '1').replaceAll('O', '0')
    : word;
}
const LEAST_DIGITS = 6;

function baselineAt(baseline: unknown, x: number): number | null {
  const [x0, y0, x1, y1] = (['x0', 'y0', 'x1', 'y1'] as const).map((key) => field(baseline, key));
  if (typeof x0 !== 'number' || typeof y0 !== 'number') return null;
  if (typeof x1 !== 'number' || typeof y1 !== 'number' || x1 <= x0) return y0;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

function boxOf(of: unknown): Pick<OcrWord, 'x' | 'y' | 'width' | 'height'> | null {
  const box = field(of, 'bbox');
  const [x0, y0] = [number(box, 'x0'), number(box, 'y0')];
  const [width, height] = [number(box, 'x1') - x0, number(box, 'y1') - y0];
  return width > 0 && height > 0 ? { x: x0, y: y0, width, height } : null;
}

const field = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;

function list(of: unknown, key: string): unknown[] {
  const value = field(of, key);
  return Array.isArray(value) ? value : [];
}

function number(of: unknown, key: string): number {
  const value = field(of, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
