/** What the ATS's headers say about its limits (Kombo: ratelimit-*, Concurrency-*). */
import type { IncomingHttpHeaders } from 'node:http';

/** Longer waits than an hour are not believed. */
const MAX_WAIT_MS = 60 * 60 * 1000;

export interface Limits {
  /** How many actions may be in flight for this integration; null when not said. */
  concurrency: number | null;
  /** Nothing more is taken for so many milliseconds; null when not said or not used up. */
  exhaustedMs: number | null;
  /** `retry-after-ms` or `retry-after` in milliseconds: not documented by Kombo, but honoured. */
  retryAfterMs: number | null;
}

export function readLimits(headers: IncomingHttpHeaders, now: number): Limits {
  const remaining = whole(headers['ratelimit-remaining']);
  const reset = whole(headers['ratelimit-reset']);
  const concurrency = whole(headers['concurrency-limit']);
  return {
    concurrency: concurrency === null ? null : Math.max(1, concurrency),
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
