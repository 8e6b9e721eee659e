/** Submissions that come at a steady pace, whether or not the one before was answered. */
import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type Call, send } from '../accept/send.ts';

/** `ms` are the milliseconds of each until its answer; `answeredAt` by address, since 1970. */
export interface Steady {
  ms: number[];
  answeredAt: Map<string, number>;
}

/** @throws when an answer is not 2xx */
export async function sendSteadily(calls: readonly Call[], perSecond: number): Promise<Steady> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const steady: Steady = { ms: [], answeredAt: new Map() };
  const began = performance.now();
  const sending: Promise<void>[] = [];
  for (const [index, call] of calls.entries()) {
    const due = began + (index * 1000) / perSecond;
    await setTimeout(Math.max(0, due - performance.now()));
    const start = performance.now();
    sending.push(
      send(call, agent).then(() => {
        const end = performance.now();
        steady.ms.push(end - start);
        steady.answeredAt.set(call.url, performance.timeOrigin + end);
      }),
    );
  }
  await Promise.all(sending);
  agent.destroy();
  return steady;
}
