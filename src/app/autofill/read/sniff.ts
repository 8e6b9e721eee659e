import { isZip, listZip } from './zip.ts';

export type FileKind =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'txt'
  | 'encrypted-office'
  | 'other'
  | 'empty';

const ascii = new TextDecoder('latin1');

/**
 * Which reader can make something of these bytes; the name and the type that the browser reports do
 * not matter. `files/sniff` answers another question, which of forty kinds a file is and what is odd
 * about it, from slices that it fetches: it would bring its tables into the reading worker, and is
 * stricter than a reader (text in UTF-16 without its mark, a PDF behind a mail's header).
 */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = ascii.decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (isZip(bytes)) return zipKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oleKind(bytes);
  const text = head
    .replaceAll('\0', '')
    .trimStart()
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)\s*/, '');
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|div|table)\b/i.test(
      text,
    )
  ) {
    return 'html';
  }
  return looksLikeText(bytes) ? 'txt' : 'other';
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = listZip(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.includes('content.xml')) return 'odt';
  return 'other';
}

/** Office encrypts a document by wrapping it in an OLE container with this stream. */
function oleKind(bytes: Uint8Array): FileKind {
  const needle = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
  return ascii.decode(bytes).includes(needle) ? 'encrypted-office' : 'other';
}

/** Control characters other than tab, line and page breaks do not occur in texts; UTF-16 has a mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    return true;
  }
  let control = 0;
  let zero = 0;
  for (const byte of start) {
    if (byte === 0) zero += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  if (zero > start.length * 0.3) return control === 0; // UTF-16 without a mark
  return zero === 0 && control <= start.length * 0.01;
}
