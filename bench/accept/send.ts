/** One request over a kept connection. */
import { type Agent, request } from 'node:http';

export interface Call {
  method: 'GET' | 'PUT' | 'POST';
  url: string;
  headers?: Record<string, string>;
  /** In pieces where it is so large that making one text of it would cost more than sending it. */
  body?: string | readonly Uint8Array[];
}

/** @throws when the answer is not 2xx */
export function send({ method, url, headers: own, body }: Call, agent: Agent): Promise<void> {
  const pieces = typeof body === 'string' ? [Buffer.from(body)] : (body ?? []);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined
        ? own
        : { ...own, 'content-type': 'application/json', 'content-length': length };
    const sending = request(url, { method, agent, headers }, (response) => {
      const status = response.statusCode ?? 0;
      response.resume().on('end', () => {
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`${method} ${url} was answered ${status}.`));
      });
    });
    sending.on('error', reject);
    for (const piece of pieces) sending.write(piece);
    sending.end();
  });
}
