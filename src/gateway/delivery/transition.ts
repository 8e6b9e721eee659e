/**
 * A submission's life as a pure function: state and event in, next state out. Nothing here has a
 * clock, a disk or a network. The rule that everything serves: what may have been carried out is
 * never sent again without a person's word, and what certainly was not is never given up.
 */
import type { DeliveryError, DeliveryResult, SubmissionState } from '../../contract/receipt.ts';
import { meaningOf, type Outcome } from '../../kombo/answers/error.ts';
import type { Submission } from '../ledger/submission.ts';
import { backoffMs } from './backoff.ts';
import { lastLookup, lookUpSoon, lookupPauses, nextLookup } from './look-up-plan.ts';
import type { Moment } from './moment.ts';

/** Everything that can happen to a submission after it was accepted. Times are milliseconds. */
export type DeliveryEvent =
  /** A gateway is about to send it. */
  | { type: 'claimed' }
  /** The ATS answered 2xx to attempt number `attempt`. */
  | { type: 'created'; attempt: number; result: DeliveryResult }
  /** Attempt number `attempt` failed. `waitMs` is what the ATS asked for. */
  | { type: 'failed'; attempt: number; outcome: Outcome; error: DeliveryError; waitMs: number }
  /** The job was found closed before anything was sent. */
  | { type: 'job_closed'; error: DeliveryError }
  /** The gateway that was sending it is gone. */
  | { type: 'interrupted' }
  /** The ledger is a backup: whatever waits in it may have been sent since. */
  | { type: 'restored' }
  /** A look-up begins; a person's own look-up counts as well. */
  | { type: 'looking_up' }
  | { type: 'found'; result: DeliveryResult }
  /** The look-up that began at `began` was answered, with nothing of ours. */
  | { type: 'not_found'; began: number }
  /** There is a reason to try before the planned time: the connection is mended, the ATS's data changed. */
  | { type: 'woken' }
  /** It was told to wait longer than anything does: the clock was ahead then, and has been put back. */
  | { type: 'clock_put_back' }
  /** A person sends it again, knowing the risk. */
  | { type: 'resend' }
  /** A person found it in the ATS. */
  | { type: 'confirmed'; applicationId: string | null };

type Step<E> = (submission: Submission, event: E, moment: Moment) => Submission | null;
type EventOf<T extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: T }>;
type Steps = { [T in DeliveryEvent['type']]?: Step<EventOf<T>> };

/** Which events each state knows. What is not listed is not allowed and changes nothing. */
const STEPS: Record<SubmissionState, Steps> = {
  queued: {
    claimed: toSending,
    job_closed: (submission, { error }, moment) => afterRefusal(submission, error, moment),
    // The answer to an earlier attempt arrived after all, before the next one began.
    created: lateCreated,
    woken: tryNow,
    clock_put_back: endWait,
    restored: (submission, _, moment) => ({
      ...toUnconfirmed(submission, RESTORED, moment),
      first_sent_at: submission.first_sent_at ?? submission.created_at,
    }),
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
    woken: lookUpSoon,
    clock_put_back: endWait,
    not_found: lastLookup,
    found: (submission, { result }, moment) => toDelivered(submission, result, 'lookup', moment),
    resend: toQueuedAgain,
    confirmed: (submission, { applicationId }, moment) =>
      toDelivered(
        submission,
        {
          candidate_id: null,
          application_id: applicationId,
          candidate_url: null,
          warnings: [],
          answers: null,
        },
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

/** Why a submission is in doubt whose gateway went away while it was sending. */
export const INTERRUPTED: DeliveryError = {
  code: 'interrupted',
  detail: 'The gateway stopped while it was sending.',
  action_required_by: 'nobody',
  issues: [],
};

const RESTORED: DeliveryError = {
  code: 'restored',
  detail: 'The ledger was restored from a backup, after which this may have been sent.',
  action_required_by: 'nobody',
  issues: [],
};

const EXISTS = 'ATS.APPLICATION_ALREADY_EXISTS';
const ABOUT_CONTENT = new Set(['PLATFORM.INPUT_INVALID', 'REMOTE.INPUT_INVALID']);

/** Kombo's own tries against the ATS are used up by then, so we come back later than usual. */
const LONG_PAUSE: Record<string, number> = { 'REMOTE.RATE_LIMIT_EXCEEDED': 4 };
/** Somebody has to mend the connection first, and mostly we are told when that is done. */
const PAUSE_OF_WAITING = 30;

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
  const { outcome, error } = event;
  if (outcome === 'retry' || outcome === 'wait') return toRetry(submission, event, moment);
  if (outcome === 'retry_once' && !submission.second_chance_used) {
    return toRetry({ ...submission, second_chance_used: true }, event, moment);
  }
  if (outcome === 'refused') return afterRefusal(submission, error, moment);
  return toUnconfirmed(submission, error, moment);
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
function afterRefusal(submission: Submission, error: DeliveryError, moment: Moment): Submission {
  const { uncertain, second_chance_used } = submission;
  const isOpenQuestion =
    error.code === EXISTS
      ? uncertain || second_chance_used
      : uncertain && !ABOUT_CONTENT.has(error.code);
  return isOpenQuestion
    ? toUnconfirmed(submission, error, moment)
    : toRefused(submission, error, moment.now);
}

function toRetry(
  submission: Submission,
  { error, waitMs, outcome }: EventOf<'failed'>,
  { now, random, timing }: Moment,
): Submission {
  const failures = submission.failures + 1;
  const baseMs =
    timing.retryBaseMs * (outcome === 'wait' ? PAUSE_OF_WAITING : (LONG_PAUSE[error.code] ?? 1));
  const pause = backoffMs(failures, { baseMs, maxMs: timing.retryMaxMs }, random);
  return {
    ...submission,
    state: 'queued',
    failures,
    problem: error,
    next_attempt_at: now + Math.max(pause, waitMs),
  };
}

function toRefused(submission: Submission, problem: DeliveryError, now: number): Submission {
  return { ...submission, state: 'refused', problem, next_attempt_at: null, settled_at: now };
}

function toUnconfirmed(
  submission: Submission,
  problem: DeliveryError,
  { now, random, timing }: Moment,
): Submission {
  const pause = backoffMs(1, lookupPauses(timing), random);
  return {
    ...submission,
    state: 'unconfirmed',
    problem,
    uncertain: true,
    failures: 0,
    next_attempt_at: now + pause,
    lookup_until: now + timing.lookupWindowMs,
    doubted_at: now,
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
  { attempt, outcome, error }: EventOf<'failed'>,
  { now }: Moment,
): Submission | null {
  const isOnlyAttempt = attempt === submission.attempts && attempt === 1;
  if (!isOnlyAttempt || outcome !== 'refused' || error.code === EXISTS) return null;
  return toRefused(submission, error, now);
}

/** What waits for its connection goes on; a pause that an ATS asked for is kept. */
function tryNow(submission: Submission, _: unknown, { now }: Moment): Submission | null {
  const { problem, next_attempt_at } = submission;
  const isHeld = problem !== null && meaningOf(problem.code, 0).outcome === 'wait';
  if (!isHeld || next_attempt_at === null || next_attempt_at <= now) return null;
  return { ...submission, next_attempt_at: now };
}

/** No moment of its life lies in the future; look-ups get a whole window again. */
function endWait(submission: Submission, _: unknown, { now, timing }: Moment): Submission {
  const { lookup_until, lookup_last_at, doubted_at, first_sent_at } = submission;
  const past = (at: number | null) => (at === null ? null : Math.min(at, now));
  return {
    ...submission,
    next_attempt_at: now,
    lookup_until:
      lookup_until === null ? null : Math.min(lookup_until, now + timing.lookupWindowMs),
    lookup_last_at: past(lookup_last_at),
    doubted_at: past(doubted_at),
    first_sent_at: past(first_sent_at),
  };
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
