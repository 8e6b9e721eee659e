/**
 * The lists of receipts as changes come. A change is shown where it stands, without asking; what only
 * the gateway knows is asked for with one request a second at most, however many rows are loaded.
 */
import type { Query } from '@tanstack/react-query';
import type { SubmissionQuery } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/query-client.ts';
import { type Lists, without, withPage, withReceipt } from './list-pages.ts';

const LISTS = ['receipts'];

const queryOf = (queryKey: readonly unknown[]) => (queryKey[1] ?? {}) as SubmissionQuery;

/** A row changes in its place; a new one comes to its place at once, so that none is ever missing. */
export function showInLists(receipt: Receipt): void {
  for (const [queryKey, list] of queryClient.getQueriesData<Lists>({ queryKey: LISTS })) {
    if (list === undefined) continue;
    queryClient.setQueryData<Lists>(queryKey, withReceipt(list, queryOf(queryKey), receipt));
  }
}

/** What was forgotten is in no list. */
export function dropFromLists(id: string): void {
  queryClient.setQueriesData<Lists>({ queryKey: LISTS }, (list) => list && without(list, id));
}

/** A list is asked for so often at most, in milliseconds. */
const EVERY_MS = 1000;
/** Many changes at once are one reading. */
const GATHER_MS = 250;

/** Where the reading anew of a list goes on. */
interface Place {
  cursor: string;
  /** The last row that was read. */
  after: string;
}

/** Lists whose first page may be old, by their hash. */
const changed = new Set<string>();
/** Lists of which every row may be old; null: from the top on. */
const old = new Map<string, Place | null>();
let timer: ReturnType<typeof setTimeout> | undefined;
let askedAt = Number.NEGATIVE_INFINITY;

/** Something has changed that the news does not tell all of: how many there are, or what is new. */
export function readListsAgain(): void {
  for (const { queryHash } of queryClient.getQueryCache().findAll({ queryKey: LISTS })) {
    changed.add(queryHash);
  }
  plan();
}

/** Every row may have changed: the first page is read anew, then the next one, a second apart. */
export function readAllRowsAgain(): void {
  for (const { queryHash } of queryClient.getQueryCache().findAll({ queryKey: LISTS })) {
    changed.add(queryHash);
    if (!old.has(queryHash)) old.set(queryHash, null);
  }
  plan();
}

queryClient.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'removed') {
    changed.delete(query.queryHash);
    old.delete(query.queryHash);
  } else if (type === 'observerAdded' && isDue(query)) plan();
});

const isDue = ({ queryHash }: Query) => changed.has(queryHash) || old.has(queryHash);

function plan(): void {
  if (timer !== undefined) return;
  timer = setTimeout(read, Math.max(GATHER_MS, askedAt + EVERY_MS - performance.now()));
}

/** One request for the list that is shown. Others are read once they are shown again. */
async function read(): Promise<void> {
  const due = () =>
    queryClient.getQueryCache().findAll({ queryKey: LISTS, type: 'active' }).filter(isDue);
  const [query] = due();
  if (query !== undefined) {
    askedAt = performance.now();
    await readPageOf(query).catch(() => {
      // The next change, or the poll while no news comes, asks again.
      changed.delete(query.queryHash);
      old.delete(query.queryHash);
    });
  }
  timer = undefined;
  if (due().length > 0) plan();
}

async function readPageOf({ queryKey, queryHash, state }: Query): Promise<void> {
  // What is on its way brings the truth by itself.
  if (state.fetchStatus === 'fetching') return void changed.delete(queryHash);
  const place = changed.has(queryHash) ? null : (old.get(queryHash) ?? null);
  changed.delete(queryHash);
  const page = await api.submissions({ ...queryOf(queryKey), cursor: place?.cursor });
  const list = queryClient.getQueryData<Lists>(queryKey);
  if (list === undefined) return void old.delete(queryHash);
  const now = withPage(list, place?.after ?? null, page);
  queryClient.setQueryData<Lists>(queryKey, now);
  if (!old.has(queryHash)) return;
  const last = page.results.at(-1);
  const isEnd = last === undefined || now.pages.at(-1)?.results.at(-1)?.id === last.id;
  if (isEnd || page.next === null) old.delete(queryHash);
  else old.set(queryHash, { cursor: page.next, after: last.id });
}
