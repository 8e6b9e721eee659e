/**
 * Keeps what changes: the first change waits `delayMs`, later ones ride along, so that under
 * steady typing something is written every `delayMs` and nothing older than that can be lost.
 * One write runs at a time; what changed meanwhile is written next.
 */

export type Saving =
  | { kind: 'idle' }
  | { kind: 'pending' }
  | { kind: 'saved'; at: Date }
  /** Not kept; the next change or flush tries again. */
  | { kind: 'failed'; error: unknown };

export interface Autosave<T> {
  change(snapshot: T): void;
  /** Writes what waits, at once; resolves when nothing waits any more. */
  flush(): Promise<void>;
  /** Forgets what waits and takes no more changes. */
  stop(): void;
  getSaving(): Saving;
  subscribe(listener: () => void): () => void;
}

export const AUTOSAVE_DELAY_MS = 300;
const RETRY_MS = 3_000;

export function createAutosave<T>({
  save,
  delayMs = AUTOSAVE_DELAY_MS,
  now = () => new Date(),
}: {
  save(snapshot: T): Promise<void>;
  delayMs?: number;
  now?: () => Date;
}): Autosave<T> {
  const listeners = new Set<() => void>();
  let waiting: { snapshot: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let stopped = false;
  let saving: Saving = { kind: 'idle' };

  const setSaving = (next: Saving) => {
    if (next.kind === 'pending' && saving.kind === 'pending') return;
    saving = next;
    for (const listener of listeners) listener();
  };

  const schedule = (ms: number) => {
    timer ??= setTimeout(() => void flush(), ms);
  };

  async function writeAll(): Promise<void> {
    while (waiting !== null && !stopped) {
      const { snapshot } = waiting;
      waiting = null;
      try {
        await save(snapshot);
        if (waiting === null) setSaving({ kind: 'saved', at: now() });
      } catch (error) {
        waiting ??= { snapshot };
        setSaving({ kind: 'failed', error });
        if (!stopped) schedule(RETRY_MS);
        return;
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

  return {
    change(snapshot) {
      if (stopped) return;
      waiting = { snapshot };
      setSaving({ kind: 'pending' });
      schedule(delayMs);
    },
    flush,
    stop() {
      stopped = true;
      waiting = null;
      clearTimeout(timer);
    },
    getSaving: () => saving,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
