import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each(['CV.pdf', 'x'.repeat(56), ''])('%s is short enough', (name) => {
  expect(shortName(name)).toBe(name);
});

test('a long name keeps its beginning, its end and its kind', () => {
  const name = `Lebenslauf von Erika Beispiel ${'sehr '.repeat(30)}lang (2).pdf`;
  const short = shortName(name);
  expect(short).toBe('Lebenslauf von Erika Beispiel sehr sehr…ehr lang (2).pdf');
  expect([...short].length).toBeLessThanOrEqual(56 + 1);
});

test('no character of two halves is torn', () => {
  expect(shortName('😀'.repeat(60))).toBe(`${'😀'.repeat(39)}…${'😀'.repeat(16)}`);
});
