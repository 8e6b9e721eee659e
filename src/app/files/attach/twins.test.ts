import { expect, test } from 'vitest';
import { createMemoryFileStore, type FileStore } from '../../form/file-store.ts';
import { findTwins } from './twins.ts';

async function keptFiles(...texts: string[]) {
  const store = createMemoryFileStore();
  const read: string[] = [];
  const entries = texts.map((text, index) => ({
    id: `${index}`,
    name: `CV ${index}.txt`,
    content_type: 'text/plain',
    size: text.length,
  }));
  for (const { id } of entries) await store.put(id, new Blob([texts[Number(id)] ?? '']));
  const watched: FileStore = {
    ...store,
    get: (id) => {
      read.push(id);
      return store.get(id);
    },
  };
  return { entries, store: watched, read };
}

const names = (found: Awaited<ReturnType<typeof findTwins>>) =>
  [...found].map(([id, { name }]) => [id, name]);

test('the very same bytes are found under any name, and lead to the first of them', async () => {
  const { entries, store } = await keptFiles('Baker', 'Cook', 'Baker', 'Baker');
  expect(names(await findTwins(entries, store))).toEqual([
    ['2', 'CV 0.txt'],
    ['3', 'CV 0.txt'],
  ]);
});

test('a mended file of the same length is no twin', async () => {
  const { entries, store } = await keptFiles('Baker 2019', 'Baker 2020');
  expect(names(await findTwins(entries, store))).toEqual([]);
});

test('files of different size are not read, and no pair is read twice', async () => {
  const { entries, store, read } = await keptFiles('Baker', 'Cook', 'Smith');
  const compared = new Map<string, boolean>();
  await findTwins(entries, store, compared);
  await findTwins(entries.toReversed().toReversed(), store, compared);
  expect(read).toEqual(['0', '2']);
});

test('a file whose bytes are gone is the twin of none', async () => {
  const { entries, store } = await keptFiles('Baker', 'Baker');
  await store.remove('0');
  expect(names(await findTwins(entries, store))).toEqual([]);
});
