/** The list of the PostgreSQL ledger, narrowed to what somebody sees. */
import * as z from 'zod';
import { TABS, type Tab, type TabCounts } from '../../../contract/tabs.ts';
import { type Count, type ListPage, type ListQuery, MAX_COUNT } from '../ledger.ts';
import { countedBefore, isCountedBefore, isCounting, pageOf, sumOf } from '../list-page.ts';
import { type Branch, branchesOf } from '../sight.ts';
import type { Database } from './database.ts';
import { COUNTS, CountRow, NumberRow, SeqRow, STORED } from './rows.ts';

/** What must hold of the rows of a part of the list. */
interface Part {
  conditions: string[];
  values: unknown[];
}

/** One page of the list. */
export async function listSubmissions(database: Database, query: ListQuery): Promise<ListPage> {
  const branches = branchesOf(query.sight, query.integrationId);
  const counts = (await database.query(COUNTS)).map((row) => CountRow.parse(row));
  const [counted, found, tabs] = await Promise.all([
    Promise.all(branches.map((branch) => countOf(database, branch, query, counts))),
    Promise.all(branches.map((branch) => newestOf(database, branch, query))),
    isCounting(query)
      ? Promise.all(branches.map((branch) => tabsOf(database, branch, counts)))
      : null,
  ]);
  const total = counted.reduce((sum, count) => sum + count, 0);
  return pageOf(found.flat(), total, tabs && sumOf(tabs), query);
}

/** The same as `isInTab`, as the indexes of migration 10 say it, or they are not used. */
const IN_TAB: Record<Tab, string> = {
  action: `(s.state = 'refused' AND strpos(s.record, '"successor_id":"') = 0 OR s.state = 'unconfirmed' AND NOT s.open)`,
  under_way: 's.open',
  delivered: `s.state = 'delivered'`,
  refused: `s.state = 'refused'`,
};

type Narrowing = Pick<ListQuery, 'words' | 'state' | 'tab'>;

function partOf(branch: Branch, { words, state, tab }: Narrowing): Part {
  const part: Part = { conditions: [], values: [] };
  const add = (condition: (parameter: string) => string, value: unknown) => {
    part.values.push(value);
    part.conditions.push(condition(`$${part.values.length}`));
  };
  if (words.length > 0) {
    // The words are letters and digits only, so quoting them is enough.
    const wanted = words.map((word) => `'${word}':*`).join(' & ');
    add((parameter) => `s.words @@ ${parameter}::tsquery`, wanted);
  }
  if (tab !== undefined) part.conditions.push(IN_TAB[tab]);
  if (state !== undefined) add((parameter) => `s.state = ${parameter}`, state);
  narrow(branch, add);
  return part;
}

/** Says what must hold of the rows of a part of a sight, of a table called `s`. */
export function narrow(
  { integration_id, belongs_to, jobs, not_integrations, not_belongs_to }: Branch,
  add: (condition: (parameter: string) => string, value: unknown) => void,
): void {
  if (integration_id !== undefined) {
    add((parameter) => `s.integration_id = ${parameter}`, integration_id);
  }
  if (belongs_to !== undefined) add((parameter) => `s.belongs_to = ${parameter}`, belongs_to);
  if (jobs !== undefined) {
    const pairs = jobs.map((job) => [job.integration_id, job.job_id]);
    add(
      (parameter) =>
        `(s.integration_id, s.job_id) IN (
           SELECT pair ->> 0, pair ->> 1 FROM json_array_elements(${parameter}::json) AS pair)`,
      JSON.stringify(pairs),
    );
  }
  if (not_belongs_to !== undefined) {
    add((parameter) => `s.belongs_to IS DISTINCT FROM ${parameter}`, not_belongs_to);
  }
  if (not_integrations !== undefined) {
    add((parameter) => `s.integration_id <> ALL (${parameter}::text[])`, not_integrations);
  }
}

const where = (conditions: readonly string[]) =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

/** What is narrowed by integration and state alone was counted before. */
async function countOf(
  database: Database,
  branch: Branch,
  query: Narrowing,
  counts: readonly Count[],
): Promise<number> {
  const { words, state, tab } = query;
  if (words.length > 0 || tab !== undefined || !isCountedBefore(branch)) {
    const { conditions, values } = partOf(branch, query);
    const bound = words.length > 0 ? `LIMIT ${MAX_COUNT}` : '';
    const [row] = await database.query(
      `SELECT count(*) AS n FROM (
         SELECT 1 FROM intake.submissions s ${where(conditions)} ${bound}) AS found`,
      values,
    );
    return NumberRow.parse(row).n ?? 0;
  }
  return countedBefore(counts, branch, state);
}

const TabsRow = z.object({
  action: z.coerce.number(),
  under_way: z.coerce.number(),
  delivered: z.coerce.number(),
  refused: z.coerce.number(),
  all: z.coerce.number(),
});

/** How many of a part of the sight are in each tab. */
async function tabsOf(
  database: Database,
  branch: Branch,
  counts: readonly Count[],
): Promise<TabCounts> {
  if (isCountedBefore(branch)) {
    const count = (tab: Tab) => countOf(database, branch, { words: [], tab }, counts);
    const [action, under_way] = await Promise.all([count('action'), count('under_way')]);
    return {
      action,
      under_way,
      delivered: countedBefore(counts, branch, 'delivered'),
      refused: countedBefore(counts, branch, 'refused'),
      all: countedBefore(counts, branch),
    };
  }
  const { conditions, values } = partOf(branch, { words: [] });
  const sums = TABS.map((tab) => `count(*) FILTER (WHERE ${IN_TAB[tab]}) AS ${tab}`).join(', ');
  const [row] = await database.query(
    `SELECT ${sums}, count(*) AS "all" FROM intake.submissions s ${where(conditions)}`,
    values,
  );
  return TabsRow.parse(row);
}

/** One row more than a page has, so that the end is known. */
async function newestOf(database: Database, branch: Branch, query: ListQuery) {
  const { conditions, values } = partOf(branch, query);
  if (query.cursor !== undefined) {
    values.push(query.cursor);
    conditions.push(`s.seq < $${values.length}::bigint`);
  }
  const rows = await database.query(
    `SELECT ${STORED}, s.seq FROM intake.submissions s ${where(conditions)}
     ORDER BY s.seq DESC LIMIT ${query.limit + 1}`,
    values,
  );
  return rows.map((row) => ({ seq: SeqRow.parse(row).seq, row }));
}
