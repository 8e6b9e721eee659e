import { expect, test } from 'vitest';
import type { DocumentLine } from '../../read/document/document.ts';
import { placeRect } from './place-rect.ts';

const LINE: DocumentLine = {
  text: 'Anna Schmidt',
  page: 1,
  box: { x: 10, y: 20, width: 120, height: 12 },
  spans: [
    { start: 0, end: 4, x: 10, width: 40 },
    { start: 5, end: 12, x: 60, width: 70 },
  ],
  size: 12,
  bold: false,
  font: '',
  level: 0,
  column: 0,
  block: 0,
  offset: 0,
  links: [],
  margin: false,
};

test('a word has the rectangle of its characters', () => {
  const rect = placeRect(LINE, { line: 0, start: 5, end: 12 });
  expect(rect).toEqual({ x: 60, y: 20, width: 70, height: 12 });
});

test('a part of a run is as wide as its share of the characters', () => {
  expect(placeRect(LINE, { line: 0, start: 1, end: 3 })).toMatchObject({ x: 20, width: 20 });
});

test('a range over two runs reaches from the first to the last of them', () => {
  expect(placeRect(LINE, { line: 0, start: 0, end: 12 })).toMatchObject({ x: 10, width: 120 });
});

test('a place without characters is its whole line', () => {
  expect(placeRect(LINE, { line: 0, start: 0, end: 0 })).toEqual(LINE.box);
});

test('a text without positions has no rectangle', () => {
  expect(placeRect({ ...LINE, box: null }, { line: 0, start: 0, end: 4 })).toBeNull();
});
