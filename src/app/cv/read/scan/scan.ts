/** Reads a scan or a photograph on this device, in a worker that is ended afterwards. */
import { startWorker } from '../../../platform/trusted-types.ts';
import type { CvReading } from '../cv-reading.ts';
import type { PageSize } from '../document/pdf/upright.ts';
import { openPdf } from '../pdf/pdf-view.ts';
import type { ReadProgress } from '../worker-messages.ts';
import { ScanUnread } from './scan-fault.ts';
import type { ScanAnswer, ScanRequest } from './scan-messages.ts';
import workerUrl from './scan-worker.ts?worker&url';

/** Pages of a scan that are read: who somebody is stands on the first ones. */
const MAX_SCAN_PAGES = 6;
/** A page that says nothing for so long was made to stall its reader, or the device is too slow for it. */
const MAX_SILENCE_MS = 45_000;
/** All pages together. */
const MAX_MS = 240_000;
/** Dots per inch at which the pages of a PDF are drawn; a scan has 200 to 300. */
const DOTS = 300;
/** Pixels of a picture; a larger one is not unpacked further. */
const MAX_PIXELS = 120_000_000;
/** A picture's longer side is taken to be that of A4, in points. */
const LONG_SIDE = 842;

/** How to read: `signal` ends it at once; `language` is chosen by a person, `hint` is that of the page. ISO 639-1. */
export interface ScanOptions {
  look: 'pdf' | 'image';
  language: string | null;
  hint: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ReadProgress) => void) | undefined;
}

interface Pages {
  all: number;
  sizes: readonly PageSize[];
  /** The caller hands it on. */
  draw(number: number): Promise<ImageBitmap>;
  close(): void;
}

/**
 * Reads a scan. Nothing leaves the device; the reader itself is fetched from this origin the first time.
 * @throws ScanUnread; rejects with the signal's reason when it is aborted. The worker is gone in any case.
 */
export async function readScan(file: Blob, options: ScanOptions): Promise<CvReading> {
  const { look, language, hint, onProgress = () => {} } = options;
  const over = new AbortController();
  const { signal = over.signal } = options;
  signal.throwIfAborted();
  const ends = AbortSignal.any([signal, over.signal]);
  onProgress({ phase: 'loading', page: 0, pages: 0 });
  const pages = await openPages(file, look, ends);
  const worker = startScanWorker(ends);
  const clock = setTimeout(() => over.abort(new ScanUnread('slow')), MAX_MS);
  try {
    await worker.ask({ kind: 'start', language, hint });
    const count = Math.min(pages.sizes.length, MAX_SCAN_PAGES);
    for (let page = 1; page <= count; page += 1) {
      const at = (share: number) =>
        onProgress({ phase: 'reading', page, pages: count, share: (page - 1 + share) / count });
      at(0);
      const size = pages.sizes[page - 1] ?? { width: 595, height: LONG_SIDE };
      const bitmap = await pages.draw(page);
      await worker.ask({ kind: 'page', number: page, bitmap, size }, at, [bitmap]);
    }
    const last = await worker.ask({ kind: 'finish', pages: pages.all });
    if (last.kind !== 'reading') throw new ScanUnread('read');
    return last.reading;
  } finally {
    clearTimeout(clock);
    over.abort();
    pages.close();
  }
}

function startScanWorker(signal: AbortSignal) {
  const worker = startWorker(workerUrl);
  signal.addEventListener('abort', () => worker.terminate());

  function ask(
    request: ScanRequest,
    onShare: (share: number) => void = () => {},
    handed: Transferable[] = [],
  ): Promise<ScanAnswer> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      let silence = setTimeout(stall, MAX_SILENCE_MS);
      const end = () => {
        clearTimeout(silence);
        signal.removeEventListener('abort', abort);
      };
      function stall() {
        end();
        reject(new ScanUnread('slow'));
      }
      function abort() {
        end();
        reject(signal.reason);
      }
      signal.addEventListener('abort', abort);
      worker.onerror = () => {
        end();
        reject(new ScanUnread(request.kind === 'start' ? 'load' : 'read'));
      };
      worker.onmessage = ({ data }: MessageEvent<ScanAnswer>) => {
        clearTimeout(silence);
        if (data.kind === 'share') {
          silence = setTimeout(stall, MAX_SILENCE_MS);
          onShare(data.share);
          return;
        }
        end();
        if (data.kind === 'failed') reject(new ScanUnread(data.why));
        else resolve(data);
      };
      worker.postMessage(request, handed);
    });
  }
  return { ask };
}

async function openPages(
  file: Blob,
  look: ScanOptions['look'],
  signal: AbortSignal,
): Promise<Pages> {
  try {
    return look === 'pdf' ? await openPdfPages(file, signal) : await openPicture(file);
  } catch {
    signal.throwIfAborted();
    throw new ScanUnread('unopened');
  }
}

async function openPdfPages(file: Blob, signal: AbortSignal): Promise<Pages> {
  const view = await openPdf(file, signal);
  return {
    all: view.pages,
    sizes: view.sizes,
    draw: (number) => {
      const size = view.sizes[number - 1];
      return view.draw(number, Math.round(((size?.width ?? 595) * DOTS) / 72));
    },
    close: view.close,
  };
}

/** Decoded by the browser, as it would show it: HEIC where it knows it, turned as the camera was held. */
async function openPicture(file: Blob): Promise<Pages> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = bitmap;
  if (width * height > MAX_PIXELS) {
    bitmap.close();
    throw new Error('The picture is larger than a page.');
  }
  const scale = LONG_SIDE / Math.max(width, height);
  return {
    all: 1,
    sizes: [{ width: width * scale, height: height * scale }],
    draw: () => Promise.resolve(bitmap),
    // Handed to the worker, it is closed already; closing it again does nothing.
    close: () => bitmap.close(),
  };
}
