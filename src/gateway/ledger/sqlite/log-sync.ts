/** Brings SQLite's write-ahead log to the disk beside the thread that reads requests. */
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

const syncBeside = promisify(fdatasync);

/** The log of one open database. */
export interface LogSync {
  /**
   * Resolves when all that was committed before the call would survive a power cut; `writes` is how
   * many wait for it. One alone is synced on this thread: to wake another one and be woken by it
   * takes longer than what could be done meanwhile (docs/decisions/026). @throws the system's error
   */
  sync(writes: number): Promise<void>;
  /** To be called before the database is closed, with no sync under way. */
  close(): void;
}

/**
 * Takes the sync of each commit over from SQLite, for `db` that is in WAL mode, locked exclusively and
 * stands at `path`. From now on commits go as `synchronous = NORMAL`, which leaves out the sync of the log
 * after a commit and nothing else (sqlite.org/pragma.html#pragma_synchronous): the log is a file that is
 * only written behind its end, so that one sync of it makes every commit before durable, as SQLite's own
 * would. Checkpoints still sync log and database by themselves.
 */
export function takeOverLogSync(db: DatabaseSync, path: string): LogSync {
  // One commit as before: the log is there, and its name would survive a power cut.
  db.exec('UPDATE writable SET at = at');
  db.exec('PRAGMA synchronous = NORMAL');
  // SQLite has no lock on this file, so closing it lifts none; in exclusive mode it is never another file.
  const log = openSync(`${path}-wal`, 'r+');
  return {
    async sync(writes) {
      if (writes === 1) return fdatasyncSync(log);
      await syncBeside(log);
    },
    close: () => closeSync(log),
  };
}
