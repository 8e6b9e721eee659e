import { expect, test, vi } from 'vitest';
import { digestsOfAlike, type KeptCv } from './copies.ts';

const aCv = (owner: string, size: number): KeptCv => ({ owner, file: `f-${owner}`, size });

test('only files of one size are read', async () => {
  const digest = vi.fn(async ({ owner }: KeptCv) => (owner === 'c' ? 'other' : 'same'));
  const cvs = [aCv('a', 10), aCv('b', 10), aCv('c', 10), aCv('d', 11)];
  expect(Object.fromEntries(await digestsOfAlike(cvs, digest))).toEqual({
    a: 'same',
    b: 'same',
    c: 'other',
  });
  expect(digest).not.toHaveBeenCalledWith(cvs[3]);
});

test('what cannot be read is nobody’s copy, and nothing is read once the page has gone', async () => {
  const digest = vi.fn(async ({ owner }: KeptCv) => {
    if (owner === 'a') throw new Error('gone');
    return null;
  });
  const cvs = [aCv('a', 10), aCv('b', 10)];
  expect(await digestsOfAlike(cvs, digest)).toEqual(new Map());
  digest.mockClear();
  await digestsOfAlike(cvs, digest, AbortSignal.abort());
  expect(digest).not.toHaveBeenCalled();
});
