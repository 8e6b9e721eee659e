/** Handed drafts in PostgreSQL. */
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
import { type Database, LOCKS } from '../database.ts';

/** How many parts are deleted at once, so that it never holds others up for long. */
const DROP_LIMIT = 32;
const PURGE_LIMIT = 200;

const Sum = z.object({ count: z.coerce.number().int(), bytes: z.coerce.number().int() });

/** The tables of handed drafts. */
export function createPostgresHanded({ query, transaction }: Database): HandedRows {
  type Query = Database['query'];

  const find = async (ask: Query, id: string) => {
    const [row] = await ask('SELECT * FROM intake.handed WHERE id = $1', [id]);
    return row === undefined ? null : StoredHanding.parse(row);
  };
  const waiting = async (ask: Query, column: 'from_id' | 'to_id', actor: string, id: string) => {
    const [row] = await ask(
      `SELECT count(*) AS count, coalesce(sum(bytes), 0) AS bytes FROM intake.handed
       WHERE ${column} = $1 AND id <> $2 AND content_id IS NOT NULL`,
      [actor, id],
    );
    return Sum.parse(row);
  };

  return {
    find: (id) => find(query, id),
    async list(actor, limit) {
      const rows = await query(
        `SELECT h.*, f.name AS from_name, t.name AS to_name FROM intake.handed h
         LEFT JOIN intake.people f ON f.actor_id = h.from_id
         LEFT JOIN intake.people t ON t.actor_id = h.to_id
         WHERE $1::text IS NULL OR h.from_id = $1 OR h.to_id = $1
         ORDER BY h.handed_at DESC, h.id LIMIT $2`,
        [actor, limit],
      );
      return rows.map((row) => ListedHanding.parse(row));
    },
    async addPart(contentId, n, data, now) {
      await query('INSERT INTO intake.handed_parts VALUES ($1, $2, $3, $4)', [
        ...[contentId, n, data, now],
      ]);
    },
    async part(contentId, n) {
      const [row] = await query(
        'SELECT data FROM intake.handed_parts WHERE content_id = $1 AND n = $2',
        [contentId, n],
      );
      return row === undefined ? null : PartRow.parse(row).data;
    },
    put: (handing, contentId, bounds) =>
      transaction(async (ask) => {
        // One at a time over all gateways: what is counted cannot change under it.
        await ask('SELECT pg_advisory_xact_lock($1)', [LOCKS.handed]);
        const { id, from_id, to_id, handed_at, until, revision, updated_at, bytes, hash } = handing;
        const there = await find(ask, id);
        const sums = {
          given: await waiting(ask, 'from_id', from_id, id),
          received: await waiting(ask, 'to_id', to_id, id),
        };
        const outcome = outcomeOf(handing, there, sums, bounds);
        if (outcome === 'new') {
          await ask('DELETE FROM intake.handed WHERE id = $1', [id]);
          await ask(
            `INSERT INTO intake.handed (id, from_id, to_id, state, handed_at, until, revision,
               updated_at, bytes, hash, content_id, about)
             VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8, $9, $10, $11)`,
            [
              ...[id, from_id, to_id, handed_at, until, revision, updated_at, bytes, hash],
              ...[contentId, JSON.stringify(handing.about)],
            ],
          );
        }
        return { outcome, replaced: there?.content_id ?? null };
      }),
    keep: ({ id, handed_at, state, until }) =>
      transaction(async (ask) => {
        const [row] = await ask(
          `SELECT * FROM intake.handed WHERE id = $1 AND handed_at = $2 AND content_id IS NOT NULL
           AND ($3 = 'withdrawn' OR state = 'waiting') FOR UPDATE`,
          [id, handed_at, state],
        );
        if (row === undefined) return null;
        await ask(
          `UPDATE intake.handed SET state = $2, until = $3, content_id = NULL, about = NULL
           WHERE id = $1`,
          [id, state, until],
        );
        return ToldRow.parse(row);
      }),
    async remove(id) {
      const [row] = await query('DELETE FROM intake.handed WHERE id = $1 RETURNING *', [id]);
      return row === undefined ? null : ToldRow.parse(row);
    },
    async sendBack(waitedUntil, until) {
      const rows = await query(
        `UPDATE intake.handed SET state = 'returned', until = $2 WHERE id IN (
           SELECT id FROM intake.handed WHERE state = 'waiting' AND until < $1
           LIMIT ${PURGE_LIMIT} FOR UPDATE SKIP LOCKED) RETURNING *`,
        [waitedUntil, until],
      );
      return rows.map((row) => ToldRow.parse(row));
    },
    async purge(overBefore, orphanedBefore) {
      await query(`DELETE FROM intake.handed WHERE state <> 'waiting' AND until < $1`, [
        overBefore,
      ]);
      const rows = await query(
        `SELECT content_id FROM intake.handed_parts p WHERE n = 0 AND written_at < $1
         AND NOT EXISTS (SELECT 1 FROM intake.handed h WHERE h.content_id = p.content_id)
         LIMIT ${PURGE_LIMIT}`,
        [orphanedBefore],
      );
      return rows.map((row) => ContentRow.parse(row).content_id);
    },
    // From the end, so that what is left of a broken deletion still has its first part and is found.
    async dropParts(contentId) {
      const rows = await query(
        `DELETE FROM intake.handed_parts WHERE content_id = $1 AND n IN (
           SELECT n FROM intake.handed_parts WHERE content_id = $1 ORDER BY n DESC
           LIMIT ${DROP_LIMIT}) RETURNING n`,
        [contentId],
      );
      return rows.length;
    },
  };
}
