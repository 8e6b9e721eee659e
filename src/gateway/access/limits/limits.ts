/** How often one sender may ask, whichever gateway it asks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { countedFor, isLocal, senderOf, type TrustedProxies } from '../origin/sender.ts';
import type { Counters } from './counters.ts';

/** Each counts one request of its sender, and @throws HttpProblem throttled when that is too many. */
export interface Limits {
  /** Looking up people or jobs, which asks the ATS. */
  lookUp(c: Context<GatewayEnv>): Promise<void>;
  /** Opening a stream of events. */
  listen(c: Context<GatewayEnv>): Promise<void>;
  /** Sending a submission. On this machine itself as often as anybody likes. */
  send(c: Context<GatewayEnv>): Promise<void>;
  /** A step of signing in, which asks the provider. */
  signIn(c: Context<GatewayEnv>): Promise<void>;
}

/** So often, in milliseconds, a "no" leaves: whoever asks again at once gains nothing. */
const NO_EVERY_MS = 10;
/** None is held back longer, in milliseconds. */
const MAX_HELD_MS = 10_000;

/** Who asks is told apart as `countedFor` says; before signing in, by address. */
export function createLimits(options: {
  counters: Counters;
  trusted: TrustedProxies;
  lookUpsPerMinute: number;
  sendsPerMinute: number;
  streamsPerMinute: number;
  signInsPerMinute: number;
}): Limits {
  const { counters, trusted } = options;
  const lookUps = counters.count('look-up', options.lookUpsPerMinute);
  const sends = counters.count('send', options.sendsPerMinute);
  const streams = counters.count('stream', options.streamsPerMinute);
  const signIns = counters.count('sign-in', options.signInsPerMinute);
  let lastNo = 0;

  async function count(
    limiter: RateLimiterAbstract,
    sender: string,
    what: string,
    headers: Record<string, string> = {},
  ): Promise<void> {
    const waitMs = await limiter.consume(sender).then(
      () => 0,
      (error) => msBeforeNext(error),
    );
    if (waitMs === 0) return;
    await holdBack();
    const seconds = Math.ceil(waitMs / 1000);
    throw new HttpProblem('throttled', `${what} Try again in ${seconds} s.`, {
      headers: { ...headers, 'retry-after': `${seconds}` },
    });
  }

  async function holdBack(): Promise<void> {
    const now = performance.now();
    lastNo = Math.min(Math.max(now, lastNo) + NO_EVERY_MS, now + MAX_HELD_MS);
    await sleep(lastNo - now);
  }

  return {
    lookUp: (c) => count(lookUps, countedFor(c, trusted), 'Too much was looked up from here.'),
    listen: (c) => count(streams, countedFor(c, trusted), 'Too many pages listen from here.'),
    signIn: (c) => count(signIns, senderOf(c, trusted), 'Too much was signed in from here.'),
    async send(c) {
      const sender = countedFor(c, trusted);
      if (isLocal(sender)) return;
      // Its body is not read.
      await count(sends, sender, 'Too much was sent from here.', { connection: 'close' });
    },
  };
}

/** What is thrown says how long to wait, unless the counting itself failed. */
function msBeforeNext(error: unknown): number {
  if (error instanceof Error) throw error;
  const { msBeforeNext: ms } = error as { msBeforeNext: number };
  return Math.max(1, ms);
}
