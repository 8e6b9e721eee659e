import { expect, test } from 'vitest';
import { blank } from './grey-picture.ts';
import { withoutSlips, withWholeAddresses } from './join-addresses.ts';
import type { OcrWord } from './ocr-words.ts';

/** Words of ten pixels a letter on one line, with gaps before them. */
function aLine(...words: [text: string, gap: number][]): OcrWord[] {
  let x = 0;
  return words.map(([text, gap]) => {
    x += gap;
    const word = { text, confidence: 90, x, y: 10, width: text.length * 10, height: 20 };
    x += word.width;
    return { ...word, baseline: 30, size: 20, line: 1 };
  });
}
const texts = (words: OcrWord[], picture = blank(900, 60)) =>
  withWholeAddresses(words, picture).map(({ text }) => text);

test.each([
  [
    ['ada', 0],
    ['@muster.example', 6],
  ],
  [
    ['ada@', 0],
    ['muster.example', 6],
  ],
  [
    ['ada@muster.', 0],
    ['example', 6],
  ],
  [
    ['ada@muster', 0],
    ['.example', 6],
  ],
] as [string, number][][])('%j %j are one address', (...words) => {
  expect(texts(aLine(...words))).toEqual(['ada@muster.example']);
});

test('words that only stand beside an address stay apart', () => {
  expect(texts(aLine(['Mail', 0], ['ada@muster.example', 8], ['Berlin', 8]))).toEqual([
    'Mail',
    'ada@muster.example',
    'Berlin',
  ]);
  expect(texts(aLine(['ada@muster.', 0], ['example', 60]))).toHaveLength(2);
});

test('an underscore in the gap is told from a rule under the line', () => {
  const words = aLine(['ada', 0], ['lau@muster.example', 14]);
  const ruled = blank(900, 60);
  ruled.data.fill(0, 33 * 900, 33 * 900 + 400);
  expect(texts(words, ruled)).toEqual(['ada', 'lau@muster.example']);
  const scored = blank(900, 60);
  scored.data.fill(0, 33 * 900 + 30, 33 * 900 + 44);
  expect(texts(words, scored)).toEqual(['ada_lau@muster.example']);
  // "Mail", and from 140 to 364 a link of two words.
  const apart = aLine(['Mail', 0], ['ada', 100], ['lau@muster.example', 14]);
  const linked = blank(900, 60);
  linked.data.fill(0, 33 * 900 + 140, 33 * 900 + 364);
  expect(texts(apart, linked)).toEqual(['Mail', 'ada_lau@muster.example']);
});

test.each([
  ['ada(@muster.example', 'ada@muster.example'],
  ['ada©muster.example', 'ada@muster.example'],
  ['ada@muster,example', 'ada@muster.example'],
  ['ada@muster.example‘', 'ada@muster.example'],
])('"%s" is meant to be "%s"', (text, meant) => {
  expect(withoutSlips(text)).toBe(meant);
});
