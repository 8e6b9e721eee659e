import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FailingFile } from '../sniff/made-file.fixture.ts';
import { FileUnreadable, FileVanished } from '../sniff/read-file.ts';
import { encodeSlices, SLICE_BYTES } from './encode-slices.ts';
import { toBase64, toBase64InChunks } from './to-base64.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));

test('any file in any slices gives the base64 of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 30 }), async (bytes, thirds) => {
      const base64 = await encodeSlices(new Blob([bytes]), undefined, thirds * 3);
      expect(await base64.text()).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test("the platform's encoder and the fallback agree", () => {
  fc.assert(fc.property(anyBytes, (bytes) => toBase64(bytes) === toBase64InChunks(bytes)));
  const large = new Uint8Array(100_000).map((_, index) => index % 251);
  expect(toBase64InChunks(large)).toBe(Buffer.from(large).toString('base64'));
});

test('a slice is a multiple of three bytes, so that only the last one is padded', () => {
  expect(SLICE_BYTES % 3).toBe(0);
});

test('tells its progress in bytes of the file', async () => {
  const heard: number[] = [];
  await encodeSlices(new Blob([new Uint8Array(10)]), (done) => heard.push(done), 3);
  expect(heard).toEqual([3, 6, 9, 10]);
});

test('tells a file that is gone from a drive that fails half-way', async () => {
  const bytes = new Uint8Array(30);
  const gone = new FailingFile(bytes, 'NotFoundError');
  await expect(encodeSlices(gone)).rejects.toBeInstanceOf(FileVanished);
  const halfWay = new FailingFile(bytes, 'NotReadableError', 15);
  const heard: number[] = [];
  const work = encodeSlices(halfWay, (done) => heard.push(done), 6);
  await expect(work).rejects.toBeInstanceOf(FileUnreadable);
  expect(heard).toEqual([6, 12]);
});
