/** What is kept on this device, as pages list it. */
import { queryOptions } from '@tanstack/react-query';
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
