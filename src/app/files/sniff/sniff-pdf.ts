/** Whether a PDF is whole and whether it is protected, by its trailer alone (ISO 32000, 7.5.5). */

import { latin1 } from './bytes.ts';
import { type ByteSource, readSlice } from './read-file.ts';
import { plain, type Sniffed } from './sniffed.ts';

/** Readers look for `%PDF-` this far into a file. */
const START_WITHIN = 1024;
const TAIL_BYTES = 4096;
/** A table of references and its trailer, or the dictionary of a stream of references. */
const TRAILER_BYTES = 65_536;

/** Is it a PDF, be it behind the header of a mail? */
export function isPdf(head: Uint8Array): boolean {
  return latin1(head.subarray(0, START_WITHIN)).includes('%PDF-');
}

/** Reads the end, where a PDF says what it is. */
export async function sniffPdf(file: ByteSource): Promise<Sniffed> {
  const tail = latin1(await readSlice(file, Math.max(0, file.size - TAIL_BYTES), file.size));
  const offset = Number(
    /startxref\s+(\d{1,10})\s+%%EOF(?![\s\S]*startxref)/.exec(tail)?.[1] ?? 'NaN',
  );
  const whole = tail.includes('%%EOF');
  const trailer = Number.isNaN(offset)
    ? ''
    : latin1(await readSlice(file, offset, offset + TRAILER_BYTES));
  return { ...plain('pdf'), incomplete: !whole, encrypted: isEncrypted(tail, trailer) };
}

/** The key stands in the trailer; in the dictionary of the references where there is no trailer. */
function isEncrypted(tail: string, trailer: string): boolean {
  const key = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
  const start = tail.lastIndexOf('trailer');
  if (start >= 0 && key.test(tail.slice(start))) return true;
  const end = trailer.search(/startxref|\bstream\b/);
  return key.test(end < 0 ? trailer : trailer.slice(0, end));
}
