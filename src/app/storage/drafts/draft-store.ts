/** Drafts and their files on this device. */
import { DRAFT_AGE_DAYS } from '../../../contract/draft-age.ts';
import type { FileStore } from '../../form/file-store.ts';
import { isEntryFilled } from '../../form/is-filled.ts';
import {
  type Database,
  fileKey,
  type ReadTables,
  type StoredFile,
  type Tables,
} from '../database.ts';
import type { SentEntry } from '../outbox/sent-entry.ts';
import { completeValues, type Draft, type DraftSummary } from './draft.ts';

export const DAY_MS = 86_400_000;
/** A form that was opened and left without a letter typed. */
const UNTOUCHED_LIMIT_MS = DAY_MS;

/** Somebody else wrote the draft meanwhile; `found` is what is kept, null = it was deleted. */
export class DraftConflict extends Error {
  readonly found: Draft | null;

  constructor(found: Draft | null) {
    super('The draft was changed in another tab.');
    this.name = 'DraftConflict';
    this.found = found;
  }
}

/** The draft was sent: what is sent does not change any more. */
export class DraftSent extends Error {
  constructor() {
    super('The draft was sent.');
    this.name = 'DraftSent';
  }
}

/** What was removed, so that it can be put back. */
export interface RemovedDrafts {
  drafts: Draft[];
  sent: SentEntry[];
  files: StoredFile[];
}

export interface DraftStore {
  /** Puts a draft in that nothing has been entered into; `list` leaves it out until then. */
  start(draft: Draft): Promise<void>;
  /** Undefined when there is no such draft (any more). */
  load(id: string): Promise<Draft | undefined>;
  /** Has an entry of this id been handed over for sending? */
  isSent(id: string): Promise<boolean>;
  /**
   * Writes the draft over the revision that it was made from and returns it as kept.
   * Throws DraftConflict when another revision is kept, DraftSent when it was sent.
   */
  save(draft: Draft): Promise<Draft>;
  /** Has the browser ready for `saveLate`, for about half a minute. */
  prepareLate(): void;
  /**
   * Hands the draft over before this returns: for the last moment of a page that alone may write it.
   * The next `load`, `list` or `save` finds it kept. False when that cannot be done.
   */
  saveLate(draft: Draft): boolean;
  /** Newest first; without drafts that nothing was entered into and those that were sent. */
  list(): Promise<DraftSummary[]>;
  /** What `list` would say of these alone; an id that it leaves out is left out. */
  listSome(ids: readonly string[]): Promise<DraftSummary[]>;
  remove(id: string): Promise<RemovedDrafts>;
  /** Removes every draft and every copy of what was sent; what still waits to be sent stays. */
  wipe(): Promise<RemovedDrafts>;
  restore(removed: RemovedDrafts): Promise<void>;
  /** Removes what is over the age limit and files that belong to nothing. */
  sweep(): Promise<void>;
  /** Keeps a draft under a new id together with all files of another one. */
  copy(draft: Draft, from: string): Promise<void>;
  /** The files of one draft. */
  files(owner: string): FileStore;
}

export function createDraftStore({
  database,
  now = () => new Date(),
  ageLimitMs: readAgeLimitMs = async () => DRAFT_AGE_DAYS * DAY_MS,
  onSaved = () => {},
}: {
  database: Database;
  now?: () => Date;
  /** Entries that nobody touched for so long are removed, files included. */
  ageLimitMs?: () => Promise<number>;
  /** Something that was entered has been saved, in the draft of this id. */
  onSaved?: (id: string) => void;
}): DraftStore {
  const saveNow = (draft: Draft): Promise<Draft> =>
    database.write(async (tables) => {
      // Handing over counts as a write, so that saving need not look for what was sent each time.
      if (!(await tables.isDraftAt(draft.id, draft.revision))) {
        if (await wasSent(tables, draft.id)) throw new DraftSent();
        const found = await tables.get('drafts', draft.id);
        if (found !== undefined || draft.revision > 0) throw new DraftConflict(found ?? null);
      }
      const updated_at = now().toISOString();
      const kept: Draft = { ...draft, updated_at, revision: draft.revision + 1 };
      await tables.put('drafts', draft.id, kept);
      return kept;
    });

  /** What `list` made of each draft last: a list of hundreds is read again for every one that is saved. */
  const summaries = new Map<string, { revision: number; summary: DraftSummary }>();
  const summaryOf = (draft: Draft): DraftSummary => {
    const known = summaries.get(draft.id);
    const summary =
      known?.revision === draft.revision && known.summary.updated_at === draft.updated_at
        ? known.summary
        : summarize(draft);
    summaries.set(draft.id, { revision: draft.revision, summary });
    return summary;
  };

  return {
    start: (draft) => database.write((tables) => tables.put('drafts', draft.id, draft)),

    async load(id) {
      await database.takeLate();
      const draft = await database.read((tables) => tables.get('drafts', id));
      return draft && { ...draft, values: completeValues(draft.values) };
    },

    isSent: (id) => database.read((tables) => wasSent(tables, id)),

    async save(draft) {
      const kept = await saveNow(draft).catch(async (error) => {
        if (!(error instanceof DraftConflict)) throw error;
        // The page came back after it had handed its last letters over.
        await database.takeLate();
        return saveNow(draft);
      });
      onSaved(draft.id);
      return kept;
    },

    prepareLate: () => database.prepareLate(),

    saveLate: (draft) => database.putLate({ ...draft, updated_at: now().toISOString() }),

    async list() {
      await database.takeLate();
      const [drafts, waiting] = await database.read(async (tables) => [
        await tables.list('drafts'),
        new Set((await tables.list('outbox')).map(({ id }) => id)),
      ]);
      const listed = drafts.filter(({ id, revision }) => revision > 0 && !waiting.has(id));
      const ids = new Set(listed.map(({ id }) => id));
      for (const id of summaries.keys()) if (!ids.has(id)) summaries.delete(id);
      return listed
        .map(summaryOf)
        .filter(({ values }) => isEntryFilled(values))
        .sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1));
    },

    async listSome(ids) {
      const drafts = await database.read(async (tables) => {
        const found: Draft[] = [];
        for (const id of ids) {
          const draft = await tables.get('drafts', id);
          const isOpen = draft !== undefined && draft.revision > 0;
          if (isOpen && (await tables.get('outbox', id)) === undefined) found.push(draft);
        }
        return found;
      });
      return drafts.map(summaryOf).filter(({ values }) => isEntryFilled(values));
    },

    async remove(id) {
      await database.takeLate();
      return database.write(async (tables) => {
        const draft = await tables.get('drafts', id);
        const files = await tables.list('files', fileKey(id, ''));
        return takeOut(tables, { drafts: draft ? [draft] : [], sent: [], files });
      });
    },

    async wipe() {
      await database.takeLate();
      return database.write(async (tables) => {
        const waiting = new Set((await tables.list('outbox')).map(({ id }) => id));
        const isFree = ({ id }: { id: string }) => !waiting.has(id);
        const drafts = (await tables.list('drafts')).filter(isFree);
        const sent = await tables.list('sent');
        const files = (await tables.list('files')).filter(({ owner }) => !waiting.has(owner));
        return takeOut(tables, { drafts, sent, files });
      });
    },

    restore: ({ drafts, sent, files }) =>
      database.write(async (tables) => {
        for (const draft of drafts) await tables.put('drafts', draft.id, draft);
        for (const entry of sent) await tables.put('sent', entry.id, entry);
        for (const file of files) await tables.put('files', fileKey(file.owner, file.id), file);
      }),

    async sweep() {
      const ageLimitMs = await readAgeLimitMs();
      await database.takeLate();
      await database.write(async (tables) => {
        const time = now().getTime();
        const isOver = (iso: string, limit: number) => time - Date.parse(iso) > limit;
        const waiting = (await tables.list('outbox')).map(({ id }) => id);
        const drafts = await tables.list('drafts');
        const sent = await tables.list('sent');
        const files = await tables.list('files');
        const kept = new Set(waiting);
        for (const { id, updated_at, revision } of drafts) {
          const limit = revision === 0 ? Math.min(UNTOUCHED_LIMIT_MS, ageLimitMs) : ageLimitMs;
          if (kept.has(id) || !isOver(updated_at, limit)) kept.add(id);
          else await tables.delete('drafts', id);
        }
        for (const { id, sent_at } of sent) {
          if (isOver(sent_at, ageLimitMs)) await tables.delete('sent', id);
          else kept.add(id);
        }
        for (const { owner, id } of files) {
          if (!kept.has(owner)) await tables.delete('files', fileKey(owner, id));
        }
      });
    },

    copy: (draft, from) =>
      database.write(async (tables) => {
        for (const file of await tables.list('files', fileKey(from, ''))) {
          await tables.put('files', fileKey(draft.id, file.id), { ...file, owner: draft.id });
        }
        await tables.put('drafts', draft.id, draft);
      }),

    files: (owner) => ({
      put: (id, blob) =>
        database.write((tables) => tables.put('files', fileKey(owner, id), { owner, id, blob })),
      get: async (id) => {
        const row = await database.read((tables) => tables.get('files', fileKey(owner, id)));
        return row?.blob ?? null;
      },
      remove: (id) => database.write((tables) => tables.delete('files', fileKey(owner, id))),
    }),
  };
}

/** Does it wait to be sent, or was it accepted? */
async function wasSent(tables: ReadTables, id: string): Promise<boolean> {
  const entry = (await tables.get('outbox', id)) ?? (await tables.get('sent', id));
  return entry !== undefined;
}

async function takeOut(tables: Tables, rows: RemovedDrafts): Promise<RemovedDrafts> {
  for (const { id } of rows.drafts) await tables.delete('drafts', id);
  for (const { id } of rows.sent) await tables.delete('sent', id);
  for (const { owner, id } of rows.files) await tables.delete('files', fileKey(owner, id));
  return rows;
}

/** What a list says of it. */
function summarize(draft: Draft): DraftSummary {
  const { id, job, step, created_at, updated_at } = draft;
  const values = completeValues(draft.values);
  const { first_name, last_name } = values.candidate;
  const file_name = values.attachments[0]?.name ?? null;
  return { id, first_name, last_name, file_name, job, step, values, created_at, updated_at };
}
