/**
 * Where the requests of a minute are counted: in a PostgreSQL for all gateways that share it, or else
 * in this process, the only one that works with an embedded ledger.
 */
import pg from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
} from 'rate-limiter-flexible';
import { connectionConfig } from '../../ledger/postgres/database.ts';

/** Counts what comes, by names such as "send". */
export interface Counters {
  /** At most `perMinute` of one key in a minute, which begins with the first. */
  count(name: string, perMinute: number): RateLimiterAbstract;
  close(): Promise<void>;
}

const MINUTE_S = 60;
const MAX_CONNECTIONS = 2;

/** `url` is that of the ledger's PostgreSQL. Opens no connection before something is counted. */
export function openCounters(url: string | undefined): Counters {
  return url === undefined ? { count: inMemory, close: async () => {} } : inPostgres(url);
}

const inMemory: Counters['count'] = (name, perMinute) =>
  new RateLimiterMemory({ keyPrefix: name, points: perMinute, duration: MINUTE_S });

/**
 * The table is made with the ledger's. While it cannot be asked each gateway counts for itself. Who
 * was turned away is turned away from memory until the minute is over, so a flood costs no queries.
 */
function inPostgres(url: string): Counters {
  const pool = new pg.Pool({ ...connectionConfig(url), max: MAX_CONNECTIONS });
  // A connection that breaks while it is idle is replaced.
  pool.on('error', () => {});
  return {
    count: (name, perMinute) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'intake',
        tableName: 'rates',
        tableCreated: true,
        keyPrefix: name,
        points: perMinute,
        duration: MINUTE_S,
        inMemoryBlockOnConsumed: perMinute + 1,
        insuranceLimiter: inMemory(name, perMinute),
      }),
    close: () => pool.end(),
  };
}
