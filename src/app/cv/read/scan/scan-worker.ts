/**
 * Reads the pages of a scan. Its name is known to the gateway, which lets this worker alone compile WebAssembly
 * (docs/decisions/038). It is ended after each file, and all its memory with it.
 */
import { toGrey } from './grey-picture.ts';
import { loadCore, loadData } from './load-core.ts';
import { readScanned } from './read-scan.ts';
import { createRecogniser, type Recogniser, type TesseractCore } from './recogniser.ts';
import { firstReaderFor, isForeign, type Script, scriptsFor } from './scan-languages.ts';
import type { ScanAnswer, ScanRequest } from './scan-messages.ts';
import { type ReaderOf, type ReadPage, readPage } from './scan-page.ts';

/** Longest side of a picture that is kept, in pixels: A4 at 300 dots per inch. */
const LONGEST = 3508;

const answer = (message: ScanAnswer) => self.postMessage(message);

const began = performance.now();
const pages: ReadPage[] = [];
const readers = new Map<string, Promise<Recogniser>>();
let core: Promise<TesseractCore> | null = null;
let language: string | null = null;
let hint = 'en';
/** That of the pages so far, where it is not Latin. */
let scripts: Script[] | null = null;
/** Reading of single lines is no progress of the page. */
let isWhole = false;

const readerOf: ReaderOf = (data) => {
  const known = readers.get(data) ?? startReader(data);
  readers.set(data, known);
  return known;
};

async function startReader(data: string): Promise<Recogniser> {
  core ??= loadCore((percent) => {
    if (isWhole) answer({ kind: 'share', share: percent / 100 });
  });
  const reader = createRecogniser(await core, loadData);
  await reader.use(data);
  return reader;
}

async function take(request: ScanRequest): Promise<void> {
  if (request.kind === 'start') {
    ({ language, hint } = request);
    try {
      await readerOf(firstReaderFor(language ?? hint));
      answer({ kind: 'ready' });
    } catch {
      answer({ kind: 'failed', why: 'load' });
    }
    return;
  }
  if (request.kind === 'page') {
    const { number, bitmap, size } = request;
    const picture = pictureOf(bitmap);
    isWhole = true;
    const page = await readPage(
      { number, picture, size },
      readerOf,
      firstReaderFor(language ?? hint),
      scripts ?? scriptsFor(language, hint),
    );
    isWhole = false;
    pages.push(page);
    if (isForeign(page.reader)) scripts = [[page.reader]];
    answer({ kind: 'read' });
    return;
  }
  const reading = await readScanned(pages, request.pages, readerOf, language);
  answer({ kind: 'reading', reading: { ...reading, ms: performance.now() - began } });
}

function pictureOf(bitmap: ImageBitmap) {
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return toGrey(context.getImageData(0, 0, width, height).data, width, height);
}

self.addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => {
  take(data).catch(() => answer({ kind: 'failed', why: 'read' }));
});
