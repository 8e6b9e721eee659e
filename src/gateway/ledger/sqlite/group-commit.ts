/**
 * Writes that arrive together are committed together, and what was committed while the disk was busy is
 * synced together: one sync serves them all, and each promise still resolves only after it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { LedgerFull, LedgerUnavailable } from '../ledger.ts';
import type { LogSync } from './log-sync.ts';

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

/** What was committed and waits for its sync. */
interface Unsynced {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes to one database. Their work must not wait for anything. When a sync fails, nobody knows what the
 * disk has, and a later sync may succeed without it: from then on every call @throws LedgerUnavailable,
 * until a start has read what is there.
 */
export interface GroupCommit {
  /** Runs `work` in a transaction of its own effect: it either happens whole or not at all. */
  write<T>(work: () => T, durable?: Durable): Promise<T>;
  /** Commits `work`, for a database that nobody writes to yet or any more, before it returns. @throws LedgerFull, LedgerUnavailable */
  writeAtOnce<T>(work: () => T): T;
  /** Resolves when all that can be read now would survive a power cut. @throws LedgerUnavailable */
  settled(): Promise<void>;
  /** Commits and syncs what is waiting. */
  flush(): Promise<void>;
  /** Moves the write-ahead log into the database and cuts it to zero. @throws as `writeAtOnce` */
  cutLog(): void;
}

/**
 * Nobody else may begin a transaction on `db`. `log` is null for a database without a disk, or one
 * that syncs each commit by itself.
 */
export function createGroupCommit(
  db: DatabaseSync,
  log: Pick<LogSync, 'sync'> | null,
): GroupCommit {
  let waiting: Write[] = [];
  let scheduled = false;
  /** The sync that is under way. Nothing is committed meanwhile, so it serves all that can be read. */
  let syncing: Promise<void> | null = null;
  let failure: LedgerUnavailable | null = null;

  function commitSoon(): void {
    if (scheduled) return;
    scheduled = true;
    // A second turn lets in what is on its way already: a tenth more a second.
    setImmediate(() => setImmediate(commitWaiting));
  }

  function commitWaiting(): void {
    scheduled = false;
    const unsynced: Unsynced[] = [];
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      unsynced.push(...commit(batch));
    }
    if (log !== null && unsynced.length > 0) syncing = syncFor(unsynced, log);
  }

  /**
   * One transaction for all; when it fails, each write gets one of its own, so none spoils another.
   * Returns what must be synced before it is acknowledged.
   */
  function commit(batch: Write[]): Unsynced[] {
    let results: unknown[];
    try {
      if (failure !== null) throw failure;
      results = transaction(db, () => batch.map(({ run }) => run()));
    } catch (error) {
      if (batch.length > 1) return batch.flatMap((write) => commit([write]));
      batch[0]?.reject(toLedgerError(error));
      return [];
    }
    return batch.flatMap(({ durable, resolve, reject }, index) => {
      const done = () => resolve(results[index]);
      if (log !== null && durable === 'now') return [{ resolve: done, reject }];
      done();
      return [];
    });
  }

  /** Never fails: whoever waits for the sync hears of it. */
  async function syncFor(group: Unsynced[], disk: Pick<LogSync, 'sync'>): Promise<void> {
    try {
      await disk.sync(group.length);
      for (const { resolve } of group) resolve();
    } catch (cause) {
      failure = new LedgerUnavailable('The disk of the ledger fails.', { cause });
      for (const { reject } of group) reject(failure);
    }
    syncing = null;
    if (waiting.length > 0) commitSoon();
  }

  async function settled(): Promise<void> {
    await syncing;
    if (failure !== null) throw failure;
  }

  return {
    settled,
    async flush() {
      await syncing;
      commitWaiting();
      await settled();
    },
    writeAtOnce(work) {
      if (failure !== null) throw failure;
      return inLedgerWords(() => syncedBySqlite(db, () => transaction(db, work)));
    },
    cutLog: () => inLedgerWords(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    write: <T>(work: () => T, durable: Durable = 'now') =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ durable, run: work, resolve: (value) => resolve(value as T), reject });
        // What comes while the disk is busy is committed together when it is not.
        if (syncing === null) commitSoon();
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

/** What is committed within is on the disk when this returns. */
function syncedBySqlite<T>(db: DatabaseSync, work: () => T): T {
  db.exec('PRAGMA synchronous = FULL');
  try {
    return work();
  } finally {
    db.exec('PRAGMA synchronous = NORMAL');
  }
}

function transaction<T>(db: DatabaseSync, work: () => T): T {
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
