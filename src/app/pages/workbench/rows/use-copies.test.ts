import { expect, test, vi } from 'vitest';
import { findCopies, type KeptCv } from './use-copies.ts';

const aCv = (owner: string, size: number): KeptCv => ({
  owner,
  name: owner.toUpperCase(),
  file: `f-${owner}`,
  size,
});
const going = new AbortController().signal;

test('files of the same bytes are found, and only those of one size are read', async () => {
  const digest = vi.fn(async ({ owner }: KeptCv) => (owner === 'c' ? 'other' : 'same'));
  const cvs = [aCv('a', 10), aCv('b', 10), aCv('c', 10), aCv('d', 11)];
  const found = await findCopies(cvs, digest, going);
  expect([...found].map(([id, others]) => [id, others.map(({ name }) => name)])).toEqual([
    ['a', ['B']],
    ['b', ['A']],
  ]);
  expect(digest).not.toHaveBeenCalledWith(cvs[3]);
});

test('what cannot be read is nobody’s copy, and nothing is read once the page has gone', async () => {
  const digest = vi.fn(async ({ owner }: KeptCv) => {
    if (owner === 'a') throw new Error('gone');
    return null;
  });
  const cvs = [aCv('a', 10), aCv('b', 10)];
  expect(await findCopies(cvs, digest, going)).toEqual(new Map());
  digest.mockClear();
  await findCopies(cvs, digest, AbortSignal.abort());
  expect(digest).not.toHaveBeenCalled();
});
