/**
 * Keeps what changes: the first change waits `delayMs`, later ones ride along, so that under
 * steady typing something is written every `delayMs` and nothing older than that can be lost.
 * One write runs at a time; what changed meanwhile is written next.
 */

import { createStore, type ReadableStore } from '../../platform/store.ts';
import { whenIdle } from '../../platform/when-idle.ts';

/** How far keeping is, as people are told. */
export type Saving =
  | { kind: 'idle' }
  /** Something has waited for a second and is not kept yet. */
  | { kind: 'pending' }
  /** Told anew once a minute, which is how precisely it is shown. */
  | { kind: 'saved'; at: Date }
  /** Not kept; the next change or flush tries again. */
  | { kind: 'failed'; error: unknown };

/** Keeps snapshots of one thing, the latest of those that wait. */
export interface Autosave<T> {
  change(snapshot: T): void;
  /** Writes what waits, at once; resolves when nothing waits any more. */
  flush(): Promise<void>;
  /** What is not kept yet, written just now or waiting; null when all is kept. */
  unsaved(): T | null;
  /** Forgets what waits: it was kept in another way. */
  drop(): void;
  /** Forgets what waits and takes no more changes. */
  stop(): void;
  saving: ReadableStore<Saving>;
}

/** Everything is kept within a second: this long it waits, then for an idle moment between keys. */
export const AUTOSAVE_DELAY_MS = 600;
const IDLE_LATEST_MS = 200;
/** A write is said to be under way only when it takes longer than people notice. */
const SAID_AFTER_MS = 1_000;
const MINUTE_MS = 60_000;
const RETRY_MS = 3_000;

/** `save` keeps a snapshot and fails when it was not kept. */
export function createAutosave<T>({
  save,
  delayMs = AUTOSAVE_DELAY_MS,
  now = () => new Date(),
}: {
  save(snapshot: T): Promise<void>;
  delayMs?: number;
  now?: () => Date;
}): Autosave<T> {
  const saving = createStore<Saving>({ kind: 'idle' });
  let waiting: { snapshot: T } | null = null;
  let inWriting: { snapshot: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let stopped = false;

  const setSaving = (next: Saving) => {
    if (!isSaidAlike(saving.get(), next)) saving.set(next);
  };

  const schedule = (ms: number) => {
    timer ??= setTimeout(() => whenIdle(() => void flush(), IDLE_LATEST_MS), ms);
  };

  async function writeAll(): Promise<void> {
    while (waiting !== null && !stopped) {
      const { snapshot } = waiting;
      inWriting = waiting;
      waiting = null;
      try {
        const late = setTimeout(() => setSaving({ kind: 'pending' }), SAID_AFTER_MS);
        await save(snapshot).finally(() => clearTimeout(late));
        if (waiting === null) setSaving({ kind: 'saved', at: now() });
      } catch (error) {
        waiting ??= { snapshot };
        setSaving({ kind: 'failed', error });
        if (!stopped) schedule(RETRY_MS);
        return;
      } finally {
        inWriting = null;
      }
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    await writing;
  }

  function drop(): void {
    waiting = null;
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    change(snapshot) {
      if (stopped) return;
      waiting = { snapshot };
      schedule(delayMs);
    },
    flush,
    unsaved: () => (waiting ?? inWriting)?.snapshot ?? null,
    drop,
    stop() {
      stopped = true;
      drop();
    },
    saving,
  };
}

/** Would the person read the same? Then nothing is told, and nothing renders while they type. */
function isSaidAlike(a: Saving, b: Saving): boolean {
  if (a.kind === 'saved' && b.kind === 'saved') {
    return Math.floor(a.at.getTime() / MINUTE_MS) === Math.floor(b.at.getTime() / MINUTE_MS);
  }
  return a.kind === 'pending' && b.kind === 'pending';
}
