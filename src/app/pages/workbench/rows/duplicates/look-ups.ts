/**
 * Looks everybody in the table up in the ATS, one after the other and slower than the gateway lets
 * one person ask; whoever was asked for in the last ten minutes is not asked for again.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { CandidateList } from '../../../../../contract/ats.ts';
import { queries } from '../../../../api/queries.ts';

/** One person under one address. */
export interface LookUp {
  ats: string;
  email: string;
}

/** Half as often as a gateway lets somebody ask, so that typing and choosing a job are not held up. */
const GAP_MS = 1_000;
/** After a "no" of the gateway, or of nobody who answers. */
const REST_MS = 60_000;
const FRESH_MS = 600_000;

/** When an address was looked up in vain (milliseconds since 1970): as good as an answer for ten minutes. */
const failures = new Map<string, number>();

const keyOf = ({ ats, email }: LookUp) => JSON.stringify(queries.candidates(ats, email).queryKey);

/** What was found under an address in the last ten minutes; undefined where nobody has asked. */
export function foundUnder(client: QueryClient, { ats, email }: LookUp): CandidateList | undefined {
  return client.getQueryData(queries.candidates(ats, email).queryKey);
}

interface LookUpOptions {
  client: QueryClient;
  signal: AbortSignal;
  /** Something more is known. */
  onFound(): void;
  now?: () => number;
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Asks in the order given until all are known or `signal` says stop. Never rejects. */
export async function lookUpAll(
  wanted: readonly LookUp[],
  { client, signal, onFound, now = Date.now, wait = pause }: LookUpOptions,
): Promise<void> {
  for (const lookUp of wanted) {
    if (signal.aborted) return;
    const key = keyOf(lookUp);
    const options = queries.candidates(lookUp.ats, lookUp.email);
    const askedAt = Math.max(
      client.getQueryState(options.queryKey)?.dataUpdatedAt ?? 0,
      failures.get(key) ?? 0,
    );
    if (now() - askedAt < FRESH_MS) continue;
    try {
      const found = await client.fetchQuery({ ...options, networkMode: 'always', retry: false });
      if (found.results.length > 0) onFound();
      await wait(GAP_MS, signal);
    } catch {
      failures.set(key, now());
      await wait(REST_MS, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
