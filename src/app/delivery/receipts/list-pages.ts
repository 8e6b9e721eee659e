/** The loaded pages of one list of receipts, and what a change makes of them. Pure. */
import type { InfiniteData } from '@tanstack/react-query';
import type { ReceiptList, SubmissionQuery } from '../../../contract/lists.ts';
import type { Receipt } from '../../../contract/receipt.ts';
import { isFound } from '../../../contract/receipt-search.ts';
import { isInTab } from '../../../contract/tabs.ts';

/** Pages as they were loaded one after the other, the newest row first. */
export type Lists = InfiniteData<ReceiptList, string | undefined>;

function matches(
  receipt: Receipt,
  { search, state, tab, integration_id }: SubmissionQuery,
): boolean {
  return (
    (!state || state === receipt.state) &&
    (!tab || isInTab(receipt, tab)) &&
    (!integration_id || integration_id === receipt.integration_id) &&
    isFound(receipt, search ?? '')
  );
}

/** The receipt in the place of the older one, or at its own; gone where it is not asked for. */
export function withReceipt(list: Lists, query: SubmissionQuery, receipt: Receipt): Lists {
  if (!matches(receipt, query)) return without(list, receipt.id);
  const at = list.pages.findIndex((page) => holds(page, receipt.id));
  if (at >= 0) {
    return change(list, at, ({ results }) =>
      results.map((shown) => (shown.id === receipt.id ? receipt : shown)),
    );
  }
  const into = list.pages.findIndex(
    ({ results, next }) => next === null || results.some((shown) => isOlder(shown, receipt)),
  );
  // What is older than all that is loaded was counted before, and comes with a later page.
  if (into < 0) return list;
  return change(counting(list, 1), into, ({ results }) => {
    const before = results.findIndex((shown) => isOlder(shown, receipt));
    return results.toSpliced(before < 0 ? results.length : before, 0, receipt);
  });
}

/** The list without this submission. */
export function without(list: Lists, id: string): Lists {
  const at = list.pages.findIndex((page) => holds(page, id));
  if (at < 0) return list;
  return change(counting(list, -1), at, ({ results }) =>
    results.filter((shown) => shown.id !== id),
  );
}

/**
 * The list with a page as it is now, which follows the row `after`; null: the first page. Rows behind
 * the last one of that page stay. Where that one is not known, so much is new that something would be
 * missing between them: then the list ends with this page, and the rest is loaded when it is wanted.
 */
export function withPage(list: Lists, after: string | null, page: ReceiptList): Lists {
  const rows = list.pages.flatMap(({ results }) => results);
  const indexOf = (id: string | undefined) => rows.findIndex((row) => row.id === id);
  const start = after === null ? 0 : indexOf(after) + 1;
  // The row that it follows is gone meanwhile: nobody knows where it belongs.
  if (after !== null && start === 0) return list;
  const end = indexOf(page.results.at(-1)?.id);
  const isJoined = end >= start && page.next !== null;
  const read = new Set(page.results.map(({ id }) => id));
  const isOther = ({ id }: Receipt) => !read.has(id);
  const results = [
    ...rows.slice(0, start).filter(isOther),
    ...page.results,
    ...(isJoined ? rows.slice(end + 1).filter(isOther) : []),
  ];
  const next = isJoined ? (list.pages.at(-1)?.next ?? null) : page.next;
  // One page from now on: it is asked for by its end alone.
  const counts = page.counts ?? list.pages[0]?.counts ?? null;
  return { pages: [{ results, next, total: page.total, counts }], pageParams: [undefined] };
}

const holds = ({ results }: ReceiptList, id: string) => results.some((shown) => shown.id === id);
const isOlder = (one: Receipt, other: Receipt) => one.created_at <= other.created_at;

function change(list: Lists, at: number, results: (page: ReceiptList) => Receipt[]): Lists {
  const pages = list.pages.map((page, index) =>
    index === at ? { ...page, results: results(page) } : page,
  );
  return { ...list, pages };
}

/** How many there are stands in the first page. */
function counting(list: Lists, more: number): Lists {
  const pages = list.pages.map((page, index) =>
    index === 0 ? { ...page, total: page.total + more } : page,
  );
  return { ...list, pages };
}
