/** The audit in PostgreSQL. */
import { type AuditStore, StoredAuditEntry, whereOf } from '../../audit-store.ts';
import type { Database } from '../database.ts';

/** How many rows one purge deletes, so that it never holds others up for long. */
const PURGE_LIMIT = 500;

/** The table of the audit. */
export function createPostgresAudit({ query }: Database): AuditStore {
  return {
    async add(entries) {
      const column = (name: keyof (typeof entries)[number]) => entries.map((entry) => entry[name]);
      await query(
        `INSERT INTO intake.audit (at, actor_id, action, object_id, outcome)
         SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])`,
        [
          ...[column('at'), column('actor_id'), column('action')],
          ...[column('object_id'), column('outcome')],
        ],
      );
    },
    async list(wanted) {
      const { where, values } = whereOf(wanted, (n) => `$${n}`);
      const rows = await query(
        `SELECT a.*, p.name AS actor_name
         FROM intake.audit a LEFT JOIN intake.people p ON p.actor_id = a.actor_id
         ${where} ORDER BY a.seq DESC LIMIT $${values.length + 1}`,
        [...values, wanted.limit],
      );
      return rows.map((row) => StoredAuditEntry.parse(row));
    },
    async purge(before) {
      const rows = await query(
        `DELETE FROM intake.audit WHERE seq IN
           (SELECT seq FROM intake.audit WHERE at < $1 ORDER BY at LIMIT ${PURGE_LIMIT})
         RETURNING 1`,
        [before],
      );
      return rows.length;
    },
  };
}
