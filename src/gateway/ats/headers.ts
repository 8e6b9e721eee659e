/** What the ATS's headers say about its limits (Kombo: ratelimit-*, Concurrency-*). */
import type { IncomingHttpHeaders } from 'node:http';

/** Longer waits than an hour are not believed. */
export const MAX_WAIT_MS = 60 * 60 * 1000;

/** So many requests in a window of time, whose end resets it. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** Until the end of the window, in milliseconds. */
  resetMs: number;
}

/** What an answer says about how much more may be asked for. */
export interface RateLimits {
  /** How many actions may be in flight for this integration; null when not said. */
  concurrency: number | null;
  /** Null when not all of it is said. */
  rate: RateLimit | null;
  /** Nothing more is taken for so many milliseconds; null when not said or not used up. */
  exhaustedMs: number | null;
  /** `retry-after-ms` or `retry-after` in milliseconds: not documented by Kombo, but honoured. */
  retryAfterMs: number | null;
}

/**
 * `now`, in milliseconds since 1970, is for a `retry-after` that is a date. What cannot be read
 * counts as not said.
 */
export function readLimits(headers: IncomingHttpHeaders, now: number): RateLimits {
  const remaining = whole(headers['ratelimit-remaining']);
  const reset = whole(headers['ratelimit-reset']);
  const limit = whole(headers['ratelimit-limit']);
  const concurrency = whole(headers['concurrency-limit']);
  const isWhole = limit !== null && remaining !== null && reset !== null;
  return {
    concurrency: concurrency === null ? null : Math.max(1, concurrency),
    rate: isWhole ? { limit, remaining, resetMs: bounded(reset * 1000) } : null,
    exhaustedMs: remaining === 0 && reset !== null ? bounded(reset * 1000) : null,
    retryAfterMs: retryAfter(headers, now),
  };
}

function retryAfter(headers: IncomingHttpHeaders, now: number): number | null {
  const exact = whole(headers['retry-after-ms']);
  if (exact !== null) return bounded(exact);
  const seconds = whole(headers['retry-after']);
  if (seconds !== null) return bounded(seconds * 1000);
  const date = Date.parse(headers['retry-after'] ?? '');
  return Number.isNaN(date) ? null : bounded(Math.max(0, date - now));
}

function whole(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

const bounded = (ms: number) => Math.min(ms, MAX_WAIT_MS);
