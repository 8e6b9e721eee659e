/**
 * The base64 of the attached files, made once and kept while the page has room for it. The list of
 * files shows its progress; sending takes it from here.
 */
import { createEncoder, type Encoder } from './encoder/encoder.ts';
import { FileVanished } from './read-file.ts';

export type EncodingState =
  | { status: 'encoding'; doneBytes: number; totalBytes: number }
  | { status: 'ready'; base64: Blob }
  | { status: 'failed'; vanished: boolean }
  | { status: 'cancelled' };

/** The store holds no file under this id (any more). */
export class FileMissing extends FileVanished {
  readonly fileId: string;

  constructor(fileId: string) {
    super();
    this.name = 'FileMissing';
    this.fileId = fileId;
  }
}

/** Where bytes come from: the file store's `get`. */
export type LoadFile = (fileId: string) => Promise<Blob | null>;

export interface Encodings {
  /** How far a file is; null when nobody asked for it or it was dropped. */
  state(fileId: string): EncodingState | null;
  subscribe(listener: () => void): () => void;
  /** Starts unless it is ready or under way, and resolves with the base64; fails as `encode` does. */
  base64Of(fileId: string, load: LoadFile): Promise<Blob>;
  /** Stops the work on a file. It can be started again. */
  cancel(fileId: string): void;
  /** Forgets a file. */
  drop(fileId: string): void;
}

/** Beyond this much base64 the files that were asked for longest ago are forgotten. Bytes. */
const MAX_KEPT_BYTES = 134_000_000;

interface Kept {
  state: EncodingState;
  work: Promise<Blob>;
  controller: AbortController;
}

export function createEncodings(
  encoder: Encoder = createEncoder(),
  maxKeptBytes = MAX_KEPT_BYTES,
): Encodings {
  const kept = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };

  const start = (fileId: string, load: LoadFile): Kept => {
    const controller = new AbortController();
    const { signal } = controller;
    const set = (state: EncodingState) => {
      // A file that was dropped or started anew has another record.
      if (kept.get(fileId) !== record) return;
      record.state = state;
      changed();
    };
    const encode = async () => {
      const file = await load(fileId);
      signal.throwIfAborted();
      if (file === null) throw new FileMissing(fileId);
      const totalBytes = file.size;
      const onProgress = (doneBytes: number) => set({ status: 'encoding', doneBytes, totalBytes });
      const base64 = await encoder.encode(file, { signal, onProgress });
      set({ status: 'ready', base64 });
      makeRoom();
      return base64;
    };
    const record: Kept = {
      state: { status: 'encoding', doneBytes: 0, totalBytes: 0 },
      work: encode(),
      controller,
    };
    record.work.catch((error: unknown) =>
      set(
        signal.aborted
          ? { status: 'cancelled' }
          : { status: 'failed', vanished: error instanceof FileVanished },
      ),
    );
    return record;
  };

  const makeRoom = () => {
    const ready = [...kept].flatMap(([id, { state }]) =>
      state.status === 'ready' ? [{ id, size: state.base64.size }] : [],
    );
    let total = ready.reduce((sum, { size }) => sum + size, 0);
    // A Map keeps the order of asking: the oldest come first, and the last one always stays.
    for (const { id, size } of ready.slice(0, -1)) {
      if (total <= maxKeptBytes) return;
      kept.delete(id);
      total -= size;
    }
  };

  return {
    state: (fileId) => kept.get(fileId)?.state ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    base64Of(fileId, load) {
      const known = kept.get(fileId);
      const alive = known?.state.status === 'encoding' || known?.state.status === 'ready';
      const record = known && alive ? known : start(fileId, load);
      kept.delete(fileId);
      kept.set(fileId, record);
      if (!alive) changed();
      return record.work;
    },
    cancel: (fileId) => kept.get(fileId)?.controller.abort(new DOMException('', 'AbortError')),
    drop(fileId) {
      kept.get(fileId)?.controller.abort(new DOMException('', 'AbortError'));
      kept.delete(fileId);
      changed();
    },
  };
}

/** The page's own. */
export const encodings = createEncodings();
