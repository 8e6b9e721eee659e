/** Sends requests over kept connections, so many at a time, and measures each. */
import { Agent, request } from 'node:http';

export interface Load {
  seconds: number;
  perSecond: number;
  /** Milliseconds of the request in the middle. */
  median: number;
}

export interface Call {
  method: 'GET' | 'PUT';
  url: string;
  body?: string;
}

/** @throws when an answer is not 2xx */
export async function load(calls: readonly Call[], concurrency: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let call = calls[next++]; call !== undefined; call = calls[next++]) {
      const began = performance.now();
      await send(call, agent);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    seconds,
    perSecond: calls.length / seconds,
    median: times[Math.floor(times.length / 2)] ?? 0,
  };
}

function send({ method, url, body }: Call, agent: Agent): Promise<void> {
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
