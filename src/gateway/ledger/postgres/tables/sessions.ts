/** Sessions in PostgreSQL. */
import * as z from 'zod';
import {
  type EndedElsewhere,
  OwnerRow,
  recordOf,
  type SessionStore,
  type StoredSession,
  toSession,
} from '../../session-store.ts';
import type { Database } from '../database.ts';

const HashRow = z.object({ hash: z.string() });

/** The table of sessions. */
export function createPostgresSessions({ query }: Database): SessionStore {
  return {
    async add(session: StoredSession) {
      const { hash, subject, provider_session, created_at, seen_at } = session;
      await query('INSERT INTO intake.sessions VALUES ($1, $2, $3, $4, $5, $6)', [
        ...[hash, subject, provider_session, created_at, seen_at, recordOf(session)],
      ]);
    },
    async find(hash) {
      const [row] = await query('SELECT * FROM intake.sessions WHERE hash = $1', [hash]);
      return row === undefined ? null : toSession(row);
    },
    async touch(hash, seenAt) {
      await query('UPDATE intake.sessions SET seen_at = greatest(seen_at, $2) WHERE hash = $1', [
        hash,
        seenAt,
      ]);
    },
    async end(hash) {
      await query('DELETE FROM intake.sessions WHERE hash = $1', [hash]);
    },
    async endOf({ subject, provider_session }: EndedElsewhere) {
      const rows =
        provider_session === undefined
          ? await query('DELETE FROM intake.sessions WHERE subject = $1 RETURNING hash', [subject])
          : await query(
              `DELETE FROM intake.sessions WHERE provider_session = $1
               AND ($2::text IS NULL OR subject = $2) RETURNING hash`,
              [provider_session, subject ?? null],
            );
      return rows.map((row) => HashRow.parse(row).hash);
    },
    async whose(hash) {
      const [row] = await query(
        `SELECT record::json -> 'actor' ->> 'id' AS actor_id FROM intake.sessions WHERE hash = $1
         UNION ALL SELECT actor_id FROM intake.ended_sessions WHERE hash = $1`,
        [hash],
      );
      return row === undefined ? null : OwnerRow.parse(row).actor_id;
    },
    async purge({ seen, created, remembered }) {
      await query('DELETE FROM intake.ended_sessions WHERE seen_at <= $1', [remembered]);
      const rows = await query(
        'DELETE FROM intake.sessions WHERE seen_at <= $1 OR created_at <= $2 RETURNING 1',
        [seen, created],
      );
      return rows.length;
    },
  };
}
