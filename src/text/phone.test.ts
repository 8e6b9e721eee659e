import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { barePhone, isShortenedNumber } from './phone.ts';

test.each([
  ['tel:+49-171-2345678', '+49-171-2345678'],
  ['Tel.: 0171 2345678', '0171 2345678'],
  ['Mobile +44 7700 900123', '+44 7700 900123'],
  ['＋４９ １７１ ２３４５６７８', '+49 171 2345678'],
  ['\u202A+49 171 2345678\u202C', '+49 171 2345678'],
  ['541-754-3010 x22', '541-754-3010 x22'],
  ['541-754-3010 #22', '541-754-3010 #22'],
  ['Tél. : 01 23 45 67 89', '01 23 45 67 89'],
  ['Handynr.: 0171 2345678', '0171 2345678'],
  ['M: 0171 2345678', '0171 2345678'],
  ['☎ 0171 2345678', '0171 2345678'],
  ['📞 WhatsApp: +49 171 2345678', '+49 171 2345678'],
  ['電話：03-1234-5678', '03-1234-5678'],
  ['тел. 8 495 123-45-67', '8 495 123-45-67'],
  ['0171 2345678 (mobil)', '0171 2345678'],
  ['(0171) 2345678', '(0171) 2345678'],
  ['"+491712345678";', '+491712345678'],
  ["'01712345678", '01712345678'],
  ['<0171 2345678>.', '0171 2345678'],
  ['++49 171 2345678', '+49 171 2345678'],
  ['+0049 171 2345678', '+49 171 2345678'],
  ['491712345678.0', '491712345678'],
  ['1712345678,00', '1712345678'],
  ['٠١٧١٢٣٤٥٦٧٨', '01712345678'],
  ['call me', 'call me'],
  ['Telford 12', 'Telford 12'],
  ['Mobile home 12', 'Mobile home 12'],
  ['Fax: 030 1234567', 'Fax: 030 1234567'],
])('of "%s" the number "%s" is left', (text, number) => {
  expect(barePhone(text)).toBe(number);
  expect(barePhone(number)).toBe(number);
});

test.each([
  ['5.42E+09', true],
  ['5,42e9', true],
  ['4.91712E+11', true],
  ['4,9 e 11', true],
  ['4.91712·10^11', true],
  ['542 754 3010', false],
  ['541-754-3010 x22', false],
  ['+49 171 e2', false],
])('"%s" is a number that a spreadsheet cut down: %s', (text, isShortened) => {
  expect(isShortenedNumber(text)).toBe(isShortened);
});

test('taking off what stands around a number twice changes nothing more', () => {
  const parts = fc.oneof(
    fc.constantFrom(
      'tel:',
      'Tel. ',
      '(mobil)',
      ' privat',
      '+',
      '++00',
      '(0)',
      ' ',
      '☎',
      ',00',
      '.',
    ),
    fc.constantFrom('0171 2345678', '49', '１７１', '541-754-3010', ' x22', 'Fax'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (typed) => {
      const text = typed.join('');
      const once = barePhone(text);
      expect(barePhone(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
