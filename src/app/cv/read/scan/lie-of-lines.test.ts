import { expect, test } from 'vitest';
import { blank, turned } from './grey-picture.ts';
import { lieOf } from './lie-of-lines.ts';
import { aPageOfLines } from './pictures.fixture.ts';

test.each([0, 0.02, -0.09, 0.17])('lines that fall by %s of their length are found', (slope) => {
  const lie = lieOf(aPageOfLines(700, 900, slope));
  expect(lie.sideways).toBe(false);
  expect(Math.abs(lie.slope - slope)).toBeLessThan(0.004);
});

test.each([1, 3] as const)('a page after %s quarter turns lies on its side', (turns) => {
  expect(lieOf(turned(aPageOfLines(700, 900, 0.03), turns)).sideways).toBe(true);
});

test('a page without ink is level', () => {
  expect(lieOf(blank(300, 400))).toEqual({ sideways: false, slope: 0, change: 0 });
});
