/** Draws a PDF's pages with pdf.js, one after another. */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

GlobalWorkerOptions.workerSrc = new URL(
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  import.meta.url,
).href;

interface DrawOptions {
  maxPages: number;
  /** Of the place for the pages, in CSS pixels. */
  width: number;
  signal: AbortSignal;
  onPage(canvas: HTMLCanvasElement, number: number, total: number): void;
}

/** Sharper than this is not worth its memory. */
const MAX_PIXEL_RATIO = 2;

/** @throws pdf.js's PasswordException, InvalidPDFException, …; nothing after the signal's abort */
export async function drawPdf(
  file: Blob,
  { maxPages, width, signal, onPage }: DrawOptions,
): Promise<void> {
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    enableXfa: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const last = Math.min(pdf.numPages, maxPages);
    for (let number = 1; number <= last && !signal.aborted; number++) {
      const page = await pdf.getPage(number);
      const { width: natural } = page.getViewport({ scale: 1 });
      const ratio = Math.min(window.devicePixelRatio, MAX_PIXEL_RATIO);
      const viewport = page.getViewport({ scale: (width / natural) * ratio });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
      if (!signal.aborted) onPage(canvas, number, pdf.numPages);
    }
  } finally {
    await task.destroy();
  }
}
