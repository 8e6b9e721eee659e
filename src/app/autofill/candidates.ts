/** Where in the document a value was read: line index and characters of its text. */
export interface Place {
  line: number;
  start: number;
  end: number;
}

/** A possible value for a field, with what speaks for it; the higher, the surer. */
export interface Candidate {
  value: string;
  score: number;
  place: Place;
}

export function best<T extends Candidate>(candidates: readonly T[]): T | null {
  let top: T | null = null;
  for (const candidate of candidates) if (!top || candidate.score > top.score) top = candidate;
  return top;
}
