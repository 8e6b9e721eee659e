/**
 * Figures of the SQLite ledger, from the index that holds all they need. Others have their turn between
 * two days, so that a month stops nobody. Grouping in SQL takes twice the time of the loop here.
 */
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import * as z from 'zod';
import { inSlices } from '../../in-slices.ts';
import { branchesOf, type Sight } from '../sight.ts';
import { createCounter, dayIndex, type Tallied, type TallyQuery, tookStep } from '../tally.ts';
import { narrow } from './list-parts.ts';

const NameRow = z.object({ seq: z.number(), name: z.string().nullable() });

const SETTLED = 'INDEXED BY submissions_figures WHERE s.settled_at >= ?';
const UNTIL = 'AND s.settled_at < ?';
const OPEN = 'INDEXED BY submissions_under_way WHERE s.open = 1';
const IN_DOUBT = `INDEXED BY submissions_state WHERE s.state = 'unconfirmed' AND s.open = 0`;

/** What was settled since the first day, what is on its way, and what nobody looks up any more. */
export async function tallySubmissions(
  db: DatabaseSync,
  { sight, starts }: TallyQuery,
): Promise<Tallied> {
  const counter = createCounter({ starts });
  const { condition, values } = within(sight);
  const select = (which: string, isOpen = 0) =>
    `SELECT s.seq, s.state, ${isOpen}, s.integration_id, s.job_id, s.created_at, s.settled_at
     FROM submissions s ${which} AND (${condition})`;
  const read = (sql: string, bound: SQLInputValue[]) => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    for (const row of statement.iterate(...bound)) counter.add(alikeOf(Object.values(row), starts));
  };

  if (condition !== '') {
    await inSlices(starts.keys(), (day) => {
      const [start = 0, end] = [starts[day], starts[day + 1]];
      if (end !== undefined) return read(select(`${SETTLED} ${UNTIL}`), [start, end, ...values]);
      // At once with the last day: what is settled meanwhile is in one of them, and not in both.
      read(select(SETTLED), [start, ...values]);
      read(select(OPEN, 1), values);
      read(select(IN_DOUBT), values);
    });
  }

  const names = db.prepare(
    `SELECT seq, record ->> '$.job.name' AS name FROM submissions
     WHERE seq IN (SELECT value FROM json_each(?))`,
  );
  return counter.tallied(async (newest) => {
    const rows = names.all(JSON.stringify(newest)).map((row) => NameRow.parse(row));
    return new Map(rows.map(({ seq, name }) => [seq, name]));
  });
}

/** A schema for each of so many rows would take most of the time. */
function alikeOf(row: readonly SQLOutputValue[], starts: readonly number[]) {
  const [seq, state, open, integration_id, job_id, created_at, settled_at] = row;
  const settled = settled_at === null || open === 1 ? null : Number(settled_at);
  return {
    sent_day: dayIndex(starts, Number(created_at)),
    settled_day: settled === null ? null : dayIndex(starts, settled),
    state: `${state}`,
    waiting: open === 1,
    integration_id: `${integration_id}`,
    job_id: `${job_id}`,
    took: settled === null ? null : tookStep(settled - Number(created_at)),
    count: 1,
    newest: Number(seq),
  };
}

/** The parts of a sight do not overlap: what is in any of them is seen once. Empty: nothing is seen. */
function within(sight: Sight): { condition: string; values: SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  const parts = branchesOf(sight).map((branch) => {
    const conditions: string[] = ['1'];
    narrow(branch, (condition, value) => {
      conditions.push(condition);
      values.push(value);
    });
    return `(${conditions.join(' AND ')})`;
  });
  return { condition: parts.join(' OR '), values };
}
