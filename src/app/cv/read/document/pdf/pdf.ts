import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfJs } from '../../pdf/load-pdfjs.ts';
import {
  CannotRead,
  type DocumentLine,
  MAX_LINES,
  MAX_PAGES,
  type ReadDocument,
} from '../document.ts';
import { withOffsets } from '../line-writer.ts';
import { findHiddenTexts } from './hidden-text.ts';
import { type PageTexts, readPage } from './page-texts.ts';
import { toLines } from './pdf-lines.ts';
import { spansOf } from './spoken-text.ts';
import { mayHideText } from './suspicious-text.ts';
import { asOnPage } from './upright.ts';

/** What the reader of PDFs is given from outside, so that it runs in a worker and in Node alike. */
export interface PdfOptions {
  /** Fetches one of pdf.js's CMap files by name; East Asian files without own maps need them. */
  readCMap?: (name: string) => Promise<Uint8Array>;
  onPage?: (page: number, of: number) => void;
}

/**
 * Reads the first MAX_PAGES pages of a PDF. pdf.js runs in this very thread, so call it in a worker.
 * No script of the file runs, nothing is drawn. Throws CannotRead.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<ReadDocument> {
  const pdfjs = await loadPdfJs();
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
    let isSuspicious: boolean | undefined;
    let spans: (string | null)[][] | undefined;
    const last = Math.min(file.numPages, MAX_PAGES);
    let pictures = false;
    let unread = 0;
    for (let number = 1; number <= last && lines.length < MAX_LINES; number += 1) {
      options.onPage?.(number, last);
      try {
        const page = await file.getPage(number);
        const read = await readPage(
          page,
          async () => {
            isSuspicious ??= mayHideText(bytes, await pagesRead(file, last));
            return isSuspicious ? findHiddenTexts(page, pdfjs.OPS) : [];
          },
          () => {
            spans ??= spansOf(bytes);
            return spans;
          },
        );
        lines.push(...onPage(toLines(number, read.texts, read.links), read));
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

/** Numbers of the objects of the pages that are read; null where that is all of them, or a number is not known. */
async function pagesRead(file: PDFDocumentProxy, last: number): Promise<Set<number> | null> {
  if (file.numPages === last) return null;
  const numbers = new Set<number>();
  for (let number = 1; number <= last; number += 1) {
    const { ref } = await file.getPage(number);
    if (!ref) return null;
    numbers.add(ref.num);
  }
  return numbers;
}

/** Lines of a page that was turned to be read stand where they are on the page as it is shown. */
function onPage(lines: DocumentLine[], { turn, size }: PageTexts): DocumentLine[] {
  if (turn === 0) return lines;
  return lines.map((line) => ({
    ...line,
    spans: [],
    box: line.box && asOnPage(line.box, turn, size),
  }));
}

/** A blank page with a frame and a footer takes fewer steps; letters drawn as lines take thousands. */
const DRAWING_STEPS = 200;

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
  return fnArray.some((code) => drawing.has(code)) || fnArray.length > DRAWING_STEPS;
}
