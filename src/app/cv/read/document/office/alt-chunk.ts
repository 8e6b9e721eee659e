import { CannotRead, type DocumentLine } from '../document.ts';
import { readHtml } from '../html.ts';
import { readTextFile } from '../text.ts';
import { lettersOf } from '../text-encoding.ts';
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
    if (/^mime-version:/im.test(head)) return readHtml(pageOfArchive(bytes)).lines;
    if (/<(?:html|body|p|div|h\d|table)\b/i.test(head)) return readHtml(bytes).lines;
    return readTextFile(bytes).lines;
  } catch (error) {
    if (error instanceof CannotRead) return [];
    throw error;
  }
}

/** The page in a web archive (RFC 2557): the first part that is HTML, with its transfer encoding undone. */
function pageOfArchive(bytes: Uint8Array): Uint8Array {
  const source = lettersOf(bytes);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(source);
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark ? source.split(`--${mark}`) : [source];
  const part = parts.find((one) => /^content-type:\s*text\/html/im.test(one.slice(0, 2000))) ?? '';
  const end = /\r?\n\r?\n/.exec(part);
  if (!end) throw new CannotRead('unreadable');
  const head = part.slice(0, end.index);
  const body = part.slice(end.index + end[0].length);
  const text = /^content-transfer-encoding:\s*quoted-printable/im.test(head)
    ? body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
    : /^content-transfer-encoding:\s*base64/im.test(head)
      ? fromBase64(body)
      : body;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function fromBase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    throw new CannotRead('unreadable');
  }
}
