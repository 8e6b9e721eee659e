/** What the pages read of submissions: keys, functions, and how a change reaches them. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SubmissionQuery } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { readAgain } from '../../api/read-again.ts';
import { liveState } from './live-state.ts';
import { dropFromLists, readAllRowsAgain, readListsAgain, showInLists } from './receipt-lists.ts';

const POLL_MS = 4_000;

/** While changes come by themselves nothing is asked again; otherwise every few seconds. */
const refetchInterval = () => (liveState.get() ? false : POLL_MS);

/** Query options of one receipt and of the list. */
export const receiptQueries = {
  /** The receipt; null once it was forgotten, in whichever tab. */
  one: (id: string) =>
    queryOptions({
      queryKey: ['receipt', id],
      queryFn: async ({ signal }): Promise<Receipt | null> => {
        const receipt = await api.submission(id, signal);
        return shownOf(id) === null ? null : newest(receipt);
      },
      refetchInterval: ({ state }) => (state.data === null ? false : refetchInterval()),
    }),

  /** Kept up to date by `receipt-lists.ts`: reading it again here would read every loaded page. */
  list: (query: SubmissionQuery) =>
    infiniteQueryOptions({
      queryKey: ['receipts', query],
      queryFn: ({ pageParam, signal }) => api.submissions({ ...query, cursor: pageParam }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      // With a row more on top each row would be compared with another one, and all of them copied.
      structuralSharing: false,
    }),
};

const shownOf = (id: string) => queryClient.getQueryData<Receipt | null>(['receipt', id]);

/** News can overtake an answer: the receipt itself, or the one that is shown where that is newer. */
function newest(receipt: Receipt): Receipt {
  const shown = shownOf(receipt.id);
  return shown && shown.updated_at > receipt.updated_at ? shown : receipt;
}

/** Shows a receipt unless a newer one is shown or it was forgotten; returns the newer of the two. */
export function showReceipt(receipt: Receipt): Receipt {
  if (shownOf(receipt.id) === null) return receipt;
  const shown = newest(receipt);
  if (shown !== receipt) return shown;
  queryClient.setQueryData(receiptQueries.one(receipt.id).queryKey, receipt);
  showInLists(receipt);
  readListsAgain();
  return receipt;
}

/** A forgotten submission is shown no more: not in a list, nor in a tab that has its receipt open. */
export function dropReceipt(id: string): void {
  queryClient.setQueryData(receiptQueries.one(id).queryKey, null);
  dropFromLists(id);
  readListsAgain();
}

/** Everything may have changed: the line was down for a while. */
export function readReceiptsAgain(): void {
  void readAgain(['receipt']);
  readAllRowsAgain();
}
