/** Attached files that hold the very same bytes as an earlier one, whatever they are called. */
import { useEffect, useRef, useState } from 'react';
import type { FileEntry } from '../../../questions/question-kind.ts';
import type { FileStore } from '../../form/file-store.ts';
import { sameBytes } from './same-bytes.ts';

/** Two ids of files that were compared; bytes under an id never change. */
type Compared = Map<string, boolean>;

/**
 * From the id of each file to the first one before it with the same bytes. Only files of one size
 * are read, one pair after the other, so that sixty files cost nothing unless they are alike.
 */
export async function findTwins(
  entries: readonly FileEntry[],
  store: FileStore,
  compared: Compared = new Map(),
): Promise<Map<string, FileEntry>> {
  const twins = new Map<string, FileEntry>();
  const firsts: FileEntry[] = [];
  for (const entry of entries) {
    const first = await firstAlike(entry, firsts, store, compared);
    if (first === null) firsts.push(entry);
    else twins.set(entry.id, first);
  }
  return twins;
}

async function firstAlike(
  entry: FileEntry,
  earlier: readonly FileEntry[],
  store: FileStore,
  compared: Compared,
): Promise<FileEntry | null> {
  for (const other of earlier) {
    if (other.size !== entry.size) continue;
    const pair = `${other.id} ${entry.id}`;
    const isSame = compared.get(pair) ?? (await areSame(other.id, entry.id, store));
    compared.set(pair, isSame);
    if (isSame) return other;
  }
  return null;
}

async function areSame(a: string, b: string, store: FileStore): Promise<boolean> {
  const [left, right] = await Promise.all([store.get(a), store.get(b)]);
  return left !== null && right !== null && (await sameBytes(left, right));
}

/** The twins among these files, looked for whenever one comes, goes or moves. */
export function useTwins(
  entries: readonly FileEntry[],
  store: FileStore,
): ReadonlyMap<string, FileEntry> {
  const [twins, setTwins] = useState<ReadonlyMap<string, FileEntry>>(new Map());
  const compared = useRef<Compared>(new Map());
  useEffect(() => {
    let isCurrent = true;
    void findTwins(entries, store, compared.current).then((found) => {
      if (isCurrent) setTwins(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [entries, store]);
  return twins;
}
