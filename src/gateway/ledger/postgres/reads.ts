/** What the PostgreSQL ledger is asked. */
import type { DueQuery, Figures, LaterQuery, ListQuery } from '../ledger.ts';
import { toStored, toSubmission } from '../stored-rows.ts';
import { HELD_BY_DOUBT_MS, type Stored, type Submission } from '../submission.ts';
import type { TallyQuery } from '../tally.ts';
import type { Database } from './database.ts';
import { listSubmissions } from './list.ts';
import { COUNTS, CountRow, NumberRow, OldestRow, STORED } from './rows.ts';
import { tallySubmissions } from './tally.ts';

/** In doubt for so long that it holds only what is for the same job. */
const OLD_DOUBT = `e.state = 'unconfirmed'
  AND coalesce((e.record::json ->> 'doubted_at')::bigint, $1) <= $1 - ${HELD_BY_DOUBT_MS}
  AND e.record::json #>> '{job,id}' <> s.record::json #>> '{job,id}'`;

/**
 * Queued, its time has come ($1), nothing of the person open before it that holds it, none of them
 * on its way.
 */
export const ELIGIBLE = `
  s.state = 'queued' AND s.open AND s.next_attempt_at <= $1
  AND NOT EXISTS (
    SELECT 1 FROM intake.submissions e WHERE e.open AND e.person = s.person
    AND e.integration_id = s.integration_id AND e.seq < s.seq AND NOT (${OLD_DOUBT}))
  AND NOT EXISTS (
    SELECT 1 FROM intake.submissions e WHERE e.open AND e.person = s.person AND e.state = 'sending')`;

/** The reading half of `Ledger`; what each returns is said there. */
export function createPostgresReads(database: Database) {
  const one = async (text: string, values: unknown[]) => (await database.query(text, values))[0];
  const number = async (text: string, values: unknown[] = []) =>
    NumberRow.parse((await one(text, values)) ?? { n: null }).n;

  return {
    async find(id: string): Promise<Stored | null> {
      const row = await one(`SELECT ${STORED} FROM intake.submissions s WHERE id = $1`, [id]);
      return row === undefined ? null : toStored(row);
    },
    async body(id: string): Promise<Uint8Array | null> {
      const row = await one('SELECT body FROM intake.bodies WHERE submission_id = $1', [id]);
      return typeof row?.body === 'string' ? Buffer.from(row.body) : null;
    },
    bodySize: (id: string) =>
      number('SELECT octet_length(body) AS n FROM intake.bodies WHERE submission_id = $1', [id]),
    async waiting(): Promise<string[]> {
      const rows = await database.query(COUNTS);
      const waiting = rows
        .map((row) => CountRow.parse(row))
        .filter(({ state }) => state === 'queued' || state === 'unconfirmed');
      return [...new Set(waiting.map(({ integration_id }) => integration_id))];
    },
    async due({ integrationId, now, limit }: DueQuery): Promise<Submission[]> {
      const rows = await database.query(
        `SELECT ${STORED} FROM intake.submissions s
         WHERE ${ELIGIBLE} AND s.integration_id = $2 ORDER BY s.next_attempt_at LIMIT $3`,
        [now, integrationId, limit],
      );
      return rows.map(toSubmission);
    },
    async dueLookups({ integrationId, now, limit }: DueQuery): Promise<Stored[]> {
      const rows = await database.query(
        `SELECT ${STORED} FROM intake.submissions s
         WHERE s.state = 'unconfirmed' AND s.open AND s.next_attempt_at <= $1
         AND s.integration_id = $2 ORDER BY s.next_attempt_at LIMIT $3`,
        [now, integrationId, limit],
      );
      return rows.map(toStored);
    },
    async later({ integrationId, state, now, limit }: LaterQuery): Promise<Submission[]> {
      const rows = await database.query(
        `SELECT ${STORED} FROM intake.submissions s
         WHERE s.integration_id = $1 AND s.state = $2 AND s.open AND s.next_attempt_at > $3
         ORDER BY s.next_attempt_at LIMIT $4`,
        [integrationId, state, now, limit],
      );
      return rows.map(toSubmission);
    },
    nextDue: () =>
      number(
        `SELECT min(next_attempt_at) AS n FROM intake.submissions
         WHERE open AND state IN ('queued', 'unconfirmed')`,
      ),
    async abandoned(): Promise<Stored[]> {
      const rows = await database.query(
        `SELECT ${STORED} FROM intake.submissions s WHERE s.state = 'sending' AND s.lease_until < now()`,
      );
      return rows.map(toStored);
    },
    async isApplicationTaken(integrationId: string, applicationId: string, exceptId: string) {
      const row = await one(
        `SELECT 1 FROM intake.submissions WHERE application_id = $1 AND integration_id = $2 AND id <> $3 LIMIT 1`,
        [applicationId, integrationId, exceptId],
      );
      return row !== undefined;
    },
    list: (query: ListQuery) => listSubmissions(database, query),
    tally: (query: TallyQuery) => tallySubmissions(database, query),
    async figures(): Promise<Figures> {
      const [counts, oldest, bytes] = await Promise.all([
        database.query(COUNTS),
        database.query(
          `SELECT state, min(created_at) AS created_at FROM intake.submissions
           WHERE state IN ('queued', 'sending', 'unconfirmed') GROUP BY state`,
        ),
        number(
          `SELECT sum(pg_total_relation_size(c.oid)) AS n FROM pg_class c
           JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'intake' AND c.relkind = 'r'`,
        ),
      ]);
      return {
        counts: counts.map((row) => CountRow.parse(row)),
        oldest: oldest.map((row) => OldestRow.parse(row)),
        bytes: bytes ?? 0,
      };
    },
  };
}
