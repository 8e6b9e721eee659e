import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPay } from './read-pay.ts';

test.each([
  ['45k p.a.', 'en-GB', 45000, 'YEAR'],
  ['45,000 per year', 'en-GB', 45000, 'YEAR'],
  ['$120K/yr', 'en-US', 120000, 'YEAR'],
  ['USD 90,000 annually', 'en-US', 90000, 'YEAR'],
  ['Salary: £45k per annum', 'en-GB', 45000, 'YEAR'],
  ['60.000 € brutto/Jahr', 'de-DE', 60000, 'YEAR'],
  ['55k pro Jahr brutto', 'de-DE', 55000, 'YEAR'],
  ['50 TEUR p. a.', 'de-DE', 50000, 'YEAR'],
  ['45.000 €/a', 'de-DE', 45000, 'YEAR'],
  ["CHF 8'500.- / Monat", 'de-CH', 8500, 'MONTH'],
  ['4500 € mtl.', 'de-DE', 4500, 'MONTH'],
  ['45 K€ bruts/an', 'fr-FR', 45000, 'YEAR'],
  ['3 500 €/mois', 'fr-FR', 3500, 'MONTH'],
  ['35.000 € brutos anuales', 'es-ES', 35000, 'YEAR'],
  ['2.500 al mes', 'es-ES', 2500, 'MONTH'],
  ['RAL 45.000', 'it-IT', 45000, 'YEAR'],
  ['45 mila all’anno', 'it-IT', 45000, 'YEAR'],
  ['€ 4.500 bruto per maand', 'nl-NL', 4500, 'MONTH'],
  ['4.500,- p/m', 'nl-NL', 4500, 'MONTH'],
  ['12 000 zł brutto/mies.', 'pl-PL', 12000, 'MONTH'],
  ['45 000 kr/mån', 'sv-SE', 45000, 'MONTH'],
  ['45 000 Kč/měsíc', 'cs-CZ', 45000, 'MONTH'],
  ['60 000 TL aylık', 'tr-TR', 60000, 'MONTH'],
  ['150 000 руб. в месяц', 'ru-RU', 150000, 'MONTH'],
  ['١٥٬٠٠٠ ريال شهريا', 'ar-SA', 15000, 'MONTH'],
  ['5 LPA', 'en-IN', 500000, 'YEAR'],
  ['Rs 50,000 pm', 'en-IN', 50000, 'MONTH'],
  ['年収500万円', 'ja-JP', 5000000, 'YEAR'],
  ['月薪2万', 'zh-CN', 20000, 'MONTH'],
  ['연봉 5000만원', 'ko-KR', 50000000, 'YEAR'],
  ['월 300만원', 'ko-KR', 3000000, 'MONTH'],
  ['R$ 8 mil por mês', 'pt-BR', 8000, 'MONTH'],
  ['8 juta per bulan', 'id-ID', 8000000, 'MONTH'],
  ['£350 per day', 'en-GB', 350, 'OTHER'],
  ['$45/hour', 'en-US', 45, 'OTHER'],
  ['TJM 450 €', 'fr-FR', 450, 'OTHER'],
  ['45k', 'en-GB', 45000, null],
  ['-3', 'en-US', -3, null],
])('%s in %s is %d of one %s', (text, locale, amount, period) => {
  expect(readPay(text, locale)).toEqual({ amounts: [amount], period, isWhole: true });
});

test.each([
  ['50-60k', 'en-GB', [50000, 60000], null],
  ['45k/50k', 'en-GB', [45000, 50000], null],
  ['between £45k and £50k', 'en-GB', [45000, 50000], null],
  ['45.000,- bis 50.000,- €', 'de-DE', [45000, 50000], null],
  ['45-50.000', 'de-DE', [45000, 50000], null],
  ['entre 45 y 50 mil euros', 'es-ES', [45000, 50000], null],
  ['100 000–120 000 PLN', 'pl-PL', [100000, 120000], null],
  ['6-8 lakh pa', 'en-IN', [600000, 800000], 'YEAR'],
  ['15-20 triệu/tháng', 'vi-VN', [15000000, 20000000], 'MONTH'],
  ['450〜500万円', 'ja-JP', [4500000, 5000000], null],
  ['年薪30-40万', 'zh-CN', [300000, 400000], 'YEAR'],
  ['45k per year (3,750 per month)', 'en-GB', [45000, 3750], null],
  ['45.000', 'en-GB', [45, 45000], null],
  ['٤٥،٠٠٠', 'ar-EG', [45, 45000], null],
  ['60.000 € brutto/Jahr', 'en-GB', [60, 60000], 'YEAR'],
  ['€120k OTE', 'en-GB', [120000], null],
  ['ab 50.000', 'de-DE', [50000], null],
  ['ca. 45.000 €', 'de-DE', [45000], null],
  ['45k+', 'en-GB', [45000], null],
  ['45k + 10% bonus', 'en-GB', [45000], null],
  ['45.000 netto', 'de-DE', [45000], null],
  ['4.500 x 13', 'de-DE', [4500], 'MONTH'],
  ['12 LPA CTC', 'en-IN', [1200000], 'YEAR'],
  ['45,000 from 31.12.2026', 'en-GB', [], null],
  ['5 years', 'en-GB', [5], null],
  ['3-5', 'en-GB', [3, 5], null],
  ['-5 to -3', 'en-GB', [-5, -3], null],
  ['98%', 'en-GB', [98], null],
])('of %s in %s the numbers %j are offered, and none is taken', (text, locale, amounts, period) => {
  const pay = readPay(text, locale);
  if (amounts.length === 0) expect(pay).toBeNull();
  else expect(pay).toEqual({ amounts, period, isWhole: false });
});

test.each([
  'negotiable',
  '31.12.2026',
  '2026-12-31',
  '541-754-3010',
  '45O00',
  'l5000',
  '1e5',
  '½',
  '12 34',
  '4 5 0 0 0',
  '1.5M',
  '9'.repeat(200),
])('of %s nothing is offered', (text) => {
  expect(readPay(text, 'en-US')).toBeNull();
});

test('of any text the numbers are finite, and two at most', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '45',
      '50.000',
      'k',
      ' - ',
      ' bis ',
      '€',
      ' p.a.',
      '/Monat',
      ' x 13',
      '%',
      '万',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.constantFrom('en-GB', 'de-DE'),
      (parts, at) => {
        const pay = readPay(parts.join(''), at);
        expect(pay?.amounts.every(Number.isFinite) ?? true).toBe(true);
        expect(pay?.amounts.length ?? 0).toBeLessThanOrEqual(2);
      },
    ),
  );
});
