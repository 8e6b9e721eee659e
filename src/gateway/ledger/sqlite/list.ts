/** The list of the SQLite ledger, narrowed to what somebody sees. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { SubmissionState } from '../../../contract/receipt.ts';
import { TABS, type Tab, type TabCounts } from '../../../contract/tabs.ts';
import { type Count, type ListPage, type ListQuery, MAX_COUNT } from '../ledger.ts';
import { countedBefore, isCountedBefore, isCounting, pageOf, sumOf } from '../list-page.ts';
import { type Branch, branchesOf } from '../sight.ts';
import { IN_TAB, type Part, partOf, where } from './list-parts.ts';
import { numberOf } from './rows.ts';

/** A row of counted submissions. */
export const CountRow = z.object({
  state: SubmissionState,
  integration_id: z.string(),
  count: z.number().int(),
});

/** One page; `counts` is how many there are of each state and integration. */
export function listSubmissions(
  db: DatabaseSync,
  query: ListQuery,
  counts: readonly Count[],
): ListPage {
  const branches = branchesOf(query.sight, query.integrationId);
  const parts = branches.map((branch) => partOf(branch, query));
  const total = branches.reduce((sum, branch, index) => {
    const part = parts[index];
    return part === undefined ? sum : sum + countOf(db, branch, part, query, counts);
  }, 0);

  const found = parts.flatMap((part) => newestOf(db, part, query));
  const tabs = isCounting(query)
    ? sumOf(branches.map((branch) => tabsOf(db, branch, counts)))
    : null;
  return pageOf(found, total, tabs, query);
}

/** What is narrowed by integration and state alone was counted before. */
function countOf(
  db: DatabaseSync,
  branch: Branch,
  { from, conditions, values }: Part,
  { words, state, tab }: Pick<ListQuery, 'words' | 'state' | 'tab'>,
  counts: readonly Count[],
): number {
  if (words.length > 0 || tab !== undefined || !isCountedBefore(branch)) {
    const bound = words.length > 0 ? `LIMIT ${MAX_COUNT}` : '';
    const select = `SELECT 1 FROM ${from} ${where(conditions)} ${bound}`;
    return numberOf(db.prepare(`SELECT count(*) AS n FROM (${select})`).get(...values), 'n') ?? 0;
  }
  return countedBefore(counts, branch, state);
}

const TabsRow = z.object({
  action: z.number(),
  under_way: z.number(),
  delivered: z.number(),
  refused: z.number(),
  all: z.number(),
});

/** How many of a part of the sight are in each tab. */
function tabsOf(db: DatabaseSync, branch: Branch, counts: readonly Count[]): TabCounts {
  const count = (tab: Tab) =>
    countOf(db, branch, partOf(branch, { words: [], tab }), { words: [], tab }, counts);
  if (isCountedBefore(branch)) {
    return {
      action: count('action'),
      under_way: count('under_way'),
      delivered: countedBefore(counts, branch, 'delivered'),
      refused: countedBefore(counts, branch, 'refused'),
      all: countedBefore(counts, branch),
    };
  }
  const { from, conditions, values } = partOf(branch, { words: [] });
  const sums = TABS.map((tab) => `coalesce(sum(${IN_TAB[tab]}), 0) AS ${tab}`).join(', ');
  const sql = `SELECT ${sums}, count(*) AS "all" FROM ${from} ${where(conditions)}`;
  return TabsRow.parse(db.prepare(sql).get(...values));
}

const SeqRow = z.object({ seq: z.number().int() });

/** One row more than a page has, so that the end is known. */
function newestOf(db: DatabaseSync, part: Part, { cursor, limit }: ListQuery) {
  const { from, seq } = part;
  const isNext = cursor !== undefined;
  const conditions = isNext ? [...part.conditions, `${seq} < ?`] : part.conditions;
  const values = isNext ? [...part.values, Number(cursor)] : part.values;
  return db
    .prepare(
      `SELECT s.record, s.version, s.body_hash, s.seq FROM ${from} ${where(conditions)}
       ORDER BY ${seq} DESC LIMIT ?`,
    )
    .all(...values, limit + 1)
    .map((row) => ({ seq: SeqRow.parse(row).seq, row }));
}
