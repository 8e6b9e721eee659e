/**
 * Files that records are appended to. What comes while the disk is busy is written and synced
 * together; large records do not wait but go into a file beside it.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fsync, openSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LedgerUnavailable } from '../../ledger.ts';
import { fromDisk } from './disk-error.ts';
import { lengthOf } from './records.ts';

/** Where a record went. */
export interface Appended {
  file: string;
  /** Where it begins in the file, in bytes. */
  start: number;
  /** To be called when a row names it, or none will: until then the file stays. */
  done(): void;
}

/** Files that grow. Nothing in them is changed. */
export interface GrowingFiles {
  /**
   * Resolves when the record, given in pieces, would survive a power cut.
   * @throws LedgerFull, LedgerUnavailable
   */
  append(record: Uint8Array[]): Promise<Appended>;
  /** Adds nothing to a file any more; false when something of it is not done yet. */
  letGo(file: string): Promise<boolean>;
  close(): Promise<void>;
}

/** So many records at most are written together. */
const MAX_GROUP = 64;
/** So many files are written at once: while the disk syncs one, the next is filled. */
const MAX_WRITERS = 3;
/** Less than this waits for the group before it, since one sync then serves more records. Bytes. */
const WORTH_A_WRITER = 384 * 1024;
/** So many bytes are written at once. */
const WRITE_BYTES = 1024 * 1024;
/** A file of this size, in bytes, does not grow: its room is free only once all in it is deleted. */
const FULL = 32 * 1024 * 1024;
const syncDescriptor = promisify(fsync);

interface Growing {
  file: string;
  handle: FileHandle;
  /** Its length, in bytes. */
  end: number;
  /** How many of its records are being written, or not done. */
  pending: number;
}

interface Waiting {
  record: Uint8Array[];
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

/** `begin` is told of a file before anything is in it; `newName` is for a test of the full disk. */
export function createGrowingFiles(
  directory: string,
  begin: (file: string) => Promise<void>,
  newName: () => string = randomUUID,
): GrowingFiles {
  const entries = openSync(directory, 'r');
  const pathOf = (file: string) => join(directory, file);
  let waiting: Waiting[] = [];
  let writers = 0;
  /** Nobody writes to these just now. */
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

  /** When a group fails, each record is written for itself, so none spoils another. */
  async function settle(group: Waiting[]): Promise<void> {
    try {
      await writeGroup(group);
    } catch (error) {
      if (group.length === 1) return group[0]?.reject(error);
      for (const one of group) await settle([one]);
    }
  }

  async function writeGroup(group: Waiting[]): Promise<void> {
    const [growing = await newFile()] = idle;
    idle.delete(growing);
    inUse.set(growing.file, growing);
    growing.pending += group.length;
    const pieces = group.flatMap(({ record }) => record);
    try {
      await writeAll(growing.handle, pieces, growing.end);
      await growing.handle.datasync();
    } catch (error) {
      growing.pending -= group.length;
      await cutOff(growing);
      throw fromDisk(error);
    }
    for (const { record, resolve } of group) {
      resolve({ file: growing.file, start: growing.end, done: () => finish(growing) });
      growing.end += lengthOf(record);
    }
    if (growing.end < FULL) idle.add(growing);
    else growing.handle.close().catch(() => {});
  }

  function finish(growing: Growing): void {
    growing.pending -= 1;
    release(growing);
  }

  function release(growing: Growing): void {
    if (growing.pending === 0 && !idle.has(growing)) inUse.delete(growing.file);
  }

  /** An empty file whose name would survive a power cut. */
  async function newFile(): Promise<Growing> {
    const file = newName();
    await begin(file);
    try {
      const handle = await open(pathOf(file), 'w', 0o600);
      await syncDescriptor(entries).catch(async (error: unknown) => {
        await handle.close();
        throw error;
      });
      return { file, handle, end: 0, pending: 0 };
    } catch (error) {
      throw fromDisk(error);
    }
  }

  /**
   * Takes off what a failed write left, durably. The file does not grow any more.
   * @throws LedgerUnavailable: it may still be there
   */
  async function cutOff(growing: Growing): Promise<void> {
    const { file, handle, end } = growing;
    try {
      if (end === 0) {
        await unlink(pathOf(file));
        await syncDescriptor(entries);
      } else {
        await handle.truncate(end);
        await handle.datasync();
      }
    } catch (cause) {
      throw new LedgerUnavailable('The disk of the ledger fails.', { cause });
    } finally {
      await handle.close().catch(() => {});
      release(growing);
    }
  }

  return {
    append: (record) =>
      new Promise((resolve, reject) => {
        waiting.push({ record, resolve, reject });
        void writeWaiting();
      }),
    async letGo(file) {
      const growing = inUse.get(file);
      if (growing === undefined) return true;
      if (growing.pending > 0) return false;
      idle.delete(growing);
      release(growing);
      await growing.handle.close();
      return true;
    },
    async close() {
      for (const { handle } of idle) await handle.close();
      closeSync(entries);
    },
  };
}

/** Some at a time, so that a large record does not keep a thread from the others. */
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

/** The pieces on both sides of so many bytes. */
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
