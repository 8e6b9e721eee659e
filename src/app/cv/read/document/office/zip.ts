import { type UnzipFileInfo, unzipSync } from 'fflate';
import { CannotRead } from '../document.ts';

const MiB = 1024 * 1024;
/** The text of the longest CV is far below; a zip bomb is far above. */
export const MAX_PART_BYTES = 24 * MiB;
/** All wanted parts of one file together. */
export const MAX_TOTAL_BYTES = 48 * MiB;

/** Does it start as a zip file does, an empty one included? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Unpacks the wanted entries. The declared sizes are added up before anything is unpacked, and fflate
 * never writes past a declared size, so memory is bounded by MAX_TOTAL_BYTES.
 * Throws CannotRead('unreadable') for a damaged archive or one whose wanted parts are too big.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!wanted(name)) return false;
    total += originalSize;
    if (originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES)
      throw new CannotRead('unreadable');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch {
    throw new CannotRead('unreadable');
  }
}
