/** What the pages read of submissions: keys, functions, and how a change reaches them. */
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
} from '@tanstack/react-query';
import type { ReceiptList, SubmissionQuery } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { liveState } from './live-state.ts';

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

/** A row changes in its place, and a new one comes on top at once, so that none is ever missing. */
function showInLists(receipt: Receipt): void {
  for (const [queryKey, list] of queryClient.getQueriesData<Lists>({ queryKey: ['receipts'] })) {
    const [first, ...others] = list?.pages ?? [];
    if (list === undefined || first === undefined) continue;
    const replace = (page: ReceiptList): ReceiptList => ({
      ...page,
      results: page.results.map((shown) => (shown.id === receipt.id ? receipt : shown)),
    });
    const isThere = list.pages.some(({ results }) => results.some(({ id }) => id === receipt.id));
    const isNew = !isThere && isUnfiltered(queryKey[1]);
    const top = isNew
      ? { ...first, results: [receipt, ...first.results], total: first.total + 1 }
      : replace(first);
    queryClient.setQueryData<Lists>(queryKey, { ...list, pages: [top, ...others.map(replace)] });
  }
}

type Lists = InfiniteData<ReceiptList, string | undefined>;

const isUnfiltered = (query: unknown) =>
  typeof query === 'object' && query !== null && Object.values(query).every((part) => !part);

/** A forgotten submission is shown no more: not in a list, nor in a tab that has its receipt open. */
export function dropReceipt(id: string): void {
  queryClient.setQueryData(receiptQueries.one(id).queryKey, null);
  queryClient.setQueriesData<Lists>(
    { queryKey: ['receipts'] },
    (list) => list && without(id, list),
  );
  readListsAgain();
}

function without(id: string, list: Lists): Lists {
  const isThere = list.pages.some(({ results }) => results.some((receipt) => receipt.id === id));
  if (!isThere) return list;
  const pages = list.pages.map((page) => ({
    ...page,
    results: page.results.filter((receipt) => receipt.id !== id),
    total: page.total - 1,
  }));
  return { ...list, pages };
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
