/**
 * Large bodies, in files beside the database: SQLite would write each of them twice, to its log and
 * then to its file, and let everybody wait meanwhile. Records are appended to a few open files;
 * those that come while the disk is busy are written and synced together. What is written is never
 * changed but to overwrite what is deleted.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fsync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, fromDisk } from './disk-error.ts';
import {
  type Found,
  HEADER_BYTES,
  lengthOf,
  type RecordPlace,
  recordOf,
  recordsIn,
} from './records.ts';

export interface BodyPlace extends RecordPlace {
  file: string;
}

export interface BodyFiles {
  /**
   * Writes a body behind what its row says. Once both would survive a power cut, `name` puts the
   * place into a row; as long as it has not ended, the file stays. Resolves to what `name` gives.
   * @throws LedgerFull, LedgerUnavailable, what `name` throws
   */
  write<T>(
    lead: Buffer,
    body: readonly Uint8Array[],
    name: (place: BodyPlace) => Promise<T>,
  ): Promise<T>;
  /** Null when the file is gone. @throws LedgerUnavailable */
  read(place: BodyPlace): Promise<Uint8Array | null>;
  /** Overwrites with zeros, durably; a file that is gone is no fault. @throws LedgerUnavailable */
  erase(place: BodyPlace): Promise<void>;
  /**
   * Deletes a file, which is overwritten first. False when something is still being written to it.
   * @throws LedgerUnavailable
   */
  remove(file: string): Promise<boolean>;
  /** All files that there are. */
  names(): string[];
  /** For the start: what stands in a file. */
  records(file: string): Iterable<Found>;
  close(): Promise<void>;
}

/** So many records at most are written together. */
const MAX_GROUP = 64;
/** So many files are written at once: while the disk syncs one, the next is filled. */
const MAX_WRITERS = 3;
/** Less than this waits for the group before it, since one sync then serves more bodies. Bytes. */
const WORTH_A_WRITER = 384 * 1024;
/** So many bytes are written at once. */
const WRITE_BYTES = 1024 * 1024;
/** Nothing is added to a file of this size, in bytes, since its room is free only once all is deleted. */
const FULL = 32 * 1024 * 1024;
const ZEROS = new Uint8Array(256 * 1024);
const syncDescriptor = promisify(fsync);

/** A file that records are appended to. */
interface Growing {
  file: string;
  handle: FileHandle;
  /** Its length, in bytes. */
  end: number;
  /** How many of its records are being written or named. */
  pending: number;
}

interface Waiting {
  record: Uint8Array[];
  /** Within the record. */
  place: RecordPlace;
  /** Is told where it stands. */
  written(growing: Growing, start: number): void;
  failed(error: unknown): void;
}

/** `newName` is for a test of the full disk. */
export function createBodyFiles(directory: string, newName: () => string = randomUUID): BodyFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  syncDirectory(dirname(directory));
  const entries = openSync(directory, 'r');
  const pathOf = (file: string) => join(directory, file);
  let waiting: Waiting[] = [];
  let writers = 0;
  /** Written to by nobody just now. */
  const idle = new Set<Growing>();
  /** Idle, or with something pending. */
  const inUse = new Map<string, Growing>();

  async function writeWaiting(): Promise<void> {
    const bytes = waiting.reduce((sum, { record }) => sum + lengthOf(record), 0);
    if (writers === MAX_WRITERS || (writers > 0 && bytes < WORTH_A_WRITER)) return;
    writers += 1;
    while (waiting.length > 0) {
      const group = waiting.slice(0, MAX_GROUP);
      waiting = waiting.slice(MAX_GROUP);
      await settle(group);
    }
    writers -= 1;
  }

  /** An empty file whose name would survive a power cut. */
  async function newFile(): Promise<Growing> {
    const file = newName();
    try {
      const handle = await open(pathOf(file), 'w', 0o600);
      const growing = { file, handle, end: 0, pending: 0 };
      await syncDescriptor(entries).catch(async (error: unknown) => {
        await cutOff(growing);
        throw error;
      });
      return growing;
    } catch (error) {
      throw fromDisk(error);
    }
  }

  /** When a group fails, each record is written for itself, so none spoils another. */
  async function settle(group: Waiting[]): Promise<void> {
    try {
      await append(group);
    } catch (error) {
      if (group.length === 1) return group[0]?.failed(error);
      for (const one of group) await settle([one]);
    }
  }

  async function append(group: Waiting[]): Promise<void> {
    const [growing = await newFile()] = idle;
    idle.delete(growing);
    inUse.set(growing.file, growing);
    growing.pending += group.length;
    const record = group.flatMap((one) => one.record);
    try {
      await writeAll(growing.handle, record, growing.end);
      await growing.handle.datasync();
    } catch (error) {
      growing.pending -= group.length;
      await cutOff(growing);
      throw fromDisk(error);
    }
    let start = growing.end;
    growing.end += lengthOf(record);
    if (growing.end < FULL) idle.add(growing);
    else growing.handle.close().catch(() => {});
    for (const one of group) {
      one.written(growing, start);
      start += lengthOf(one.record);
    }
  }

  /** Takes off what a failed write left. Nothing is added to the file any more. */
  async function cutOff(growing: Growing): Promise<void> {
    const { file, handle, end } = growing;
    await (end === 0 ? unlink(pathOf(file)) : handle.truncate(end)).catch(() => {});
    await handle.close().catch(() => {});
    letGo(growing);
  }

  function letGo(growing: Growing): void {
    if (growing.pending === 0 && !idle.has(growing)) inUse.delete(growing.file);
  }

  return {
    write: (lead, body, name) =>
      new Promise((resolve, reject) => {
        const place = {
          offset: HEADER_BYTES + lead.length,
          lead: lead.length,
          size: lengthOf(body),
        };
        waiting.push({
          record: recordOf(lead, body),
          place,
          written(growing, start) {
            name({ ...place, file: growing.file, offset: start + place.offset })
              .then(resolve, reject)
              .finally(() => {
                growing.pending -= 1;
                letGo(growing);
              });
          },
          failed: reject,
        });
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
    async erase({ file, offset, lead, size }) {
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, () => overwrite(handle, offset - lead, offset + size));
      });
    },
    async remove(file) {
      const growing = inUse.get(file);
      if (growing !== undefined && growing.pending > 0) return false;
      if (growing !== undefined) {
        idle.delete(growing);
        letGo(growing);
        await growing.handle.close();
      }
      await unlessGone(async () => {
        const handle = await open(pathOf(file), 'r+');
        await closing(handle, async () => overwrite(handle, 0, (await handle.stat()).size));
        await unlink(pathOf(file));
      });
      return true;
    },
    names: () => readdirSync(directory),
    records: (file) => recordsIn(pathOf(file)),
    async close() {
      for (const { handle } of idle) await handle.close();
      closeSync(entries);
    },
  };
}

/** Some at a time, so that a large body does not keep a thread from the others. */
async function writeAll(handle: FileHandle, pieces: Uint8Array[], start: number): Promise<void> {
  let rest = pieces;
  let at = start;
  while (rest.length > 0) {
    const { bytesWritten } = await handle.writev(cut(rest, WRITE_BYTES).before, at);
    at += bytesWritten;
    // It may have taken less than it was given.
    rest = cut(rest, bytesWritten).after;
  }
}

/** Pieces on both sides of so many bytes. */
function cut(pieces: Uint8Array[], bytes: number): { before: Uint8Array[]; after: Uint8Array[] } {
  const before: Uint8Array[] = [];
  const after: Uint8Array[] = [];
  let left = bytes;
  for (const piece of pieces) {
    const taken = Math.min(left, piece.length);
    left -= taken;
    if (taken > 0) before.push(piece.subarray(0, taken));
    if (taken < piece.length) after.push(piece.subarray(taken));
  }
  return { before, after };
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
