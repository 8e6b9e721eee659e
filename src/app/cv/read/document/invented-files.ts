/** Small files of every format, made by code, for tests. Everybody and everything in them is invented. */
import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What an invented DOCX holds besides its body. */
export interface WordFileParts {
  /** A page header. */
  header?: string;
  /** Targets of `r:id` links. */
  links?: Readonly<Record<string, string>>;
  /** Further files of the archive by name, and the ids by which the body knows those of `word/`. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  parts?: Readonly<Record<string, string>>;
  /** Attributes of the body's root. */
  root?: string;
}

/** A Word file: the body's XML, and what goes with it. */
export function aDocx(body: string, given: WordFileParts = {}): Uint8Array {
  const { header, links = {}, files = {}, parts = {}, root = '' } = given;
  const wrap = (name: string, inner: string, attributes = '') =>
    strToU8(`<?xml version="1.0"?><w:${name} ${attributes}>${inner}</w:${name}>`);
  const relations = [
    ...Object.entries(links).map(([id, target]) => [id, target, 'External']),
    ...Object.entries(parts).map(([id, target]) => [id, target, 'Internal']),
  ].map(
    ([id, target, mode]) => `<Relationship Id="${id}" Target="${target}" TargetMode="${mode}"/>`,
  );
  return zipSync({
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`, root),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...(header && { 'word/header1.xml': wrap('hdr', header) }),
    ...Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  });
}

/** A paragraph of a Word file. */
export const wordParagraph = (text: string) =>
  `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;

/** An OpenDocument text with these paragraphs. */
export function anOdt(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<text:p>${escapeXml(text)}</text:p>`).join('');
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}

/** Words on a page of an invented PDF, at a place in points. */
export interface PdfWords {
  text: string;
  x: number;
  /** From the page's upper edge, in points. */
  y: number;
  size?: number;
  /** Red, green and blue from 0 to 1; black without. */
  colour?: string;
  /** The text runs up the page. */
  up?: boolean;
}

const PAGE_HEIGHT = 842;

/** What an invented PDF holds besides its words. */
export interface PdfParts {
  /** More entries of the document's root. */
  catalog?: string;
  /** More entries of every page, such as `/Rotate 90`. */
  page?: string;
  /** Painted before the words, in the language of PDF pages. */
  ground?: string;
  /** Dictionaries of annotations, for every page. */
  annotations?: readonly string[];
  /** Letters of other scripts by the Latin ones that stand for them in the words. */
  letters?: Readonly<Record<string, string>>;
}

/** A PDF with one page for each list of words; Latin letters only, unless `letters` says what they mean. */
export function aPdf(pages: readonly (readonly PdfWords[])[], parts: PdfParts = {}): Uint8Array {
  const { catalog = '', page = '', ground = '', annotations = [], letters } = parts;
  const objects: string[] = [];
  const first = letters ? 5 : 4;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${letters ? '/ToUnicode 4 0 R' : ''} >>`,
  );
  if (letters) objects.push(aStream(toUnicode(letters)));
  for (const [index, words] of pages.entries()) {
    const content = [ground, ...words.map(drawn)].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${PAGE_HEIGHT}] ${page} /Annots [${annotations.join(' ')}] /Contents ${first + 1 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      aStream(content),
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function drawn({ text, x, y, size = 10, colour = '0 0 0', up = false }: PdfWords): string {
  const shown = text.replace(/[()\\]/g, '\\$&');
  const turn = up ? '0 1 -1 0' : '1 0 0 1';
  return `BT ${colour} rg /F1 ${size} Tf ${turn} ${x} ${PAGE_HEIGHT - y} Tm (${shown}) Tj ET`;
}

const aStream = (content: string) =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function toUnicode(letters: Readonly<Record<string, string>>): string {
  const hex = (letter: string, digits: number) =>
    letter.charCodeAt(0).toString(16).padStart(digits, '0');
  const rows = Object.entries(letters).map(
    ([code, letter]) => `<${hex(code, 2)}> <${hex(letter, 4)}>`,
  );
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end`;
}
