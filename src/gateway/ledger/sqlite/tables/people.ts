/** Who signed in before, in the SQLite ledger. What writes runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import { MAX_PEOPLE, type Person, toPerson } from '../../person.ts';

/** The table of people; what each returns is said in `Ledger`. */
export function createPeopleRows(db: DatabaseSync) {
  const all = db.prepare(
    `SELECT actor_id, name, roles FROM people WHERE seen_at >= ? ORDER BY name, actor_id
     LIMIT ${MAX_PEOPLE}`,
  );
  const put = db.prepare(
    `INSERT INTO people VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
     SET name = excluded.name, roles = excluded.roles, seen_at = excluded.seen_at`,
  );
  const purge = db.prepare(
    `DELETE FROM people WHERE seen_at < ?
     AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.actor_id = people.actor_id)`,
  );
  return {
    all: (seenSince: number): Person[] => all.all(seenSince).map(toPerson),
    note({ actor_id, name, roles }: Person, now: number): void {
      put.run(actor_id, name, JSON.stringify(roles), now);
    },
    purge: (seenBefore: number): number => Number(purge.run(seenBefore).changes),
  };
}
