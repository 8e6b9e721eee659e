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
  ['"45,000"', 'en-US', 45000],
  ['="45000"', 'en-US', 45000],
  ['45.000;', 'de-DE', 45000],
  ['45´000', 'de-CH', 45000],
  ['45`000', 'de-CH', 45000],
  ['45ʼ000', 'de-CH', 45000],
  ['45 000:-', 'sv-SE', 45000],
  ['45 tkr', 'sv-SE', 45000],
  ['45.000 € brutto', 'de-DE', 45000],
  ['45 000 euros brut', 'fr-FR', 45000],
  ['£45,000 gross', 'en-GB', 45000],
  ['45 grand', 'en-GB', 45000],
  ['45 mila', 'it-IT', 45000],
  ['45 mil euros', 'es-ES', 45000],
  ['4,5 mil', 'pt-BR', 4500],
  ['4.500 reais', 'pt-BR', 4500],
  ['45 duizend', 'nl-NL', 45000],
  ['45 tis. Kč', 'cs-CZ', 45000],
  ['45 tys zł brutto', 'pl-PL', 45000],
  ['45 bin TL', 'tr-TR', 45000],
  ['450 тыс. рублей', 'ru-RU', 450000],
  ['450т.р.', 'ru-RU', 450000],
  ['RM 4,500', 'en-MY', 4500],
  ['Rp 4.500.000', 'id-ID', 4500000],
  ['Rp4,5 juta', 'id-ID', 4500000],
  ['15 triệu', 'vi-VN', 15000000],
  ['฿45,000', 'th-TH', 45000],
  ['45,000 บาท', 'th-TH', 45000],
  ['45,000 ر.س', 'en-GB', 45000],
  ['12 L', 'en-IN', 1200000],
  ['₹12L', 'hi-IN', 1200000],
  ['12 लाख', 'hi-IN', 1200000],
  ['1.5 mn', 'en-IN', 1500000],
  ['3,000만원', 'ko-KR', 30000000],
  ['4천만원', 'ko-KR', 40000000],
  ['30w', 'zh-CN', 300000],
  ['USD $90,000', 'en-US', 90000],
  ['90,000 US dollars', 'en-US', 90000],
  ['90 000,00 $ CA', 'fr-CA', 90000],
  ['45\u202F000', 'fr-FR', 45000],
  ['45.000,00', 'en-GB', 45000],
  ["45'000.00", 'de-CH', 45000],
  ['¥4,500,000', 'ja-JP', 4500000],
  ['EUR 45k', 'en-GB', 45000],
  ['45 K€', 'fr-FR', 45000],
  ['45000.00', 'de-DE', 45000],
  ['45000,00', 'en-GB', 45000],
  ['1 234 567,89', 'sv-SE', 1234567.89],
  ['1.234.567,89', 'en-US', 1234567.89],
  ['1,234,567.89', 'de-DE', 1234567.89],
  ['12,34,567.50', 'de-DE', 1234567.5],
  ['+45000', 'en-GB', 45000],
  ['$45,000USD', 'en-US', 45000],
  ['45,000$', 'en-US', 45000],
  ['45 thousand euros', 'en-GB', 45000],
  ['۴۵٬۰۰۰ تومان', 'fa-IR', 45000],
  ['45 000 ₽', 'ru-RU', 45000],
  ['₺45.000', 'tr-TR', 45000],
  ['NT$45,000', 'en-GB', 45000],
  ['A$45,000', 'en-AU', 45000],
  ['C$45k', 'en-CA', 45000],
  ['PLN 45 000', 'pl-PL', 45000],
  ['45 000 złotych', 'pl-PL', 45000],
  ['45,000 dirhams', 'en-GB', 45000],
  ['45.000 Schweizer Franken', 'de-DE', 45000],
  ['45 000 francs suisses', 'fr-FR', 45000],
  ['45,000 Canadian dollars', 'en-CA', 45000],
  ['45.000 libras esterlinas', 'es-ES', 45000],
  ['45k gross EUR', 'en-GB', 45000],
  ['gross 45k', 'en-GB', 45000],
  ['brutto 45.000 €', 'de-DE', 45000],
  ['45.000 € (brutto)', 'de-DE', 45000],
  ['Gehalt: 45.000 €', 'de-DE', 45000],
  ['Gehaltsvorstellung: 45k', 'de-DE', 45000],
  ['Expected salary: £45,000', 'en-GB', 45000],
  ['45 тысяч рублей', 'ru-RU', 45000],
  ['15tr', 'vi-VN', 15000000],
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
  'Net: 45000',
  'net 45000',
  'Bonus: 5000',
  '15tr',
  '50-60k',
  '120k OTE',
  '$45/hour',
  'from 45k',
  '45 %',
  '45,000 per year',
  '45k p.a.',
  '45-50k',
  '45.000 bis 50.000 €',
  'ca. 45,000',
  '45 mil',
  '12 L',
  '30w',
  '45O00',
  'l5000',
  '45,000/year',
  '£45k per annum',
  'approx. 45000',
  '>45k',
  '45k+',
  '45k/50k',
  '45 to 50',
  'forty-five thousand',
  'negotiable',
  '45,000 + bonus',
  '1.5M',
  '2026-12-31',
  '31.12.2026',
  '4.5E4',
  '(45,000)',
  '45..000',
  '45,,000',
  '3.000万',
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

test('no code of a currency is taken for a word that multiplies', () => {
  for (const code of Intl.supportedValuesOf('currency')) {
    expect(readNumber(`45 000 ${code}`, 'sv-SE'), code).toBe(45000);
    expect(readNumber(`${code} 45 000`, 'sv-SE'), code).toBe(45000);
  }
});

test('a fraction of three digits is shown with one more, below zero and in Swedish as well', () => {
  for (const locale of ['en-US', 'de-DE', 'sv-SE', 'fr-FR']) {
    const format = new Intl.NumberFormat(locale, { useGrouping: false }).format;
    for (const value of [1.234, -1.234, 117.151, -117.151]) {
      expect(readNumber(writeNumber(value, format), locale), locale).toBe(value);
    }
  }
});

test('reads what each locale writes', () => {
  const locales = [
    ...['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'pl-PL', 'sv-SE'],
    ...['es-ES', 'it-IT', 'nl-NL', 'ar-EG', 'fa-IR', 'hi-IN-u-nu-deva', 'ja-JP', 'pt-BR', 'tr-TR'],
  ];
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
