/** Connections to PostgreSQL, and its errors in our words. */
import pg from 'pg';
import { LedgerFull, LedgerUnavailable } from '../ledger.ts';

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Any constant: names our locks among all of the database (`pg_advisory_lock`). */
export const LOCKS = { migration: 7_420_001, claim: 7_420_002, handed: 7_420_003 } as const;

/** All numbers that we keep fit into a double: counts and milliseconds. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 && format !== 'binary'
      ? Number
      : pg.types.getTypeParser(oid, format),
};

/** Every commit is synced, whatever the server's default says. */
export function connectionConfig(url: string) {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'intake',
    options: '-c synchronous_commit=on',
    types,
  };
}

/** Both @throws LedgerFull, LedgerUnavailable. A transaction that throws is rolled back. */
export interface Database {
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  transaction<T>(work: (query: Database['query']) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens no connection yet: the first query does. */
export function connect(url: string): Database {
  const pool = new pg.Pool({ ...connectionConfig(url), max: MAX_CONNECTIONS });
  // A connection that breaks while it is idle is replaced; nothing was lost with it.
  pool.on('error', ignore);

  const run =
    (client: pg.Pool | pg.PoolClient) =>
    async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
      (await client.query(text, values.map(storable))).rows;

  const translated = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toLedgerError(error);
    }
  };

  return {
    query: (text, values) => translated(() => run(pool)(text, values)),
    transaction: (work) =>
      translated(async () => {
        const client = await pool.connect();
        // Between two queries a lost connection has nobody else to tell; the next query fails.
        client.on('error', ignore);
        let broken = true;
        try {
          await client.query('BEGIN');
          const result = await work(run(client));
          await client.query('COMMIT');
          broken = false;
          return result;
        } catch (error) {
          await client.query('ROLLBACK').then(
            () => {
              broken = false;
            },
            () => {},
          );
          throw error;
        } finally {
          client.off('error', ignore);
          client.release(broken);
        }
      }),
    close: () => pool.end(),
  };
}

/** PostgreSQL has no place for NUL in a text (SQLSTATE 22021), and nobody means anything by it. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '');
  return Array.isArray(value) ? value.map(storable) : value;
}

const ignore = () => {};

/** One claim at a time over all gateways: what it counts cannot change under it. */
export async function lockClaims(query: Database['query']): Promise<void> {
  await query('SELECT pg_advisory_xact_lock($1)', [LOCKS.claim]);
}

const DISK_FULL = '53100';
/** Connection exceptions, too many connections, shutting down, starting up, time-outs. */
const UNAVAILABLE = /^(08|53|57|58|25006|28|3D)/;

function toLedgerError(error: unknown): unknown {
  if (error instanceof LedgerFull || error instanceof LedgerUnavailable) return error;
  if (!(error instanceof pg.DatabaseError)) {
    return error instanceof Error
      ? new LedgerUnavailable('PostgreSQL cannot be reached; check DATABASE_URL.', { cause: error })
      : error;
  }
  if (error.code === DISK_FULL) return new LedgerFull();
  if (UNAVAILABLE.test(error.code ?? '')) {
    return new LedgerUnavailable(
      `PostgreSQL refuses to work now (${error.code}); check DATABASE_URL and the server.`,
      { cause: error },
    );
  }
  return error;
}
