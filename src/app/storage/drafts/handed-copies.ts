/** The device's part in handing a draft over: it gives a whole copy, lets its own go, and takes one in. */
import { type Database, fileKey, type ReadTables, type StoredFile } from '../database.ts';
import { completeValues, type Draft } from './draft.ts';

/** What tells a copy from a later one. */
export type Edition = Pick<Draft, 'revision' | 'updated_at'>;

/** A draft with all that belongs to it. */
export interface WholeDraft {
  draft: Draft;
  files: StoredFile[];
}

/** Copies of drafts, each call in one transaction. */
export interface HandedCopies {
  /** Undefined when there is none, or it waits to be sent. */
  read(id: string): Promise<WholeDraft | undefined>;
  /** What is kept of it now; undefined when nothing is. */
  at(id: string): Promise<(Edition & { taken?: string | undefined }) | undefined>;
  /**
   * Deletes the draft and its files, since somebody else has this edition of it. False when another one
   * is kept, which stays; true also when nothing is kept.
   */
  letGo(id: string, edition: Edition): Promise<boolean>;
  /**
   * Keeps a draft that was handed, marked by when (`taken`), so that a repeat is known. Where something
   * else is kept under its id, or was sent under it, it gets `otherId`. Resolves with its id, and whether
   * the disk has it; on a device without room for it nothing is kept.
   */
  takeIn(whole: WholeDraft, taken: string, otherId: string): Promise<{ id: string; kept: boolean }>;
}

/** `isHeld` says what is in memory only, and would go with the page. */
export function createHandedCopies(options: {
  database: Database;
  isHeld(table: 'drafts' | 'files', key: string): boolean;
  now?: () => Date;
}): HandedCopies {
  const { database, isHeld, now = () => new Date() } = options;

  async function letGo(id: string, { revision, updated_at }: Edition): Promise<boolean> {
    await database.takeLate();
    return database.write(async (tables) => {
      const draft = await tables.get('drafts', id);
      if (draft === undefined) return true;
      const isThis = draft.revision === revision && draft.updated_at === updated_at;
      if (!isThis || (await tables.get('outbox', id)) !== undefined) return false;
      for (const file of await tables.list('files', fileKey(id, ''))) {
        await tables.delete('files', fileKey(id, file.id));
      }
      await tables.delete('drafts', id);
      return true;
    });
  }

  return {
    letGo,
    async read(id) {
      await database.takeLate();
      return database.read(async (tables) => {
        const draft = await tables.get('drafts', id);
        if (draft === undefined || (await tables.get('outbox', id)) !== undefined) return undefined;
        const files = await tables.list('files', fileKey(id, ''));
        return { draft: { ...draft, values: completeValues(draft.values) }, files };
      });
    },
    async at(id) {
      await database.takeLate();
      const draft = await database.read((tables) => tables.get('drafts', id));
      if (draft === undefined) return undefined;
      const { revision, updated_at, taken } = draft;
      return { revision, updated_at, taken };
    },
    async takeIn({ draft, files }, taken, otherId) {
      const updated_at = now().toISOString();
      const taking = await database.write(async (tables) => {
        const there = await tables.get('drafts', draft.id);
        // It was taken in before, and perhaps gone on with.
        if (there?.taken === taken) return { id: draft.id, isNew: false };
        const isUsed = there !== undefined || (await wasSent(tables, draft.id));
        const id = isUsed ? otherId : draft.id;
        await tables.put('drafts', id, { ...draft, id, updated_at, taken });
        for (const file of files) {
          await tables.put('files', fileKey(id, file.id), { ...file, owner: id });
        }
        return { id, isNew: true };
      });
      const { id, isNew } = taking;
      const kept =
        !isHeld('drafts', id) && files.every((file) => !isHeld('files', fileKey(id, file.id)));
      if (!kept && isNew) await letGo(id, { revision: draft.revision, updated_at });
      return { id, kept };
    },
  };
}

async function wasSent(tables: ReadTables, id: string): Promise<boolean> {
  return ((await tables.get('outbox', id)) ?? (await tables.get('sent', id))) !== undefined;
}
