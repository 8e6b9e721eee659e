/**
 * Draws pages of a PDF inside the worker of the CV readers, whose copy of pdf.js it shares: the
 * page itself never pauses for it, and no script of the file runs.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfJs } from './load-pdfjs.ts';

/** What the page asks of the worker that draws; one answer each. */
export type DrawRequest =
  | { kind: 'open'; file: Blob }
  /** `width` in device pixels. */
  | { kind: 'draw'; page: number; width: number };

/** What the worker answers. */
export type DrawAnswer =
  /** Pages of the file, and the sizes in points of those that can be drawn. */
  | { kind: 'opened'; pages: number; sizes: DrawablePage[] }
  | { kind: 'drawn'; page: number; bitmap: ImageBitmap }
  /** `isLocked`: the file asks for a password. */
  | { kind: 'failed'; isLocked: boolean };

/** A page that can be drawn; sizes in points. */
export interface DrawablePage {
  /** The page's number, from 1. */
  number: number;
  width: number;
  height: number;
}

/** More pages are not drawn: a CV is short, and each page is a picture in memory. */
export const MAX_DRAWN_PAGES = 30;
/** Pixels of one picture or page; larger ones are left out of the drawing. */
const MAX_PIXELS = 24_000_000;

let opened: PDFDocumentProxy | null = null;

/** Answers one request; `readCMap` fetches a character map by its name. */
export async function answerDraw(
  request: DrawRequest,
  readCMap: (name: string) => Promise<Uint8Array>,
): Promise<DrawAnswer> {
  try {
    if (request.kind === 'draw') return await draw(request.page, request.width);
    opened = await open(request.file, readCMap);
    const sizes: DrawablePage[] = [];
    for (let number = 1; number <= Math.min(opened.numPages, MAX_DRAWN_PAGES); number += 1) {
      const page = await opened.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      sizes.push({ number, width, height });
    }
    return { kind: 'opened', pages: opened.numPages, sizes };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'failed', isLocked };
  }
}

async function open(file: Blob, readCMap: (name: string) => Promise<Uint8Array>) {
  const pdfjs = await loadPdfJs();
  const { fonts } = self as unknown as { fonts: FontFaceSet };
  class CMaps {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind === 'cMapUrl') return readCMap(filename);
      return Promise.reject(new Error('Only character maps are loaded.'));
    }
  }
  return pdfjs.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    cMapUrl: 'cmaps/',
    BinaryDataFactory: CMaps,
    CanvasFactory: Canvases,
    FilterFactory: NoFilters,
    // All that pdf.js asks of a document is where fonts are registered.
    ownerDocument: { fonts } as unknown as HTMLDocument,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: MAX_PIXELS,
    canvasMaxAreaInBytes: MAX_PIXELS * 4,
    verbosity: 0,
  }).promise;
}

async function draw(number: number, width: number): Promise<DrawAnswer> {
  if (opened === null) return { kind: 'failed', isLocked: false };
  const page = await opened.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const largest = Math.sqrt(MAX_PIXELS / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(width / natural.width, largest) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  page.cleanup();
  return { kind: 'drawn', page: number, bitmap: canvas.transferToImageBitmap() };
}

interface Drawing {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** What pdf.js draws on in a browser's page, for a worker. */
class Canvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(drawing: Drawing): void {
    this.reset(drawing, 0, 0);
    drawing.canvas = null;
    drawing.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }
}

/** SVG filters need a document; without them a soft mask is a little coarser. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  addSelectionHCMFilter = () => 'none';
  addSelectionFilter = () => 'none';
  createSelectionStyle = () => null;
  destroy() {}
}
