/** What can be done on the page that is shown, for the search over everything (Ctrl/⌘+K). */
import { useEffect } from 'react';
import { createStore } from './store.ts';

/** One thing to do, in the person's language. */
export interface PageAction {
  id: string;
  title: string;
  run(): void;
}

/** By the part of the page that offers them. */
const offered = createStore<ReadonlyMap<string, readonly PageAction[]>>(new Map());

/** All that the page offers now. */
export const pageActions = offered;

/** Offers these as long as the part called `owner` is shown; the latest list counts. */
export function usePageActions(owner: string, actions: readonly PageAction[]): void {
  useEffect(() => {
    offered.set(new Map(offered.get()).set(owner, actions));
  }, [owner, actions]);
  useEffect(
    () => () => {
      const others = new Map(offered.get());
      others.delete(owner);
      offered.set(others);
    },
    [owner],
  );
}
