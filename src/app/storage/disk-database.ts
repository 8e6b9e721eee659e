/** The browser's own database (IndexedDB), opened at first use and again after it was closed. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import {
  type Database,
  DraftStoreFull,
  DraftStoreUnavailable,
  TABLES,
  type Tables,
} from './database.ts';
import type { Draft } from './drafts/draft.ts';

const VERSION = 2;
/** Of drafts, by id and revision. */
const REVISIONS = 'revisions';
/**
 * Drafts of pages that went, in a database of their own: as a page goes, Chromium drops what is
 * handed to a database while another write to it is under way, committed or not.
 */
const LATE = 'late';
/** Written and removed in one transaction. */
const PREPARED = 'prepared';
/** A database that another tab blocks or the browser never opens is given up after this long. */
const OPENING_LIMIT_MS = 4_000;

/** Rows come back as they were put; `draft-store.ts` completes those of earlier versions. */
type Connection = IDBPDatabase;

/** The last code unit sorts after every key that continues a prefix. */
const startingWith = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** A database that can be removed from the disk. */
export interface DiskDatabase extends Database {
  /**
   * Empties it, and removes it as soon as no other tab holds it open. Resolves when nothing that was
   * entered is left; rejects with DraftStoreUnavailable where that cannot be done.
   */
  destroy(): Promise<void>;
}

/** Throws DraftStoreFull or DraftStoreUnavailable; errors of a transaction's body pass through. */
export function createDiskDatabase(name: string): DiskDatabase {
  let connection: Promise<Connection> | null = null;
  const forget = () => {
    connection = null;
  };
  let lateConnection: Promise<Connection> | null = null;
  /** Open ahead of need: a page that is going cannot wait. */
  let late: Connection | null = null;
  const forgetLate = () => {
    lateConnection = null;
    late = null;
  };
  let taking: Promise<void> = Promise.resolve();

  async function open(): Promise<Connection> {
    connection ??= withinLimit(
      openDB(name, VERSION, {
        upgrade(database, from, _to, transaction) {
          heard(transaction);
          if (from < 1) for (const table of TABLES) database.createObjectStore(table);
          transaction.objectStore('drafts').createIndex(REVISIONS, ['id', 'revision']);
        },
        // A newer version of the page wants to change the tables: let it.
        blocking(_current, _blocked, event) {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }),
    ).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  }

  async function openLate(): Promise<Connection> {
    lateConnection ??= withinLimit(
      openDB(`${name}-${LATE}`, 1, {
        upgrade(database, _from, _to, transaction) {
          heard(transaction);
          database.createObjectStore(LATE);
        },
        blocking(_current, _blocked, event) {
          forgetLate();
          (event.target as IDBDatabase).close();
        },
        terminated: forgetLate,
      }),
    );
    try {
      late = await lateConnection;
      return late;
    } catch (error) {
      forgetLate();
      throw error;
    }
  }

  async function transact<T>(mode: 'readonly' | 'readwrite', body: (tables: Tables) => Promise<T>) {
    let database: Connection;
    try {
      database = await open();
    } catch (error) {
      throw toStoreError(error);
    }
    // Strict: what was acknowledged survives a power cut.
    const durability = mode === 'readwrite' ? 'strict' : 'default';
    const transaction = (() => {
      try {
        return heard(database.transaction(TABLES, mode, { durability }));
      } catch (error) {
        forget();
        throw toStoreError(error);
      }
    })();
    const done = transaction.done.catch((error: unknown) => {
      throw toStoreError(error);
    });
    done.catch(() => {});
    const tables: Tables = {
      get: (table, key) => transaction.objectStore(table).get(key).catch(rethrow),
      list: (table, prefix) =>
        transaction
          .objectStore(table)
          .getAll(prefix === undefined ? null : startingWith(prefix))
          .catch(rethrow),
      isDraftAt: async (...at) => {
        const revisions = transaction.objectStore('drafts').index(REVISIONS);
        return (await revisions.getKey(at).catch(rethrow)) !== undefined;
      },
      put: async (table, key, row) => {
        await transaction.objectStore(table).put?.(row, key).catch(rethrow);
      },
      delete: async (table, key) => {
        await transaction.objectStore(table).delete?.(key).catch(rethrow);
      },
    };
    try {
      const result = await body(tables);
      await done;
      return result;
    } catch (error) {
      abort(transaction);
      throw error;
    }
  }

  async function takeLate(): Promise<void> {
    // What is read next stands in the other one: both open at the same time.
    void open().catch(() => {});
    const waiting = await openLate();
    for (const draft of await heard(waiting.transaction(LATE)).store.getAll()) {
      await transact('readwrite', async (tables) => {
        const kept = await tables.get('drafts', draft.id);
        if (kept !== undefined && kept.revision < draft.revision) {
          await tables.put('drafts', draft.id, draft);
        }
      });
      const { store, done } = heard(waiting.transaction(LATE, 'readwrite'));
      // Another page may have gone meanwhile and left a newer one.
      const left: Draft | undefined = await store.get(draft.id);
      if (left?.revision === draft.revision) await store.delete(draft.id);
      await done;
    }
  }

  return {
    read: (body) => transact('readonly', body),
    write: (body) => transact('readwrite', body),
    prepareLate() {
      // In the tables, not where late drafts lie: it would hold them up.
      void transact('readwrite', async (tables) => {
        // Nothing is left of it: nobody else ever sees this row.
        void tables.put('files', PREPARED, { owner: '', id: PREPARED, blob: new Blob() });
        await tables.delete('files', PREPARED);
      }).catch(() => {});
    },
    putLate(draft) {
      if (late === null) return false;
      try {
        const transaction = heard(late.transaction(LATE, 'readwrite'));
        void transaction.store.put(draft, draft.id).catch(() => {});
        transaction.commit();
        return true;
      } catch {
        return false;
      }
    },
    takeLate() {
      // In turn: when one is done nothing of this page is written there, and the page may go.
      taking = taking.catch(() => {}).then(takeLate);
      return taking;
    },
    async destroy() {
      const [kept, waiting] = await Promise.all([open(), openLate()]).catch((error) => {
        throw toStoreError(error);
      });
      await Promise.all([emptied(kept, TABLES), emptied(waiting, [LATE])]);
      forget();
      forgetLate();
      for (const connection of [kept, waiting]) connection.close();
      // A tab of an earlier version does not let go: what is left there is empty.
      const removals = [name, `${name}-${LATE}`].map((each) => withinLimit(deleteDB(each)));
      await Promise.allSettled(removals);
    },
  };
}

async function emptied(connection: Connection, tables: readonly string[]): Promise<void> {
  const transaction = connection.transaction(tables, 'readwrite', { durability: 'strict' });
  for (const table of tables)
    void transaction
      .objectStore(table)
      .clear()
      .catch(() => {});
  await transaction.done.catch(rethrow);
}

/**
 * The same transaction. That it failed is told by its requests, which are all awaited; unhandled, its own
 * promise would be an error of the page, as where the browser closes the databases of a wiped site.
 */
function heard<T extends { done: Promise<void> }>(transaction: T): T {
  transaction.done.catch(() => {});
  return transaction;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function rethrow(error: unknown): never {
  throw toStoreError(error);
}

function toStoreError(error: unknown): unknown {
  if (error instanceof DraftStoreFull || error instanceof DraftStoreUnavailable) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError'
    ? new DraftStoreFull(error)
    : new DraftStoreUnavailable(error);
}

async function withinLimit<T>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DraftStoreUnavailable('The database did not open in time.')),
      OPENING_LIMIT_MS,
    );
  });
  try {
    return await Promise.race([opening, limit]);
  } finally {
    clearTimeout(timer);
  }
}
