import { CannotRead, type DocumentLine } from '../document.ts';
import { readHtml } from '../html.ts';
import { readTextFile } from '../text.ts';
import { lettersOf } from '../text-encoding.ts';
import { readWebArchive } from '../web-archive.ts';
import { readRtf } from './rtf.ts';
import { isZip } from './zip.ts';

/**
 * A part that Word shows as if it were typed there (`w:altChunk`): a web page, a web archive, rich text,
 * plain text, or another document, which `readWord` reads. Gives no lines when it cannot be read.
 */
export function readChunk(
  bytes: Uint8Array,
  readWord: (bytes: Uint8Array) => readonly DocumentLine[],
): readonly DocumentLine[] {
  try {
    if (isZip(bytes)) return readWord(bytes);
    const head = lettersOf(bytes.subarray(0, 4096));
    if (head.startsWith('{\\rtf')) return readRtf(bytes).lines;
    if (/^mime-version:/im.test(head)) return readWebArchive(bytes).lines;
    if (/<(?:html|body|p|div|h\d|table)\b/i.test(head)) return readHtml(bytes).lines;
    return readTextFile(bytes).lines;
  } catch (error) {
    if (error instanceof CannotRead) return [];
    throw error;
  }
}
