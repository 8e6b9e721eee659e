import { startWorker } from '../../platform/trusted-types.ts';
import type { CvReading } from './cv-reading.ts';
import workerUrl from './cv-worker.ts?worker&url';
import type { ReadProgress, WorkerAnswer, WorkerRequest } from './worker-messages.ts';
import { createWorkerPool, spareCores, type WorkerPool } from './worker-pool.ts';

/** `signal` ends the reading; `onProgress` is called for each page of a PDF. */
export interface ReadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
}

/** Files above this are not read for autofill; they can still be attached. */
export const MAX_CV_BYTES = 25 * 1024 * 1024;
/** A reader that is silent for so long has been given a file made to stall it. */
const MAX_SILENCE_MS = 20_000;

/**
 * Reads a CV in a worker, and waits for one while READERS others are read; nothing leaves the machine. Never throws for what is in the file: the
 * reading's `status` says why there is nothing. Rejects with the signal's reason when it is aborted, and the
 * worker is then gone together with all it held.
 */
export function readCv(file: Blob, options: ReadOptions = {}): Promise<CvReading> {
  if (file.size > MAX_CV_BYTES) return Promise.resolve(unread('unreadable'));
  if (file.size === 0) return Promise.resolve(unread('empty'));
  return ask({ kind: 'file', file }, options);
}

/** Reads a pasted text, such as an e-mail signature or a profile, which need not be a whole CV. */
export function readText(text: string, options: ReadOptions = {}): Promise<CvReading> {
  if (text.trim() === '') return Promise.resolve(unread('empty'));
  return ask({ kind: 'text', text }, options);
}

function unread(status: 'unreadable' | 'empty'): CvReading {
  const document = { kind: 'text' as const, pages: 0, lines: [] };
  return { status, truncated: false, fields: [], language: 'en', document, ms: 0 };
}

/** A reader that nobody asks goes, and the memory it held with it. */
const MAX_IDLE_MS = 60_000;

/** CVs that are read at the same time. */
export const READERS = spareCores(globalThis.navigator?.hardwareConcurrency ?? 1);

const pool = createWorkerPool({
  create: () => startWorker(workerUrl),
  size: READERS,
  maxIdle: MAX_IDLE_MS,
});

/** Of those that draw, one stands ready; whoever takes it ends it. */
const drawers = createWorkerPool({
  create: () => startWorker(workerUrl),
  size: 1,
  maxIdle: MAX_IDLE_MS,
});

/**
 * While a file is being chosen or dragged, a reader starts and loads what most CVs need, and so does the worker that
 * draws it: a reader that drew would not be there for the next file, and a new one takes three times as long for it.
 */
export async function warmReader(): Promise<void> {
  await Promise.all([warm(pool), warm(drawers)]);
}

async function warm(workers: WorkerPool<Worker>): Promise<void> {
  const worker = await workers.take().catch(() => null);
  if (worker === null) return;
  worker.postMessage({ kind: 'warm' } satisfies WorkerRequest);
  workers.keep(worker);
}

/** A worker that draws: the one that stands ready, or a new one. Whoever takes it ends it. */
export const takeDrawer = (): Worker => drawers.release() ?? startWorker(workerUrl);

async function ask(request: WorkerRequest, options: ReadOptions): Promise<CvReading> {
  options.signal?.throwIfAborted();
  const worker = await pool.take();
  if (options.signal?.aborted) pool.keep(worker);
  options.signal?.throwIfAborted();
  return read(worker, request, options);
}

function read(
  worker: Worker,
  request: WorkerRequest,
  { signal, onProgress }: ReadOptions,
): Promise<CvReading> {
  return new Promise((resolve, reject) => {
    let silence = setTimeout(giveUp, MAX_SILENCE_MS);

    function finish() {
      clearTimeout(silence);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
    }
    function cancel() {
      finish();
      pool.drop(worker);
      reject(signal?.reason);
    }
    function giveUp() {
      finish();
      pool.drop(worker);
      resolve(unread('unreadable'));
    }

    signal?.addEventListener('abort', cancel);
    worker.onerror = giveUp;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') {
        clearTimeout(silence);
        silence = setTimeout(giveUp, MAX_SILENCE_MS);
        onProgress?.(data.progress);
      } else if (data.kind === 'reading') {
        finish();
        pool.keep(worker);
        resolve(data.reading);
      }
    };
    worker.postMessage(request);
  });
}
