/**
 * Sends a body with progress in bytes, which `fetch` cannot tell. Used for submissions, whose id
 * makes sending again safe. What an answer means is the caller's to read (`readSendAnswer`,
 * `problemOf`).
 */
import { ApiUnreachable } from '../api/request.ts';

/** No byte moved and no answer came for this long, in milliseconds. */
const STALLED_MS = 60_000;

/** The line broke or stalled. When the whole body had left, it may have been received. */
export class UploadBroken extends ApiUnreachable {
  readonly sentBytes: number;
  readonly wholeBodySent: boolean;

  constructor(why: 'network' | 'stalled', sentBytes: number, wholeBodySent: boolean) {
    super(why);
    this.name = 'UploadBroken';
    this.sentBytes = sentBytes;
    this.wholeBodySent = wholeBodySent;
  }
}

export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

export interface UploadOptions {
  method?: 'PUT' | 'POST';
  contentType?: string;
  onProgress?: (progress: UploadProgress) => void;
  signal?: AbortSignal;
  /** Gives up when nothing moves for this long, in milliseconds. */
  stalledMs?: number;
}

export interface UploadAnswer {
  status: number;
  /** The parsed JSON of the answer, not checked yet; undefined where it is none. */
  json: unknown;
}

/**
 * Resolves with whatever was answered, problems included.
 * @throws UploadBroken when nothing was answered; the signal's reason when cancelled
 */
export function upload(
  url: string,
  body: Blob,
  options: UploadOptions = {},
): Promise<UploadAnswer> {
  const { method = 'PUT', contentType = 'application/json', onProgress, signal } = options;
  const { stalledMs = STALLED_MS } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    let sentBytes = 0;
    let wholeBodySent = false;
    let timer: ReturnType<typeof setTimeout>;

    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const breakOff = (why: 'network' | 'stalled') =>
      end(() => reject(new UploadBroken(why, sentBytes, wholeBodySent)));
    const cancel = () => {
      request.abort();
      end(() => reject(signal?.reason));
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        request.abort();
        breakOff('stalled');
      }, stalledMs);
    };

    request.upload.onprogress = ({ loaded }) => {
      sentBytes = loaded;
      moved();
      onProgress?.({ sentBytes, totalBytes: body.size });
    };
    request.upload.onload = () => {
      sentBytes = body.size;
      wholeBodySent = true;
      moved();
      onProgress?.({ sentBytes, totalBytes: body.size });
    };
    request.onerror = () => breakOff('network');
    request.onload = () =>
      end(() => resolve({ status: request.status, json: parse(request.responseText) }));
    signal?.addEventListener('abort', cancel);
    request.open(method, url);
    request.setRequestHeader('content-type', contentType);
    moved();
    request.send(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
