/** Figures of the PostgreSQL ledger: one query, so that all of it is of one moment. */
import * as z from 'zod';
import { inSlices } from '../../in-slices.ts';
import { branchesOf, type Sight } from '../sight.ts';
import { createCounter, type Tallied, type TallyQuery, tookStepSql } from '../tally.ts';
import type { Database } from './database.ts';
import { narrow } from './list.ts';

const AlikeRow = z.object({
  sent_day: z.coerce.number(),
  settled_day: z.coerce.number().nullable(),
  state: z.string(),
  waiting: z.boolean(),
  integration_id: z.string(),
  job_id: z.string(),
  took: z.coerce.number().nullable(),
  count: z.coerce.number(),
  newest: z.coerce.number(),
});
const NameRow = z.object({ seq: z.coerce.number(), name: z.string().nullable() });

/** What was settled since the first day, what is on its way, and what nobody looks up any more. */
export async function tallySubmissions(
  database: Database,
  { sight, starts }: TallyQuery,
): Promise<Tallied> {
  const values: unknown[] = [starts, starts[0] ?? 0];
  const condition = within(sight, values);
  const part = (waiting: boolean, settledAt: string, which: string) =>
    `SELECT created_at, ${settledAt} AS settled_at, state, ${waiting} AS waiting, integration_id,
       job_id, seq FROM intake.submissions s WHERE ${which} AND (${condition})`;
  const parts = [
    part(false, 'settled_at', 's.settled_at >= $2::bigint'),
    part(true, 'NULL::bigint', 's.open'),
    part(false, 'NULL::bigint', `s.state = 'unconfirmed' AND NOT s.open`),
  ];
  const took = tookStepSql('(settled_at - created_at)');
  const rows = await database.query(
    `SELECT width_bucket(created_at, $1::bigint[]) - 1 AS sent_day,
       width_bucket(settled_at, $1::bigint[]) - 1 AS settled_day, state, waiting, integration_id,
       job_id, ${took} AS took, count(*) AS count, max(seq) AS newest
     FROM (${parts.join(' UNION ALL ')}) AS counted GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    values,
  );
  const counter = createCounter({ starts });
  await inSlices(rows, (row) => counter.add(AlikeRow.parse(row)));
  return counter.tallied(async (newest) => {
    const named = await database.query(
      `SELECT seq, record::json #>> '{job,name}' AS name FROM intake.submissions
       WHERE seq = ANY ($1::bigint[])`,
      [newest],
    );
    return new Map(named.map((row) => NameRow.parse(row)).map(({ seq, name }) => [seq, name]));
  });
}

/** The parts of a sight do not overlap: what is in any of them is seen once. */
function within(sight: Sight, values: unknown[]): string {
  const parts = branchesOf(sight).map((branch) => {
    const conditions = ['true'];
    narrow(branch, (condition, value) => {
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    });
    return `(${conditions.join(' AND ')})`;
  });
  return parts.join(' OR ') || 'false';
}
