/**
 * The embedded ledger: one SQLite file that one process owns, and files of large bodies beside it.
 * Write-ahead log, synced at every commit; what is deleted is overwritten with zeros, and the log is
 * cut off after a deletion.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createChanges } from '../changes.ts';
import { type Acceptance, type Accepted, type Ledger, LedgerUnavailable } from '../ledger.ts';
import { createBodyFiles } from './body-files.ts';
import { createGroupCommit } from './group-commit.ts';
import { createLargeBodies } from './large-bodies.ts';
import { MIGRATIONS } from './migrations.ts';
import { createReads } from './reads.ts';
import { lengthOf } from './records.ts';
import { createWrites } from './writes.ts';

export interface SqliteOptions {
  /** A directory, made when missing, or `:memory:`. */
  dataDir: string;
  /** Tells this process from those before it. */
  owner: string;
  /** For a test of the full disk: the most pages that the file may have. */
  maxPages?: number;
}

const INDEX_DELAY_MS = 500;
/** Bodies of this size and more, in bytes, are kept in files. */
const LARGE_BODY_BYTES = 64 * 1024;

/**
 * @throws LedgerUnavailable with a sentence when another process owns the file; LedgerFull when there
 * is no room for what a power cut took and files still have
 */
export function createSqliteLedger(options: SqliteOptions): Ledger {
  const db = open(options.dataDir);
  try {
    return ledgerIn(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

function ledgerIn(db: DatabaseSync, { dataDir, owner, maxPages }: SqliteOptions): Ledger {
  migrate(db);
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`);

  const commits = createGroupCommit(db);
  const changes = createChanges();
  const reads = createReads(db);
  const writes = createWrites(db, owner);
  const bodyFiles = () =>
    createBodyFiles(join(dataDir, 'bodies'), (file) => commits.write(() => writes.begin(file)));
  const large = dataDir === ':memory:' ? null : createLargeBodies(db, bodyFiles(), commits, writes);
  let closed = false;

  /**
   * What was deleted stands nowhere any more: the log's content moves over, then it is cut to zero.
   * @throws LedgerUnavailable, also when the disk is full: the deletion itself stands
   */
  const leaveNothing = async (): Promise<void> => {
    const outcomes = await Promise.allSettled([
      Promise.try(() => closed || commits.cutLog()),
      large?.erase(),
    ]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed === undefined) return;
    throw new LedgerUnavailable('What was deleted is not overwritten yet.', {
      cause: failed.reason,
    });
  };

  const accept = (acceptance: Acceptance): Promise<Accepted> =>
    large !== null && lengthOf(acceptance.body) >= LARGE_BODY_BYTES
      ? large.accept(acceptance)
      : commits.write(() => writes.accept(acceptance, null));

  /** Everything accepted so far can be found; soon by itself, and at once before a search. */
  const indexWords = async () => {
    clearTimeout(indexing);
    indexing = undefined;
    while (!closed && (await commits.write(writes.indexWords)));
  };
  const indexSoon = () => {
    indexing ??= setTimeout(() => indexWords().catch(() => {}), INDEX_DELAY_MS).unref();
  };
  let indexing: NodeJS.Timeout | undefined;

  return {
    async accept(acceptance) {
      const accepted = await accept(acceptance);
      indexSoon();
      if (accepted.outcome === 'new')
        changes.tell({ kind: 'changed', id: acceptance.submission.id });
      return accepted;
    },
    find: async (id) => reads.find(id),
    body: async (id) => (await large?.read(id)) ?? reads.body(id),
    bodySize: async (id) => reads.bodySize(id),
    async list(query) {
      if (query.words.length > 0) await indexWords();
      return reads.list(query);
    },
    waiting: async () => reads.waiting(),
    due: async (query) => reads.due(query),
    dueLookups: async (query) => reads.dueLookups(query),
    nextDue: async () => reads.nextDue(),
    async claim(query) {
      const claimed = await commits.write(() => writes.claim(query));
      if (claimed !== null) changes.tell({ kind: 'changed', id: query.id });
      return claimed;
    },
    async update(submission, version) {
      const updated = await commits.write(() => writes.update(submission, version));
      if (updated) changes.tell({ kind: 'changed', id: submission.id });
      return updated;
    },
    // This process alone owns the file, so nobody waits for a sign of life.
    renewLeases: async () => {},
    abandoned: async (ids) => reads.abandoned(owner, ids),
    isApplicationTaken: async (...args) => reads.isApplicationTaken(...args),
    async forget(id) {
      await large?.dismiss(id);
      const forgotten = await commits.write(() => writes.forget(id));
      if (!forgotten) return false;
      changes.tell({ kind: 'forgotten', id });
      await leaveNothing();
      return true;
    },
    async purgeBodies(settledBefore) {
      const purged = await commits.write(() => writes.purgeBodies(settledBefore));
      await (purged > 0 ? leaveNothing() : large?.erase());
      return purged;
    },
    async purgeReceipts(updatedBefore) {
      const ids = await commits.write(() => writes.purgeReceipts(updatedBefore));
      for (const id of ids) changes.tell({ kind: 'forgotten', id });
      await (ids.length > 0 ? leaveNothing() : large?.erase());
      return ids.length;
    },
    figures: async () => reads.figures(),
    checkWritable: () => commits.write(writes.probe),
    onChange: (listener) => changes.on(listener),
    async close() {
      if (closed) return;
      clearTimeout(indexing);
      closed = true;
      commits.flush();
      await large?.close();
      db.close();
    },
  };
}

function open(dataDir: string): DatabaseSync {
  const db = openFile(dataDir);
  try {
    // The lock is held as long as the process lives, and the system lifts it when it is killed.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA secure_delete = ON');
    db.exec('PRAGMA foreign_keys = ON');
    db.exec('PRAGMA temp_store = MEMORY');
    db.exec('PRAGMA cache_size = -16384');
    // 32 MiB: pages that change often reach the file once per checkpoint, not once per commit.
    db.exec('PRAGMA wal_autocheckpoint = 8192');
    db.exec('PRAGMA journal_size_limit = 67108864');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    db.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) {
      throw new LedgerUnavailable(
        `Another gateway is using the ledger in ${dataDir}; give this one a DATA_DIR of its own, or let both share a PostgreSQL through DATABASE_URL.`,
        { cause: error },
      );
    }
    throw error;
  }
  return db;
}

function openFile(dataDir: string): DatabaseSync {
  if (dataDir === ':memory:') return new DatabaseSync(':memory:');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(dataDir, 'ledger.sqlite'));
  } catch (cause) {
    throw new LedgerUnavailable(
      `DATA_DIR cannot be used: ${dataDir} must be a directory that this user may write to.`,
      { cause },
    );
  }
}

function migrate(db: DatabaseSync): void {
  const row = db.prepare('PRAGMA user_version').get();
  const version = Number(row?.user_version ?? 0);
  if (version > MIGRATIONS.length) {
    throw new LedgerUnavailable(
      `The ledger was written by a newer Intake (its schema is ${version}, this one knows ${MIGRATIONS.length}).`,
    );
  }
  MIGRATIONS.slice(version).forEach((step, index) => {
    db.exec(`BEGIN; ${step} PRAGMA user_version = ${version + index + 1}; COMMIT`);
  });
}
