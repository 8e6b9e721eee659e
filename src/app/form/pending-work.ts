/** What has begun and is soon over, such as looking at a file: nobody is told of its outcome before. */
import { createStore, type ReadableStore, useStore } from '../platform/store.ts';

/** The work of one page that has begun and is soon over. */
export interface PendingWork {
  /** Counts as work until it is settled; returned as it is. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Is nothing under way? */
  isIdle: ReadableStore<boolean>;
  /** Some of it came to nothing, and the person should see that. */
  fail(): void;
  /** Calls the listener at each failure. Returns how to stop. */
  onFailure(listener: () => void): () => void;
  /** So lately that nobody can have read it. */
  hasJustFailed(): boolean;
}

const UNREAD_MS = 1000;

/** Work of one page; nothing is under way at first. */
export function createPendingWork(): PendingWork {
  let count = 0;
  const isIdle = createStore(true);
  /** `at` is of the page's clock (`performance.now`), in milliseconds. */
  const failure = createStore({ at: Number.NEGATIVE_INFINITY });
  const change = (by: number) => {
    count += by;
    isIdle.set(count === 0);
  };
  return {
    during(work) {
      change(1);
      const over = () => change(-1);
      work.then(over, over);
      return work;
    },
    isIdle,
    hasJustFailed: () => performance.now() - failure.get().at < UNREAD_MS,
    fail: () => failure.set({ at: performance.now() }),
    onFailure: failure.subscribe,
  };
}

/** Follows whether nothing is under way. */
export function useIsIdle({ isIdle }: PendingWork): boolean {
  return useStore(isIdle);
}
