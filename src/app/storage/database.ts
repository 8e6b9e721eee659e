/**
 * What is kept on this device, as tables of rows by a string key. Two backends: the browser's
 * database (`disk-database.ts`) and memory; `steady-database.ts` joins them, so that a full disk
 * or a browser without a database costs nothing that was entered.
 */

import type { Draft } from './drafts/draft.ts';
import type { OutboxItem } from './outbox/outbox-item.ts';
import type { SentEntry } from './outbox/sent-entry.ts';

/** A file's bytes; the key is `fileKey(owner, id)`, the owner a draft or what became of it. */
export interface StoredFile {
  owner: string;
  id: string;
  blob: Blob;
}

export interface StoredRows {
  drafts: Draft;
  files: StoredFile;
  /** What is to be sent and has not been accepted yet. */
  outbox: OutboxItem;
  /** Entries that were accepted, kept until they are delivered so that they can be mended. */
  sent: SentEntry;
}
export type TableName = keyof StoredRows;
export const TABLES = ['drafts', 'files', 'outbox', 'sent'] as const satisfies TableName[];

export interface ReadTables {
  get<N extends TableName>(table: N, key: string): Promise<StoredRows[N] | undefined>;
  /** Rows whose key starts with `prefix` (all without one), ordered by key. */
  list<N extends TableName>(table: N, prefix?: string): Promise<StoredRows[N][]>;
  /** Is this revision of the draft the one that is kept? Told without reading the draft. */
  isDraftAt(id: string, revision: number): Promise<boolean>;
}

export interface Tables extends ReadTables {
  put<N extends TableName>(table: N, key: string, row: StoredRows[N]): Promise<void>;
  delete(table: TableName, key: string): Promise<void>;
}

/** Both run `body` in one transaction: all of it or nothing. It may await only its tables. */
export interface Database {
  read<T>(body: (tables: ReadTables) => Promise<T>): Promise<T>;
  write<T>(body: (tables: Tables) => Promise<T>): Promise<T>;
  /**
   * Has the browser find out that there is room, which takes it up to a quarter of a second. For half a minute after a write Chromium knows it; later,
   * what is handed to it as a page goes waits for that, and is lost every second time
   * (`findings/last-writes-of-a-page.sh`).
   */
  prepareLate(): void;
  /**
   * Hands a draft over to be written before this returns: a page that is going gets no answers any
   * more. It is written beside the tables, where no write that is under way can hold it up. False
   * when the database is not open or holds something in memory.
   */
  putLate(draft: Draft): boolean;
  /** Moves drafts that were handed over late to where they belong, unless newer ones stand there. */
  takeLate(): Promise<void>;
}

export function fileKey(owner: string, id: string): string {
  return `${owner}/${id}`;
}

/** The disk, or the share of it that the browser allows this site, is full. */
export class DraftStoreFull extends Error {
  constructor(cause: unknown) {
    super('There is no room left on this device for what was entered.', { cause });
    this.name = 'DraftStoreFull';
  }
}

/** The browser keeps nothing for this site: a private window, a setting, or a damaged database. */
export class DraftStoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('This browser keeps nothing for this site.', { cause });
    this.name = 'DraftStoreUnavailable';
  }
}
