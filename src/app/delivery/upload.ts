/**
 * Sends a submission's body with progress in bytes, which `fetch` cannot tell. Its id makes sending
 * again safe. What an answer means is the caller's to read (`readSendAnswer`).
 */
import { ApiSignedOut, ApiUnreachable, linkHeader } from '../api/request.ts';

/** No byte moved and no answer came for this long, in milliseconds. */
const STALLED_MS = 60_000;

export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

export interface UploadOptions {
  onProgress?: (progress: UploadProgress) => void;
  signal?: AbortSignal;
  /** Gives up when nothing moves for this long, in milliseconds. */
  stalledMs?: number;
}

export interface UploadAnswer {
  status: number;
  /** The parsed JSON of the answer, not checked yet; undefined where it is none. */
  json: unknown;
  /** What the answer asks to wait before another try, in milliseconds; 0 where it asks nothing. */
  retryAfterMs: number;
}

/**
 * PUTs what is JSON unless its type says otherwise, and resolves with whatever was answered, problems included.
 * @throws ApiUnreachable when nothing was answered, by a broken or a silent line: what was received
 * is not known. ApiSignedOut when led elsewhere on this site, as proxies lead to a login; to
 * another site the browser does not follow, which looks like a broken line. The signal's reason
 * when cancelled.
 */
export function upload(
  url: string,
  body: Blob,
  { onProgress, signal, stalledMs = STALLED_MS }: UploadOptions = {},
): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout>;

    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    const cancel = () => {
      request.abort();
      end(() => reject(signal?.reason));
    };
    const giveUp = () => {
      request.abort();
      end(() => reject(new ApiUnreachable('The line is silent.')));
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, stalledMs);
    };
    const tell = (sentBytes: number) => {
      moved();
      onProgress?.({ sentBytes, totalBytes: body.size });
    };

    request.upload.onprogress = ({ loaded }) => tell(loaded);
    request.upload.onload = () => tell(body.size);
    request.onerror = () => end(() => reject(new ApiUnreachable('The line broke.')));
    request.onload = () => {
      const wasLedAway = request.responseURL !== new URL(url, window.location.href).href;
      if (wasLedAway) return end(() => reject(new ApiSignedOut()));
      const json = parse(request.responseText);
      const retryAfterMs = 1000 * (Number(request.getResponseHeader('retry-after')) || 0);
      end(() => resolve({ status: request.status, json, retryAfterMs }));
    };
    signal?.addEventListener('abort', cancel);
    request.open('PUT', url);
    request.setRequestHeader('content-type', body.type || 'application/json');
    for (const [name, value] of Object.entries(linkHeader)) request.setRequestHeader(name, value);
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
