/** The outbox's rows on this device, and what happens to a draft when it is accepted. */
import { type Database, fileKey, type ReadTables, type Tables } from '../database.ts';
import type { Draft } from '../drafts/draft.ts';
import type { OutboxItem } from './outbox-item.ts';
import type { SentEntry } from './sent-entry.ts';

export interface OutboxStore {
  list(): Promise<OutboxItem[]>;
  get(id: string): Promise<OutboxItem | undefined>;
  /** Puts a submission in; false when one of this id is there already or was accepted. */
  add(item: OutboxItem): Promise<boolean>;
  /** Changes a waiting submission; undefined when it is not there any more. */
  update(id: string, change: Partial<OutboxItem>): Promise<OutboxItem | undefined>;
  /** Takes a submission back: its draft can be edited again. */
  withdraw(id: string, refusal?: Draft['refusal']): Promise<void>;
  /** The gateway has it: the draft becomes a sent entry, the body goes. */
  accept(id: string, at: string): Promise<void>;
  /** `fixed_as` names what is still there. */
  listSent(): Promise<SentEntry[]>;
  getSent(id: string): Promise<SentEntry | undefined>;
  /** Delivered or forgotten: nothing of the entry, nor of those that it mended, is kept here. */
  dropSent(id: string): Promise<void>;
  /** Makes a draft out of a sent entry, with its files; the same one when asked again. */
  reopen(id: string, draft: Draft): Promise<string>;
}

export function createOutboxStore(database: Database): OutboxStore {
  return {
    list: () => database.read((tables) => tables.list('outbox')),
    get: (id) => database.read((tables) => tables.get('outbox', id)),

    add: (item) =>
      database.write(async (tables) => {
        const known = (await tables.get('outbox', item.id)) ?? (await tables.get('sent', item.id));
        if (known !== undefined) return false;
        await tables.put('outbox', item.id, item);
        // A tab that still writes the draft must notice.
        const draft = await tables.get('drafts', item.id);
        if (draft) await tables.put('drafts', item.id, { ...draft, revision: draft.revision + 1 });
        return true;
      }),

    update: (id, change) =>
      database.write(async (tables) => {
        const item = await tables.get('outbox', id);
        if (item === undefined) return undefined;
        const changed = { ...item, ...change };
        await tables.put('outbox', id, changed);
        return changed;
      }),

    withdraw: (id, refusal) =>
      database.write(async (tables) => {
        const draft = await tables.get('drafts', id);
        if (draft && refusal !== undefined) await tables.put('drafts', id, { ...draft, refusal });
        await tables.delete('outbox', id);
      }),

    accept: (id, at) =>
      database.write(async (tables) => {
        const item = await tables.get('outbox', id);
        const draft = await tables.get('drafts', id);
        if (draft) {
          const order = item?.order ?? { attachments: [], answers: [] };
          await tables.put('sent', id, { id, draft, order, sent_at: at, fixed_as: null });
        }
        await tables.delete('drafts', id);
        await tables.delete('outbox', id);
      }),

    listSent: () =>
      database.read(async (tables) => {
        const listed: SentEntry[] = [];
        for (const entry of await tables.list('sent')) {
          const fixed_as = await stillThere(tables, entry.fixed_as);
          listed.push({ ...entry, fixed_as });
        }
        return listed;
      }),
    getSent: (id) => database.read((tables) => tables.get('sent', id)),

    dropSent: (id) =>
      database.write(async (tables) => {
        const sent = await tables.list('sent');
        let next: string | undefined = id;
        while (next !== undefined) {
          const dropped: string = next;
          await dropOne(tables, dropped);
          next = sent.find(({ fixed_as }) => fixed_as === dropped)?.id;
        }
      }),

    reopen: (id, draft) =>
      database.write(async (tables) => {
        const entry = await tables.get('sent', id);
        const begun = entry
          ? await stillThere(tables, entry.fixed_as)
          : (await tables.list('drafts')).find((each) => each.refusal?.submission_id === id)?.id;
        if (begun) return begun;
        for (const file of await tables.list('files', fileKey(id, ''))) {
          const copy = { ...file, owner: draft.id };
          await tables.put('files', fileKey(draft.id, file.id), copy);
        }
        await tables.put('drafts', draft.id, draft);
        if (entry) await tables.put('sent', id, { ...entry, fixed_as: draft.id });
        return draft.id;
      }),
  };
}

/** The id, where a draft or something that was sent still has it. */
async function stillThere(tables: ReadTables, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const found = (await tables.get('drafts', id)) ?? (await tables.get('sent', id));
  return found === undefined ? null : id;
}

async function dropOne(tables: Tables, id: string): Promise<void> {
  const files = await tables.list('files', fileKey(id, ''));
  await tables.delete('sent', id);
  for (const file of files) await tables.delete('files', fileKey(id, file.id));
}
