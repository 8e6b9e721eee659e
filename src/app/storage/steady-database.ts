/**
 * A database that keeps going: what the disk does not take is held in memory as long as the page
 * is open, said so, and written as soon as there is room again.
 */

import { createStore, type ReadableStore } from '../platform/store.ts';
import {
  type Database,
  DraftStoreFull,
  DraftStoreUnavailable,
  type ReadTables,
  type TableName,
  type Tables,
} from './database.ts';
import { createMemoryRows, type Holding, NOTHING_BELOW } from './memory-rows.ts';

/** Why something is held in memory only; null = everything is on disk. */
export type StoreTrouble = 'full' | 'unavailable' | null;

/** A database that never refuses, and says what only the page holds. */
export interface SteadyDatabase extends Database {
  /** A new object whenever something was put into memory or went from there to disk. */
  condition: ReadableStore<{ trouble: StoreTrouble }>;
  /** Is this row, as it is now, in memory only? */
  isHeld(table: TableName, key: string): boolean;
  /** Would something that somebody entered go with the page? */
  isAtRisk(): boolean;
  /** From now on nothing is found and nothing is kept: the device is wiped, and the page goes. */
  abandon(): void;
}

const troubleOf = (error: unknown): StoreTrouble => {
  if (error instanceof DraftStoreFull) return 'full';
  return error instanceof DraftStoreUnavailable ? 'unavailable' : null;
};

/** `disk` with memory over it, for as long as the page is open. */
export function createSteadyDatabase(disk: Database): SteadyDatabase {
  const memory = createMemoryRows();
  let isAbandoned = false;
  const condition = createStore<{ trouble: StoreTrouble }>({ trouble: null });
  const troubleNow = () => condition.get().trouble;
  const setTrouble = (trouble: StoreTrouble) => {
    if (trouble !== troubleNow()) condition.set({ trouble });
  };

  /** Rows on disk, each read in a transaction of its own; none when the disk cannot be read. */
  const onDisk: ReadTables = {
    get: (table, key) => disk.read((tables) => tables.get(table, key)).catch(() => undefined),
    list: (table, prefix) => disk.read((tables) => tables.list(table, prefix)).catch(() => []),
    isDraftAt: (...args) => disk.read((tables) => tables.isDraftAt(...args)).catch(() => false),
  };

  async function pour(): Promise<void> {
    if (!memory.isEmpty) {
      try {
        const poured = await disk.write((tables) => memory.pour(tables));
        for (const holding of poured) memory.release(holding);
      } catch {
        // Still no room; the next write tries again.
      }
    }
    condition.set({ trouble: memory.isEmpty ? null : troubleNow() });
  }

  return {
    async read(body) {
      if (isAbandoned) return body(NOTHING_BELOW);
      try {
        return await disk.read((tables) => body(memory.over(tables)));
      } catch (error) {
        if (troubleOf(error) === null) throw error;
        setTrouble(troubleOf(error));
        return body(memory.over(NOTHING_BELOW));
      }
    },
    async write(body) {
      if (isAbandoned) return body(createMemoryRows().over(NOTHING_BELOW));
      try {
        const written = new Map<string, Holding>();
        const result = await disk.write((tables) => {
          written.clear();
          const note = (table: TableName, key: string) =>
            written.set(`${table} ${key}`, memory.at(table, key));
          return body(noting(tables, memory.over(tables), note));
        });
        for (const holding of written.values()) memory.release(holding);
        if (troubleNow() !== null) await pour();
        return result;
      } catch (error) {
        const reason = troubleOf(error);
        if (reason === null) throw error;
        setTrouble(reason);
        const result = await body(memory.over(onDisk));
        // Another write may have found room meanwhile, before this one was held in memory.
        const hasRoom = troubleNow() === null;
        condition.set({ trouble: reason });
        if (hasRoom) await pour();
        return result;
      }
    },
    prepareLate() {
      if (!isAbandoned) disk.prepareLate();
    },
    putLate: (draft) => isAbandoned || (memory.isEmpty && disk.putLate(draft)),
    async takeLate() {
      // What the disk does not give is told by the read that follows.
      if (!isAbandoned) await disk.takeLate().catch(() => {});
    },
    condition,
    isHeld: (table, key) => Boolean(memory.at(table, key).row),
    isAtRisk: () => !isAbandoned && memory.isPrecious,
    abandon() {
      isAbandoned = true;
      condition.set({ trouble: null });
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
