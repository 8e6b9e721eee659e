import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeNumber } from './either-number.ts';
import { readNumber } from './number-notation.ts';

test.each([
  ['100000', 'en-US', 100000],
  ['100,000', 'en-US', 100000],
  ['1,234.5', 'en-US', 1234.5],
  ['1,5', 'en-US', 1.5],
  ['-3', 'en-US', -3],
  ['−3', 'en-US', -3],
  ['.5', 'en-US', 0.5],
  ['1,2345', 'en-US', 1.2345],
  ['100.000', 'de-DE', 100000],
  ['1.234,5', 'de-DE', 1234.5],
  ['38,5', 'de-DE', 38.5],
  ['38.5', 'de-DE', 38.5],
  ['52 000', 'fr-FR', 52000],
  ["52'000", 'de-CH', 52000],
  ['1.234', 'es-ES', 1234],
  ['12,34,567', 'en-IN', 1234567],
  ['１２３', 'en-GB', 123],
  ['٤٥', 'en-GB', 45],
  ['€45,000', 'en-GB', 45000],
  ['45,000 EUR', 'en-US', 45000],
  ['45.000 €', 'de-DE', 45000],
  ['45.000,- €', 'de-DE', 45000],
  ["CHF 120'000", 'de-CH', 120000],
  ['45k', 'en-GB', 45000],
  ['€45.5k', 'en-GB', 45500],
  ['45,5 k', 'de-DE', 45500],
  ['3.8750', 'en-US', 3.875],
  ['0.125', 'en-US', 0.125],
  ['45 000,00', 'en-GB', 45000],
  ['£45k', 'en-GB', 45000],
  ['45.000,-', 'en-GB', 45000],
  ['45.000,–', 'de-DE', 45000],
  ["45'000.-", 'en-GB', 45000],
  ['45’000.50', 'de-CH', 45000.5],
  ['Fr. 45’000.–', 'de-CH', 45000],
  ['٤٥٬٠٠٠', 'en-GB', 45000],
  ['٤٥٬٠٠٠٫٥', 'de-DE', 45000.5],
  ['۱٫۵۰۰', 'fa-IR', 1.5],
  ['१२,३४,५६७', 'en-IN', 1234567],
  ['₹12,34,567/-', 'en-IN', 1234567],
  ['Rs. 12,34,567', 'en-GB', 1234567],
  ['5 lakh', 'en-IN', 500000],
  ['12 LPA', 'en-IN', 1200000],
  ['1.5 crore', 'en-IN', 15000000],
  ['450万円', 'ja-JP', 4500000],
  ['4500만원', 'ko-KR', 45000000],
  ['4.5万', 'en-GB', 45000],
  ['45 Tsd. €', 'de-DE', 45000],
  ['45 TEUR', 'de-DE', 45000],
  ['45 T€', 'de-DE', 45000],
  ['1,2 Mio.', 'de-DE', 1200000],
  ['45 тыс. руб.', 'en-GB', 45000],
  ['US$ 45,000', 'en-GB', 45000],
  ['R$ 45.000,00', 'en-US', 45000],
  ['45 000 Kč', 'en-GB', 45000],
  ['45 000 zł', 'de-DE', 45000],
  ['45.000,00 kr', 'en-GB', 45000],
  ['45.000 Euro', 'de-DE', 45000],
  ['\u200e45,000\u200b', 'en-GB', 45000],
  ["'45000", 'en-GB', 45000],
])('reads %s in %s as %d', (text, locale, value) => {
  expect(readNumber(text, locale)).toBe(value);
});

test.each([
  ['1.234,56', 'en-GB', 1234.56],
  ['1.000.000', 'en-GB', 1000000],
  ['1,234.56', 'de-DE', 1234.56],
  ['12,34,567', 'en-GB', 1234567],
])('reads %s in %s by the one notation that it can be in', (text, locale, value) => {
  expect(readNumber(text, locale)).toBe(value);
});

test.each([
  '',
  '-',
  'many',
  '1.2.3',
  '12,34,5',
  '1.5,000',
  '5 years',
  '1e5',
  '0x10',
  'Infinity',
  '9'.repeat(400),
  '--1',
  '12 34',
  '4 5 0 0 0',
  '40 000 50',
  '40 000–50 000',
  '10²',
  '½',
  'Ⅻ',
  '1.2m',
  '45 TSD 3',
  'T 45',
  '45 %',
  '45,000 per year',
])('reads no number in "%s"', (text) => {
  expect(readNumber(text, 'en-US')).toBeNull();
});

test.each([
  ['45.000', 'en-GB'],
  ['45,000', 'de-DE'],
  ['€45,000', 'de-DE'],
  ['-1.234', 'en-US'],
  ['45.000k', 'en-GB'],
])('%s in %s could be two numbers, and neither is guessed', (text, locale) => {
  expect(readNumber(text, locale)).toBeNull();
});

test('reads what each locale writes', () => {
  const locales = ['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'pl-PL', 'sv-SE'];
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.boolean(),
      (locale, thousandths, useGrouping) => {
        const value = thousandths / 1000;
        const format = new Intl.NumberFormat(locale, { useGrouping });
        const text = writeNumber(value, format.format);
        expect(readNumber(text, locale)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});
