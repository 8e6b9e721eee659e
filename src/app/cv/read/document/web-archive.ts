/** A web page with its pictures in one file (RFC 2557), as browsers and Word save it. */
import { CannotRead, type ReadDocument } from './document.ts';
import { readHtml } from './html.ts';
import { lettersOf } from './text-encoding.ts';

/** @throws CannotRead when there is no page in it */
export function readWebArchive(bytes: Uint8Array): ReadDocument {
  return readHtml(pageOfArchive(bytes));
}

/** The page in the archive: the first part that is HTML, with its transfer encoding undone. */
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
