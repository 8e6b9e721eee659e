import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../contract/languages.ts';
import { directionOf, localeFor } from '../i18n/locale.ts';
import { formatDay } from './date-notation.ts';
import { readNumber } from './number-notation.ts';
import { readDay } from './read-day.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['he', 'rtl'],
  ['pl', 'ltr'],
  ['az-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['fi', 'DE-de', 'en'], 'de'],
  [['fi-FI'], 'en'],
  [['constructor', '*', ''], 'en'],
  [[], 'en'],
])('who asks for %j reads %s', (tags, language) => {
  expect(languageFor(tags)).toBe(language);
});

describe.each([
  ...LANGUAGES.map((language) => [language, [language]] as const),
  ...['ar-EG', 'ar-SA', 'ar-MA', 'fa-IR', 'th-TH', 'en-IN', 'de-CH'].map(
    (tag) => [tag.split('-')[0] ?? '', ['xx', tag]] as const,
  ),
])('in %s (%j)', (language, tags) => {
  const locale = localeFor(language as (typeof LANGUAGES)[number], tags);

  test('days are in the digits and the calendar that fields read', () => {
    const shown = formatDay('2026-11-28', locale);
    expect(shown).toMatch(/^\d+\D\d+\D\d+\D*$/);
    expect(shown).toContain('2026');
    expect(readDay(shown, locale)).toBe('2026-11-28');
  });

  test('numbers are in the digits that fields read', () => {
    for (const number of [0, -3.5, 1234.5, 1_234_567]) {
      const shown = new Intl.NumberFormat(locale).format(number);
      expect(shown).toMatch(/\d/);
      expect(readNumber(shown, locale), shown).toBe(number);
    }
  });
});

test('what somebody writes in Arabic digits is read as well', () => {
  expect(readDay('٢٨/١١/٢٠٢٦', 'ar')).toBe('2026-11-28');
  expect(readNumber('١٬٢٣٤٫٥', 'ar')).toBe(1234.5);
  expect(readDay('28 نوفمبر 2026', 'ar')).toBe('2026-11-28');
});
