/** Small files of each kind for tests, made when they are needed. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const ASCII = new TextEncoder();

/** The bytes of a text in UTF-8. */
export function text(content: string): Uint8Array<ArrayBuffer> {
  return ASCII.encode(content);
}

/** Bytes one by one; a text stands for its bytes. */
export function bytes(...values: (number | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    values.flatMap((value) => (typeof value === 'string' ? [...text(value)] : [value])),
  );
}

interface PdfOptions {
  /** The reference to its encryption dictionary stands in the trailer. */
  encrypted?: boolean;
  /** References as a stream (PDF 1.5) rather than a table. */
  stream?: boolean;
  content?: string;
}

/** A small PDF with its trailer, encrypted or not. */
export function pdf({ encrypted = false, stream = false, content = '' }: PdfOptions = {}) {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${content}\n`;
  const key = encrypted ? ' /Encrypt 5 0 R' : '';
  const references = stream
    ? `4 0 obj\n<< /Type /XRef /Size 5${key} >>\nstream\n....\nendstream\nendobj\n`
    : `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 /Root 1 0 R${key} >>\n`;
  return text(`${body}${references}startxref\n${body.length}\n%%EOF\n`);
}

/** A zip file of these parts; each holds its own name unless said otherwise. */
export function zip(names: readonly (string | [name: string, content: string])[]) {
  const files: Zippable = {};
  for (const part of names) {
    const [name, content] = typeof part === 'string' ? [part, part] : part;
    files[name] = [strToU8(content), { level: 0 }];
  }
  return new Uint8Array(zipSync(files));
}

/** The parts of a Word document, empty, and `more`. */
export const docx = (...more: string[]) =>
  zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', ...more]);

/** An OpenDocument file of this kind, such as `text`. */
export const openDocument = (kind: string) =>
  zip([['mimetype', `application/vnd.oasis.opendocument.${kind}`], 'content.xml']);

/** Sets the bit that says "encrypted" in each entry of a zip file's directory. */
export function withPassword(file: Uint8Array<ArrayBuffer>) {
  const copy = file.slice();
  for (let at = 0; at + 10 < copy.length; at++) {
    const isEntry = copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1;
    if (isEntry && copy[at + 3] === 2) copy[at + 8] = 1;
  }
  return copy;
}

const SECTOR = 512;

/** A compound file whose directory holds these names; `firstSector` is the content of each. */
export function compound(names: readonly string[], firstSector = new Uint8Array(SECTOR)) {
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const file = new Uint8Array(SECTOR * (3 + directorySectors));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 2, true);
  view.setUint32(76, 0, true);
  // Sector 0: the allocation table; sector 1: the content; from sector 2 on: the directory.
  for (let sector = 0; sector < directorySectors; sector++) {
    const last = sector === directorySectors - 1;
    view.setUint32(SECTOR + (2 + sector) * 4, last ? 0xfffffffe : 3 + sector, true);
  }
  file.set(firstSector.subarray(0, SECTOR), SECTOR * 2);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = SECTOR * 3 + index * 128;
    for (let letter = 0; letter < name.length; letter++) {
      view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
    }
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint32(at + 116, 1, true);
  }
  return file;
}

/** The flags of an encrypted Word document ([MS-DOC] FibBase). */
export function encryptedWord() {
  const sector = new Uint8Array(SECTOR);
  sector[11] = 0x01;
  return compound(['WordDocument'], sector);
}

/** A whole picture, by its first and last bytes. */
export const png = () =>
  bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR', ...Array<number>(17).fill(1), 'IEND', 1);
/** The start of a JPEG. */
export const jpeg = () => bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0);
/** The start of a picture as telephones of Apple make it. */
export const heic = () => bytes(0, 0, 0, 24, 'ftypheic', 0, 0, 0, 0);
/** A short rich text. */
export const rtf = () => text('{\\rtf1\\ansi Hello}');
/** The start of a program for Windows. */
export const program = () => {
  const head = new Uint8Array(256);
  head.set(bytes('MZ'));
  head[60] = 128;
  head.set(bytes('PE', 0, 0), 128);
  return head;
};

/** A file whose reading fails once more than `readable` bytes are asked for. */
export class FailingFile extends Blob {
  readonly failure: DOMException;
  readonly readable: number;

  constructor(content: Uint8Array<ArrayBuffer>, errorName: string, readable = 0) {
    super([content]);
    this.failure = new DOMException('', errorName);
    this.readable = readable;
  }

  /** A slice of no bytes is never looked for, as in browsers. */
  override slice(start = 0, end = this.size, type?: string): Blob {
    const last = Math.min(end, this.size);
    if (last > Math.max(start, this.readable)) return new UnreadableBlob(this.failure);
    return super.slice(start, end, type);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(this.failure);
  }
}

class UnreadableBlob extends Blob {
  readonly failure: DOMException;

  constructor(failure: DOMException) {
    super([]);
    this.failure = failure;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(this.failure);
  }
}

/** A file of any size that holds nothing but its start: its length alone is looked at. */
export class HugeFile extends Blob {
  readonly claimed: number;

  constructor(start: Uint8Array<ArrayBuffer>, size: number) {
    super([start]);
    this.claimed = size;
  }

  override get size(): number {
    return this.claimed;
  }
}
