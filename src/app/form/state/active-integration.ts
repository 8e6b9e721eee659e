import { createStore } from '../../platform/store.ts';

/** An ATS by its id, and the way to choose another for the open entry. */
export interface ActiveIntegration {
  id: string;
  /** Null while the entry cannot be changed. */
  change: ((id: string) => void) | null;
}

/**
 * The ATS of the entry that is open, so that the bar on top shows and changes that one. Without
 * an open entry (null) the bar shows the preference for new entries.
 */
export const activeIntegration = createStore<ActiveIntegration | null>(null);
