/**
 * Whose turn it is. All bodies go through one thread and onto one disk: while smaller ones come in,
 * the larger ones share what a small part of both can take.
 */

/** Turns of all bodies. */
export interface Turns {
  /**
   * Takes a piece of so many bytes of a body of `size` bytes. Undefined when it may go on; otherwise
   * to be waited for before more is read.
   */
  take(size: number, bytes: number): Promise<void> | undefined;
}

/** What larger bodies share, in bytes a second, while smaller ones come in: a twentieth of a core. */
const RATE = 4 * 1024 * 1024;
/** So long after its last piece a body still counts as coming in, in milliseconds. */
const RECENT_MS = 50;
/** Bodies differ in size when one is at least about this many times as large as the other. */
const TIMES = 4;

/** `now` is in milliseconds, from any moment on. */
export function createTurns(now: () => number = () => performance.now()): Turns {
  /** When a body of each size came in last; a size is a power of `TIMES`. */
  const seen: number[] = [];
  let freeAt = 0;

  const isSmallerComing = (power: number, since: number) =>
    seen.some((at, other) => other < power && at > since);

  return {
    take(size, bytes) {
      const power = Math.floor(Math.log2(Math.max(1, size)) / Math.log2(TIMES));
      const at = now();
      seen[power] = at;
      if (!isSmallerComing(power, at - RECENT_MS)) return undefined;
      freeAt = Math.max(freeAt, at) + (bytes / RATE) * 1000;
      return new Promise((resolve) => setTimeout(resolve, freeAt - at));
    },
  };
}
