import { useEffect, useSyncExternalStore } from 'react';
import { type EncodingState, encodings } from './encodings.ts';
import type { FileStore } from './file-store.ts';

/** How far a file's base64 is; starts it when nobody has. */
export function useEncoding(
  fileId: string,
  store: FileStore,
): { state: EncodingState | null; start(): void; stop(): void } {
  const state = useSyncExternalStore(encodings.subscribe, () => encodings.state(fileId));
  const start = () => void prepare(fileId, store);
  useEffect(() => {
    if (encodings.state(fileId) === null) void prepare(fileId, store);
  }, [fileId, store]);
  return { state, start, stop: () => encodings.cancel(fileId) };
}

/** A failure stays in the state, where it is shown. */
async function prepare(fileId: string, store: FileStore): Promise<void> {
  await encodings.base64Of(fileId, (id) => store.get(id)).catch(() => {});
}
