/**
 * One writer for each draft across all tabs. The writer holds a Web Lock; the others wait for it
 * and read. Closing the writer's tab passes the lock on; taking over asks the writer to let go
 * after it has kept everything, and takes the lock from a tab that does not answer.
 */

export interface DraftClaim {
  /** Asks for the writer's place. It is left by itself when this tab closes. */
  takeOver(): void;
  /** Tells the other tabs that the kept draft has changed. */
  announce(): void;
  release(): void;
}

interface Message {
  kind: 'let_go' | 'changed';
}

interface ClaimOptions {
  id: string;
  /** Missing outside of secure contexts: then every tab writes and revisions keep them apart. */
  locks: LockManager | undefined;
  openChannel(name: string): BroadcastChannel;
  onWriter(): void;
  onReader(): void;
  /** The writer kept a change. */
  onChanged(): void;
  /** Resolves when everything is kept; the lock goes to the next tab then. */
  beforeLettingGo(): Promise<void>;
  /** How long a tab may look before it is told that another one writes. */
  patienceMs?: number;
  /** How long a silent writer is waited for, such as one that the browser has frozen. */
  takeOverLimitMs?: number;
}

export function claimDraft({
  id,
  locks,
  openChannel,
  onWriter,
  onReader,
  onChanged,
  beforeLettingGo,
  patienceMs = 150,
  takeOverLimitMs = 1_500,
}: ClaimOptions): DraftClaim {
  const name = `intake.draft.${id}`;
  const channel = openChannel(name);
  const say = (message: Message) => channel.postMessage(message);
  let released = false;
  let letGo: (() => void) | null = null;
  let queue = new AbortController();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  /** Becomes the writer when the lock is granted, a reader again when another tab takes it. */
  function stand(options: LockOptions): void {
    if (locks === undefined) {
      onWriter();
      return;
    }
    let held = false;
    const hold = () => {
      clearTimeout(patience);
      clearTimeout(limit);
      if (released) return undefined;
      held = true;
      return new Promise<void>((resolve) => {
        letGo = resolve;
        onWriter();
      });
    };
    locks.request(name, options, hold).catch(() => {
      // A request that only waited was ended from here.
      if (!held || released) return;
      letGo = null;
      becomeReader();
    });
  }

  function queueUp(): void {
    queue = new AbortController();
    stand({ signal: queue.signal });
  }

  function becomeReader(): void {
    onReader();
    queueUp();
  }

  channel.onmessage = async ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'changed') return letGo === null ? onChanged() : undefined;
    if (letGo === null) return;
    await beforeLettingGo();
    const resolve = letGo;
    letGo = null;
    resolve?.();
    if (!released) becomeReader();
  };

  if (locks !== undefined) patience = setTimeout(onReader, patienceMs);
  queueUp();

  return {
    takeOver() {
      if (letGo !== null || locks === undefined) return;
      say({ kind: 'let_go' });
      clearTimeout(limit);
      limit = setTimeout(() => {
        if (letGo !== null || released) return;
        queue.abort();
        stand({ steal: true });
      }, takeOverLimitMs);
    },
    announce: () => say({ kind: 'changed' }),
    release() {
      released = true;
      clearTimeout(patience);
      clearTimeout(limit);
      queue.abort();
      letGo?.();
      channel.close();
    },
  };
}
