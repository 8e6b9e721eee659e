/** A reader of a notation whose code comes when the first page is shown; the same for every field. */
import { firstScreen } from '../../platform/first-screen.ts';
import { createStore } from '../../platform/store.ts';

/** The value in a text as people of a locale type it; null when there is none. */
type Read<T> = (text: string, locale: string) => T | null;

export interface LazyReader<T> {
  /** What the text means, or null: also as long as the code that reads it is not there. */
  read: Read<T>;
  /** Has it loaded once the first page can be used. */
  prepare(): void;
  /** Calls back when it can read. Returns how to stop. */
  onReady(listener: () => void): () => void;
}

/** Loads once; a load that fails is tried again by the next text. */
export function createLazyReader<T>(load: () => Promise<Read<T>>): LazyReader<T> {
  const reader = createStore<Read<T> | null>(null);
  let isLoading = false;

  async function start(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      const read = await load();
      reader.set(read);
    } catch {
      // Without network now; the next key asks again.
      isLoading = false;
    }
  }

  return {
    read(text, locale) {
      const read = reader.get();
      if (read === null && text.trim() !== '') void start();
      return read?.(text, locale) ?? null;
    },
    prepare: () => void firstScreen.then(start),
    onReady: reader.subscribe,
  };
}
