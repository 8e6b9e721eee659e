import type { Side } from './layouts/layout.ts';

/** What the scorer beside the corpora counts for a field or a file. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  /** Right ones among the printed values. */
  tpReq: number;
  ok: number;
  slots: number;
  wrongSlots: number;
}

interface Scored {
  cvFiles: number;
  coreRight: number;
  allRight: number;
  total: Counts;
  per: Readonly<Record<string, Counts>>;
  rows: readonly {
    file: string;
    entry: Readonly<Record<string, unknown>>;
    tot: Counts;
    errors: readonly { k: string; type: string; want?: unknown; got?: unknown }[];
  }[];
  special: readonly {
    file: string;
    expect: string;
    filled: number;
    status?: string;
    statusOk: boolean | null;
  }[];
  ms: { median: number; p95: number; max: number } | null;
}

export interface Part {
  side: Side;
  scored: Scored;
}

export interface Scorer {
  FIELDS: readonly string[];
  prf: (counts: Counts) => { p: number | null; r: number | null; f1: number | null };
  score: (predictions: object, truth: unknown, options?: { boot: number }) => Scored;
}

/** The scorer is a program of its own that comes with the corpora. */
export function isScorer(module: unknown): module is Scorer {
  if (typeof module !== 'object' || module === null) return false;
  return (
    'FIELDS' in module &&
    Array.isArray(module.FIELDS) &&
    'prf' in module &&
    typeof module.prf === 'function' &&
    'score' in module &&
    typeof module.score === 'function'
  );
}
