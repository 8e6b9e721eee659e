/** What has begun and is soon over, such as looking at a file: nobody is told of its outcome before. */
import { useSyncExternalStore } from 'react';

export interface WorkInHand {
  /** Counts as work until it is settled; returned as it is. */
  during<T>(work: Promise<T>): Promise<T>;
  isIdle(): boolean;
  /** Calls the listener when it becomes idle or busy. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export function createWorkInHand(): WorkInHand {
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (by: number) => {
    count += by;
    for (const listener of listeners) listener();
  };
  return {
    during(work) {
      change(1);
      const over = () => change(-1);
      work.then(over, over);
      return work;
    },
    isIdle: () => count === 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useIsIdle({ subscribe, isIdle }: WorkInHand): boolean {
  return useSyncExternalStore(subscribe, isIdle);
}
