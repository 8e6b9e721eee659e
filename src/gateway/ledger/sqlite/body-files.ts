/**
 * Large bodies, in files beside the database: SQLite would write each of them twice, to its log and
 * then to its file, and let everybody wait meanwhile. Bodies that come while the disk is busy are
 * written into one file and synced together. A file is never changed but to overwrite what is
 * deleted; it is whole and synced before a row names it.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fsync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, fromDisk } from './disk-error.ts';

/** Where a body is: in this file, from this byte on, so many bytes. */
export interface BodyPlace {
  file: string;
  offset: number;
  size: number;
}

export interface BodyFiles {
  /** Resolves when the body would survive a power cut. @throws LedgerFull, LedgerUnavailable */
  write(body: readonly Uint8Array[]): Promise<BodyPlace>;
  /** Null when the file is gone. @throws LedgerUnavailable */
  read(place: BodyPlace): Promise<Uint8Array | null>;
  /** Overwrites with zeros, durably; a file that is gone is no fault. @throws LedgerUnavailable */
  erase(place: BodyPlace): Promise<void>;
  /** Deletes a file, which is overwritten first. @throws LedgerUnavailable */
  remove(file: string): Promise<void>;
  /** All files that there are. */
  names(): string[];
  close(): Promise<void>;
}

/** A file holds at most so many bodies. */
const MAX_GROUP = 64;
/** So many files are written at once: while the disk syncs one, the next is filled. */
const MAX_WRITERS = 3;
/** Less than this waits for the file before it, since one sync then serves more bodies. Bytes. */
const WORTH_A_WRITER = 384 * 1024;
/** Empty files that are kept ready, their names already synced. */
const SPARE = 8;
const ZEROS = new Uint8Array(256 * 1024);
const syncDescriptor = promisify(fsync);

/** An empty file whose name would survive a power cut. */
interface Spare {
  file: string;
  handle: FileHandle;
}

interface Waiting {
  /** In pieces. */
  body: readonly Uint8Array[];
  size: number;
  resolve(place: BodyPlace): void;
  reject(error: unknown): void;
}

/** `newName` is for a test of the full disk. */
export function createBodyFiles(directory: string, newName: () => string = randomUUID): BodyFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  syncDirectory(dirname(directory));
  const entries = openSync(directory, 'r');
  const pathOf = (file: string) => join(directory, file);
  let waiting: Waiting[] = [];
  let writers = 0;
  let spare: Promise<Spare[]> = Promise.resolve([]);

  async function writeWaiting(): Promise<void> {
    const bytes = waiting.reduce((sum, { size }) => sum + size, 0);
    if (writers === MAX_WRITERS || (writers > 0 && bytes < WORTH_A_WRITER)) return;
    writers += 1;
    while (waiting.length > 0) {
      const group = waiting.slice(0, MAX_GROUP);
      waiting = waiting.slice(MAX_GROUP);
      await settle(group);
    }
    writers -= 1;
  }

  async function makeSpare(): Promise<Spare[]> {
    const made: Spare[] = [];
    for (let count = 0; count < SPARE; count += 1) {
      const file = newName();
      made.push({ file, handle: await open(pathOf(file), 'w', 0o600) });
    }
    await syncDescriptor(entries);
    return made;
  }

  /** The next batch is made while the last file of this one is written. */
  async function takeSpare(): Promise<Spare> {
    const batch = spare;
    const ready = await batch;
    const taken = ready.pop();
    if (ready.length === 0 && spare === batch) {
      spare = makeSpare();
      // Whoever needs one next is told.
      spare.catch(() => {});
    }
    return taken ?? takeSpare();
  }

  /** When a group fails, each body gets a file of its own, so none spoils another. */
  async function settle(group: Waiting[]): Promise<void> {
    try {
      const file = await writeFile(group.flatMap(({ body }) => body));
      let offset = 0;
      for (const { size, resolve } of group) {
        resolve({ file, offset, size });
        offset += size;
      }
    } catch (error) {
      if (group.length === 1) return group[0]?.reject(error);
      for (const one of group) await settle([one]);
    }
  }

  /** `writeFile` writes half a megabyte at once: in one piece, several cost the system far more. */
  async function writeFile(pieces: Uint8Array[]): Promise<string> {
    const { file, handle } = await takeSpare().catch((error: unknown) => {
      spare = Promise.resolve([]);
      throw fromDisk(error);
    });
    try {
      for (const piece of pieces) await handle.writeFile(piece);
      await handle.datasync();
      return file;
    } catch (error) {
      await unlink(pathOf(file)).catch(() => {});
      throw fromDisk(error);
    } finally {
      // It is synced: nobody needs to wait for its end.
      handle.close().catch(() => {});
    }
  }

  return {
    write: (body) =>
      new Promise((resolve, reject) => {
        const size = body.reduce((sum, { length }) => sum + length, 0);
        waiting.push({ body, size, resolve, reject });
        void writeWaiting();
      }),
    read: ({ file, offset, size }) =>
      unlessGone(async () => {
        const handle = await open(pathOf(file), 'r');
        return closing(handle, async () => {
          const { bytesRead, buffer } = await handle.read(
            Buffer.allocUnsafe(size),
            0,
            size,
            offset,
          );
          if (bytesRead < size) throw new Error('The file of a body is too short.');
          return buffer;
        });
      }),
    async erase({ file, offset, size }) {
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, () => overwrite(handle, offset, offset + size));
      });
    },
    async remove(file) {
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, async () => overwrite(handle, 0, (await handle.stat()).size));
        await unlink(pathOf(file));
      });
    },
    names: () => readdirSync(directory),
    async close() {
      for (const { handle } of await spare.catch(() => [])) await handle.close();
      closeSync(entries);
    },
  };
}

async function overwrite(handle: FileHandle, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += ZEROS.length) {
    await handle.write(ZEROS, 0, Math.min(ZEROS.length, to - at), at);
  }
  await handle.datasync();
}

async function closing<T>(handle: FileHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await handle.close();
  }
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw fromDisk(error);
  }
}

/** A directory that was just made must survive a power cut too. */
function syncDirectory(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
