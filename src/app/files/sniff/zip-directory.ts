/** The table of contents of a zip file (APPNOTE 6.3.10), read without the files in it. */

import { hasAt, latin1, viewOf } from './bytes.ts';
import { type ByteSource, readSlice } from './read-file.ts';

/** What a zip file holds, by its table of contents. */
export interface ZipDirectory {
  names: string[];
  /** Some file in it needs a password. */
  encrypted: boolean;
}

const END_RECORD = 22;
const MAX_COMMENT = 65_535;
const ENTRY_HEADER = 46;
/** More of the directory is not read: it says enough. */
const MAX_DIRECTORY_BYTES = 262_144;

/** Null when there is none: the file was cut off, or is no zip file at all. */
export async function readZipDirectory(file: ByteSource): Promise<ZipDirectory | null> {
  const from = Math.max(0, file.size - END_RECORD - MAX_COMMENT);
  const tail = await readSlice(file, from, file.size);
  const end = lastEndRecord(tail);
  if (end === null) return null;
  const view = viewOf(tail);
  const size = Math.min(view.getUint32(end + 12, true), MAX_DIRECTORY_BYTES);
  const offset = view.getUint32(end + 16, true);
  return parseEntries(await readSlice(file, offset, offset + size));
}

function lastEndRecord(tail: Uint8Array): number | null {
  for (let at = tail.length - END_RECORD; at >= 0; at--) {
    if (hasAt(tail, at, [0x50, 0x4b, 0x05, 0x06])) return at;
  }
  return null;
}

function parseEntries(directory: Uint8Array): ZipDirectory | null {
  const view = viewOf(directory);
  const names: string[] = [];
  let encrypted = false;
  let at = 0;
  while (at + ENTRY_HEADER <= directory.length && hasAt(directory, at, 'PK\u0001\u0002')) {
    const nameLength = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    names.push(latin1(directory.subarray(at + ENTRY_HEADER, at + ENTRY_HEADER + nameLength)));
    encrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    at += ENTRY_HEADER + nameLength + more;
  }
  return names.length === 0 ? null : { names, encrypted };
}
