import { expect, test } from 'vitest';
import { withoutDirt, wordsOf } from './ocr-words.ts';

const row = (words: object[]) => ({
  blocks: [
    {
      paragraphs: [
        {
          lines: [
            {
              bbox: { x0: 10, y0: 20, x1: 110, y1: 50 },
              rowAttributes: { rowHeight: 30 },
              baseline: { x0: 10, y0: 44, x1: 110, y1: 46 },
              words,
            },
          ],
        },
      ],
    },
  ],
});

test('a word stands on the baseline of its line and has the size of its letters', () => {
  const word = { text: ' Ada ', confidence: 91, bbox: { x0: 50, y0: 22, x1: 70, y1: 44 } };
  const [read] = wordsOf(JSON.stringify(row([word])));
  expect(read).toMatchObject({ text: 'Ada', confidence: 91, x: 50, width: 20, line: 1 });
  expect(read?.baseline).toBeCloseTo(45);
  expect(read?.size).toBeCloseTo(31.8);
});

test('a cent sign beside a letter is a cedilla', () => {
  const bbox = { x0: 50, y0: 22, x1: 70, y1: 44 };
  const words = ['Öz', 'Ge¢miş', '5¢'].map((text) => ({ text, confidence: 91, bbox }));
  expect(wordsOf(JSON.stringify(row(words))).map(({ text }) => text)).toEqual([
    'Öz',
    'Geçmiş',
    '5¢',
  ]);
});

test.each([
  '{}',
  '{"blocks":null}',
  '{"blocks":[{"paragraphs":[{"lines":[{"words":[{}]}]}]}]}',
  'null',
])('nothing is read in %s', (json) => {
  expect(wordsOf(json)).toEqual([]);
});

test('a particle within a line of words stays, however unsure it is', () => {
  const word = (text: string, confidence: number, line: number) => ({
    ...{ text, confidence, x: 0, y: 0, width: 9, height: 9, baseline: 9, size: 9, line },
  });
  const words = [word('ANOUK', 80, 1), word('IN', 30, 1), word("'T", 80, 1), word('VELD', 80, 1)];
  const others = [word('Xq', 30, 2), word('Leeds', 80, 2), word('Xq', 30, 2)];
  expect(withoutDirt([...words, ...others]).map(({ text }) => text)).toEqual([
    'ANOUK',
    'IN',
    "'T",
    'VELD',
    'Leeds',
  ]);
});

test('stains, icons and rules are left out; short numbers and dashes stay', () => {
  const word = (text: string, confidence: number) => ({
    ...{ text, confidence, x: 0, y: 0, width: 9, height: 9, baseline: 9, size: 9, line: 1 },
  });
  const words = [word('©', 40), word('=', 90), word('a', 20), word('Xq', 30), word('7', 20)];
  expect(withoutDirt([...words, word('–', 80), word('Anna', 15)]).map(({ text }) => text)).toEqual([
    '7',
    '–',
    'Anna',
  ]);
});

test('a small word in the row of a large one has its own size', () => {
  const at = (x0: number, height: number) => ({ x0, y0: 44 - height, x1: x0 + 40, y1: 44 });
  const words = [
    { text: 'Contact', confidence: 91, bbox: at(10, 9) },
    { text: 'ADA', confidence: 91, bbox: at(70, 22) },
    { text: 'son', confidence: 91, bbox: at(120, 14) },
  ];
  const sizes = wordsOf(JSON.stringify(row(words))).map(({ size }) => size);
  expect(sizes[0]).toBeCloseTo(12.5);
  expect(sizes.slice(1)).toEqual([31.8, 31.8]);
});

test('letters in a number are digits, and what is no letter of a word is the one it looks like', () => {
  const bbox = { x0: 50, y0: 22, x1: 70, y1: 44 };
  const read = (text: string) => wordsOf(JSON.stringify(row([{ text, confidence: 91, bbox }])))[0];
  expect(read('0I0-2514-458O')?.text).toBe('010-2514-4580');
  expect(read('+050-365-6278')?.text).toBe('050-365-6278');
  expect(read('Vo§,')?.text).toBe('Voß,');
  expect(read('OIL-2019')?.text).toBe('OIL-2019');
  expect(read('+44')?.text).toBe('+44');
  expect(read('§5')?.text).toBe('§5');
});

test('a letter of Chinese or Korean is a word, however unsure', () => {
  const words = ['飞', '성', 'Xq'].map((text) => ({
    ...{ text, confidence: 30, x: 0, y: 0, width: 9, height: 9, baseline: 9, size: 9, line: 1 },
  }));
  expect(withoutDirt(words).map(({ text }) => text)).toEqual(['飞', '성']);
});

test('a bullet that is read as a plus is one; before the code of a country it is a plus', () => {
  const word = (text: string, confidence: number) => ({
    ...{ text, confidence, x: 0, y: 0, width: 9, height: 9, baseline: 9, size: 9, line: 1 },
  });
  const texts = (...of: string[]) =>
    withoutDirt(of.map((text) => word(text, 90))).map((one) => one.text);
  expect(texts('+', '050-365-6278')).toEqual(['•', '050-365-6278']);
  expect(texts('+', 'Excel')).toEqual(['•', 'Excel']);
  expect(texts('+', '49', '30')).toEqual(['+', '49', '30']);
});

test('addresses and numbers stay, however unsure they are', () => {
  const word = (text: string) => ({
    ...{ text, confidence: 0, x: 0, y: 0, width: 9, height: 9, baseline: 9, size: 9, line: 1 },
  });
  const words = ['ada@muster.exampleBread', '+5571', '99764', 'fS8R,', '@'].map(word);
  expect(withoutDirt(words).map(({ text }) => text)).toEqual([
    'ada@muster.exampleBread',
    '+5571',
    '99764',
  ]);
});
