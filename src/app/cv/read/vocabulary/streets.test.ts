import { expect, test } from 'vitest';
import { isUnit, STREET_LEVEL, streetScore } from './streets.ts';

test.each(['7º Izq', '2ª 1ª', '7° B', '3º Esc. 2º Dcha'])('%s is a part of an address', (text) => {
  expect(isUnit(text)).toBe(true);
});

test('a long word behind a floor is read in one pass', () => {
  // A pattern that tries every way to cut the word into short ones does not come back from this.
  expect(isUnit(`3º ${'a'.repeat(5000)}!`)).toBe(false);
});

test.each([
  '19 ans',
  '34 years old',
  'May 16th',
  '16 mai 1983',
  'Faculty of Milling, University of Muster 2018 - 2020',
  '1996-2002: Mill Grove Primary School',
  '2003 – 2008 : Oak Lane High School',
  '![](media/face.jpeg "Portrait"){#id .left}',
])('%s is no street', (text) => {
  expect(streetScore(text)).toBe(0);
});

test.each([
  '9 de Julio 5759',
  '25 de Mayo 123',
  'rue du 8 Mai 1945',
  '12 March Lane',
  'Marzahner Str. 3',
  '1996-2002 Mill Grove Road',
])('%s is a street, whatever day or month it is named after', (text) => {
  expect(streetScore(text)).toBeGreaterThan(STREET_LEVEL.sure);
});
