/** Handed drafts in the SQLite ledger. What writes runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import {
  ContentRow,
  type HandedRows,
  ListedHanding,
  outcomeOf,
  PartRow,
  StoredHanding,
  ToldRow,
} from '../../handed-store.ts';
import type { GroupCommit } from '../group-commit.ts';

/** How many parts are deleted at once, so that it never holds the file for long. */
const DROP_LIMIT = 8;
const PURGE_LIMIT = 200;

const Sum = z.object({ count: z.number().int(), bytes: z.number().int() });

/** The tables of handed drafts. */
export function createSqliteHanded(db: DatabaseSync, commits: GroupCommit): HandedRows {
  const byId = db.prepare('SELECT * FROM handed WHERE id = ?');
  const list = db.prepare(
    `SELECT h.*, f.name AS from_name, t.name AS to_name FROM handed h
     LEFT JOIN people f ON f.actor_id = h.from_id LEFT JOIN people t ON t.actor_id = h.to_id
     WHERE $actor IS NULL OR h.from_id = $actor OR h.to_id = $actor
     ORDER BY h.handed_at DESC, h.id LIMIT $limit`,
  );
  const addPart = db.prepare('INSERT INTO handed_parts VALUES (?, ?, ?, ?)');
  const part = db.prepare('SELECT data FROM handed_parts WHERE content_id = ? AND n = ?');
  const waiting = (column: 'from_id' | 'to_id') =>
    db.prepare(
      `SELECT count(*) AS count, coalesce(sum(bytes), 0) AS bytes FROM handed
       WHERE ${column} = ? AND id <> ? AND content_id IS NOT NULL`,
    );
  const [given, received] = [waiting('from_id'), waiting('to_id')];
  const put = db.prepare(
    `INSERT OR REPLACE INTO handed (id, from_id, to_id, state, handed_at, until, revision,
       updated_at, bytes, hash, content_id, about)
     VALUES ($id, $from_id, $to_id, 'waiting', $handed_at, $until, $revision, $updated_at, $bytes,
       $hash, $content_id, $about)`,
  );
  const keep = db.prepare(
    `UPDATE handed SET state = $state, until = $until, content_id = NULL, about = NULL
     WHERE id = $id AND handed_at = $handed_at AND content_id IS NOT NULL
     AND ($state = 'withdrawn' OR state = 'waiting')`,
  );
  const remove = db.prepare('DELETE FROM handed WHERE id = ?');
  const overdue = db.prepare(
    `SELECT * FROM handed WHERE state = 'waiting' AND until < ? LIMIT ${PURGE_LIMIT}`,
  );
  const sendBack = db.prepare(`UPDATE handed SET state = 'returned', until = ? WHERE id = ?`);
  const purge = db.prepare(`DELETE FROM handed WHERE state <> 'waiting' AND until < ?`);
  const orphans = db.prepare(
    `SELECT content_id FROM handed_parts p WHERE n = 0 AND written_at < ?
     AND NOT EXISTS (SELECT 1 FROM handed h WHERE h.content_id = p.content_id)
     LIMIT ${PURGE_LIMIT}`,
  );
  // From the end, so that what is left of a broken deletion still has its first part and is found.
  const drop = db.prepare(
    `DELETE FROM handed_parts WHERE rowid IN (SELECT rowid FROM handed_parts WHERE content_id = ?
     ORDER BY n DESC LIMIT ${DROP_LIMIT})`,
  );
  const toHanding = (row: unknown) => (row === undefined ? null : StoredHanding.parse(row));
  const toTold = (id: string) => {
    const row = byId.get(id);
    return row === undefined ? null : ToldRow.parse(row);
  };

  return {
    find: async (id) => toHanding(byId.get(id)),
    list: async (actor, limit) => list.all({ actor, limit }).map((row) => ListedHanding.parse(row)),
    addPart: (contentId, n, data, now) =>
      commits.write(() => {
        addPart.run(contentId, n, data, now);
      }, 'later'),
    async part(contentId, n) {
      const row = part.get(contentId, n);
      return row === undefined ? null : PartRow.parse(row).data;
    },
    put: (handing, contentId, bounds) =>
      commits.write(() => {
        const there = toHanding(byId.get(handing.id));
        const sums = {
          given: Sum.parse(given.get(handing.from_id, handing.id)),
          received: Sum.parse(received.get(handing.to_id, handing.id)),
        };
        const outcome = outcomeOf(handing, there, sums, bounds);
        if (outcome === 'new') {
          const about = JSON.stringify(handing.about);
          put.run({ ...handing, content_id: contentId, about });
        }
        return { outcome, replaced: there?.content_id ?? null };
      }),
    keep: (kept) =>
      commits.write(() => {
        const told = toTold(kept.id);
        return keep.run({ ...kept }).changes > 0 ? told : null;
      }),
    remove: (id) =>
      commits.write(() => {
        const told = toTold(id);
        remove.run(id);
        return told;
      }),
    sendBack: (waitedUntil, until) =>
      commits.write(() => {
        const back = overdue.all(waitedUntil).map((row) => ToldRow.parse(row));
        for (const { id } of back) sendBack.run(until, id);
        return back;
      }),
    purge: (overBefore, orphanedBefore) =>
      commits.write(() => {
        purge.run(overBefore);
        return orphans.all(orphanedBefore).map((row) => ContentRow.parse(row).content_id);
      }),
    dropParts: (contentId) => commits.write(() => Number(drop.run(contentId).changes)),
  };
}
