/** The audit in the SQLite ledger. What writes runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import { type AuditStore, StoredAuditEntry, whereOf } from '../../audit-store.ts';
import type { GroupCommit } from '../group-commit.ts';

/** How many rows one purge deletes, so that it never holds the file for long. */
const PURGE_LIMIT = 500;

/** The table of the audit. */
export function createSqliteAudit(db: DatabaseSync, commits: GroupCommit): AuditStore {
  const insert = db.prepare(
    'INSERT INTO audit (at, actor_id, action, object_id, outcome) VALUES (?, ?, ?, ?, ?)',
  );
  const purge = db.prepare(
    'DELETE FROM audit WHERE seq IN (SELECT seq FROM audit WHERE at < ? ORDER BY at LIMIT ?)',
  );
  return {
    add: (entries, durable) =>
      commits.write(
        () => {
          for (const { at, actor_id, action, object_id, outcome } of entries) {
            insert.run(at, actor_id, action, object_id, outcome);
          }
        },
        durable ? 'now' : 'later',
      ),
    async list(query) {
      const { where, values } = whereOf(query, () => '?');
      return db
        .prepare(
          `SELECT a.*, p.name AS actor_name FROM audit a LEFT JOIN people p ON p.actor_id = a.actor_id
           ${where} ORDER BY a.seq DESC LIMIT ?`,
        )
        .all(...values, query.limit)
        .map((row) => StoredAuditEntry.parse(row));
    },
    purge: (before) => commits.write(() => Number(purge.run(before, PURGE_LIMIT).changes)),
  };
}
