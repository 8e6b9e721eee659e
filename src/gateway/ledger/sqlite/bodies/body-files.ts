/**
 * Large bodies, in files beside the database: SQLite would write each of them twice, to its log and
 * then to its file, and let everybody wait meanwhile. What stands in a file is never changed but to
 * overwrite what is deleted.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, fromDisk } from './disk-error.ts';
import { createGrowingFiles } from './growing-files.ts';
import {
  type Found,
  HEADER_BYTES,
  lengthOf,
  type RecordPlace,
  recordOf,
  recordsIn,
} from './records.ts';

/** A record, and the name of the file that it is in. */
export interface BodyPlace extends RecordPlace {
  file: string;
}

/** The files of one directory, which nobody else writes to. */
export interface BodyFiles {
  /**
   * Writes a body behind what its row says. When both would survive a power cut, `name` puts the place
   * into a row; until it ends the file stays. Resolves to what `name` gives.
   * @throws LedgerFull, LedgerUnavailable, what `name` throws
   */
  write<T>(
    lead: Buffer,
    body: readonly Uint8Array[],
    name: (place: BodyPlace) => Promise<T>,
  ): Promise<T>;
  /** Null when the file is gone. @throws LedgerUnavailable */
  read(place: BodyPlace): Promise<Uint8Array | null>;
  /**
   * Overwrites places of a file with zeros, durably; a file that is gone is no error.
   * @throws LedgerFull, LedgerUnavailable
   */
  erase(file: string, places: readonly RecordPlace[]): Promise<void>;
  /**
   * Overwrites and deletes a file. False when something in it waits for its name.
   * @throws LedgerFull, LedgerUnavailable
   */
  remove(file: string): Promise<boolean>;
  /** All files that there are. */
  names(): string[];
  /** For the start: what stands in a file. */
  records(file: string): Found[];
  close(): Promise<void>;
}

const ZEROS = new Uint8Array(256 * 1024);

/** As for `createGrowingFiles`. */
export function createBodyFiles(
  directory: string,
  begin: (file: string) => Promise<void>,
  newName?: () => string,
): BodyFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  syncDirectory(dirname(directory));
  const growing = createGrowingFiles(directory, begin, newName);
  const pathOf = (file: string) => join(directory, file);

  return {
    async write(lead, body, name) {
      const { file, start, done } = await growing.append(recordOf(lead, body));
      const offset = start + HEADER_BYTES + lead.length;
      try {
        return await name({ file, offset, lead: lead.length, size: lengthOf(body) });
      } finally {
        done();
      }
    },
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
    async erase(file, places) {
      if (places.length === 0) return;
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, async () => {
          for (const { offset, lead, size } of places) {
            await overwrite(handle, offset - lead, offset + size);
          }
          await handle.datasync();
        });
      });
    },
    async remove(file) {
      if (!(await growing.letGo(file))) return false;
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, async () => {
          await overwrite(handle, 0, (await handle.stat()).size);
          await handle.datasync();
        });
        // Nothing stands in it any more; the next start tries again.
        await unlink(pathOf(file)).catch(() => {});
      });
      return true;
    },
    names: () =>
      readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    records: (file) => recordsIn(pathOf(file)),
    close: () => growing.close(),
  };
}

async function overwrite(handle: FileHandle, from: number, to: number): Promise<void> {
  for (let at = from; at < to; ) {
    const { bytesWritten } = await handle.write(ZEROS, 0, Math.min(ZEROS.length, to - at), at);
    at += bytesWritten;
  }
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
