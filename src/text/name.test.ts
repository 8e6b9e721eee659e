import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareName } from './name.ts';

test.each([
  ['<b>Ivo</b>', 'Ivo'],
  ['Ivo', 'Ivo'],
  ['_Ivo_', 'Ivo'],
  ['‹Ivo›', 'Ivo'],
  ['´Ivo´', 'Ivo'],
  ['(Ivo)', 'Ivo'],
  ['「山田」', '山田'],
  ['Ivo (Iv) T', 'Ivo (Iv) T'],
  ['(Iv) Ivo (T)', '(Iv) Ivo (T)'],
  [' Ivo\u200B ', 'Ivo'],
  ['Ivo,', 'Ivo'],
  ["'Ivo'", 'Ivo'],
  ['‘Ivo’', 'Ivo'],
  ['1. Ivo', 'Ivo'],
  ['Ivo&nbsp;', 'Ivo'],
  ['Testmann;', 'Testmann'],
  ['"Ivo"', 'Ivo'],
  ['„Ivo“', 'Ivo'],
  ['First name: Ivo', 'Ivo'],
  ['Vorname: Ivo', 'Ivo'],
  ['Nom : Testmann', 'Testmann'],
  ['Apellido(s): Testmann', 'Apellido(s): Testmann'],
  ['Imię: Ivo', 'Ivo'],
  ['الاسم: علي', 'علي'],
  ['姓：山田', '山田'],
  ['• Ivo', 'Ivo'],
  ['- Ivo', 'Ivo'],
  ['Ｉｖｏ', 'Ivo'],
  ["'t Hart", "'t Hart"],
  ["d'", "d'"],
  ['Doe Jr.', 'Doe Jr.'],
  ['Smith, Jr.', 'Smith, Jr.'],
  ['Testmann, Ivo', 'Testmann, Ivo'],
  ['Jean-Luc', 'Jean-Luc'],
  ['O’Brien-Fox', 'O’Brien-Fox'],
  ['IVO', 'IVO'],
  ['X Æ A-12', 'X Æ A-12'],
  ['-', '-'],
  [',', ','],
])('of %j the name %j is left', (text, name) => {
  expect(bareName(text)).toBe(name);
});

test('taking the wrapping off twice changes nothing more, and never makes a text longer', () => {
  const parts = fc.oneof(
    fc.constantFrom('Ivo', 'Name: ', '"', ',', ';', '- ', '•', ' ', '：', '<', "'", '.'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (typed) => {
      const text = typed.join('');
      const once = bareName(text);
      expect(bareName(once)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
