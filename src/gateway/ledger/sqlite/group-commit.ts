/**
 * Writes that arrive together are committed together: one sync of the disk serves them all, and
 * each promise still resolves only after it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { LedgerFull, LedgerUnavailable } from '../ledger.ts';

/** A transaction is closed at this size even if more is waiting. */
const MAX_BATCH = 64;

/**
 * When a commit must have reached the disk: before its promise resolves, or with the next one that
 * must, for what a power cut could not take anyway.
 */
export type Durable = 'now' | 'later';

interface Write {
  durable: Durable;
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Writes to one database. Their work must not wait for anything. */
export interface GroupCommit {
  /** Runs `work` in a transaction of its own effect: it either happens whole or not at all. */
  write<T>(work: () => T, durable?: Durable): Promise<T>;
  /** Commits what is waiting, then `work`, before it returns. @throws LedgerFull, LedgerUnavailable */
  writeAtOnce<T>(work: () => T): T;
  /** Commits what is waiting. */
  flush(): void;
  /** Moves the write-ahead log into the database and cuts it to zero. @throws as `writeAtOnce` */
  cutLog(): void;
}

/** Nobody else may begin a transaction on `db`. */
export function createGroupCommit(db: DatabaseSync): GroupCommit {
  let waiting: Write[] = [];
  let scheduled = false;

  const flush = () => {
    scheduled = false;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      commit(db, batch);
    }
  };

  return {
    flush,
    writeAtOnce(work) {
      flush();
      return inLedgerWords(() => transaction(db, 'now', work));
    },
    cutLog: () => inLedgerWords(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    write: <T>(work: () => T, durable: Durable = 'now') =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ durable, run: work, resolve: (value) => resolve(value as T), reject });
        if (scheduled) return;
        scheduled = true;
        // A second turn lets in what is on its way already: a tenth more a second.
        setImmediate(() => setImmediate(flush));
      }),
  };
}

function inLedgerWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toLedgerError(error);
  }
}

/** One transaction for all; when it fails, each write gets one of its own, so none spoils another. */
function commit(db: DatabaseSync, batch: Write[]): void {
  let results: unknown[];
  try {
    const durable = batch.every((write) => write.durable === 'later') ? 'later' : 'now';
    results = transaction(db, durable, () => batch.map(({ run }) => run()));
  } catch (error) {
    const [only] = batch;
    if (batch.length > 1) {
      for (const write of batch) commit(db, [write]);
    } else {
      only?.reject(toLedgerError(error));
    }
    return;
  }
  batch.forEach(({ resolve }, index) => {
    resolve(results[index]);
  });
}

function transaction<T>(db: DatabaseSync, durable: Durable, work: () => T): T {
  if (durable === 'now') return inOne(db, work);
  // In the write-ahead log this leaves out the sync of the commit, and nothing else.
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return inOne(db, work);
  } finally {
    db.exec('PRAGMA synchronous = FULL');
  }
}

function inOne<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite rolls back by itself after some errors, a full disk among them.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/**
 * SQLite's error as LedgerFull or LedgerUnavailable; any other is returned as it is. The numbers
 * are SQLite's primary result codes.
 */
export function toLedgerError(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const primary = Number(error.errcode) & 0xff;
  if (primary === SQLITE_FULL) return new LedgerFull();
  if (primary === SQLITE_IOERR) {
    return new LedgerUnavailable('The disk of the ledger fails.', { cause: error });
  }
  return error;
}
