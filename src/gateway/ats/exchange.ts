/**
 * One HTTP exchange with the ATS that knows how far it came. Whether a failed POST may be sent
 * again depends on one question: can the ATS have the whole body? The last byte is held back
 * until all others were handed to the operating system, so "not handed over" is a proof.
 */

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** What is sent, and how long and how much is waited for. Times are milliseconds. */
export interface ExchangeRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  /** In pieces, which go out one after the other. */
  body?: readonly Uint8Array[];
  /** For name lookup, TCP and TLS together. */
  connectTimeoutMs: number;
  /** For everything. */
  timeoutMs: number;
  /** How much of an answer's body is read. */
  maxAnswerBytes: number;
  signal?: AbortSignal;
}

/** An answer arrived. `whole` is false when its body broke off, was too slow or too large. */
export interface Answered {
  kind: 'answered';
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  whole: boolean;
  /** May the ATS have had the whole request before it answered? */
  requestLeft: boolean;
}

/** No answer. `requestLeft` false: certainly not carried out. */
export interface Unanswered {
  kind: 'unanswered';
  reason: 'unreachable' | 'connection_lost' | 'timed_out' | 'aborted';
  /** The system's code, such as ECONNREFUSED; never a message. */
  code: string | null;
  requestLeft: boolean;
}

/** How an exchange ended. */
export type Exchange = Answered | Unanswered;

/**
 * Carries out one exchange on a connection of its own: a connection that was kept open may be
 * closed by the other side at the moment of sending, which would leave the outcome open.
 * Never rejects.
 */
export function exchange(options: ExchangeRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const url = new URL(options.url);
    const pieces = (options.body ?? []).filter(({ length }) => length > 0);
    const last = pieces.pop();
    const length = pieces.reduce((sum, piece) => sum + piece.length, last?.length ?? 0);
    let connected = false;
    let requestLeft = false;
    let reason: Unanswered['reason'] | null = null;
    let answer: IncomingMessage | null = null;

    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: options.method,
      agent: false,
      headers: {
        ...options.headers,
        ...(options.method === 'POST' ? { 'content-length': `${length}` } : {}),
      },
    });

    const stop = (why: Unanswered['reason']) => {
      reason ??= why;
      request.destroy();
      answer?.destroy();
    };
    const aborted = () => stop('aborted');
    const connecting = setTimeout(() => stop('unreachable'), options.connectTimeoutMs);
    const overall = setTimeout(() => stop('timed_out'), options.timeoutMs);
    options.signal?.addEventListener('abort', aborted);

    const settle = (result: Exchange) => {
      clearTimeout(connecting);
      clearTimeout(overall);
      options.signal?.removeEventListener('abort', aborted);
      resolve(result);
    };
    const fail = (code: string | null) =>
      settle({
        kind: 'unanswered',
        reason: reason ?? (connected ? 'connection_lost' : 'unreachable'),
        code,
        requestLeft,
      });

    request.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        connected = true;
        clearTimeout(connecting);
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (answer === null) fail(error.code ?? null);
    });
    request.on('close', () => {
      if (answer === null) fail(null);
    });
    request.on('response', (response) => {
      answer = response;
      const leftBefore = requestLeft;
      void readBounded(response, options.maxAnswerBytes).then(({ text, whole }) => {
        settle({
          kind: 'answered',
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          whole,
          requestLeft: leftBefore,
        });
        request.destroy();
      });
    });

    if (options.signal?.aborted) return stop('aborted');
    if (last === undefined) {
      requestLeft = true;
      request.end();
      return;
    }
    for (const piece of pieces) request.write(piece);
    request.write(last.subarray(0, -1), (error) => {
      if (error || request.destroyed) return;
      requestLeft = true;
      request.end(last.subarray(-1));
    });
  });
}

/** Reads at most so many bytes; resolves with what there is, however the stream ends. */
function readBounded(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ text: string; whole: boolean }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (whole: boolean) =>
      resolve({ text: Buffer.concat(chunks).toString('utf8'), whole });
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      settle(false);
      response.destroy();
    });
    response.on('end', () => settle(response.complete));
    response.on('error', () => settle(false));
    response.on('close', () => settle(false));
  });
}
