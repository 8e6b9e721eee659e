import { useEffect } from 'react';
import type { FileStore } from '../../form/file-store.ts';
import { useStore } from '../../platform/store.ts';
import { type EncodingState, encodings } from '../encode/encodings.ts';

/** How far a file's base64 is; starts it when nobody has. */
export function useEncoding(
  fileId: string,
  store: FileStore,
): { state: EncodingState | null; start(): void; stop(): void } {
  const state = useStore(encodings.states, (states) => states.get(fileId) ?? null);
  const start = () => void prepare(fileId, store);
  useEffect(() => {
    if (!encodings.states.get().has(fileId)) void prepare(fileId, store);
  }, [fileId, store]);
  return { state, start, stop: () => encodings.cancel(fileId) };
}

/** A failure stays in the state, where it is shown. */
async function prepare(fileId: string, store: FileStore): Promise<void> {
  await encodings.base64Of(fileId, (id) => store.get(id)).catch(() => {});
}
