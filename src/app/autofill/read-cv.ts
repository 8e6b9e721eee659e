import type { CvReading } from './cv-reading.ts';
import type { WorkerAnswer, WorkerRequest } from './cv-worker.ts';

/** What the reading is at: loading the reader, then page by page. */
export interface ReadProgress {
  phase: 'loading' | 'reading';
  page: number;
  pages: number;
}

export interface ReadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
}

/** Files above this are not read for autofill; they can still be attached. */
export const MAX_CV_BYTES = 25 * 1024 * 1024;
/** A reader that is silent for so long has been given a file made to stall it. */
const MAX_SILENCE_MS = 20_000;

/**
 * Reads a CV in a worker of its own; nothing leaves the machine. Never throws for what is in the file: the
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

let idle: Worker | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** One warm worker waits for the next file; a second file at the same time gets its own. */
function takeWorker(): Worker {
  const worker = idle ?? new Worker(new URL('./cv-worker.ts', import.meta.url), { type: 'module' });
  clearTimeout(leaving);
  idle = null;
  return worker;
}

function keepWorker(worker: Worker): void {
  if (idle) {
    worker.terminate();
    return;
  }
  idle = worker;
  leaving = setTimeout(() => {
    worker.terminate();
    idle = null;
  }, MAX_IDLE_MS);
}

function ask(request: WorkerRequest, { signal, onProgress }: ReadOptions): Promise<CvReading> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = takeWorker();
    let silence = setTimeout(giveUp, MAX_SILENCE_MS);

    function finish() {
      clearTimeout(silence);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
    }
    function cancel() {
      finish();
      worker.terminate();
      reject(signal?.reason);
    }
    function giveUp() {
      finish();
      worker.terminate();
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
        keepWorker(worker);
        resolve(data.reading);
      }
    };
    worker.postMessage(request);
  });
}
