/** Small files of every format, made by code, for tests. Everybody and everything in them is invented. */
import { strToU8, zipSync } from 'fflate';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Word file: the body's XML, and an optional page header; relations give `r:id` links their targets. */
export function aDocx(
  body: string,
  parts: { header?: string; links?: Record<string, string> } = {},
): Uint8Array {
  const wrap = (root: string, inner: string) =>
    strToU8(`<?xml version="1.0"?><w:${root}>${inner}</w:${root}>`);
  const relations = Object.entries(parts.links ?? {})
    .map(([id, target]) => `<Relationship Id="${id}" Target="${target}" TargetMode="External"/>`)
    .join('');
  return zipSync({
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...(parts.header && { 'word/header1.xml': wrap('hdr', parts.header) }),
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

export interface PdfWords {
  text: string;
  x: number;
  /** From the page's upper edge, in points. */
  y: number;
  size?: number;
}

const PAGE_HEIGHT = 842;

/** A PDF with one page for each list of words; Latin letters only. `catalog` adds entries to the root. */
export function aPdf(pages: readonly (readonly PdfWords[])[], catalog = ''): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, words] of pages.entries()) {
    const content = words
      .map(
        ({ text, x, y, size = 10 }) =>
          `BT /F1 ${size} Tf ${x} ${PAGE_HEIGHT - y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${PAGE_HEIGHT}] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
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
