/** The parts of a list in the SQLite ledger: from which index they come, and what holds of their rows. */
import type { SQLInputValue } from 'node:sqlite';
import type { Tab } from '../../../contract/tabs.ts';
import type { ListQuery } from '../ledger.ts';
import type { Branch } from '../sight.ts';

/** A part of the list: where its rows come from, and what must hold of them. */
export interface Part {
  from: string;
  /** The number that the list is ordered by. */
  seq: string;
  conditions: string[];
  values: SQLInputValue[];
}

/** What narrows a part down beside the sight. */
type Narrowing = Pick<ListQuery, 'words' | 'state' | 'tab'>;

/** The same as `isInTab`, word for word as the indexes of migration 11 say it, or they are not used. */
export const IN_TAB: Record<Tab, string> = {
  action: `(state = 'refused' AND instr(record, '"successor_id":"') = 0 OR state = 'unconfirmed' AND open = 0)`,
  under_way: 'open = 1',
  delivered: `s.state = 'delivered'`,
  refused: `s.state = 'refused'`,
};

/**
 * What belongs to one person, or went to a few jobs, is little: its index leads, and words are compared
 * in the rows. Of all else the index of words leads.
 */
export function partOf(branch: Branch, { words, state, tab }: Narrowing): Part {
  const isFew = branch.belongs_to !== undefined || branch.jobs !== undefined;
  const { match, contained } = isFew ? { match: null, contained: words } : toSearch(words);
  const table = `submissions s${indexOf(branch, tab, isFew)}`;
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
  if (tab !== undefined) part.conditions.push(IN_TAB[tab]);
  if (state !== undefined) add('s.state = ?', state);
  narrow(branch, add);
  return part;
}

/** Says what must hold of the rows of a part of a sight, of a table called `s`. */
export function narrow(
  branch: Branch,
  add: (condition: string, value: SQLInputValue) => void,
): void {
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
}

/** What a tab holds is little beside all there is, and its index leads; but no planner knows that. */
function indexOf({ jobs }: Branch, tab: Tab | undefined, isFew: boolean): string {
  if (jobs) return ' INDEXED BY submissions_job';
  if (tab === 'action' && !isFew) return ' INDEXED BY submissions_action';
  if (tab === 'under_way' && !isFew) return ' INDEXED BY submissions_under_way';
  return '';
}

/** The conditions of a list as SQL. */
export const where = (conditions: readonly string[]) =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

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
