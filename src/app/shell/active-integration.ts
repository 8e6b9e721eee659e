/**
 * The ATS of the entry that is open, so that the bar on top shows and changes that one. Without
 * an open entry the bar shows the preference for new entries.
 */
import { useSyncExternalStore } from 'react';

export interface ActiveIntegration {
  id: string;
  /** Null while the entry cannot be changed. */
  change: ((id: string) => void) | null;
}

let active: ActiveIntegration | null = null;
const listeners = new Set<() => void>();

/** Announces the open entry's ATS, or null when no entry is open any more. */
export function setActiveIntegration(next: ActiveIntegration | null): void {
  active = next;
  for (const listener of listeners) listener();
}

export function useActiveIntegration(): ActiveIntegration | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => active,
  );
}
