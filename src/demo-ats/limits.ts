/** Limits as Kombo sets them: requests in a window of time, and actions in flight. */
import { AtsError } from './wire/ats-error.ts';

/** Times are milliseconds, sizes bytes. */
export interface Limits {
  /** Requests of one key within `rate_window_ms`. */
  rate: number;
  rate_window_ms: number;
  /** Actions in flight per integration. Kombo: 30. */
  concurrency: number;
  /** The largest request body. */
  body_bytes: number;
}

const MiB = 1024 * 1024;

/** Kombo's own rate is 300 a minute; a drill that sends faster is not what this ATS is here to stop. */
export const DEFAULT_LIMITS: Limits = {
  rate: 6000,
  rate_window_ms: 60_000,
  concurrency: 30,
  body_bytes: 96 * MiB,
};

/** Counts requests in fixed windows. */
export function createRateLimit({ rate, rate_window_ms }: Limits, now: () => number) {
  let windowEnds = 0;
  let used = 0;
  return {
    /** Counts one request in; the headers of its answer, and whether it was within the limit. */
    enter(): { allowed: boolean; headers: Record<string, string> } {
      if (now() >= windowEnds) {
        windowEnds = now() + rate_window_ms;
        used = 0;
      }
      used += 1;
      const seconds = Math.max(1, Math.ceil((windowEnds - now()) / 1000));
      const headers = {
        'ratelimit-limit': `${rate}`,
        'ratelimit-remaining': `${Math.max(0, rate - used)}`,
        'ratelimit-reset': `${seconds}`,
      };
      return { allowed: used <= rate, headers };
    },
  };
}

/** Counts the actions in flight per integration. */
export function createConcurrencyLimit({ concurrency }: Limits) {
  const inFlight = new Map<string, number>();
  const count = (integration: string) => inFlight.get(integration) ?? 0;
  return {
    headers(integration: string): Record<string, string> {
      return {
        'concurrency-limit': `${concurrency}`,
        'concurrency-remaining': `${Math.max(0, concurrency - count(integration))}`,
      };
    },
    /** Runs the action, or throws PLATFORM.CONCURRENCY_LIMIT_EXCEEDED before any work. */
    async run<T>(integration: string, action: () => Promise<T>): Promise<T> {
      if (count(integration) >= concurrency) {
        throw new AtsError(
          'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED',
          `${concurrency} actions are already in flight for this integration.`,
        );
      }
      inFlight.set(integration, count(integration) + 1);
      try {
        return await action();
      } finally {
        inFlight.set(integration, count(integration) - 1);
      }
    },
  };
}
