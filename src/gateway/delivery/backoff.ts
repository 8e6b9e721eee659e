/** How long to wait before the next try: growing, bounded, and spread by chance. */

/**
 * Milliseconds before try `failures + 1`. Doubles from `baseMs` up to `maxMs`; the lower half is
 * fixed and the upper half drawn (`random` in [0, 1)), so that many do not come back at once.
 */
export function backoffMs(
  failures: number,
  { baseMs, maxMs }: { baseMs: number; maxMs: number },
  random: number,
): number {
  const ceiling = Math.min(maxMs, baseMs * 2 ** Math.min(Math.max(failures - 1, 0), 30));
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
