/** What the pages read of submissions: keys, functions, and how a change reaches them. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SubmissionQuery } from '../../contract/lists.ts';
import type { Receipt } from '../../contract/receipt.ts';
import { api } from '../api/api.ts';
import { queryClient } from '../api/query-client.ts';
import { isLive } from './live-state.ts';

const POLL_MS = 4_000;

/** While changes come by themselves nothing is asked again; otherwise every few seconds. */
const refetchInterval = () => (isLive() ? false : POLL_MS);

export const receiptQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['receipt', id],
      queryFn: ({ signal }) => api.submission(id, signal),
      refetchInterval,
    }),

  list: (query: SubmissionQuery) =>
    infiniteQueryOptions({
      queryKey: ['receipts', query],
      queryFn: ({ pageParam, signal }) => api.submissions({ ...query, cursor: pageParam }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
      refetchInterval,
    }),
};

/** A receipt that is newer than what is shown replaces it, and the lists are read again. */
export function showReceipt(receipt: Receipt): void {
  const { queryKey } = receiptQueries.one(receipt.id);
  const shown = queryClient.getQueryData(queryKey);
  if (shown === undefined || shown.updated_at <= receipt.updated_at) {
    queryClient.setQueryData(queryKey, receipt);
  }
  readListsAgain();
}

/** A forgotten submission is shown no more. */
export function dropReceipt(id: string): void {
  queryClient.removeQueries({ queryKey: receiptQueries.one(id).queryKey });
  readListsAgain();
}

/** Everything may have changed: the line was down for a while. */
export function readReceiptsAgain(): void {
  void queryClient.invalidateQueries({ queryKey: ['receipt'] });
  void queryClient.invalidateQueries({ queryKey: ['receipts'] });
}

/** Many changes at once are one reading. */
const GATHER_MS = 250;
let gathering: ReturnType<typeof setTimeout> | undefined;

function readListsAgain(): void {
  if (gathering !== undefined) return;
  gathering = setTimeout(() => {
    gathering = undefined;
    void queryClient.invalidateQueries({ queryKey: ['receipts'] });
  }, GATHER_MS);
}
