/**
 * A record of a body file: a large body, and before it what is needed to make its row again.
 *
 *     4 bytes  the mark
 *     4 bytes  length of what the row says (little-endian, as the next two)
 *     4 bytes  length of the body
 *     4 bytes  CRC-32 of what the row says
 *     what the row says (JSON), then the body
 *
 * The first sixteen bytes tell nothing about anybody. They stay when the rest is overwritten, so
 * that the records behind are still found.
 */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const MARK = Buffer.from('INB1');

/** The length of mark, lengths and checksum. */
export const HEADER_BYTES = 16;

/** Where a record is in its file, in bytes. */
export interface RecordPlace {
  /** Where the body begins. */
  offset: number;
  /** Length of what the row says, which ends where the body begins. */
  lead: number;
  /** Length of the body. */
  size: number;
}

/** A record that stands in a file; its content is read only when it is asked for. */
export interface Found extends RecordPlace {
  /** Null when what the row says did not arrive whole, or was overwritten. */
  read(): { lead: Buffer; body: Buffer } | null;
}

/** The pieces of a record, in order. */
export function recordOf(lead: Buffer, body: readonly Uint8Array[]): Uint8Array[] {
  const header = Buffer.alloc(HEADER_BYTES);
  MARK.copy(header);
  header.writeUInt32LE(lead.length, 4);
  header.writeUInt32LE(lengthOf(body), 8);
  header.writeUInt32LE(crc32(lead), 12);
  return [header, lead, ...body];
}

/** How many bytes the pieces have together. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The records of a file in their order. What stands behind the last one is the rest of a write that a
 * power cut broke off: it is cut off, durably.
 */
export function recordsIn(path: string): Found[] {
  const file = openSync(path, 'r+');
  const header = Buffer.alloc(HEADER_BYTES);
  const found: Found[] = [];
  try {
    const end = fstatSync(file).size;
    let at = 0;
    while (readSync(file, header, 0, HEADER_BYTES, at) === HEADER_BYTES) {
      const lead = header.readUInt32LE(4);
      const size = header.readUInt32LE(8);
      const checksum = header.readUInt32LE(12);
      const start = at + HEADER_BYTES;
      if (!header.subarray(0, MARK.length).equals(MARK) || start + lead + size > end) break;
      at = start + lead + size;
      found.push({
        offset: start + lead,
        lead,
        size,
        read() {
          const bytes = readBytes(path, start, lead + size);
          const row = bytes.subarray(0, lead);
          return crc32(row) === checksum ? { lead: row, body: bytes.subarray(lead) } : null;
        },
      });
    }
    if (at < end) {
      ftruncateSync(file, at);
      fsyncSync(file);
    }
  } finally {
    closeSync(file);
  }
  return found;
}

function readBytes(path: string, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    for (let read = 0; read < length; ) {
      const more = readSync(file, bytes, read, length - read, start + read);
      if (more === 0) break;
      read += more;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}
