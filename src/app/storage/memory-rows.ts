/** Rows in memory, laid over those on disk. A row that was deleted here stands as `null`. */
import {
  type ReadTables,
  type StoredRows,
  TABLES,
  type TableName,
  type Tables,
} from './database.ts';

type Held = { [N in TableName]: Map<string, StoredRows[N] | null> };

/** What was held for a key at some moment. */
export interface Holding {
  table: TableName;
  key: string;
  row: StoredRows[TableName] | null | undefined;
}

export interface MemoryRows {
  /** Reads what is held here first, then what lies below. Writes are held here. */
  over(below: ReadTables): Tables;
  at(table: TableName, key: string): Holding;
  /** Drops what was held, since the disk has it now, unless something newer is held meanwhile. */
  release(holding: Holding): void;
  /** Writes all that is held to `tables`, and tells what that was. */
  pour(tables: Tables): Promise<Holding[]>;
  readonly isEmpty: boolean;
  /** Is anything held that somebody entered? A deletion and a form without a letter are not. */
  readonly isPrecious: boolean;
}

/** Nothing lies below: for a browser that keeps nothing at all. */
export const NOTHING_BELOW: ReadTables = {
  get: async () => undefined,
  list: async () => [],
  isDraftAt: async () => false,
};

export function createMemoryRows(): MemoryRows {
  const held: Held = { drafts: new Map(), files: new Map(), outbox: new Map(), sent: new Map() };

  return {
    over: (below) => ({
      async get(table, key) {
        const row = held[table].get(key);
        return row === undefined ? below.get(table, key) : (row ?? undefined);
      },
      async list(table, prefix = '') {
        const mine = held[table];
        const rows = (await below.list(table, prefix)).filter((row) => !mine.has(keyOf(row)));
        for (const [key, row] of mine) if (row !== null && key.startsWith(prefix)) rows.push(row);
        return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      },
      async isDraftAt(id, revision) {
        const draft = held.drafts.get(id);
        return draft === undefined ? below.isDraftAt(id, revision) : draft?.revision === revision;
      },
      put: async (table, key, row) => void held[table].set(key, structuredClone(row)),
      delete: async (table, key) => void held[table].set(key, null),
    }),
    at: (table, key) => ({ table, key, row: held[table].get(key) }),
    release({ table, key, row }) {
      if (held[table].get(key) === row) held[table].delete(key);
    },
    async pour(tables) {
      // Its answer comes when earlier writes have ended: what they wrote is not held any more.
      await tables.isDraftAt('', 0);
      const poured: Holding[] = [];
      for (const table of TABLES) await pourTable(tables, table, held[table], poured);
      return poured;
    },
    get isEmpty() {
      return TABLES.every((table) => held[table].size === 0);
    },
    get isPrecious() {
      const { drafts, files, outbox, sent } = held;
      const isKept = (row: unknown) => row !== null;
      return (
        [...drafts.values()].some((draft) => draft !== null && draft.revision > 0) ||
        [...files.values(), ...outbox.values(), ...sent.values()].some(isKept)
      );
    },
  };
}

async function pourTable<N extends TableName>(
  tables: Tables,
  table: N,
  rows: Map<string, StoredRows[N] | null>,
  poured: Holding[],
): Promise<void> {
  for (const [key, row] of rows) {
    await (row === null ? tables.delete(table, key) : tables.put(table, key, row));
    poured.push({ table, key, row });
  }
}

function keyOf(row: StoredRows[TableName]): string {
  return 'owner' in row ? `${row.owner}/${row.id}` : row.id;
}
