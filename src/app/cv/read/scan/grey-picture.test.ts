import { expect, test } from 'vitest';
import {
  beforeLevelling,
  blank,
  cut,
  levelled,
  scaled,
  toGrey,
  toPortableGreyMap,
  turned,
  withoutNextLine,
} from './grey-picture.ts';

test('colours become grey, and what is clear becomes paper', () => {
  const rgba = new Uint8ClampedArray([0, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 0]);
  expect([...toGrey(rgba, 3, 1).data]).toEqual([0, 76, 255]);
});

test('a quarter turn clockwise puts the left column on top, from below', () => {
  const picture = { width: 2, height: 3, data: new Uint8Array([1, 2, 3, 4, 5, 6]) };
  expect(turned(picture, 1)).toEqual({
    width: 3,
    height: 2,
    data: new Uint8Array([5, 3, 1, 6, 4, 2]),
  });
  expect(turned(turned(picture, 1), 3)).toEqual(picture);
  expect(turned(turned(picture, 2), 2)).toEqual(picture);
});

test('a point of the levelled picture is found where it was before', () => {
  const picture = blank(101, 81);
  picture.data[20 * 101 + 70] = 0;
  const slant = { slope: 0.1, change: 0.02 };
  const level = levelled(picture, slant);
  let darkest = 0;
  for (const [at, value] of level.data.entries())
    if (value < (level.data[darkest] ?? 255)) darkest = at;
  const was = beforeLevelling(level, slant, { x: darkest % 101, y: Math.floor(darkest / 101) });
  expect(Math.abs(was.x - 70)).toBeLessThan(1.5);
  expect(Math.abs(was.y - 20)).toBeLessThan(1.5);
});

test('a part beyond the edge is cut at the edge, and is never empty', () => {
  const picture = blank(10, 10);
  expect(cut(picture, { x: 5, y: -3, width: 50, height: 5 })).toMatchObject({
    width: 5,
    height: 2,
  });
  expect(cut(picture, { x: 90, y: 90, width: 5, height: 5 })).toMatchObject({
    width: 1,
    height: 1,
  });
  expect(scaled(picture, 0.5)).toMatchObject({ width: 5, height: 5 });
});

test('smaller pictures keep thin lines as grey', () => {
  const picture = blank(4, 4);
  picture.data.fill(0, 4, 8);
  expect([...scaled(picture, 0.5).data.slice(0, 2)]).toEqual([128, 128]);
});

test('the recogniser is given a grey map', () => {
  const file = toPortableGreyMap({ width: 2, height: 1, data: new Uint8Array([7, 9]) });
  expect(new TextDecoder('latin1').decode(file)).toBe('P5\n2 1\n255\n\x07\x09');
});

test('what a row without ink parts from a line is the next one, and goes', () => {
  const picture = (rows: string) => ({
    width: 1,
    height: rows.length,
    data: Uint8Array.from(rows, (row) => (row === '#' ? 0 : 255)),
  });
  const rows = ({ data }: { data: Uint8Array }) =>
    [...data].map((shade) => (shade === 0 ? '#' : '.')).join('');
  expect(rows(withoutNextLine(picture('.##..#.#'), 3))).toBe('.##.....');
  // A tail that reaches lower than the letters stays; where nothing is between them, so does the next line.
  expect(rows(withoutNextLine(picture('.####..#'), 3))).toBe('.####...');
  expect(rows(withoutNextLine(picture('.#######'), 3))).toBe('.#######');
});
