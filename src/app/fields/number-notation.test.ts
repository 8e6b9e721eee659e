import { expect, test } from 'vitest';
import { numberNotation, parseNumber } from './number-notation.ts';

test.each([
  ['100000', 'en-US', 100000],
  ['100,000', 'en-US', 100000],
  ['1,234.5', 'en-US', 1234.5],
  ['1,5', 'en-US', 1.5],
  ['-3', 'en-US', -3],
  ['.5', 'en-US', 0.5],
  ['100.000', 'de-DE', 100000],
  ['1.234,5', 'de-DE', 1234.5],
  ['38,5', 'de-DE', 38.5],
  ['38.5', 'de-DE', 38.5],
  ['52 000', 'fr-FR', 52000],
  ["52'000", 'de-CH', 52000],
])('reads %s in %s as %d', (text, locale, value) => {
  expect(parseNumber(text, locale)).toBe(value);
});

test.each(['', 'many', '1.2.3', '12,34,5', '5 years', '1e5', '--1'])(
  'reads no number in "%s"',
  (text) => {
    expect(parseNumber(text, 'en-US')).toBeNull();
  },
);

test('holds text that is no number as it was typed', () => {
  const notation = numberNotation('en-US', String);
  expect(notation.parse('about 50k')).toBe('about 50k');
  expect(notation.format('about 50k')).toBe('about 50k');
});
