/** What changes the PostgreSQL ledger. */
import { columnsOf, fixedColumnsOf } from '../columns.ts';
import type { Acceptance, Accepted, Change, ClaimQuery, SyncTurn } from '../ledger.ts';
import type { Whose } from '../sight.ts';
import { type Gone, toGone, toStored } from '../stored-rows.ts';
import { type Stored, type Submission, whoseIs } from '../submission.ts';
import { type Database, lockClaims } from './database.ts';
import { CHANNEL, toNotice } from './notices.ts';
import { ELIGIBLE } from './reads.ts';
import { IdRow, STORED, WHOSE } from './rows.ts';

const PURGE_LIMIT = 500;

/** The writing half of `Ledger`; what each returns is said there. `leaseMs` is milliseconds. */
export function createPostgresWrites(database: Database, owner: string, leaseMs: number) {
  /** A notice travels with the commit: nobody hears of what did not happen. */
  const notify = (query: Database['query'], change: Change) =>
    query('SELECT pg_notify($1, $2)', [CHANNEL, toNotice(owner, change)]);

  async function write(
    query: Database['query'],
    submission: Submission,
    version: number,
  ): Promise<boolean> {
    const { state, open, next_attempt_at, application_id, updated_at, settled_at, record } =
      columnsOf(submission);
    const rows = await query(
      `UPDATE intake.submissions SET version = version + 1, state = $3, open = $4,
         next_attempt_at = $5, application_id = $6, updated_at = $7, settled_at = $8, record = $9,
         owner = CASE WHEN $3 = 'sending' THEN $10 END,
         lease_until = CASE WHEN $3 = 'sending' THEN now() + $11 * interval '1 millisecond' END
       WHERE id = $1 AND version = $2 RETURNING id`,
      [
        ...[submission.id, version, state, open, next_attempt_at, application_id],
        ...[updated_at, settled_at, record, owner, leaseMs],
      ],
    );
    if (rows.length === 0) return false;
    await notify(query, { kind: 'changed', id: submission.id });
    return true;
  }

  return {
    accept: ({ submission, bodyHash, body }: Acceptance): Promise<Accepted> =>
      database.transaction(async (query) => {
        const { id, integration_id, person, created_at, search, belongs_to, job_id } =
          fixedColumnsOf(submission);
        const columns = columnsOf(submission);
        const [forgotten] = await query('SELECT 1 FROM intake.forgotten WHERE id = $1', [id]);
        if (forgotten !== undefined) return { outcome: 'forgotten' };
        const inserted = await query(
          `INSERT INTO intake.submissions (id, body_hash, integration_id, state, person, open,
             next_attempt_at, application_id, created_at, updated_at, settled_at, record, words,
             belongs_to, job_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, array_to_tsvector($13), $14, $15)
           ON CONFLICT (id) DO NOTHING RETURNING id`,
          [
            ...[id, bodyHash, integration_id, columns.state, person, columns.open],
            ...[columns.next_attempt_at, columns.application_id, created_at, columns.updated_at],
            ...[
              columns.settled_at,
              columns.record,
              [...new Set(search.split(' '))].filter(Boolean),
            ],
            ...[belongs_to, job_id],
          ],
        );
        if (inserted.length === 1) {
          // JSON text: the driver would write bytes as hexadecimal, at twice the size.
          const text = Buffer.concat(body).toString('utf8');
          await query('INSERT INTO intake.bodies VALUES ($1, $2)', [id, text]);
          await notify(query, { kind: 'changed', id });
          return { outcome: 'new', submission };
        }
        const [row] = await query(`SELECT ${STORED} FROM intake.submissions s WHERE id = $1`, [id]);
        if (row === undefined) return { outcome: 'forgotten' };
        const { submission: kept, bodyHash: keptHash } = toStored(row);
        return { outcome: keptHash === bodyHash ? 'same' : 'other', submission: kept };
      }),

    claim: ({ id, now, maxSending, apply }: ClaimQuery): Promise<Stored | null> =>
      database.transaction(async (query) => {
        await lockClaims(query);
        const [row] = await query(
          `SELECT ${STORED} FROM intake.submissions s WHERE ${ELIGIBLE} AND s.id = $2
           AND (SELECT count(*) FROM intake.submissions e WHERE e.state = 'sending'
                AND e.integration_id = s.integration_id) < $3
           FOR UPDATE OF s SKIP LOCKED`,
          [now, id, maxSending],
        );
        if (row === undefined) return null;
        const stored = toStored(row);
        const claimed = apply(stored.submission);
        if (!(await write(query, claimed, stored.version))) return null;
        return { ...stored, submission: claimed, version: stored.version + 1 };
      }),

    update: (submission: Submission, version: number) =>
      database.transaction((query) => write(query, submission, version)),

    /** Also sums up the counted differences, so that they stay few. */
    async renewLeases(ids: readonly string[]): Promise<void> {
      await database.query(
        `UPDATE intake.submissions SET lease_until = now() + $2 * interval '1 millisecond'
         WHERE state = 'sending' AND owner = $1 AND id = ANY ($3)`,
        [owner, leaseMs, ids],
      );
      await database.query(
        `WITH gone AS (DELETE FROM intake.counts RETURNING *)
         INSERT INTO intake.counts SELECT state, integration_id, sum(difference) FROM gone
         GROUP BY state, integration_id HAVING sum(difference) <> 0`,
      );
    },

    async takeSyncTurn({ integrationId, now, olderThan, until }: SyncTurn): Promise<boolean> {
      const rows = await database.query(
        `INSERT INTO intake.syncs AS s VALUES ($1, $2, $3)
         ON CONFLICT (integration_id) DO UPDATE SET asked_at = $2, not_before = $3
         WHERE s.not_before <= $2 AND s.asked_at < $4
         RETURNING s.asked_at`,
        [integrationId, now, until, olderThan],
      );
      return rows.length > 0;
    },

    async giveBackSyncTurn(integrationId: string, until: number): Promise<void> {
      await database.query(
        'UPDATE intake.syncs SET asked_at = 0, not_before = $2 WHERE integration_id = $1',
        [integrationId, until],
      );
    },

    /** Whose it was; null when it is unknown. What is being sent stays with the gateway that sends it. */
    handOver: (id: string, to: string): Promise<Whose | null> =>
      database.transaction(async (query) => {
        const [row] = await query(
          `SELECT ${STORED} FROM intake.submissions s WHERE id = $1 FOR UPDATE`,
          [id],
        );
        if (row === undefined) return null;
        const { submission } = toStored(row);
        await query(
          `UPDATE intake.submissions SET version = version + 1, belongs_to = $2, record = $3
           WHERE id = $1`,
          [id, to, JSON.stringify({ ...submission, belongs_to: to })],
        );
        const whose = whoseIs(submission);
        await notify(query, { kind: 'handed_over', id, whose });
        return whose;
      }),

    /** Whose it was; null when it is unknown. */
    forget: (id: string): Promise<Whose | null> =>
      database.transaction(async (query) => {
        const [row] = await query(
          `DELETE FROM intake.submissions WHERE id = $1 RETURNING ${WHOSE}`,
          [id],
        );
        if (row === undefined) return null;
        const { whose } = toGone(row);
        await query('INSERT INTO intake.forgotten VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          id,
          Date.now(),
        ]);
        await notify(query, { kind: 'forgotten', id, whose });
        return whose;
      }),

    purgeBodies: (settledBefore: number): Promise<number> =>
      database.transaction(async (query) => {
        const rows = await query(
          `UPDATE intake.submissions SET has_body = false WHERE id IN (
             SELECT id FROM intake.submissions WHERE has_body AND settled_at IS NOT NULL
             AND settled_at < $1 LIMIT ${PURGE_LIMIT} FOR UPDATE SKIP LOCKED) RETURNING id`,
          [settledBefore],
        );
        const ids = rows.map((row) => IdRow.parse(row).id);
        await query('DELETE FROM intake.bodies WHERE submission_id = ANY ($1)', [ids]);
        return ids.length;
      }),

    purgeReceipts: (updatedBefore: number): Promise<Gone[]> =>
      database.transaction(async (query) => {
        await query('DELETE FROM intake.forgotten WHERE forgotten_at < $1', [updatedBefore]);
        const rows = await query(
          `DELETE FROM intake.submissions WHERE id IN (
             SELECT id FROM intake.submissions WHERE NOT open AND updated_at < $1
             LIMIT ${PURGE_LIMIT} FOR UPDATE SKIP LOCKED) RETURNING ${WHOSE}`,
          [updatedBefore],
        );
        const gone = rows.map(toGone);
        for (const one of gone) await notify(query, { kind: 'forgotten', ...one });
        return gone;
      }),

    async probe(): Promise<void> {
      await database.query('UPDATE intake.writable SET at = $1', [Date.now()]);
    },
  };
}
