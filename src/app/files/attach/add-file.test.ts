import { expect, test } from 'vitest';
import { createMemoryFileStore } from '../../form/file-store.ts';
import { pdf } from '../sniff/made-file.fixture.ts';
import { keepFile } from './add-file.ts';

const PICKED = { name: 'CV of Frank.pdf', file: new Blob([pdf()]) };
const LIMITS = { accepted: [], maxBytes: 1_000_000 };

test('a file that is fine is kept under the id of its entry', async () => {
  const store = createMemoryFileStore();
  const { rejection, entry } = await keepFile(PICKED, { store, ...LIMITS });
  expect(rejection).toBeNull();
  expect(entry).toMatchObject({ name: 'CV of Frank.pdf', size: PICKED.file.size });
  expect((await store.get(entry?.id ?? ''))?.size).toBe(PICKED.file.size);
});

test('a file that the check refuses never reaches the store', async () => {
  const kept: string[] = [];
  const store = { ...createMemoryFileStore(), put: async (id: string) => void kept.push(id) };
  const empty = { name: 'CV of Frank.pdf', file: new Blob([]) };
  const { rejection } = await keepFile(empty, { store, ...LIMITS });
  expect(rejection).toBe('empty');
  expect(kept).toEqual([]);
});

test('a store that fails blames neither the file nor the room on the device', async () => {
  const put = () => Promise.reject(new DOMException('', 'UnknownError'));
  const store = { ...createMemoryFileStore(), put };
  const kept = await keepFile(PICKED, { store, ...LIMITS });
  expect(kept).toEqual({ rejection: 'not_kept', entry: null, examined: null });
});
