/** Sends requests over kept connections, so many at a time, and measures each. */
import { Agent } from 'node:http';
import { type Call, send } from './send.ts';

export interface Load {
  seconds: number;
  perSecond: number;
  /** Milliseconds of the request in the middle. */
  median: number;
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
