import { expect, test } from 'vitest';
import { asciiDigits } from './digits.ts';

test.each([
  ['３１／１２', '31／12'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['𝟗𝟘𝟙𝟫', '9019'],
  ['31.12.2026 ½ ²', '31.12.2026 ½ ²'],
])('the digits of "%s" are "%s"', (text, ascii) => {
  expect(asciiDigits(text)).toBe(ascii);
});
