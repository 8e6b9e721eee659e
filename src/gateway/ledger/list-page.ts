/** A page of the list, made alike of what either backend found. */
import { type ListPage, type ListQuery, MAX_COUNT } from './ledger.ts';
import { toSubmission } from './stored-rows.ts';

/** A row that was found; the list is ordered by `seq`, the newest first. */
export interface Found {
  seq: number;
  row: unknown;
}

/**
 * Of each part of what somebody sees, up to one row more than a page holds, in any order; `total` is how
 * many there are in all parts. The row too many tells that another page follows.
 */
export function pageOf(found: readonly Found[], total: number, query: ListQuery): ListPage {
  const rows = found.toSorted((a, b) => b.seq - a.seq).slice(0, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1)?.seq : undefined;
  return {
    results: page.map(({ row }) => toSubmission(row)),
    next: last === undefined ? null : `${last}`,
    total: query.words.length > 0 ? Math.min(total, MAX_COUNT) : total,
  };
}
