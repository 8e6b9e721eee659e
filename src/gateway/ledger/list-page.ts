/** A page of the list, made alike of what either backend found. */

import type { SubmissionState } from '../../contract/receipt.ts';
import { NO_TAB_COUNTS, type TabCounts } from '../../contract/tabs.ts';
import { type Count, type ListPage, type ListQuery, MAX_COUNT } from './ledger.ts';
import type { Branch } from './sight.ts';
import { toSubmission } from './stored-rows.ts';

/** A row that was found; the list is ordered by `seq`, the newest first. */
export interface Found {
  seq: number;
  row: unknown;
}

/**
 * Of each part of what somebody sees, up to one row more than a page holds, in any order; `total` is how
 * many there are in all parts, `counts` the same by tab. The row too many tells that another page follows.
 */
export function pageOf(
  found: readonly Found[],
  total: number,
  counts: TabCounts | null,
  query: ListQuery,
): ListPage {
  const rows = found.toSorted((a, b) => b.seq - a.seq).slice(0, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1)?.seq : undefined;
  return {
    results: page.map(({ row }) => toSubmission(row)),
    next: last === undefined ? null : `${last}`,
    counts,
    total: query.words.length > 0 ? Math.min(total, MAX_COUNT) : total,
  };
}

/** Are the tabs counted for this page? Not while words are searched, which is gone through row by row. */
export const isCounting = ({ words, cursor }: ListQuery) =>
  words.length === 0 && cursor === undefined;

/** What the parts of a sight have together. */
export function sumOf(parts: readonly TabCounts[]): TabCounts {
  return parts.reduce(
    (sum, part) => ({
      action: sum.action + part.action,
      under_way: sum.under_way + part.under_way,
      delivered: sum.delivered + part.delivered,
      refused: sum.refused + part.refused,
      all: sum.all + part.all,
    }),
    NO_TAB_COUNTS,
  );
}

/** Is a part narrowed by nothing but an integration? Then how many there are of each state is known. */
export function isCountedBefore({ integration_id: _, ...narrower }: Branch): boolean {
  return Object.keys(narrower).length === 0;
}

/** What was counted before, by state, for an integration or for all. */
export function countedBefore(
  counts: readonly Count[],
  { integration_id }: Branch,
  state?: SubmissionState,
): number {
  return counts
    .filter((row) => state === undefined || row.state === state)
    .filter((row) => integration_id === undefined || row.integration_id === integration_id)
    .reduce((sum, row) => sum + row.count, 0);
}
