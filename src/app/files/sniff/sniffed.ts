import type { FileKindName } from './file-kinds.ts';

/** What the bytes say about a file. */
export interface Sniffed {
  /** Null when they say nothing. */
  kind: FileKindName | null;
  /** It may ask for a password when opened. */
  encrypted: boolean;
  /** Its end is missing, as after a broken download. */
  incomplete: boolean;
  /** It holds programs of its own. */
  macros: boolean;
}

/** A file of this kind that has nothing odd about it. */
export function plain(kind: FileKindName | null): Sniffed {
  return { kind, encrypted: false, incomplete: false, macros: false };
}
