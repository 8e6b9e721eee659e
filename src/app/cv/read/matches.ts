/** Where in the document a value was read: line index and characters of its text. */
export interface Place {
  line: number;
  start: number;
  end: number;
}

/**
 * A possible value for a field, with what speaks for it; the higher, the surer. A score is a sum of
 * weights that were set by hand; docs/autofill-weights.md counts what each of them gives.
 */
export interface Match {
  value: string;
  score: number;
  place: Place;
}

/** The match with the highest score, the first of equal ones; null where there is none. */
export function best<T extends Match>(candidates: readonly T[]): T | null {
  let top: T | null = null;
  for (const candidate of candidates) if (!top || candidate.score > top.score) top = candidate;
  return top;
}
