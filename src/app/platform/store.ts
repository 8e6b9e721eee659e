/**
 * A value outside of React that components follow. Ours, because zustand's vanilla store and hook
 * are 0.2 kB more, merge objects unless told each time not to, and know no read-only side.
 */
import { useSyncExternalStore } from 'react';

/** What can be read and followed. */
export interface ReadableStore<T> {
  get(): T;
  /** Calls the listener after each change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A store that its owner can change. */
export interface Store<T> extends ReadableStore<T> {
  /** Replaces the value; the same one again is no change (`Object.is`). */
  set(next: T): void;
}

/** A store that holds `initial`. What it holds is replaced, never changed in place. */
export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * The store's value, or the part that `select` takes of it: the component renders when that is
 * another one (`Object.is`), so `select` must not make a new object each time.
 */
export function useStore<T>(store: ReadableStore<T>): T;
export function useStore<T, Part>(store: ReadableStore<T>, select: (value: T) => Part): Part;
export function useStore<T>(store: ReadableStore<T>, select = (value: T): unknown => value) {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
