/** One request over a kept connection. */
import { type Agent, request } from 'node:http';

export interface Call {
  method: 'GET' | 'PUT' | 'POST' | 'POST';
  url: string;
  body?: string;
}

/** @throws when the answer is not 2xx */
export function send({ method, url, body }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request(url, { method, agent, headers }, (response) => {
      const status = response.statusCode ?? 0;
      response.resume().on('end', () => {
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`${method} ${url} was answered ${status}.`));
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
