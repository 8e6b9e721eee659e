/** Work that is asked for more often than it is worth doing. */
import type { Clock } from './clock.ts';

/** Asks for the work of a key; resolves when it was begun since then and is done. */
export type AtMostEvery = (key: string) => Promise<void>;

/**
 * Does the work of each key one at a time, and not again until `ms` milliseconds after it was done:
 * what is asked for meanwhile is done once, for all who asked.
 */
export function atMostEvery(
  clock: Pick<Clock, 'sleep'>,
  ms: number,
  work: (key: string) => Promise<void>,
): AtMostEvery {
  const planned = new Map<string, Promise<void>>();
  /** What was begun last, with the pause after it. */
  const begun = new Map<string, Promise<void>>();

  function plan(key: string): Promise<void> {
    const turn = (begun.get(key) ?? Promise.resolve()).then(() => {
      planned.delete(key);
      return work(key);
    });
    planned.set(key, turn);
    const rest = turn
      .catch(() => {})
      .then(() => clock.sleep(ms))
      .then(() => {
        if (begun.get(key) === rest) begun.delete(key);
      });
    begun.set(key, rest);
    return turn;
  }

  return (key) => planned.get(key) ?? plan(key);
}
