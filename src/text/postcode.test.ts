import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { barePostcode } from './postcode.ts';

test.each([
  ['10115', '10115'],
  ['[10115]', '10115'],
  ['Kod: 00-950', '00-950'],
  ['Postnr. 0150', '0150'],
  ['Postnummer: 111 22', '111 22'],
  ['индекс 101000', '101000'],
  ['PIN 110001', '110001'],
  ['01067', '01067'],
  ['1067', '1067'],
  [' 10115\u200B ', '10115'],
  ['１０１１５', '10115'],
  ['D-10115', '10115'],
  ['DE 10115', '10115'],
  ['A-1010', '1010'],
  ['28001 (Madrid)', '28001'],
  ['BR-01310-100', '01310-100'],
  ['US 90210', '90210'],
  ['CH-8001', '8001'],
  ['F-75001', '75001'],
  ['SE-411 24', '411 24'],
  ['LV-1010', 'LV-1010'],
  ['PLZ: 10115', '10115'],
  ['PLZ 10115', '10115'],
  ['ZIP code: 97201-1234', '97201-1234'],
  ['Postcode SW1A 1AA', 'SW1A 1AA'],
  ['sw1a  1aa', 'sw1a 1aa'],
  ['CP 75001', '75001'],
  ['C.P. 44160', '44160'],
  ['CAP 20132', '20132'],
  ['Kod pocztowy: 00-001', '00-001'],
  ['00–001', '00-001'],
  ['CEP 80010-072', '80010-072'],
  ['〒100-0001', '100-0001'],
  ['〒１００ー０００１', '100-0001'],
  ['Pincode: 411001', '411001'],
  ['="01067"', '01067'],
  ["'01067", '01067'],
  ['10115.0', '10115'],
  ['10115,', '10115'],
  ['1012 AB', '1012 AB'],
  ['K1A 0B1', 'K1A 0B1'],
  ['D02 X285', 'D02 X285'],
  ['C1168', 'C1168'],
  ['AZ1000', 'AZ1000'],
  ['BFPO 58', 'BFPO 58'],
  ['10115 Berlin', '10115 Berlin'],
  ['n/a', 'n/a'],
])('of %j the postal code %j is left', (text, code) => {
  expect(barePostcode(text)).toBe(code);
});

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const parts = fc.oneof(
    fc.constantFrom('PLZ', 'D-', '〒', ': ', '="', "'", '.0', ',', ' ', '10115', '１', '–', 'CP '),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (typed) => {
      const text = typed.join('');
      const once = barePostcode(text);
      expect(barePostcode(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
