import { expect, test } from 'vitest';
import { dateNotation, formatDay, parseDay } from './date-notation.ts';

test.each([
  ['1/2/2021', 'en-US', '2021-01-02'],
  ['1/2/2021', 'en-GB', '2021-02-01'],
  ['1.2.2021', 'de-DE', '2021-02-01'],
  ['01.02.21', 'de-DE', '2021-02-01'],
  ['1.2.97', 'de-DE', '1997-02-01'],
  ['2021-01-02', 'de-DE', '2021-01-02'],
  ['2021/1/2', 'en-US', '2021-01-02'],
  [' 29.02.2024 ', 'de-DE', '2024-02-29'],
])('reads %s in %s as %s', (text, locale, iso) => {
  expect(parseDay(text, locale)).toBe(iso);
});

test.each(['', '31.02.2021', '1.13.2021', 'tomorrow', '12/2021', '1.2.3.2021'])(
  'reads no day in "%s"',
  (text) => {
    expect(parseDay(text, 'de-DE')).toBeNull();
  },
);

test('writes a day as the locale does, whatever the time zone', () => {
  expect(formatDay('2021-01-02', 'de-DE')).toBe('02.01.2021');
  expect(formatDay('2021-01-02', 'en-US')).toBe('01/02/2021');
});

test('holds text that is no day as it was typed', () => {
  const notation = dateNotation('de-DE');
  expect(notation.parse('sofort')).toBe('sofort');
  expect(notation.format('sofort')).toBe('sofort');
  expect(notation.format(notation.parse('1.2.2021'))).toBe('01.02.2021');
});
