/** Sessions in the SQLite ledger. What writes runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import {
  type EndedElsewhere,
  OwnerRow,
  recordOf,
  type SessionStore,
  type StoredSession,
  toSession,
} from '../../session-store.ts';
import type { GroupCommit } from '../group-commit.ts';

const HashRow = z.object({ hash: z.string() });

/** The table of sessions. */
export function createSqliteSessions(db: DatabaseSync, commits: GroupCommit): SessionStore {
  const insert = db.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?)');
  const one = db.prepare('SELECT * FROM sessions WHERE hash = ?');
  const touch = db.prepare('UPDATE sessions SET seen_at = max(seen_at, ?) WHERE hash = ?');
  const end = db.prepare('DELETE FROM sessions WHERE hash = ?');
  const endOf = db.prepare(
    `DELETE FROM sessions WHERE provider_session = $provider_session
     AND ($subject IS NULL OR subject = $subject) RETURNING hash`,
  );
  const endOfPerson = db.prepare('DELETE FROM sessions WHERE subject = ? RETURNING hash');
  const whose = db.prepare(
    `SELECT json_extract(record, '$.actor.id') AS actor_id FROM sessions WHERE hash = $hash
     UNION ALL SELECT actor_id FROM ended_sessions WHERE hash = $hash`,
  );
  const forget = db.prepare('DELETE FROM ended_sessions WHERE seen_at <= ?');
  const purge = db.prepare('DELETE FROM sessions WHERE seen_at <= ? OR created_at <= ?');
  return {
    add: (session: StoredSession) => {
      const { hash, subject, provider_session, created_at, seen_at } = session;
      const record = recordOf(session);
      return commits.write(() => {
        insert.run(hash, subject, provider_session, created_at, seen_at, record);
      });
    },
    async find(hash) {
      const row = one.get(hash);
      return row === undefined ? null : toSession(row);
    },
    touch: (hash, seenAt) =>
      commits.write(() => {
        touch.run(seenAt, hash);
      }, 'later'),
    end: (hash) =>
      commits.write(() => {
        end.run(hash);
      }),
    endOf: ({ subject, provider_session }: EndedElsewhere) =>
      commits.write(() =>
        (provider_session === undefined
          ? endOfPerson.all(subject)
          : endOf.all({ subject: subject ?? null, provider_session })
        ).map((row) => HashRow.parse(row).hash),
      ),
    async whose(hash) {
      const row = whose.get({ hash });
      return row === undefined ? null : OwnerRow.parse(row).actor_id;
    },
    purge: ({ seen, created, remembered }) =>
      commits.write(() => {
        forget.run(remembered);
        return Number(purge.run(seen, created).changes);
      }),
  };
}
