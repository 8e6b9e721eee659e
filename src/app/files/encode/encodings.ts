/**
 * The base64 of the attached files, made once and kept while the page has room for it. The list of
 * files shows its progress; sending takes it from here.
 */

import { createStore, type ReadableStore } from '../../platform/store.ts';
import { FileVanished } from '../sniff/read-file.ts';
import { createEncoder, type Encoder } from './encoder.ts';

/** How far the base64 of a file is; sizes are those of the file, in bytes. */
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

/** The base64 of files by their ids. */
export interface Encodings {
  /** How far each file is, by its id; without those that nobody asked for or that were dropped. */
  states: ReadableStore<ReadonlyMap<string, EncodingState>>;
  /** Starts unless it is ready or under way, and resolves with the base64; fails as `encode` does. */
  base64Of(fileId: string, load: LoadFile): Promise<Blob>;
  /** Stops the work on a file. It can be started again. */
  cancel(fileId: string): void;
  /** Forgets a file. */
  drop(fileId: string): void;
}

/** Beyond this much base64 the files that were asked for longest ago are forgotten. Bytes. */
const MAX_KEPT_BYTES = 134_000_000;

interface Work {
  base64: Promise<Blob>;
  controller: AbortController;
}

/** Encodings that keep `maxKeptBytes` of base64 at most, the latest one apart. */
export function createEncodings(
  encoder: Encoder = createEncoder(),
  maxKeptBytes = MAX_KEPT_BYTES,
): Encodings {
  /** In the order of asking, the latest last. */
  const works = new Map<string, Work>();
  const states = createStore<ReadonlyMap<string, EncodingState>>(new Map());

  const setState = (fileId: string, state: EncodingState) =>
    states.set(new Map(states.get()).set(fileId, state));
  const remove = (fileIds: readonly string[]) => {
    for (const fileId of fileIds) works.delete(fileId);
    states.set(new Map([...states.get()].filter(([fileId]) => works.has(fileId))));
  };

  const start = (fileId: string, load: LoadFile): Work => {
    const controller = new AbortController();
    const { signal } = controller;
    const set = (state: EncodingState) => {
      // A file that was dropped or started anew has another record.
      if (works.get(fileId) === work) setState(fileId, state);
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
    const work: Work = { base64: encode(), controller };
    work.base64.catch((error: unknown) =>
      set(
        signal.aborted
          ? { status: 'cancelled' }
          : { status: 'failed', vanished: error instanceof FileVanished },
      ),
    );
    return work;
  };

  const makeRoom = () => {
    const ready = [...works.keys()].flatMap((id) => {
      const state = states.get().get(id);
      return state?.status === 'ready' ? [{ id, size: state.base64.size }] : [];
    });
    let total = ready.reduce((sum, { size }) => sum + size, 0);
    // The last one always stays.
    const tooMany = ready.slice(0, -1).filter(({ size }) => {
      if (total <= maxKeptBytes) return false;
      total -= size;
      return true;
    });
    if (tooMany.length > 0) remove(tooMany.map(({ id }) => id));
  };

  const abort = (fileId: string) =>
    works.get(fileId)?.controller.abort(new DOMException('', 'AbortError'));

  return {
    states,
    base64Of(fileId, load) {
      const known = works.get(fileId);
      const status = states.get().get(fileId)?.status;
      const isAlive = status === 'encoding' || status === 'ready';
      const work = known && isAlive ? known : start(fileId, load);
      works.delete(fileId);
      works.set(fileId, work);
      if (!isAlive) setState(fileId, { status: 'encoding', doneBytes: 0, totalBytes: 0 });
      return work.base64;
    },
    cancel: abort,
    drop(fileId) {
      abort(fileId);
      remove([fileId]);
    },
  };
}

/** The page's own. */
export const encodings = createEncodings();
