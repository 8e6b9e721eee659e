/** What a refused submission leads to: the entry in which it is changed, or what was sent in its place. */

/** An entry that mends another one; until it is sent it is a draft on this device. */
export interface Successor {
  id: string;
  isSent: boolean;
}

/** What is known to come next after the submission of this id; null when nothing is. */
export type NextOf = (id: string) => Successor | null;

/**
 * The end of the way: what was sent again may have been refused and sent again itself. Null when
 * nothing follows.
 */
export function lastSuccessor(id: string, nextOf: NextOf): Successor | null {
  const seen = new Set([id]);
  let last: Successor | null = null;
  for (let next = nextOf(id); next !== null && !seen.has(next.id); next = nextOf(next.id)) {
    seen.add(next.id);
    last = next;
  }
  return last;
}
