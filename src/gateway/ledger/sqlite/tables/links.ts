/** Links in the SQLite ledger. What writes runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import { type LinkStore, StoredLink } from '../../link-store.ts';
import type { GroupCommit } from '../group-commit.ts';

/** The table of links. */
export function createSqliteLinks(db: DatabaseSync, commits: GroupCommit): LinkStore {
  const insert = db.prepare(
    `INSERT INTO links VALUES ($id, $token_hash, $integration_id, $job_id, $job_name, $name,
     $created_by, $created_at, $expires_at, $max_uses, $uses, $revoked_at, $last_used_at)`,
  );
  const byId = db.prepare('SELECT * FROM links WHERE id = ?');
  const byToken = db.prepare('SELECT * FROM links WHERE token_hash = ?');
  const list = db.prepare(
    `SELECT * FROM links WHERE $by IS NULL OR created_by = $by
     ORDER BY created_at DESC, id LIMIT $limit`,
  );
  const use = db.prepare(
    `UPDATE links SET uses = uses + 1, last_used_at = $now
     WHERE id = $id AND revoked_at IS NULL AND expires_at > $now AND uses < max_uses`,
  );
  const giveBack = db.prepare('UPDATE links SET uses = uses - 1 WHERE id = ? AND uses > 0');
  const revoke = db.prepare('UPDATE links SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL');
  const purge = db.prepare('DELETE FROM links WHERE expires_at < ?');
  const toLink = (row: unknown) => (row === undefined ? null : StoredLink.parse(row));
  return {
    add: (link) =>
      commits.write(() => {
        insert.run({ ...link });
      }),
    find: async (id) => toLink(byId.get(id)),
    findByToken: async (hash) => toLink(byToken.get(hash)),
    list: async (by, limit) => list.all({ by, limit }).map((row) => StoredLink.parse(row)),
    use: (id, now) => commits.write(() => use.run({ id, now }).changes > 0),
    giveBack: (id) =>
      commits.write(() => {
        giveBack.run(id);
      }),
    revoke: (id, now) => commits.write(() => revoke.run(now, id).changes > 0),
    purge: (before) => commits.write(() => Number(purge.run(before).changes)),
  };
}
