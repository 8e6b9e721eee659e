/** When a submission in doubt is looked up next. Pure; part of its life in `transition.ts`. */
import type { Submission } from '../ledger/submission.ts';
import { backoffMs } from './backoff.ts';
import type { Moment, Timing } from './moment.ts';

/** Pauses grow, but none is so long that what a regular sync brings is found much later. */
const LOOKUPS_PER_WINDOW = 8;

/** From the environment's timing to what `backoffMs` takes; all in milliseconds. */
export const lookupPauses = ({ lookupBaseMs, lookupWindowMs }: Timing) => ({
  baseMs: lookupBaseMs,
  maxMs: lookupWindowMs / LOOKUPS_PER_WINDOW,
});

/** Look-ups that the ATS cannot answer are made up for, for so many windows more. */
const WINDOWS_MORE = 3;

/**
 * The next look-up is planned before this one is made, so neither a crash nor an ATS that cannot
 * be asked ends them: only an answer at the end of the window does.
 */
export function nextLookup(
  submission: Submission,
  _: unknown,
  { now, random, timing }: Moment,
): Submission {
  const until = submission.lookup_until ?? now;
  const failures = submission.failures + 1;
  const next = now + backoffMs(failures + 1, lookupPauses(timing), random);
  const isHopeless = now >= until + WINDOWS_MORE * timing.lookupWindowMs;
  return {
    ...submission,
    lookup_count: submission.lookup_count + 1,
    lookup_last_at: now,
    failures,
    next_attempt_at: now < until ? Math.min(next, until) : isHopeless ? null : next,
  };
}

/** A busy ATS changes every few seconds: the longer a doubt lasts, the rarer news wake its look-ups. */
const WOKEN_SHARE = 1 / 16;

/**
 * News bring the next look-up forward, not closer than a pause after the last one, and without making
 * the later ones rarer. A window that is over stays over.
 */
export function lookUpSoon(
  submission: Submission,
  _: unknown,
  { now, timing }: Moment,
): Submission | null {
  const { next_attempt_at, lookup_last_at, doubted_at, failures } = submission;
  if (next_attempt_at === null) return null;
  const pause = Math.max(timing.lookupBaseMs, (now - (doubted_at ?? now)) * WOKEN_SHARE);
  const soon = Math.round(Math.max(now, (lookup_last_at ?? 0) + pause));
  if (soon >= next_attempt_at) return null;
  return { ...submission, next_attempt_at: soon, failures: Math.max(0, failures - 1) };
}

/** After the window only a person goes on. */
export function lastLookup(
  submission: Submission,
  { began }: { began: number },
): Submission | null {
  const isOver = began >= (submission.lookup_until ?? began);
  return isOver ? { ...submission, next_attempt_at: null } : null;
}
