import { expect, test } from 'vitest';
import { isUnit } from './streets.ts';

test.each(['7º Izq', '2ª 1ª', '7° B', '3º Esc. 2º Dcha'])('%s is a part of an address', (text) => {
  expect(isUnit(text)).toBe(true);
});

test('a long word behind a floor is read in one pass', () => {
  // A pattern that tries every way to cut the word into short ones does not come back from this.
  expect(isUnit(`3º ${'a'.repeat(5000)}!`)).toBe(false);
});
