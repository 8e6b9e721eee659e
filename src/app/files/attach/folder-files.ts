/** The files of a dropped folder, with those of the folders in it. */
import type { PickedFile } from '../check/check-file.ts';

/** A dropped disk would never end. */
export const MAX_FOLDER_FILES = 500;

/** Folders of a drop. Must be called within the event: a transfer is empty afterwards. */
export function foldersOf(transfer: DataTransfer): FileSystemDirectoryEntry[] {
  return Array.from(transfer.items)
    .map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
    .filter((entry) => entry?.isDirectory === true)
    .map((entry) => entry as FileSystemDirectoryEntry);
}

/** Hidden files, which systems leave in folders, are left out; so is what cannot be read. */
export async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<PickedFile[]> {
  const found: PickedFile[] = [];
  const waiting = [...folders];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    for (const entry of await entriesOf(folder)) {
      if (found.length >= MAX_FOLDER_FILES) return found;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry);
      else found.push(...(await fileOf(entry as FileSystemFileEntry)));
    }
  }
  return found;
}

/** A reader gives its entries in parts, until a part is empty (File and Directory Entries API). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < MAX_FOLDER_FILES * 2) {
    const part = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0) break;
    all.push(...part);
  }
  return all;
}

function fileOf(entry: FileSystemFileEntry): Promise<PickedFile[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([{ name: file.name, file }]),
      () => resolve([]),
    ),
  );
}
