/** What is known of connections, in PostgreSQL. */
import * as z from 'zod';
import { type Connection, toConnection } from '../../connection.ts';
import type { Change } from '../../ledger.ts';
import type { Database } from '../database.ts';
import { CHANNEL, toNotice } from '../notices.ts';

const ConnectionRow = z.object({ integration_id: z.string(), record: z.string().nullable() });

/** The table of connections, and news for all gateways that stand in no table. */
export function createPostgresConnections(database: Database, owner: string) {
  const notify = (query: Database['query'], change: Change) =>
    query('SELECT pg_notify($1, $2)', [CHANNEL, toNotice(owner, change)]);

  return {
    async all(): Promise<Connection[]> {
      const rows = await database.query('SELECT integration_id, record FROM intake.connections');
      return rows.map((row) => {
        const { integration_id, record } = ConnectionRow.parse(row);
        return toConnection(integration_id, record);
      });
    },

    change: (id: string, change: (known: Connection) => Connection): Promise<boolean> =>
      database.transaction(async (query) => {
        // A row to lock, before anything is known.
        await query('INSERT INTO intake.connections VALUES ($1) ON CONFLICT DO NOTHING', [id]);
        const [row] = await query(
          'SELECT integration_id, record FROM intake.connections WHERE integration_id = $1 FOR UPDATE',
          [id],
        );
        const known = toConnection(id, ConnectionRow.parse(row).record);
        const next = change(known);
        if (next === known) return false;
        await query('UPDATE intake.connections SET record = $2 WHERE integration_id = $1', [
          id,
          JSON.stringify(next),
        ]);
        await notify(query, { kind: 'connection', id });
        return true;
      }),

    async announce(change: Change): Promise<void> {
      await notify(database.query, change);
    },
  };
}
