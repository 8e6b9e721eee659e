/**
 * The embedded ledger: one SQLite file that one process owns, and files of large bodies beside it.
 * Write-ahead log, synced before a write is acknowledged; what is deleted is overwritten with zeros, and the log is
 * cut off after a deletion.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createChanges } from '../changes.ts';
import { createHandedStore } from '../handed-store.ts';
import { type Acceptance, type Accepted, type Ledger, LedgerUnavailable } from '../ledger.ts';
import { createBodyFiles } from './bodies/body-files.ts';
import { createLargeBodies } from './bodies/large-bodies.ts';
import { lengthOf } from './bodies/records.ts';
import { createGroupCommit } from './group-commit.ts';
import { takeOverLogSync } from './log-sync.ts';
import { migrateSqlite } from './migrations.ts';
import { createSqliteReads } from './reads.ts';
import { createSqliteAudit } from './tables/audit.ts';
import { createConnectionRows } from './tables/connections.ts';
import { createSqliteHanded } from './tables/handed.ts';
import { createSqliteLinks } from './tables/links.ts';
import { createPeopleRows } from './tables/people.ts';
import { createSqliteSessions } from './tables/sessions.ts';
import { createSyncTurns } from './tables/sync-turns.ts';
import { tallySubmissions } from './tally.ts';
import { createSqliteWrites } from './writes.ts';

/** Where the ledger is, and who uses it. */
export interface SqliteOptions {
  /** A directory, made when missing, or `:memory:`. */
  dataDir: string;
  /** Tells this process from those before it. */
  owner: string;
  /** For a test of the full disk: the most pages that the file may have. */
  maxPages?: number;
}

/** Its name within `dataDir`. */
const FILE = 'ledger.sqlite';
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
  migrateSqlite(db);
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`);

  const isInMemory = dataDir === ':memory:';
  const log = isInMemory ? null : takeOverLogSync(db, join(dataDir, FILE));
  const commits = createGroupCommit(db, log);
  const changes = createChanges();
  const reads = createSqliteReads(db);
  const writes = createSqliteWrites(db, owner);
  const syncs = createSyncTurns(db);
  const connections = createConnectionRows(db);
  const people = createPeopleRows(db);
  const bodyFiles = () =>
    createBodyFiles(join(dataDir, 'bodies'), (file) => commits.write(() => writes.begin(file)));
  const large = isInMemory ? null : createLargeBodies(db, bodyFiles(), commits, writes);
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

  /** What is read is told only when no power cut can take it any more. */
  const told = async <T>(read: () => T): Promise<T> => {
    const found = read();
    await commits.settled();
    return found;
  };

  /** Everything accepted so far can be found; soon by itself, and at once before a search. */
  const indexWords = async () => {
    clearTimeout(indexing);
    indexing = undefined;
    while (!closed && (await commits.write(writes.indexWords, 'later')));
  };
  const indexSoon = () => {
    indexing ??= setTimeout(() => indexWords().catch(() => {}), INDEX_DELAY_MS).unref();
  };
  let indexing: NodeJS.Timeout | undefined;

  return {
    sessions: createSqliteSessions(db, commits),
    audit: createSqliteAudit(db, commits),
    links: createSqliteLinks(db, commits),
    handed: createHandedStore(createSqliteHanded(db, commits), {
      tell: (id, actors) => changes.tell({ kind: 'handed', id, actors }),
      erased: leaveNothing,
    }),
    async accept(acceptance) {
      const accepted = await accept(acceptance);
      indexSoon();
      if (accepted.outcome === 'new')
        changes.tell({ kind: 'changed', id: acceptance.submission.id });
      return accepted;
    },
    find: (id) => told(() => reads.find(id)),
    body: async (id) => (await large?.read(id)) ?? reads.body(id),
    bodySize: async (id) => reads.bodySize(id),
    async list(query) {
      if (query.words.length > 0) await indexWords();
      return told(() => reads.list(query));
    },
    async tally(query) {
      const found = await tallySubmissions(db, query);
      await commits.settled();
      return found;
    },
    waiting: async () => reads.waiting(),
    due: async (query) => reads.due(query),
    dueLookups: async (query) => reads.dueLookups(query),
    later: async (query) => reads.later(query),
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
    takeSyncTurn: (turn) => commits.write(() => syncs.take(turn)),
    giveBackSyncTurn: (...args) => commits.write(() => syncs.giveBack(...args)),
    connections: async () => connections.all(),
    async changeConnection(id, change) {
      const changed = await commits.write(() => connections.change(id, change));
      if (changed) changes.tell({ kind: 'connection', id });
      return changed;
    },
    people: async (seenSince) => people.all(seenSince),
    notePerson: (...args) => commits.write(() => people.note(...args)),
    purgePeople: (seenBefore) => commits.write(() => people.purge(seenBefore)),
    announce: async (change) => changes.tell(change),
    isApplicationTaken: async (...args) => reads.isApplicationTaken(...args),
    async handOver(id, to) {
      const whose = await commits.write(() => writes.handOver(id, to));
      if (whose !== null) changes.tell({ kind: 'handed_over', id, whose });
      return whose !== null;
    },
    async forget(id) {
      await large?.dismiss(id);
      const whose = await commits.write(() => writes.forget(id));
      if (whose === null) return false;
      changes.tell({ kind: 'forgotten', id, whose });
      await leaveNothing();
      return true;
    },
    async purgeBodies(settledBefore) {
      const purged = await commits.write(() => writes.purgeBodies(settledBefore));
      await (purged > 0 ? leaveNothing() : large?.erase());
      return purged;
    },
    async purgeReceipts(updatedBefore) {
      const gone = await commits.write(() => writes.purgeReceipts(updatedBefore));
      for (const one of gone) changes.tell({ kind: 'forgotten', ...one });
      await (gone.length > 0 ? leaveNothing() : large?.erase());
      return gone.length;
    },
    figures: async () => reads.figures(),
    checkWritable: () => commits.write(writes.probe),
    onChange: (listener) => changes.on(listener),
    async close() {
      if (closed) return;
      clearTimeout(indexing);
      closed = true;
      // Whoever waits for it hears of a failure.
      await commits.flush().catch(() => {});
      await large?.close();
      await commits.settled().catch(() => {});
      log?.close();
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

/** Windows has no such bits. */
function isOpenToOthers(directory: string): boolean {
  return process.platform !== 'win32' && (statSync(directory).mode & 0o077) !== 0;
}

function openFile(dataDir: string): DatabaseSync {
  if (dataDir === ':memory:') return new DatabaseSync(':memory:');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (isOpenToOthers(dataDir)) {
      throw new LedgerUnavailable(
        `Others on this machine can read ${dataDir}, the DATA_DIR: take that right away with "chmod 700".`,
      );
    }
    return new DatabaseSync(join(dataDir, FILE));
  } catch (cause) {
    if (cause instanceof LedgerUnavailable) throw cause;
    throw new LedgerUnavailable(
      `DATA_DIR cannot be used: ${dataDir} must be a directory that this user may write to.`,
      { cause },
    );
  }
}
