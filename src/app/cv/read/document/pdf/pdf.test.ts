import { describe, expect, it } from 'vitest';
import { aPdf, type PdfParts, type PdfWords } from '../invented-files.ts';
import { readDocument } from '../read-document.ts';
import { toPieces } from './pdf-pieces.ts';

const NAME: PdfWords = { text: 'Ada Muster', x: 72, y: 100, size: 20 };
const EMAIL: PdfWords = { text: 'ada@muster.example', x: 72, y: 130 };

async function linesOf(words: readonly PdfWords[], parts?: PdfParts) {
  return (await readDocument(aPdf([words], parts))).lines;
}
const textOf = async (words: readonly PdfWords[], parts?: PdfParts) =>
  (await linesOf(words, parts)).map(({ text }) => text);

describe('a page that was turned', () => {
  const upwards = [NAME, EMAIL].map(({ y, ...words }) => ({ ...words, up: true, x: y, y: 700 }));

  it.each([
    ['by its own entry', [NAME, EMAIL], { page: '/Rotate 90' }],
    ['by its letters', upwards, {}],
    ['by both, so that it stands upright', upwards, { page: '/Rotate 90' }],
    ['upside down', [NAME, EMAIL], { page: '/Rotate 180' }],
  ])('%s is read line by line', async (_, words, parts) => {
    expect(await textOf(words, parts)).toEqual(['Ada Muster', 'ada@muster.example']);
  });

  it('shows where a line stands on the page as it is drawn', async () => {
    const [name] = await linesOf(upwards.slice(0, 1));
    expect(name?.box?.width).toBeLessThan(name?.box?.height ?? 0);
    expect(name?.box?.x).toBeCloseTo(84, 0);
  });

  it('keeps out a line that runs up the margin of an upright page', async () => {
    const stamp = { text: 'arXiv 1234', x: 20, y: 500, up: true };
    expect(await textOf([NAME, EMAIL, stamp])).toEqual(['Ada Muster', 'ada@muster.example']);
  });
});

describe('what is written on top of a page', () => {
  const field = (more: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /DA (/F1 10 Tf) /Rect [150 700 400 716] ${more} >>`;
  const label = { text: 'E-mail:', x: 72, y: 138 };

  it('is read where it stands: a filled form field', async () => {
    const annotations = [field('/V (ada@muster.example)')];
    expect(await textOf([label], { annotations })).toEqual(['E-mail:\tada@muster.example']);
  });

  it('is read where it stands: a free-text note', async () => {
    const note =
      '<< /Type /Annot /Subtype /FreeText /Contents (Available from May) /DA (/F1 10 Tf) /Rect [150 700 400 716] >>';
    expect(await textOf([label], { annotations: [note] })).toEqual(['E-mail:\tAvailable from May']);
  });

  it('is not read while it is hidden, nor is a password', async () => {
    const annotations = [field('/V (hidden@muster.example) /F 2'), field('/V (secret) /Ff 8192')];
    expect(await textOf([label], { annotations })).toEqual(['E-mail:']);
  });
});

describe('letters that stand apart', () => {
  it.each([
    ['a d a @ m u s t e r . e x a m p l e', 'ada@muster.example'],
    ['0 ( 1 7 1 ) 2 3 4 5 6 7', '0(171)234567'],
    ['1 2 3', '1 2 3'],
    ['P R O F I L E', 'P R O F I L E'],
  ])('%j is read as %j', async (text, expected) => {
    expect(await textOf([NAME, { ...EMAIL, text }])).toContain(expected);
  });
});

describe('what a person cannot see', () => {
  const other = { text: 'other@muster.example', x: 72, y: 160 };

  it('is not read: white letters on the blank page', async () => {
    expect(await textOf([NAME, EMAIL, { ...other, colour: '1 1 1' }])).toEqual([
      'Ada Muster',
      'ada@muster.example',
    ]);
  });

  it('is not read: letters in the colour of the bar that they stand on', async () => {
    const parts = { ground: '0.2 0.3 0.4 rg 0 600 595 242 re f' };
    const words = { ...other, colour: '0.2 0.3 0.4' };
    expect(await textOf([{ ...EMAIL, colour: '1 1 1' }, words], parts)).toEqual([
      'ada@muster.example',
    ]);
  });

  it('is not read: letters of three points, or beyond the edge', async () => {
    const words = [NAME, { ...EMAIL, size: 3 }, { ...other, x: 700 }];
    expect(await textOf(words)).toEqual(['Ada Muster']);
  });

  it('white letters on a dark bar are seen, also where the bar is cut to its shape', async () => {
    const white = { ...EMAIL, colour: '1 1 1' };
    for (const ground of [
      '0.1 0.2 0.3 rg 0 600 595 242 re f',
      'q 0 600 300 242 re W n 0.1 0.2 0.3 rg 0 0 595 842 re f Q',
    ])
      expect(await textOf([white], { ground })).toEqual(['ada@muster.example']);
  });

  it('a letter that is drawn bold as a rectangle hides nothing', async () => {
    const ground = '0.2 0.3 0.4 rg 300 100 90 40 re f 74 442 6 14.5 re f';
    const letter = { text: 'I', x: 74, y: 400, size: 20, colour: '0.2 0.3 0.4' };
    expect(await textOf([letter, EMAIL], { ground })).toContain('I');
    const bar = { ground: '0.2 0.3 0.4 rg 60 432 90 40 re f' };
    expect(await textOf([letter, EMAIL], bar)).not.toContain('I');
  });

  it('a sheet that is cut to a frame hides nothing within it', async () => {
    const frame =
      'q 40 500 m 300 500 l 300 800 l 40 800 l h 50 510 m 50 790 l 290 790 l 290 510 l h W n 0.2 0.3 0.4 rg 40 500 260 300 re f Q';
    expect(await textOf([{ ...EMAIL, colour: '0.2 0.3 0.4' }], { ground: frame })).toEqual([
      'ada@muster.example',
    ]);
  });

  it('a white sheet painted elsewhere hides nothing', async () => {
    const ground = '0.1 0.2 0.3 rg 0 600 595 242 re f q 0 0 595 400 re W n 1 g 0 0 595 842 re f Q';
    expect(await textOf([{ ...EMAIL, colour: '1 1 1' }], { ground })).toEqual([
      'ada@muster.example',
    ]);
  });

  it('a page that is small as a whole is read', async () => {
    expect(await textOf([{ ...NAME, size: 3 }])).toEqual(['Ada Muster']);
  });
});

describe('a page that runs from right to left', () => {
  // As a printer holds it: shapes of letters, one by one, from the left edge to the right.
  const letters = { a: 'ﺔ', b: 'ﻤ', d: 'ﻃ', e: 'ﺎ', g: 'ﻓ', h: 'ﻲ', n: 'ﻠ', o: 'ﻋ' };
  /** Letters that are all as wide as each other in Helvetica. */
  const spelled = (word: string, x: number, y: number) =>
    [...word].map((text, index) => ({ text, x: x + index * 5.56, y, size: 10 }));

  it('is read from the right, letter by letter and word by word', async () => {
    const words = [...spelled('abdeg', 400, 100), ...spelled('hno', 380, 100)];
    expect(await textOf(words, { letters })).toEqual(['فاطمة علي']);
  });

  it('keeps e-mail addresses and numbers as they are, behind their labels', async () => {
    const words = [
      ...spelled('abdeg', 400, 100),
      { text: '2019', x: 300, y: 100 },
      ...spelled('hno', 400, 120),
      { text: '+966 50 123 4567', x: 200, y: 120 },
    ];
    expect(await textOf(words, { letters })).toEqual(['فاطمة\t2019', 'علي\t+966 50 123 4567']);
  });

  it('is read from its right column to its left', async () => {
    const rows = [100, 116, 132, 148, 164, 180, 196];
    const words = rows.flatMap((y) => [
      ...spelled('abdegabdeg', 400, y),
      ...spelled('hnohno', 100, y + 5),
    ]);
    const lines = await textOf(words, { letters });
    expect(lines.slice(0, 7).every((line) => line.startsWith('فاطمة'))).toBe(true);
    expect(lines.slice(7).every((line) => line.startsWith('علي'))).toBe(true);
  });
});

describe('small letters behind a number', () => {
  const runs = (letters: string, x: number) => [
    { text: letters, x, y: 6, width: 5, size: 6, font: 'f' },
    { text: '120 12', x: 10, y: 10, width: 35, size: 10, font: 'f' },
    { text: ' Ave SW', x: 50, y: 10, width: 35, size: 10, font: 'f' },
  ];
  const texts = (letters: string, x: number) =>
    toPieces(runs(letters, x), false).map(({ text }) => text);

  it('belong to it', () => {
    expect(texts('th', 45)).toEqual(['120 12th Ave SW']);
    expect(texts('th', 80)).toEqual(['th', '120 12 Ave SW']);
    expect(texts('by', 45)).toEqual(['by', '120 12 Ave SW']);
  });
});

describe('East Asian characters', () => {
  const text = (run: string, width: number) =>
    toPieces([{ text: run, x: 10, y: 10, width, size: 10, font: 'f' }], false).map(
      (piece) => piece.text,
    );

  it('whose type is set wider are words', () => {
    expect(text('兵 庫 県 神 戸 市', 70)).toEqual(['兵庫県神戸市']);
  });

  it('that stand apart, or are words of Korean, keep their blanks', () => {
    expect(text('兵 庫 県 神 戸 市', 120)).toEqual(['兵 庫 県 神 戸 市']);
    expect(text('서 울 시 중 구', 60)).toEqual(['서 울 시 중 구']);
    expect(text('山田 花子', 45)).toEqual(['山田 花子']);
  });
});
