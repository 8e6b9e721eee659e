/** The list of the SQLite ledger, narrowed to what somebody sees. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import * as z from 'zod';
import { SubmissionState } from '../../../contract/receipt.ts';
import { type Count, type ListPage, type ListQuery, MAX_COUNT } from '../ledger.ts';
import { pageOf } from '../list-page.ts';
import { type Branch, branchesOf } from '../sight.ts';
import { numberOf } from './rows.ts';

/** A row of counted submissions. */
export const CountRow = z.object({
  state: SubmissionState,
  integration_id: z.string(),
  count: z.number().int(),
});

/** A part of the list: where its rows come from, and what must hold of them. */
interface Part {
  from: string;
  /** The number that the list is ordered by. */
  seq: string;
  conditions: string[];
  values: SQLInputValue[];
}

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
  return pageOf(found, total, query);
}

/**
 * What belongs to one person, or went to a few jobs, is little: its index leads, and words are compared
 * in the rows. Of all else the index of words leads.
 */
function partOf(branch: Branch, { words, state }: ListQuery): Part {
  const isFew = branch.belongs_to !== undefined || branch.jobs !== undefined;
  const { match, contained } = isFew ? { match: null, contained: words } : toSearch(words);
  const table = branch.jobs ? 'submissions s INDEXED BY submissions_job' : 'submissions s';
  const part: Part = {
    from: match === null ? table : 'words JOIN submissions s ON s.seq = words.rowid',
    seq: match === null ? 's.seq' : 'words.rowid',
    conditions: [],
    values: [],
  };
  const add = (condition: string, value: SQLInputValue) => {
    part.conditions.push(condition);
    part.values.push(value);
  };
  if (match !== null) add('words MATCH ?', match);
  for (const beginning of contained) add(`instr(' ' || s.search, ?) > 0`, ` ${beginning}`);
  if (state !== undefined) add('s.state = ?', state);
  if (branch.integration_id !== undefined) add('s.integration_id = ?', branch.integration_id);
  if (branch.belongs_to !== undefined) add('s.belongs_to = ?', branch.belongs_to);
  if (branch.jobs !== undefined) {
    const pairs = branch.jobs.map(({ integration_id, job_id }) => [integration_id, job_id]);
    const listed = "SELECT value ->> '$[0]', value ->> '$[1]' FROM json_each(?)";
    add(`(s.integration_id, s.job_id) IN (${listed})`, JSON.stringify(pairs));
  }
  if (branch.not_belongs_to !== undefined) add('s.belongs_to IS NOT ?', branch.not_belongs_to);
  if (branch.not_integrations !== undefined) {
    const listed = 'SELECT value FROM json_each(?)';
    add(`s.integration_id NOT IN (${listed})`, JSON.stringify(branch.not_integrations));
  }
  return part;
}

const where = (conditions: readonly string[]) =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

/** What is narrowed by integration and state alone was counted before. */
function countOf(
  db: DatabaseSync,
  branch: Branch,
  { from, conditions, values }: Part,
  { words, state }: ListQuery,
  counts: readonly Count[],
): number {
  const { integration_id, ...narrower } = branch;
  if (words.length > 0 || Object.keys(narrower).length > 0) {
    const bound = words.length > 0 ? `LIMIT ${MAX_COUNT}` : '';
    const select = `SELECT 1 FROM ${from} ${where(conditions)} ${bound}`;
    return numberOf(db.prepare(`SELECT count(*) AS n FROM (${select})`).get(...values), 'n') ?? 0;
  }
  return counts
    .filter((row) => state === undefined || row.state === state)
    .filter((row) => integration_id === undefined || row.integration_id === integration_id)
    .reduce((sum, row) => sum + row.count, 0);
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

/** Beginnings of these lengths stand in the index themselves, so common ones cost no more. */
const INDEXED_LENGTHS = [4, 2] as const;

/** A word is looked for by its longest indexed beginning; the rest of it is compared in the row. */
function toSearch(words: readonly string[]): { match: string | null; contained: string[] } {
  const parts = words.map((word) => {
    const length = INDEXED_LENGTHS.find((indexed) => indexed <= [...word].length) ?? 0;
    return { word, indexed: [...word].slice(0, length).join('') };
  });
  const indexed = parts.filter((part) => part.indexed !== '').map((part) => `"${part.indexed}"*`);
  return {
    match: indexed.length === 0 ? null : indexed.join(' AND '),
    contained: parts.filter((part) => part.word !== part.indexed).map((part) => part.word),
  };
}
