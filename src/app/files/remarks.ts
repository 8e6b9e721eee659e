/** What was noticed about the attached files, by their id. Lasts as long as the page. */
import { useEffect, useSyncExternalStore } from 'react';
import type { FileEntry } from '../../questions/question-kind.ts';
import { checkFile, type Notice } from './check-file.ts';
import type { FileStore } from './file-store.ts';

export interface Remarks {
  notices: readonly Notice[];
  /** The name that the file had when it was picked. */
  original: string;
}

const remarks = new Map<string, Remarks>();
const listeners = new Set<() => void>();

export function rememberRemarks(id: string, of: Remarks): void {
  remarks.set(id, of);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The remarks on a file; one that comes from a draft is looked at again. */
export function useRemarks({ id, name }: FileEntry, store: FileStore): Remarks | null {
  const known = useSyncExternalStore(subscribe, () => remarks.get(id) ?? null);
  useEffect(() => {
    if (remarks.has(id)) return;
    void store.get(id).then(async (file) => {
      if (file === null) return;
      const { examined } = await checkFile({ name, file });
      rememberRemarks(id, { notices: examined?.notices ?? [], original: name });
    });
  }, [id, name, store]);
  return known;
}
