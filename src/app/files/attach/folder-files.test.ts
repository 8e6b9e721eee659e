import { expect, test } from 'vitest';
import { filesIn, MAX_FOLDER_FILES } from './folder-files.ts';

function aFile(name: string): FileSystemFileEntry {
  const entry = { name, isDirectory: false, isFile: true } as FileSystemFileEntry;
  entry.file = (take) => take(new File(['x'], name));
  return entry;
}

/** Gives two entries at a time, as browsers give a hundred. */
function aFolder(name: string, entries: readonly FileSystemEntry[]): FileSystemDirectoryEntry {
  const left = [...entries];
  const readEntries = (take: (part: FileSystemEntry[]) => void) => take(left.splice(0, 2));
  const entry = { name, isDirectory: true, isFile: false } as FileSystemDirectoryEntry;
  entry.createReader = () => ({ readEntries });
  return entry;
}

test('all files of a folder are found, those of inner folders as well', async () => {
  const inner = aFolder('inner', [aFile('d.pdf')]);
  const folder = aFolder('CVs', [aFile('a.pdf'), inner, aFile('b.pdf'), aFile('c.pdf')]);
  const names = (await filesIn([folder])).map(({ name }) => name);
  expect(names).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
});

test('what systems leave in folders is left out', async () => {
  expect(await filesIn([aFolder('CVs', [aFile('.DS_Store')])])).toEqual([]);
});

test('a folder without end is read to the limit', async () => {
  const many = Array.from({ length: MAX_FOLDER_FILES + 9 }, (_, index) => aFile(`${index}.pdf`));
  expect(await filesIn([aFolder('CVs', many)])).toHaveLength(MAX_FOLDER_FILES);
});
