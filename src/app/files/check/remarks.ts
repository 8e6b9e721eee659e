/** What was noticed about the attached files, by their id. Lasts as long as the page. */
import { useEffect } from 'react';
import type { FileEntry } from '../../../questions/question-kind.ts';
import type { FileStore } from '../../form/file-store.ts';
import { createStore, useStore } from '../../platform/store.ts';
import { checkFile, type FileNotice } from './check-file.ts';

/** What was noticed about one file. */
export interface Remarks {
  notices: readonly FileNotice[];
  /** The name that the file had when it was picked. */
  original: string;
}

const remarks = createStore<ReadonlyMap<string, Remarks>>(new Map());

/** Keeps what was noticed about the file of this id. */
export function rememberRemarks(id: string, of: Remarks): void {
  remarks.set(new Map(remarks.get()).set(id, of));
}

/** The remarks on a file; one that comes from a draft is looked at again. */
export function useRemarks({ id, name }: FileEntry, store: FileStore): Remarks | null {
  const known = useStore(remarks, (all) => all.get(id) ?? null);
  useEffect(() => {
    if (remarks.get().has(id)) return;
    void store.get(id).then(async (file) => {
      if (file === null) return;
      const { examined } = await checkFile({ name, file });
      rememberRemarks(id, { notices: examined?.notices ?? [], original: name });
    });
  }, [id, name, store]);
  return known;
}
