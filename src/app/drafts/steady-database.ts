/**
 * A database that keeps going: what the disk does not take is held in memory as long as the page
 * is open, said so, and written as soon as there is room again.
 */
import {
  type Database,
  DraftStoreFull,
  DraftStoreUnavailable,
  type ReadTables,
  type TableName,
  type Tables,
} from './database.ts';
import { createMemoryRows, NOTHING_BELOW } from './memory-rows.ts';

/** Why something is held in memory only; null = everything is on disk. */
export type StoreTrouble = 'full' | 'unavailable' | null;

export interface SteadyDatabase extends Database {
  getTrouble(): StoreTrouble;
  subscribe(listener: () => void): () => void;
}

const troubleOf = (error: unknown): StoreTrouble => {
  if (error instanceof DraftStoreFull) return 'full';
  return error instanceof DraftStoreUnavailable ? 'unavailable' : null;
};

export function createSteadyDatabase(disk: Database): SteadyDatabase {
  const memory = createMemoryRows();
  const listeners = new Set<() => void>();
  let trouble: StoreTrouble = null;

  const setTrouble = (next: StoreTrouble) => {
    if (next === trouble) return;
    trouble = next;
    for (const listener of listeners) listener();
  };

  /** Rows on disk, each read in a transaction of its own; none when the disk cannot be read. */
  const onDisk: ReadTables = {
    get: (table, key) => disk.read((tables) => tables.get(table, key)).catch(() => undefined),
    list: (table, prefix) => disk.read((tables) => tables.list(table, prefix)).catch(() => []),
    isDraftAt: (...args) => disk.read((tables) => tables.isDraftAt(...args)).catch(() => false),
  };

  async function pour(): Promise<void> {
    if (memory.isEmpty) return setTrouble(null);
    try {
      await disk.write((tables) => memory.pour(tables));
      memory.clear();
      setTrouble(null);
    } catch {
      // Still no room; the next write tries again.
    }
  }

  return {
    async read(body) {
      try {
        return await disk.read((tables) => body(memory.over(tables)));
      } catch (error) {
        if (troubleOf(error) === null) throw error;
        setTrouble(troubleOf(error));
        return body(memory.over(NOTHING_BELOW));
      }
    },
    async write(body) {
      try {
        const written = new Map<string, { table: TableName; key: string }>();
        const result = await disk.write((tables) => {
          written.clear();
          const note = (table: TableName, key: string) =>
            written.set(`${table} ${key}`, { table, key });
          return body(noting(tables, memory.over(tables), note));
        });
        for (const { table, key } of written.values()) memory.release(table, key);
        if (trouble !== null) await pour();
        return result;
      } catch (error) {
        const reason = troubleOf(error);
        if (reason === null) throw error;
        setTrouble(reason);
        return body(memory.over(onDisk));
      }
    },
    putLate: (draft) => memory.isEmpty && disk.putLate(draft),
    // What the disk does not give is told by the read that follows.
    takeLate: () => disk.takeLate().catch(() => {}),
    getTrouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads through memory, writes to disk, and notes what was written. */
function noting(
  disk: Tables,
  through: ReadTables,
  note: (table: TableName, key: string) => void,
): Tables {
  return {
    get: through.get,
    list: through.list,
    isDraftAt: through.isDraftAt,
    put: async (table, key, row) => {
      await disk.put(table, key, row);
      note(table, key);
    },
    delete: async (table, key) => {
      await disk.delete(table, key);
      note(table, key);
    },
  };
}
