import type { DrawRequest } from './pdf/draw-pages.ts';
import { loadPdfJs } from './pdf/load-pdfjs.ts';
import { readBytes, readPasted } from './read-bytes.ts';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

function answer(message: WorkerAnswer): void {
  self.postMessage(message);
}

/** The character maps of East Asian PDFs are files of the app, fetched only when one is needed. */
const CMAPS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function readCMap(name: string): Promise<Uint8Array> {
  const file = name.replace(/^.*\//, '').replace(/\.bcmap$/, '');
  const url = CMAPS[`../../../node_modules/pdfjs-dist/cmaps/${file}.bcmap`];
  if (!url) throw new Error(`There is no character map ${file}.`);
  const response = await fetch(new URL(url, self.location.href));
  return new Uint8Array(await response.arrayBuffer());
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkerRequest | DrawRequest>) => {
  // pdf.js in this worker also listens to messages; ours are those that have a kind.
  if (data.kind === 'text') {
    answer({ kind: 'reading', reading: readPasted(data.text) });
    return;
  }
  if (data.kind === 'warm') {
    // A file that needs pdf.js asks again, and says then that it cannot be had.
    await loadPdfJs().catch(() => {});
    return;
  }
  if (data.kind === 'open' || data.kind === 'draw') {
    const { answerDraw } = await import('./pdf/draw-pages.ts');
    const drawn = await answerDraw(data, readCMap);
    self.postMessage(drawn, { transfer: drawn.kind === 'drawn' ? [drawn.bitmap] : [] });
    return;
  }
  if (data.kind !== 'file') return;
  answer({ kind: 'progress', progress: { phase: 'loading', page: 0, pages: 0 } });
  const bytes = new Uint8Array(await data.file.arrayBuffer());
  const reading = await readBytes(bytes, {
    readCMap,
    onPage: (page, pages) =>
      answer({ kind: 'progress', progress: { phase: 'reading', page, pages } }),
  });
  answer({ kind: 'reading', reading });
});
