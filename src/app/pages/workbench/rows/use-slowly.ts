import { useCallback, useSyncExternalStore } from 'react';
import type { ReadableStore } from '../../../platform/store.ts';

/** What a store holds, shown at once and then so often at most (milliseconds); the last change always is. */
export function useSlowly<T>(store: ReadableStore<T>, everyMs: number): T {
  const subscribe = useCallback(
    (listener: () => void) => slowly(store, everyMs, listener),
    [store, everyMs],
  );
  return useSyncExternalStore(subscribe, store.get);
}

/** Calls the listener for the first change, and then once for all within `everyMs`. Returns how to stop. */
export function slowly(
  store: Pick<ReadableStore<unknown>, 'subscribe'>,
  everyMs: number,
  listener: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;
  const rest = () => {
    timer = undefined;
    if (!isChanged) return;
    isChanged = false;
    timer = setTimeout(rest, everyMs);
    listener();
  };
  const stop = store.subscribe(() => {
    if (timer !== undefined) {
      isChanged = true;
      return;
    }
    timer = setTimeout(rest, everyMs);
    listener();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
