import { expect, test } from 'vitest';
import type { OcrWord } from './ocr-words.ts';
import { asShown, type ScannedPage, toRuns, toScanDocument } from './scan-lines.ts';

const word = (text: string, x: number, baseline: number, size = 30): OcrWord => ({
  ...{ text, confidence: 95, x, y: baseline - 22, width: text.length * 14, height: 24 },
  ...{ baseline, size, line: baseline },
});
function aPage(words: OcrWord[], more: Partial<ScannedPage> = {}): ScannedPage {
  return {
    ...{ number: 1, words, perPoint: 3, turn: 0, slant: { slope: 0, change: 0 }, sheet: null },
    size: { width: 595, height: 842 },
    ...more,
  };
}

test('words of a picture are runs in points, and sizes that were measured are evened', () => {
  expect(toRuns(aPage([word('Ada', 300, 600, 31)]))).toEqual([
    { text: 'Ada', x: 100, y: 200, width: 14, size: 10.5, font: 'scan' },
  ]);
});

test('two big lines, one below the other, have one size; a heading far below keeps its own', () => {
  const rows = [
    { ...word('Inès', 100, 100, 64), line: 1 },
    { ...word('Muster', 100, 170, 56), line: 2 },
    { ...word('Experience', 100, 400, 48), line: 3 },
    ...[460, 500, 540, 580, 620].map((at, index) => ({
      ...word('Bread', 100, at),
      line: 4 + index,
    })),
  ];
  const sizes = toRuns(aPage(rows)).map(({ size }) => size);
  expect(sizes.slice(0, 3)).toEqual([21.5, 21.5, 16]);
  const apart = rows.map((row) => (row.line === 2 ? { ...row, x: 900 } : row));
  expect(toRuns(aPage(apart))[1]?.size).not.toBe(21.5);
});

test('words become lines, and a side bar stays apart', () => {
  const rows = Array.from({ length: 8 }, (_, row) => [
    word('Skills', 100, 300 + row * 45),
    word('Built', 700, 310 + row * 45),
    word('bridges', 780, 310 + row * 45),
  ]).flat();
  const { lines } = toScanDocument([aPage(rows)], 1);
  expect(lines.some(({ text }) => text === 'Built bridges')).toBe(true);
  expect(lines.some(({ text }) => /Skills.*Built/.test(text) && !text.includes('\t'))).toBe(false);
});

test('pages that were not read are told', () => {
  expect(toScanDocument([aPage([])], 9)).toMatchObject({ pages: 9, truncated: true });
});

test('a line of a page that was turned is shown where it stands', () => {
  const page = aPage([word('Ada', 300, 600)], { turn: 1, size: { width: 842, height: 595 } });
  const { lines } = toScanDocument([page], 1);
  const [shown] = asShown(lines, [page]);
  // 100 points from the left and about 200 from above, on a page that lies on its right side.
  expect(shown?.box?.y).toBeCloseTo(100, 0);
  expect(shown?.box?.x).toBeGreaterThan(842 - 210);
  expect(shown?.spans).toEqual([]);
});

test('a line of a sheet in a photograph is shown where it stands there', () => {
  const sheet = [
    { x: 100, y: 100 },
    { x: 500, y: 140 },
    { x: 480, y: 700 },
    { x: 80, y: 660 },
  ] as const;
  const page = aPage([word('Ada', 900, 1263)], { sheet });
  const { lines } = toScanDocument([page], 1);
  const [shown] = asShown(lines, [page]);
  // Half-way down and across the sheet, whose middle is at 290, 400.
  expect(Math.abs((shown?.box?.x ?? 0) - 290)).toBeLessThan(25);
  expect(Math.abs((shown?.box?.y ?? 0) - 400)).toBeLessThan(25);
  expect(shown?.spans).toEqual([]);
});

test('the lines of a name have one size where it stands in the middle, and where it has three of them', () => {
  const rows = [
    { ...word('Inès', 400, 100, 60), line: 1 },
    { ...word('Sofia', 393, 170, 64), line: 2 },
    { ...word('Lopez-Muster', 344, 240, 58), line: 3 },
    ...[460, 500, 540, 580, 620].map((at, index) => ({
      ...word('Bread', 100, at),
      line: 4 + index,
    })),
  ];
  const sizes = toRuns(aPage(rows)).map(({ size }) => size);
  expect(new Set(sizes.slice(0, 3))).toEqual(new Set([21.5]));
});
