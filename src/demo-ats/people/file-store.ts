/**
 * The bytes of attached files by their SHA-256, so that the ATS window can open them. The oldest go
 * when there are too many: a demo is no archive.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Of all files together, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

const DIGEST = /^[\da-f]{64}$/;

/** Keeps files in `dataDir`, or in memory where that is null. */
export interface FileStore {
  /** Keeps the bytes and returns their SHA-256 in hexadecimal digits. */
  keep(bytes: Uint8Array): string;
  /** The bytes of a digest; null when they are not there (any more). */
  read(sha256: string): Uint8Array<ArrayBuffer> | null;
  /** Forgets all of them. */
  clear(): void;
}

/** `maxBytes` is for all files together. */
export function createFileStore(dataDir: string | null, maxBytes = MAX_BYTES): FileStore {
  return dataDir === null ? inMemory(maxBytes) : onDisk(join(dataDir, 'files'), maxBytes);
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function inMemory(maxBytes: number): FileStore {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    keep(bytes) {
      const sha256 = digestOf(bytes);
      files.delete(sha256);
      files.set(sha256, new Uint8Array(bytes));
      let total = files.values().reduce((sum, { length }) => sum + length, 0);
      for (const [oldest, { length }] of files) {
        if (total <= maxBytes || oldest === sha256) break;
        files.delete(oldest);
        total -= length;
      }
      return sha256;
    },
    read: (sha256) => files.get(sha256) ?? null,
    clear: () => files.clear(),
  };
}

function onDisk(folder: string, maxBytes: number): FileStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const all = () =>
    readdirSync(folder)
      .filter((name) => DIGEST.test(name))
      .map((name) => ({ path: join(folder, name), stat: statSync(join(folder, name)) }));
  return {
    keep(bytes) {
      const sha256 = digestOf(bytes);
      const path = join(folder, sha256);
      if (!existsSync(path)) writeFileSync(path, bytes, { mode: 0o600 });
      const files = all().toSorted((a, b) => a.stat.mtimeMs - b.stat.mtimeMs);
      let total = files.reduce((sum, { stat }) => sum + stat.size, 0);
      for (const oldest of files) {
        if (total <= maxBytes || oldest.path === path) break;
        rmSync(oldest.path);
        total -= oldest.stat.size;
      }
      return sha256;
    },
    read(sha256) {
      const path = join(folder, sha256);
      return DIGEST.test(sha256) && existsSync(path) ? readFileSync(path) : null;
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
