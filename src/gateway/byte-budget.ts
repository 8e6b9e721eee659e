/** A bound on the bytes of bodies that are held in memory at once. */

/** Hands out room up to its bound, one after the other. */
export interface ByteBudget {
  /** Waits for room, in the order of asking; the returned function gives it back. */
  take(bytes: number): Promise<() => void>;
}

/** One body larger than the whole budget gets through alone. */
export function createByteBudget(max: number): ByteBudget {
  let used = 0;
  const waiting: { bytes: number; start(): void }[] = [];

  const fits = (bytes: number) => used === 0 || used + bytes <= max;
  const release = (bytes: number) => {
    used -= bytes;
    for (let next = waiting[0]; next !== undefined && fits(next.bytes); next = waiting[0]) {
      waiting.shift();
      next.start();
    }
  };

  return {
    take: (bytes) =>
      new Promise((resolve) => {
        let returned = false;
        const start = () => {
          used += bytes;
          resolve(() => {
            if (returned) return;
            returned = true;
            release(bytes);
          });
        };
        if (waiting.length === 0 && fits(bytes)) return start();
        waiting.push({ bytes, start });
      }),
  };
}
