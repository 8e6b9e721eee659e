import { expect, test } from 'vitest';
import { sameBytes } from './same-bytes.ts';

test('a mended file of the same length is another file', async () => {
  expect(await sameBytes(new Blob(['Baker 2019']), new Blob(['Baker 2019']))).toBe(true);
  expect(await sameBytes(new Blob(['Baker 2019']), new Blob(['Baker 2020']))).toBe(false);
  expect(await sameBytes(new Blob(['Baker']), new Blob(['Bakery']))).toBe(false);
});

test('files are compared to their last byte, and empty ones are the same', async () => {
  const large = 'x'.repeat(3 * 1024 * 1024);
  expect(await sameBytes(new Blob([large, 'a']), new Blob([large, 'b']))).toBe(false);
  expect(await sameBytes(new Blob([large, 'a']), new Blob([large, 'a']))).toBe(true);
  expect(await sameBytes(new Blob([]), new Blob([]))).toBe(true);
});

test('a file that cannot be read is the same as no other', async () => {
  const gone = new Blob(['Baker']);
  gone.slice = () => {
    throw new DOMException('The file is gone.', 'NotFoundError');
  };
  expect(await sameBytes(gone, new Blob(['Baker']))).toBe(false);
});
