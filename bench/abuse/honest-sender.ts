/** An honest sender: submissions with a CV of 100 kB, a few at a time, for so long. */
import { Agent } from 'node:http';
import { send } from '../accept/send.ts';
import { puts } from '../accept/submissions.ts';

/** `p95` is in milliseconds; `failed` were not accepted. */
export interface Served {
  perSecond: number;
  p95: number;
  failed: number;
}

const CV_BYTES = 100_000;
const AT_ONCE = 4;

/** Sends for `ms` milliseconds. */
export async function serve(url: string, job: string, ms: number): Promise<Served> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let failed = 0;
  const began = performance.now();
  const worker = async () => {
    while (performance.now() - began < ms) {
      const [call] = puts(url, job, 1, CV_BYTES);
      if (call === undefined) return;
      const start = performance.now();
      await send(call, agent).then(
        () => times.push(performance.now() - start),
        () => {
          failed += 1;
        },
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p95: times[Math.floor(times.length * 0.95)] ?? Number.POSITIVE_INFINITY,
    failed,
  };
}
