import { describe, expect, it, test } from 'vitest';
import type { PdfText } from './piece.ts';
import { inReadingOrder } from './right-to-left.ts';

/** Runs from left to right as a browser prints them, each letter 5 points wide. */
function printed(...texts: string[]): PdfText[] {
  let x = 0;
  return texts.map((text) => {
    const run = { text, x, y: 0, width: text.length * 5, size: 10, font: 'f' };
    x += run.width;
    return run;
  });
}
const read = (texts: string[], leftward = true) =>
  inReadingOrder(printed(...texts), leftward)
    .map(({ text }) => text)
    .join('');

describe('a phone number in a line that runs to the left is read as it was typed', () => {
  it.each([
    ['with its plus in the next run', ['4567 123 50 971', '+ ', 'هاتف'], 'هاتف+971 50 123 4567 '],
    ['with its plus in the word', ['4567 123 50 971', 'هاتف +'], 'هاتف +971 50 123 4567'],
    ['with its plus in the same run', ['4567 123 50 971+', 'هاتف '], 'هاتف +971 50 123 4567'],
    ['in runs of its own', ['4567', ' ', '123', ' ', '050', 'هاتف '], 'هاتف 050 123 4567'],
    ['with hyphens', ['4567-123-50-971', 'هاتف +'], 'هاتف +971-50-123-4567'],
    ['with hyphens in Hebrew', ['972-52-123-4567', '+', 'נייד '], 'נייד +972-52-123-4567'],
    ['alone on its line', ['4567 123 50 971+'], '+971 50 123 4567'],
    ['in its own digits', ['٤٥٦٧ ١٢٣ ٠٥٠', 'هاتف '], 'هاتف ٠٥٠ ١٢٣ ٤٥٦٧'],
  ])('%s', (_, texts, line) => {
    expect(read(texts)).toBe(line);
  });
});

test('what was printed in order stays', () => {
  expect(read(['+971 50 123 4567', 'هاتف '])).toBe('هاتف +971 50 123 4567');
  expect(read(['050 123 4567', 'هاتف '])).toBe('هاتف 050 123 4567');
  expect(read(['01 2024', 'من '])).toBe('من 01 2024');
  expect(read(['4567 123 050'], false)).toBe('4567 123 050');
});
