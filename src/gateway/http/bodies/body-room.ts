/**
 * Room in memory for bodies that are on their way, shared by all. It is charged as bytes arrive: what
 * a sender only announces takes none from others.
 */

/** No room came free in time. */
export class NoRoom extends Error {
  override name = 'NoRoom';
}

/** What one body has of the room. */
export interface Share {
  /**
   * Charges bytes that have arrived. Undefined when there was room for them; otherwise to be waited
   * for before more is read. @throws NoRoom
   */
  charge(bytes: number): Promise<void> | undefined;
  /** Gives everything back; who still waits here is never answered. */
  close(): void;
}

/** Room for bodies. */
export interface BodyRoom {
  /** A body begins. `announced` is its length in bytes; null where the sender does not say it. */
  open(announced: number | null): Share;
  /** Does a body wait for room? */
  isShort(): boolean;
}

/** `maxBytes` in all; nobody waits longer than `waitMs` milliseconds. */
export interface BodyRoomOptions {
  maxBytes: number;
  waitMs: number;
  /** Milliseconds from any moment on. */
  now?: () => number;
}

/** So large, in bytes, is a body without files at most, or one with a usual CV. */
const SMALL = 1024 * 1024;

interface Waiting {
  bytes: number;
  /** When it has waited for too long, on the clock of `now`. */
  until: number;
  letIn(): void;
  giveUp(): void;
}

/** How many bytes of a body come soon, at its pace until now. */
type Soon = () => number;

/** Bodies of one size, the oldest first. A body waits with one piece at most. */
interface Kind {
  used: number;
  open: Map<Share, Soon>;
  waiting: Map<Share, Waiting>;
}

/** Younger bodies leave room for what the older ones bring within this time, in milliseconds. */
const SOON_MS = 1000;
/** Until it has had this time, in milliseconds, a body is trusted to bring the rest at once. */
const TRUSTED_MS = 50;
/** So often it is seen who can go on, in milliseconds. */
const LOOK_MS = 50;

/**
 * A quarter of the room is for small bodies alone. The oldest body of each kind is never kept waiting,
 * so that one always comes to its end: at most one large body more than `maxBytes` is in memory.
 */
export function createBodyRoom({
  maxBytes,
  waitMs,
  now = () => performance.now(),
}: BodyRoomOptions): BodyRoom {
  const reserve = maxBytes / 4;
  const maxSmall = Math.min(SMALL, reserve);
  const small: Kind = { used: 0, open: new Map(), waiting: new Map() };
  const large: Kind = { used: 0, open: new Map(), waiting: new Map() };
  let timer: NodeJS.Timeout | undefined;

  const isShort = () => small.waiting.size > 0 || large.waiting.size > 0;
  const isOldest = (kind: Kind, share: Share) => kind.open.keys().next().value === share;

  function hasRoom(kind: Kind, share: Share, bytes: number): boolean {
    const isWithin = small.used + large.used + bytes <= maxBytes;
    if (kind === small) return isWithin || small.used + bytes <= reserve;
    return isWithin && large.used + bytes + soonOfOlder(share) <= maxBytes - reserve;
  }

  /** Without it, many large bodies at once would all be here half, and none whole. */
  function soonOfOlder(share: Share): number {
    let bytes = 0;
    for (const [older, soon] of large.open) {
      if (older === share) break;
      if (!large.waiting.has(older)) bytes += soon();
    }
    return bytes;
  }

  /** In the order of waiting, but for the oldest body. */
  function letIn(kind: Kind): void {
    let isFull = false;
    for (const [share, waiting] of kind.waiting) {
      isFull ||= !hasRoom(kind, share, waiting.bytes);
      if (!isFull || isOldest(kind, share)) waiting.letIn();
      else if (now() >= waiting.until) waiting.giveUp();
    }
  }

  function look(): void {
    letIn(small);
    letIn(large);
    if (isShort()) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    open(announced) {
      let kind = (announced ?? 0) <= maxSmall ? small : large;
      let held = 0;
      /** Since when we do not keep it waiting, and what it had then. */
      let since = { at: now(), held: 0 };

      const hold = (bytes: number) => {
        held += bytes;
        kind.used += bytes;
      };
      const soon: Soon = () => {
        const rest = (announced ?? held) - held;
        const ms = now() - since.at;
        return ms < TRUSTED_MS ? rest : Math.min(rest, ((held - since.held) / ms) * SOON_MS);
      };
      const leave = () => {
        kind.waiting.delete(share);
        kind.open.delete(share);
        kind.used -= held;
      };
      const becomeLarge = () => {
        leave();
        kind = large;
        kind.open.set(share, soon);
        kind.used += held;
      };
      const wait = (bytes: number) =>
        new Promise<void>((resolve, reject) => {
          timer ??= setInterval(look, LOOK_MS);
          kind.waiting.set(share, {
            bytes,
            until: now() + waitMs,
            letIn() {
              kind.waiting.delete(share);
              hold(bytes);
              since = { at: now(), held };
              resolve();
            },
            giveUp() {
              kind.waiting.delete(share);
              reject(new NoRoom());
            },
          });
        });

      const share: Share = {
        charge(bytes) {
          if (kind === small && held + bytes > maxSmall) becomeLarge();
          const isNext = kind.waiting.size === 0 && hasRoom(kind, share, bytes);
          if (!isNext && !isOldest(kind, share)) return wait(bytes);
          hold(bytes);
          return undefined;
        },
        close() {
          leave();
          held = 0;
          look();
        },
      };
      kind.open.set(share, soon);
      return share;
    },
    isShort,
  };
}
