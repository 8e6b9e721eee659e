import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlipOf } from './slips.ts';

test.each([
  ['germny', 'germany', true],
  ['geramny', 'germany', true],
  ['germanny', 'germany', true],
  ['germani', 'germany', true],
  ['isreal', 'israel', true],
  ['phillipines', 'philippines', true],
  ['swizzerland', 'switzerland', true],
  ['columbia', 'colombia', true],
  ['grmny', 'germany', false],
  ['ermany', 'germany', false],
  ['iran', 'iraq', false],
  ['austria', 'australia', false],
  ['niger', 'nigeria', false],
])('%s is a slip of %s: %s', (typed, word, isSlip) => {
  expect(isSlipOf(typed, word)).toBe(isSlip);
});

test('any one letter of a word may be missed, doubled or turned with its neighbour', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 6, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), (word, place) => {
      const at = 1 + (place % (word.length - 2));
      const [before, letter, next, after] = [
        word.slice(0, at),
        word.charAt(at),
        word.charAt(at + 1),
        word.slice(at + 2),
      ];
      for (const typed of [
        before + next + after,
        before + letter + letter + next + after,
        before + next + letter + after,
        `${before}x${next}${after}`,
      ]) {
        expect(isSlipOf(typed, word), typed).toBe(true);
      }
    }),
  );
});
