/** Links in PostgreSQL. */
import { type LinkStore, StoredLink } from '../../link-store.ts';
import type { Database } from '../database.ts';

/** The table of links. */
export function createPostgresLinks({ query }: Database): LinkStore {
  const one = async (sql: string, value: string): Promise<StoredLink | null> => {
    const [row] = await query(sql, [value]);
    return row === undefined ? null : StoredLink.parse(row);
  };
  return {
    async add(link) {
      await query(
        `INSERT INTO intake.links VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          ...[link.id, link.token_hash, link.integration_id, link.job_id, link.job_name],
          ...[link.name, link.created_by, link.created_at, link.expires_at],
          ...[link.max_uses, link.uses, link.revoked_at, link.last_used_at],
        ],
      );
    },
    find: (id) => one('SELECT * FROM intake.links WHERE id = $1', id),
    findByToken: (hash) => one('SELECT * FROM intake.links WHERE token_hash = $1', hash),
    async list(by, limit) {
      const rows = await query(
        `SELECT * FROM intake.links WHERE $1::text IS NULL OR created_by = $1
         ORDER BY created_at DESC, id LIMIT $2`,
        [by, limit],
      );
      return rows.map((row) => StoredLink.parse(row));
    },
    async use(id, now) {
      const rows = await query(
        `UPDATE intake.links SET uses = uses + 1, last_used_at = $2
         WHERE id = $1 AND revoked_at IS NULL AND expires_at > $2 AND uses < max_uses RETURNING 1`,
        [id, now],
      );
      return rows.length > 0;
    },
    async giveBack(id) {
      await query('UPDATE intake.links SET uses = uses - 1 WHERE id = $1 AND uses > 0', [id]);
    },
    async revoke(id, now) {
      const rows = await query(
        `UPDATE intake.links SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING 1`,
        [id, now],
      );
      return rows.length > 0;
    },
    async purge(before) {
      const rows = await query('DELETE FROM intake.links WHERE expires_at < $1 RETURNING 1', [
        before,
      ]);
      return rows.length;
    },
  };
}
