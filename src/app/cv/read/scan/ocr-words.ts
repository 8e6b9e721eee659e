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
  return words.filter(({ text, confidence, line }, at) => {
    if (!/[\p{L}\p{N}@+]/u.test(text)) return /^[-–—|•·]$/u.test(text) && confidence > LEAST.short;
    const isShort = [...text].length <= LEAST.shortLetters;
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

function toWord(word: unknown, row: unknown, line: number): OcrWord | null {
  const written = String(field(word, 'text') ?? '').trim();
  // A "ç" is taken for the sign of cents by data of languages without one.
  const text = written.replace(/(?<=\p{L})¢|¢(?=\p{L})/gu, 'ç');
  const box = boxOf(word);
  if (text === '' || box === null) return null;
  const middle = box.x + box.width / 2;
  const baseline = baselineAt(field(row, 'baseline'), middle) ?? box.y + box.height;
  const attributes = field(row, 'rowAttributes');
  const height = number(attributes, 'rowHeight') || (boxOf(row)?.height ?? box.height);
  const size = Math.min(height * SIZE, (boxOf(row)?.height ?? box.height) * MOST_SIZE);
  return { text, confidence: number(word, 'confidence'), ...box, baseline, size, line };
}

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
