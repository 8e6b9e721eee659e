import type { CvReading } from './cv-reading.ts';
import { CannotRead, type ReadDocument } from './document/document.ts';
import type { PdfOptions } from './document/pdf/pdf.ts';
import { readDocument } from './document/read-document.ts';
import { readPerson } from './pasted/read-person.ts';
import { readFields } from './read-fields.ts';

/** Bytes of a file → what the form can take from it. Never throws: a file that gives nothing has a status. */
export async function readBytes(bytes: Uint8Array, options: PdfOptions = {}): Promise<CvReading> {
  const start = performance.now();
  try {
    const document = await readDocument(bytes, options);
    return toReading(document, readFields(document), start);
  } catch (error) {
    return unread(error instanceof CannotRead ? error.reason : 'unreadable', start);
  }
}

/** A pasted text → the same. */
export function readPasted(text: string): CvReading {
  const start = performance.now();
  try {
    const { document, ...found } = readPerson(text);
    return toReading(document, found, start);
  } catch (error) {
    return unread(error instanceof CannotRead ? error.reason : 'unreadable', start);
  }
}

function toReading(
  { format, lines, pages, truncated }: ReadDocument,
  found: Pick<CvReading, 'status' | 'fields' | 'language'>,
  start: number,
): CvReading {
  const kind = format === 'pdf' ? 'pdf' : 'text';
  return { ...found, truncated, document: { kind, pages, lines }, ms: performance.now() - start };
}

function unread(status: CvReading['status'], start: number): CvReading {
  return {
    status,
    truncated: false,
    fields: [],
    language: 'en',
    document: { kind: 'text', pages: 0, lines: [] },
    ms: performance.now() - start,
  };
}
