/** What the life of a submission may know of the world around it. */

/** Milliseconds: how tries and look-ups are spaced, and for how long look-ups go on. */
export interface Timing {
  retryBaseMs: number;
  retryMaxMs: number;
  lookupBaseMs: number;
  lookupWindowMs: number;
}

/** What a transition may know of the world: the time, in milliseconds since 1970, and chance. */
export interface Moment {
  now: number;
  /** In [0, 1). */
  random: number;
  timing: Timing;
}
