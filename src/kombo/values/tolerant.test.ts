import { expect, test } from 'vitest';
import { MAX_ATS_LINE_LENGTH } from './bounds.ts';
import { atsText } from './tolerant.ts';

const cut = (text: string) => atsText(10).parse(text);

test('a text of the ATS is cut where it is too long, and says so', () => {
  expect(cut('0123456789')).toBe('0123456789');
  expect(cut('0123456789a')).toBe('012345678…');
  expect(atsText().parse('x'.repeat(1_000_000))).toHaveLength(MAX_ATS_LINE_LENGTH);
});

test('neither a character nor an element is cut in half', () => {
  expect(cut('01234567😀😀')).toBe('01234567…');
  expect(cut('words <a href="https://x.example">')).toBe('words …');
  expect(cut('<b>1</b>234567')).toBe('<b>1</b>2…');
});
