/** Listeners of one process. */
import type { Change } from './ledger.ts';

/** Who tells and who listens. */
export interface Changes {
  tell(change: Change): void;
  on(listener: (change: Change) => void): () => void;
}

/** Listeners are called one after the other, in the order in which they came. */
export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
