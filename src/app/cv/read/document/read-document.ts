import { FILE_KINDS, type FileKindName } from '../../../files/sniff/file-kinds.ts';
import { sourceOf } from '../../../files/sniff/read-file.ts';
import { sniff } from '../../../files/sniff/sniff.ts';
import { CannotRead, type ReadDocument } from './document.ts';
import { readHtml } from './html.ts';
import { readDocx } from './office/docx.ts';
import { readOdt } from './office/odt.ts';
import { readRtf } from './office/rtf.ts';
import { type PdfOptions, readPdf } from './pdf/pdf.ts';
import { readTextFile } from './text.ts';
import { readWebArchive } from './web-archive.ts';

type Reader = (bytes: Uint8Array, options: PdfOptions) => ReadDocument | Promise<ReadDocument>;

/** Spreadsheets and slides of OpenDocument hold their text as its letters do. */
const READERS: Partial<Record<FileKindName, Reader>> = {
  pdf: readPdf,
  docx: (bytes) => readDocx(bytes),
  docm: (bytes) => readDocx(bytes),
  odt: (bytes) => readOdt(bytes),
  ods: (bytes) => readOdt(bytes),
  odp: (bytes) => readOdt(bytes),
  rtf: (bytes) => readRtf(bytes),
  html: (bytes) => readHtml(bytes),
  mht: (bytes) => readWebArchive(bytes),
  eml: (bytes) => readTextFile(bytes),
  svg: (bytes) => readTextFile(bytes),
};

function readerOf(kind: FileKindName): Reader | undefined {
  const isText = FILE_KINDS[kind].group === 'text';
  return READERS[kind] ?? (isText ? (bytes) => readTextFile(bytes) : undefined);
}

/**
 * Bytes of any file → its lines, whatever its name and the type that the browser reports.
 * @throws CannotRead with the reason when there is nothing to read
 */
export async function readDocument(
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<ReadDocument> {
  if (bytes.length === 0) throw new CannotRead('empty');
  const { kind, encrypted } = await sniff(sourceOf(bytes), '');
  // A PDF may open without the password that it asks for to be changed: its reader tells.
  if (encrypted && kind !== 'pdf') throw new CannotRead('password');
  const reader = kind === null ? undefined : readerOf(kind);
  if (reader === undefined) throw new CannotRead('unreadable');
  return reader(bytes, options);
}
