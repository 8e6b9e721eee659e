import { expect, test } from 'vitest';
import { evenLight } from './even-light.ts';
import { blank } from './grey-picture.ts';
import { aPageOfLines } from './pictures.fixture.ts';

test('paper in a shadow becomes as white as paper in the light', () => {
  const page = aPageOfLines(640, 640);
  const shadowed = page.data.map((value, at) => value * (0.45 + 0.55 * ((at % 640) / 640)));
  const even = evenLight({ ...page, data: shadowed });
  for (const x of [10, 320, 630]) {
    expect(even.data[20 * 640 + x], `paper at ${x}`).toBeGreaterThan(225);
    const ink = even.data[(60 + 24 * 4 + 4) * 640 + Math.max(42, Math.min(x, 400))] ?? 255;
    expect(ink, `ink at ${x}`).toBeLessThan(120);
  }
});

test('white letters on a coloured panel become dark ones on white', () => {
  const panel = aPageOfLines(320, 320);
  const white = { ...panel, data: panel.data.map((value) => (value < 128 ? 250 : 70)) };
  const even = evenLight(white);
  expect(even.data[20 * 320 + 20]).toBeGreaterThan(200);
  expect(even.data[(60 + 24 * 3 + 4) * 320 + 50]).toBeLessThan(60);
});

test('a blank page stays blank', () => {
  expect(evenLight(blank(100, 70)).data.every((value) => value === 255)).toBe(true);
});
