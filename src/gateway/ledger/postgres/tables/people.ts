/** Who signed in before, in PostgreSQL. */
import { MAX_PEOPLE, type Person, toPerson } from '../../person.ts';
import type { Database } from '../database.ts';

/** The table of people; what each returns is said in `Ledger`. */
export function createPostgresPeople(database: Database) {
  return {
    async all(seenSince: number): Promise<Person[]> {
      const rows = await database.query(
        `SELECT actor_id, name, roles FROM intake.people WHERE seen_at >= $1
         ORDER BY name, actor_id LIMIT ${MAX_PEOPLE}`,
        [seenSince],
      );
      return rows.map(toPerson);
    },
    async note({ actor_id, name, roles }: Person, now: number): Promise<void> {
      await database.query(
        `INSERT INTO intake.people VALUES ($1, $2, $3, $4) ON CONFLICT (actor_id)
         DO UPDATE SET name = $2, roles = $3, seen_at = greatest(people.seen_at, $4)`,
        [actor_id, name, JSON.stringify(roles), now],
      );
    },
    async purge(seenBefore: number): Promise<number> {
      const rows = await database.query(
        `DELETE FROM intake.people p WHERE seen_at < $1
         AND NOT EXISTS (SELECT 1 FROM intake.audit a WHERE a.actor_id = p.actor_id)
         RETURNING actor_id`,
        [seenBefore],
      );
      return rows.length;
    },
  };
}
