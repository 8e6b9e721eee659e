/** What is known of connections, in the SQLite ledger. `change` runs inside a group commit. */
import type { DatabaseSync } from 'node:sqlite';
import { type Connection, toConnection } from '../../connection.ts';

/** The table of connections in the SQLite ledger. */
export function createConnectionRows(db: DatabaseSync) {
  const all = db.prepare('SELECT integration_id, record FROM connections');
  const one = db.prepare('SELECT record FROM connections WHERE integration_id = ?');
  const put = db.prepare(
    'INSERT INTO connections VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record',
  );
  return {
    all: (): Connection[] =>
      all.all().map(({ integration_id, record }) => toConnection(`${integration_id}`, record)),
    change(integrationId: string, change: (known: Connection) => Connection): boolean {
      const known = toConnection(integrationId, one.get(integrationId)?.record);
      const next = change(known);
      if (next === known) return false;
      put.run(integrationId, JSON.stringify(next));
      return true;
    },
  };
}
