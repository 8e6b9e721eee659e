/** What has begun and is soon over, such as looking at a file: nobody is told of its outcome before. */
import { useSyncExternalStore } from 'react';

export interface WorkInHand {
  /** Counts as work until it is settled; returned as it is. */
  during<T>(work: Promise<T>): Promise<T>;
  isIdle(): boolean;
  /** Some of it came to nothing, and the person should see that. */
  setback(): void;
  onSetback(listener: () => void): () => void;
  /** So lately that nobody can have read it. */
  wasJustSetBack(): boolean;
  /** Calls the listener when it becomes idle or busy. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const UNREAD_MS = 1000;

export function createWorkInHand(): WorkInHand {
  let count = 0;
  let lastSetback = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const setbackListeners = new Set<() => void>();
  const listenIn = (all: Set<() => void>) => (listener: () => void) => {
    all.add(listener);
    return () => {
      all.delete(listener);
    };
  };
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
    wasJustSetBack: () => performance.now() - lastSetback < UNREAD_MS,
    setback() {
      lastSetback = performance.now();
      for (const listener of setbackListeners) listener();
    },
    onSetback: listenIn(setbackListeners),
    subscribe: listenIn(listeners),
  };
}

export function useIsIdle({ subscribe, isIdle }: WorkInHand): boolean {
  return useSyncExternalStore(subscribe, isIdle);
}
