import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, CannotRead, type CvDocument, MAX_LINES, MAX_PAGES } from './document.ts';
import { withOffsets } from './line-writer.ts';
import { type PdfLink, type PdfText, toLines } from './pdf-lines.ts';

export interface PdfOptions {
  /** Fetches one of pdf.js's CMap files by name; East Asian files without own maps need them. */
  readCMap?: (name: string) => Promise<Uint8Array>;
  onPage?: (page: number, of: number) => void;
}

/**
 * Reads the first MAX_PAGES pages of a PDF. pdf.js runs in this very thread, so call it in a worker.
 * No script of the file runs, nothing is drawn. Throws CannotRead.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<CvDocument> {
  // The worker half registers itself; pdf.js then talks to it without another thread.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { readCMap } = options;
  class CMaps {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind === 'cMapUrl' && readCMap) return readCMap(filename);
      return Promise.reject(new Error('Only character maps are loaded.'));
    }
  }
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    cMapUrl: 'cmaps/',
    BinaryDataFactory: CMaps,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const lines = [];
    const last = Math.min(file.numPages, MAX_PAGES);
    let pictures = false;
    let unread = 0;
    for (let number = 1; number <= last && lines.length < MAX_LINES; number += 1) {
      options.onPage?.(number, last);
      try {
        const page = await file.getPage(number);
        const read = await readPage(page);
        lines.push(...toLines(number, read.texts, read.links));
        if (read.texts.length === 0) pictures ||= await drawsPictures(page, pdfjs.OPS);
        page.cleanup();
      } catch (error) {
        unread += 1;
        if (unread === last) throw error;
      }
    }
    if (lines.length === 0) throw new CannotRead(pictures ? 'no_text' : 'empty');
    const truncated = file.numPages > last || lines.length >= MAX_LINES;
    return { format: 'pdf', lines: withOffsets(lines), pages: file.numPages, truncated };
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new CannotRead(name === 'PasswordException' ? 'password' : 'unreadable');
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<{ texts: PdfText[]; links: PdfLink[] }> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false });
  const texts: PdfText[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (Math.abs(b) > Math.abs(a) * 0.2) continue; // turned text is decoration
    const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
    texts.push({ text: item.str, x, y, width: item.width, size, font: item.fontName });
  }
  const links: PdfLink[] = [];
  for (const note of await page.getAnnotations()) {
    const href = note.subtype === 'Link' ? (note.url ?? note.unsafeUrl) : undefined;
    if (typeof href === 'string') links.push({ href, box: boxOf(viewport, note.rect) });
  }
  return { texts, links };
}

function boxOf(
  viewport: { convertToViewportPoint(x: number, y: number): number[] },
  rect: number[],
): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(left, top);
  const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, bottom);
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** A page without text that draws a picture is a scan; without either it is blank. */
async function drawsPictures(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const drawing = new Set(
    Object.entries(ops)
      .filter(([name]) => /image/i.test(name) && /^paint/.test(name))
      .map(([, code]) => code),
  );
  return fnArray.some((code) => drawing.has(code)) || fnArray.length > 200;
}
