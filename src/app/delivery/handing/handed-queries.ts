/** The list of handed drafts, as the pages read it. */
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { readAgain } from '../../api/read-again.ts';
import { liveState } from '../receipts/live-state.ts';

/** While nobody tells of changes, in milliseconds. */
const POLL_MS = 30_000;

/** Query options of the list. */
export const handedQueries = {
  list: () =>
    queryOptions({
      queryKey: ['handed'],
      queryFn: ({ signal }) => api.handedDrafts(signal),
      refetchInterval: () => (liveState.get() ? false : POLL_MS),
      refetchOnWindowFocus: true,
    }),
};

/** Something was handed, taken, or taken back. */
export function readHandedAgain(): Promise<void> {
  return readAgain(['handed']);
}
