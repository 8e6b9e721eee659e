/** What the SQLite ledger is asked. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { SubmissionState } from '../../../contract/receipt.ts';
import type { DueQuery, Figures, LaterQuery, ListPage, ListQuery } from '../ledger.ts';
import { toStored, toSubmission } from '../stored-rows.ts';
import { HELD_BY_DOUBT_MS, type Stored, type Submission } from '../submission.ts';
import { CountRow, listSubmissions } from './list.ts';
import { numberOf, STORED } from './rows.ts';

/** In doubt for so long that it holds only what is for the same job. */
const OLD_DOUBT = `e.state = 'unconfirmed'
  AND coalesce(e.record ->> '$.doubted_at', $now) <= $now - ${HELD_BY_DOUBT_MS}
  AND e.record ->> '$.job.id' <> s.record ->> '$.job.id'`;

/**
 * Queued, its time has come, nothing of the person open before it that holds it, none of the person
 * on its way.
 */
export const ELIGIBLE = `
  s.state = 'queued' AND s.open = 1 AND s.next_attempt_at <= $now
  AND NOT EXISTS (
    SELECT 1 FROM submissions e WHERE e.open = 1 AND e.person = s.person
    AND e.integration_id = s.integration_id AND e.seq < s.seq AND NOT (${OLD_DOUBT}))
  AND NOT EXISTS (
    SELECT 1 FROM submissions e WHERE e.open = 1 AND e.person = s.person AND e.state = 'sending')`;

const WaitingRow = z.object({ integration_id: z.string() });
const OldestRow = z.object({ state: SubmissionState, created_at: z.number() });

/** The reading half of `Ledger`; what each returns is said there. */
export function createSqliteReads(db: DatabaseSync) {
  const find = db.prepare(`SELECT ${STORED} FROM submissions WHERE id = ?`);
  const body = db.prepare(
    'SELECT body FROM bodies WHERE seq = (SELECT seq FROM submissions WHERE id = ?)',
  );
  const bodySize = db.prepare(
    `SELECT coalesce((SELECT length(body) FROM bodies b WHERE b.seq = s.seq),
       (SELECT size FROM body_files f WHERE f.seq = s.seq)) AS n
     FROM submissions s WHERE s.id = ?`,
  );
  const waiting = db.prepare(
    `SELECT DISTINCT integration_id FROM counts WHERE count > 0 AND state IN ('queued', 'unconfirmed')`,
  );
  const due = db.prepare(
    `SELECT ${STORED} FROM submissions s WHERE s.integration_id = $integrationId AND ${ELIGIBLE}
     ORDER BY s.next_attempt_at LIMIT $limit`,
  );
  const dueLookups = db.prepare(
    `SELECT ${STORED} FROM submissions s WHERE s.integration_id = $integrationId
     AND s.state = 'unconfirmed' AND s.open = 1 AND s.next_attempt_at <= $now
     ORDER BY s.next_attempt_at LIMIT $limit`,
  );
  const later = db.prepare(
    `SELECT ${STORED} FROM submissions s WHERE s.integration_id = $integrationId
     AND s.state = $state AND s.open = 1 AND s.next_attempt_at > $now
     ORDER BY s.next_attempt_at LIMIT $limit`,
  );
  // The first of each integration and state is found in the index; no row is counted through.
  const nextDue = db.prepare(
    `SELECT min((SELECT min(next_attempt_at) FROM submissions s WHERE s.open = 1
       AND s.integration_id = c.integration_id AND s.state = c.state)) AS n
     FROM counts c WHERE c.count > 0 AND c.state IN ('queued', 'unconfirmed')`,
  );
  const abandoned = db.prepare(
    `SELECT ${STORED} FROM submissions WHERE state = 'sending'
     AND (owner IS NOT ? OR id NOT IN (SELECT value FROM json_each(?)))`,
  );
  const taken = db.prepare(
    `SELECT 1 FROM submissions WHERE application_id = ? AND integration_id = ? AND id <> ?`,
  );
  const counts = db.prepare('SELECT state, integration_id, count FROM counts WHERE count > 0');
  const oldest = db.prepare(
    `SELECT state, (SELECT created_at FROM submissions s WHERE s.state = c.state ORDER BY s.seq LIMIT 1)
       AS created_at
     FROM counts c WHERE count > 0 AND state IN ('queued', 'sending', 'unconfirmed') GROUP BY state`,
  );
  const size = db.prepare(
    `SELECT page_count * page_size + (SELECT coalesce(sum(lead + size), 0) FROM body_files) AS n
     FROM pragma_page_count(), pragma_page_size()`,
  );

  return {
    find: (id: string): Stored | null => {
      const row = find.get(id);
      return row === undefined ? null : toStored(row);
    },
    /** A small body; large ones are not in the database. */
    body: (id: string): Uint8Array | null => {
      const bytes = body.get(id)?.body;
      return bytes instanceof Uint8Array ? bytes : null;
    },
    bodySize: (id: string) => numberOf(bodySize.get(id), 'n'),
    waiting: (): string[] => waiting.all().map((row) => WaitingRow.parse(row).integration_id),
    due: (query: DueQuery): Submission[] => due.all({ ...query }).map(toSubmission),
    dueLookups: (query: DueQuery): Stored[] => dueLookups.all({ ...query }).map(toStored),
    later: (query: LaterQuery): Submission[] => later.all({ ...query }).map(toSubmission),
    nextDue: () => numberOf(nextDue.get(), 'n'),
    abandoned: (owner: string, ids: readonly string[]): Stored[] =>
      abandoned.all(owner, JSON.stringify(ids)).map(toStored),
    isApplicationTaken: (integrationId: string, applicationId: string, exceptId: string) =>
      taken.get(applicationId, integrationId, exceptId) !== undefined,
    list: (query: ListQuery): ListPage =>
      listSubmissions(
        db,
        query,
        counts.all().map((row) => CountRow.parse(row)),
      ),
    figures: (): Figures => ({
      counts: counts.all().map((row) => CountRow.parse(row)),
      oldest: oldest.all().map((row) => OldestRow.parse(row)),
      bytes: numberOf(size.get(), 'n') ?? 0,
    }),
  };
}
