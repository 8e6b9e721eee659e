/**
 * Encodes files in at most two workers. They start with the first file and end as soon as nothing
 * is left to do, which frees the memory that they still hold (a third of the peak, measured). A
 * cancelled file ends its worker, since a drive that hangs answers no message.
 */
import { startWorker } from '../../platform/trusted-types.ts';
import { FileUnreadable, FileVanished } from '../sniff/read-file.ts';
import workerUrl from './encode-worker.ts?worker&url';
import type { EncodeReply, EncodeRequest } from './messages.ts';

/** The encoding worker could not start or died, by lack of memory or a page of an older version. */
export class EncoderStopped extends Error {
  constructor() {
    super('The encoder stopped.');
    this.name = 'EncoderStopped';
  }
}

/** As much of a Worker as the pool uses. */
export interface EncodeWorker {
  postMessage(request: EncodeRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EncodeReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What follows and what ends the work on one file. */
export interface EncodeOptions {
  /** Hears how many bytes of the file are done. */
  onProgress?: (doneBytes: number) => void;
  signal?: AbortSignal;
}

/** Makes base64 off the main thread. */
export interface Encoder {
  /**
   * The file's base64 as a Blob of ASCII text.
   * @throws FileVanished, FileUnreadable, EncoderStopped; the signal's reason when cancelled
   */
  encode(file: Blob, options?: EncodeOptions): Promise<Blob>;
}

interface EncoderOptions {
  startWorker?: () => EncodeWorker;
  maxWorkers?: number;
}

interface Job {
  file: Blob;
  options: EncodeOptions;
  resolve(base64: Blob): void;
  reject(error: unknown): void;
}

/** A pool of at most `maxWorkers`, none of which runs yet. */
export function createEncoder({
  startWorker = startEncodeWorker,
  maxWorkers = 2,
}: EncoderOptions = {}): Encoder {
  const waiting: Job[] = [];
  let busy = 0;

  /** Goes on with the next file, in this worker if it may be used again. */
  const next = (worker: EncodeWorker | null) => {
    const job = busy < maxWorkers ? waiting.shift() : undefined;
    if (job === undefined) worker?.terminate();
    else run(job, worker ?? startWorker());
  };

  const run = ({ file, options, resolve, reject }: Job, worker: EncodeWorker) => {
    busy += 1;
    const end = (reusable: boolean) => {
      options.signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      busy -= 1;
      if (!reusable) worker.terminate();
      next(reusable ? worker : null);
    };
    const cancel = () => {
      end(false);
      reject(options.signal?.reason);
    };
    options.signal?.addEventListener('abort', cancel);
    worker.onerror = () => {
      end(false);
      reject(new EncoderStopped());
    };
    worker.onmessage = ({ data }) => {
      if (data.kind === 'progress') return options.onProgress?.(data.doneBytes);
      end(true);
      if (data.kind === 'done') resolve(data.base64);
      else reject(data.vanished ? new FileVanished() : new FileUnreadable());
    };
    worker.postMessage({ file });
  };

  return {
    encode(file, options = {}) {
      return new Promise((resolve, reject) => {
        if (options.signal?.aborted) return reject(options.signal.reason);
        const job: Job = { file, options, resolve, reject };
        waiting.push(job);
        options.signal?.addEventListener('abort', () => {
          const place = waiting.indexOf(job);
          if (place < 0) return;
          waiting.splice(place, 1);
          reject(options.signal?.reason);
        });
        next(null);
      });
    },
  };
}

function startEncodeWorker(): EncodeWorker {
  return startWorker(workerUrl);
}
