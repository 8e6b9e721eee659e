/** Figures for many pages at once: what all of them ask for is counted once. */
import { atMostEvery } from './at-most-every.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Tallied, TallyQuery } from './ledger/tally.ts';

/** The same figures are not counted again before, in milliseconds. */
const EVERY_MS = 500;

/**
 * As `Ledger.tally`, but the same figures are counted once at a time, with a pause. What is told was
 * counted since it was asked for, so that no news are missing from it.
 */
export function calmTally(
  ledger: Pick<Ledger, 'tally'>,
  clock: Pick<Clock, 'sleep'>,
): Ledger['tally'] {
  const asked = new Map<string, TallyQuery>();
  const counted = new WeakMap<TallyQuery, Tallied>();
  const count = atMostEvery(clock, EVERY_MS, async (key) => {
    const query = asked.get(key);
    asked.delete(key);
    if (query !== undefined) counted.set(query, await ledger.tally(query));
  });
  return async (wanted) => {
    const key = JSON.stringify(wanted);
    const query = asked.getOrInsert(key, wanted);
    await count(key);
    const tallied = counted.get(query);
    if (tallied === undefined) throw new Error('The figures were not counted.');
    return tallied;
  };
}
