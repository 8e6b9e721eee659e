/** What is kept on this device, as pages list it. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { draftStore } from '../device.ts';

/** Its key, for whoever changes the list. */
export const DRAFTS = ['drafts'];

/** The drafts, latest first. */
export const draftsQuery = () =>
  queryOptions({
    queryKey: DRAFTS,
    queryFn: () => draftStore.list(),
    staleTime: 0,
    networkMode: 'always',
    // Each summary is the same object until its draft changes.
    structuralSharing: false,
  });

let isAhead = false;

/** Reads the drafts while the code that shows them comes. Resolves once that was tried. */
export function readAhead(client: QueryClient): Promise<void> {
  isAhead = true;
  return client.prefetchQuery(draftsQuery());
}

/** Were they read ahead, for whoever shows them first? That they then need not be read again to be shown. */
export const wereReadAhead = (): boolean => isAhead;

/** For whoever has shown what was read ahead: the next one reads for itself. */
export function forgetAhead(): void {
  isAhead = false;
}
