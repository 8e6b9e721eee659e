/**
 * A submission's life as a pure function: state and event in, next state out. Nothing here has a
 * clock, a disk or a network. The rule that everything serves: what may have been carried out is
 * never sent again without a person's word, and what certainly was not is never given up.
 */
import type { DeliveryResult, Setback, SubmissionState } from '../../contract/receipt.ts';
import type { Outcome } from '../../kombo/error.ts';
import type { Submission } from '../ledger/submission.ts';
import { pauseMs } from './pause.ts';

export type DeliveryEvent =
  /** A gateway is about to send it. */
  | { type: 'claimed' }
  /** The ATS answered 2xx to attempt number `attempt`. */
  | { type: 'created'; attempt: number; result: DeliveryResult }
  /** Attempt number `attempt` failed. `waitMs` is what the ATS asked for. */
  | { type: 'failed'; attempt: number; outcome: Outcome; setback: Setback; waitMs: number }
  /** The job was found closed before anything was sent. */
  | { type: 'job_closed'; setback: Setback }
  /** The gateway that was sending it is gone. */
  | { type: 'interrupted' }
  /** A look-up begins; a person's own look-up counts as well. */
  | { type: 'looking_up' }
  | { type: 'found'; result: DeliveryResult }
  /** The look-up that began at `began` was answered, with nothing of ours. */
  | { type: 'not_found'; began: number }
  /** A person sends it again, knowing the risk. */
  | { type: 'resend' }
  /** A person found it in the ATS. */
  | { type: 'confirmed'; applicationId: string | null };

export interface Timing {
  retryBaseMs: number;
  retryMaxMs: number;
  lookupBaseMs: number;
  lookupWindowMs: number;
}

export interface Moment {
  now: number;
  /** In [0, 1). */
  random: number;
  timing: Timing;
}

type Step<E> = (submission: Submission, event: E, moment: Moment) => Submission | null;
type EventOf<T extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: T }>;
type Steps = { [T in DeliveryEvent['type']]?: Step<EventOf<T>> };

/** Which events each state knows. What is not listed is not allowed and changes nothing. */
const STEPS: Record<SubmissionState, Steps> = {
  queued: {
    claimed: toSending,
    job_closed: (submission, { setback }, moment) => afterRefusal(submission, setback, moment),
    // The answer to an earlier attempt arrived after all, before the next one began.
    created: lateCreated,
  },
  sending: {
    created: (submission, event, moment) =>
      event.attempt === submission.attempts
        ? toDelivered(submission, event.result, 'answer', moment)
        : null,
    failed: afterFailure,
    interrupted: (submission, _, moment) => toUnconfirmed(submission, INTERRUPTED, moment),
  },
  unconfirmed: {
    created: lateCreated,
    failed: lateFailure,
    looking_up: nextLookup,
    not_found: lastLookup,
    found: (submission, { result }, moment) => toDelivered(submission, result, 'lookup', moment),
    resend: toQueuedAgain,
    confirmed: (submission, { applicationId }, moment) =>
      toDelivered(
        submission,
        { candidate_id: null, application_id: applicationId, candidate_url: null, warnings: [] },
        'person',
        moment,
      ),
  },
  delivered: {},
  refused: {},
};

/** The submission after the event, or null when its state does not know the event. */
export function transition(
  submission: Submission,
  event: DeliveryEvent,
  moment: Moment,
): Submission | null {
  // The table pairs each event with its own step; TypeScript cannot follow a union through it.
  const step = STEPS[submission.state][event.type] as Step<DeliveryEvent> | undefined;
  const next = step?.(submission, event, moment) ?? null;
  return next === null ? null : { ...next, updated_at: moment.now };
}

export const INTERRUPTED: Setback = {
  code: 'interrupted',
  detail: 'The gateway stopped while it was sending.',
  mender: 'nobody',
  issues: [],
};

const EXISTS = 'ATS.APPLICATION_ALREADY_EXISTS';
const ABOUT_CONTENT = new Set(['PLATFORM.INPUT_INVALID', 'REMOTE.INPUT_INVALID']);

/** Kombo's own tries against the ATS are used up by then, so we come back later than usual. */
const LONG_PAUSE: Record<string, number> = { 'REMOTE.RATE_LIMIT_EXCEEDED': 4 };

function toSending(submission: Submission, _: unknown, { now }: Moment): Submission {
  return {
    ...submission,
    state: 'sending',
    attempts: submission.attempts + 1,
    first_sent_at: submission.first_sent_at ?? now,
    next_attempt_at: null,
  };
}

function afterFailure(
  submission: Submission,
  event: EventOf<'failed'>,
  moment: Moment,
): Submission | null {
  if (event.attempt !== submission.attempts) return null;
  const { outcome, setback } = event;
  if (outcome === 'retry') return toRetry(submission, event, moment);
  if (outcome === 'retry_once' && !submission.second_chance_used) {
    return toRetry({ ...submission, second_chance_used: true }, event, moment);
  }
  if (outcome === 'refused') return afterRefusal(submission, setback, moment);
  return toUnconfirmed(submission, setback, moment);
}

/*
 * A refusal speaks for the attempt that it answers. Where an earlier attempt is still open, saying
 * "refused" could deny a delivery and invite a second one, so the doubt stays and is looked up:
 * - "already exists" is then most likely that earlier attempt, but no proof of it, since the person
 *   may have applied elsewhere. After "service unavailable", which is only generally safe to
 *   repeat, this holds as well. Without any such attempt it is what it says, and ours was refused.
 * - a closed job or a lost permission may have come after the earlier attempt was taken.
 * - but an ATS that turns down the content would have turned it down before: plainly refused.
 */
function afterRefusal(submission: Submission, setback: Setback, moment: Moment): Submission {
  const { uncertain, second_chance_used } = submission;
  const isOpenQuestion =
    setback.code === EXISTS
      ? uncertain || second_chance_used
      : uncertain && !ABOUT_CONTENT.has(setback.code);
  return isOpenQuestion
    ? toUnconfirmed(submission, setback, moment)
    : toRefused(submission, setback, moment.now);
}

function toRetry(
  submission: Submission,
  { setback, waitMs }: EventOf<'failed'>,
  { now, random, timing }: Moment,
): Submission {
  const failures = submission.failures + 1;
  const baseMs = timing.retryBaseMs * (LONG_PAUSE[setback.code] ?? 1);
  const pause = pauseMs(failures, { baseMs, maxMs: timing.retryMaxMs }, random);
  return {
    ...submission,
    state: 'queued',
    failures,
    problem: setback,
    next_attempt_at: now + Math.max(pause, waitMs),
  };
}

function toRefused(submission: Submission, problem: Setback, now: number): Submission {
  return { ...submission, state: 'refused', problem, next_attempt_at: null, settled_at: now };
}

function toUnconfirmed(
  submission: Submission,
  problem: Setback,
  { now, random, timing }: Moment,
): Submission {
  const pause = pauseMs(1, { baseMs: timing.lookupBaseMs, maxMs: timing.lookupWindowMs }, random);
  return {
    ...submission,
    state: 'unconfirmed',
    problem,
    uncertain: true,
    failures: 0,
    next_attempt_at: now + pause,
    lookup_until: now + timing.lookupWindowMs,
    settled_at: null,
  };
}

function toDelivered(
  submission: Submission,
  result: DeliveryResult,
  confirmedBy: NonNullable<Submission['confirmed_by']>,
  { now }: Moment,
): Submission {
  return {
    ...submission,
    state: 'delivered',
    result,
    problem: null,
    confirmed_by: confirmedBy,
    next_attempt_at: null,
    settled_at: now,
  };
}

/** A 2xx is the truth whenever it arrives: a pause of the process may have cost us the lease. */
function lateCreated(
  submission: Submission,
  { result }: EventOf<'created'>,
  moment: Moment,
): Submission {
  return toDelivered(submission, result, 'answer', moment);
}

/** So is a plain "no" to the last attempt, unless an earlier attempt is still open. */
function lateFailure(
  submission: Submission,
  { attempt, outcome, setback }: EventOf<'failed'>,
  { now }: Moment,
): Submission | null {
  const isOnlyAttempt = attempt === submission.attempts && attempt === 1;
  if (!isOnlyAttempt || outcome !== 'refused' || setback.code === EXISTS) return null;
  return toRefused(submission, setback, now);
}

/** Look-ups that the ATS cannot answer are made up for, for so many windows more. */
const WINDOWS_MORE = 3;

/**
 * The next look-up is planned before this one is made, so neither a crash nor an ATS that cannot
 * be asked ends them: only an answer at the end of the window does.
 */
function nextLookup(
  submission: Submission,
  _: unknown,
  { now, random, timing }: Moment,
): Submission {
  const until = submission.lookup_until ?? now;
  const failures = submission.failures + 1;
  const bounds = { baseMs: timing.lookupBaseMs, maxMs: timing.lookupWindowMs };
  const next = now + pauseMs(failures + 1, bounds, random);
  const isHopeless = now >= until + WINDOWS_MORE * timing.lookupWindowMs;
  return {
    ...submission,
    lookup_count: submission.lookup_count + 1,
    lookup_last_at: now,
    failures,
    next_attempt_at: now < until ? Math.min(next, until) : isHopeless ? null : next,
  };
}

/** After the window only a person goes on. */
function lastLookup(submission: Submission, { began }: EventOf<'not_found'>): Submission | null {
  const isOver = began >= (submission.lookup_until ?? began);
  return isOver ? { ...submission, next_attempt_at: null } : null;
}

function toQueuedAgain(submission: Submission, _: unknown, { now }: Moment): Submission {
  return {
    ...submission,
    state: 'queued',
    uncertain: true,
    failures: 0,
    second_chance_used: false,
    next_attempt_at: now,
    lookup_until: null,
  };
}
