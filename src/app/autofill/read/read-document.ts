import { CannotRead, type CvDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readOdt } from './odt.ts';
import { type PdfOptions, readPdf } from './pdf.ts';
import { readRtf } from './rtf.ts';
import { sniff } from './sniff.ts';
import { readTextFile } from './text.ts';

/** Bytes of any file → its lines. Throws CannotRead with the reason when there is nothing to read. */
export async function readDocument(
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<CvDocument> {
  switch (sniff(bytes)) {
    case 'empty':
      throw new CannotRead('empty');
    case 'encrypted-office':
      throw new CannotRead('password');
    case 'pdf':
      return readPdf(bytes, options);
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'html':
      return readHtml(bytes);
    case 'txt':
      return readTextFile(bytes);
    case 'other':
      throw new CannotRead('unreadable');
  }
}
