/** Pages of one PDF, drawn one after the other in a worker of their own. */
import { takeDrawer } from '../read-cv.ts';
import type { DrawAnswer, DrawablePage, DrawRequest } from './draw-pages.ts';

/** An open PDF; `close` ends its worker. */
export interface PdfView {
  /** Pages of the file. */
  pages: number;
  /** Sizes in points of the pages that can be drawn, from the first. */
  sizes: readonly DrawablePage[];
  /** A picture of a page; the caller owns it. Rejects when the page cannot be drawn. */
  draw(page: number, width: number): Promise<ImageBitmap>;
  close(): void;
}

/** A page that takes longer was made to stall its reader. */
const MAX_DRAWING_MS = 15_000;

/** The PDF cannot be drawn: it is damaged, stalls its reader, or asks for a password. */
export class PdfUnreadable extends Error {
  readonly isLocked: boolean;

  constructor(isLocked: boolean) {
    super('The PDF cannot be drawn.');
    this.name = 'PdfUnreadable';
    this.isLocked = isLocked;
  }
}

/** Opens a PDF for looking at. @throws PdfUnreadable */
export async function openPdf(file: Blob, signal: AbortSignal): Promise<PdfView> {
  const worker = takeDrawer();
  let queue: Promise<unknown> = Promise.resolve();

  const ask = (request: DrawRequest): Promise<DrawAnswer> =>
    new Promise((resolve) => {
      const fail = () => resolve({ kind: 'failed', isLocked: false });
      const timer = setTimeout(() => {
        worker.terminate();
        fail();
      }, MAX_DRAWING_MS);
      worker.onerror = fail;
      worker.onmessage = ({ data }: MessageEvent<DrawAnswer>) => {
        // pdf.js in the worker also speaks; ours are those that have a kind.
        if (!('kind' in data)) return;
        clearTimeout(timer);
        resolve(data);
      };
      worker.postMessage(request);
    });

  signal.addEventListener('abort', () => worker.terminate());
  const answer = await ask({ kind: 'open', file });
  if (answer.kind !== 'opened') {
    worker.terminate();
    throw new PdfUnreadable(answer.kind === 'failed' && answer.isLocked);
  }
  return {
    pages: answer.pages,
    sizes: answer.sizes,
    async draw(page, width) {
      const mine = queue.then(() => ask({ kind: 'draw', page, width }));
      queue = mine;
      const drawn = await mine;
      if (drawn.kind !== 'drawn') throw new Error('The page cannot be drawn.');
      return drawn.bitmap;
    },
    close: () => worker.terminate(),
  };
}
