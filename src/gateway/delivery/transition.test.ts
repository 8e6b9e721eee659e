import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DeliveryError, SUBMISSION_STATES } from '../../contract/receipt.ts';
import type { Outcome } from '../../kombo/answers/error.ts';
import type { Submission } from '../ledger/submission.ts';
import { aSubmission } from '../ledger/suites/a-submission.ts';
import type { Moment } from './moment.ts';
import { type DeliveryEvent, transition } from './transition.ts';

const timing = {
  retryBaseMs: 1000,
  retryMaxMs: 60_000,
  lookupBaseMs: 5000,
  lookupWindowMs: 14_400_000,
};
/** When the look-ups of what came into doubt at `now` are over. */
const over = 10_000 + timing.lookupWindowMs;
const at = (now: number): Moment => ({ now, random: 0, timing });
const now = at(10_000);
const deliveryError = (code: string): DeliveryError => ({
  code,
  detail: '',
  action_required_by: 'nobody',
  issues: [],
});
const result = {
  candidate_id: 'c',
  application_id: 'a',
  candidate_url: null,
  warnings: [],
  answers: null,
};

const failed = (outcome: Outcome, code = 'X', attempt = 1, waitMs = 0): DeliveryEvent => ({
  type: 'failed',
  attempt,
  outcome,
  error: deliveryError(code),
  waitMs,
});

/** Applies events one after the other; each must be known to the state that it meets. */
function after(...events: DeliveryEvent[]): Submission {
  return events.reduce((submission, event) => {
    const next = transition(submission, event, now);
    if (next === null) throw new Error(`${event.type} is not known in ${submission.state}`);
    return next;
  }, aSubmission());
}
const claimed: DeliveryEvent = { type: 'claimed' };
const created: DeliveryEvent = { type: 'created', attempt: 1, result };
const EXISTS = 'ATS.APPLICATION_ALREADY_EXISTS';

test('a 2xx delivers, with what the ATS said', () => {
  expect(after(claimed, created)).toMatchObject({
    state: 'delivered',
    attempts: 1,
    first_sent_at: 10_000,
    result,
    confirmed_by: 'answer',
    next_attempt_at: null,
    settled_at: 10_000,
  });
});

test('what certainly was not carried out comes again, later each time, within the bound', () => {
  let submission = aSubmission();
  const pauses: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt++) {
    for (const event of [claimed, failed('retry', 'unreachable', attempt)]) {
      submission = transition(submission, event, now) ?? submission;
    }
    pauses.push((submission.next_attempt_at ?? 0) - 10_000);
  }
  expect(submission).toMatchObject({ state: 'queued', attempts: 9, uncertain: false });
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('it waits at least as long as the ATS asks, and longer when the ATS is throttled itself', () => {
  const told = after(claimed, failed('retry', 'PLATFORM.RATE_LIMIT_EXCEEDED', 1, 41_000));
  expect(told.next_attempt_at).toBe(51_000);
  const throttled = after(claimed, failed('retry', 'REMOTE.RATE_LIMIT_EXCEEDED'));
  expect(throttled.next_attempt_at).toBe(12_000);
});

test('"service unavailable" gets one try more, then a look-up', () => {
  const once = after(claimed, failed('retry_once'));
  expect(once.state).toBe('queued');
  const twice = after(claimed, failed('retry_once'), claimed, failed('retry_once', 'X', 2));
  expect(twice).toMatchObject({ state: 'unconfirmed', lookup_until: over });
});

test('what may have been carried out is looked up, never sent', () => {
  expect(after(claimed, failed('unknown', 'timed_out'))).toMatchObject({
    state: 'unconfirmed',
    uncertain: true,
    next_attempt_at: 12_500,
    problem: { code: 'timed_out' },
  });
  expect(after(claimed, { type: 'interrupted' })).toMatchObject({
    state: 'unconfirmed',
    problem: { code: 'interrupted' },
  });
});

/** Looks up whenever it is due, with `answer` as what comes of it, and returns when that was. */
function lookUps(answer: 'not_found' | 'failed'): { last: Submission; times: number[] } {
  let last = after(claimed, failed('unknown'));
  const times: number[] = [];
  for (let due = last.next_attempt_at; due !== null; due = last.next_attempt_at) {
    times.push(due);
    last = transition(last, { type: 'looking_up' }, at(due)) ?? last;
    if (answer !== 'not_found') continue;
    last = transition(last, { type: 'not_found', began: due }, at(due + 50)) ?? last;
  }
  return { last, times };
}

test('look-ups come at growing intervals, the last one at the end of the window', () => {
  const { last, times } = lookUps('not_found');
  const pauses = times.slice(1, -1).map((time, index) => time - (times[index] ?? 0));
  expect(times[0]).toBe(12_500);
  expect(pauses.slice(0, 6)).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000]);
  expect(times.at(-1)).toBe(over);
  expect(last).toMatchObject({ state: 'unconfirmed', doubted_at: 10_000, lookup_last_at: over });
});

test('no pause between look-ups is longer than an eighth of the window', () => {
  const { times } = lookUps('not_found');
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.max(...pauses)).toBeLessThanOrEqual(timing.lookupWindowMs / 8);
});

test('only an answer ends them at the end of the window, or three windows without any', () => {
  const { times } = lookUps('failed');
  expect(times.filter((time) => time > over).length).toBeGreaterThan(3);
  expect(times.at(-1)).toBeGreaterThanOrEqual(over + 3 * timing.lookupWindowMs);
});

test("a person's own look-up after that leaves it to the person again", () => {
  const { last } = lookUps('not_found');
  const looking = transition(last, { type: 'looking_up' }, at(2 * over));
  if (looking === null) throw new Error('not looked up');
  expect(looking.lookup_count).toBe(last.lookup_count + 1);
  const looked = transition(looking, { type: 'not_found', began: 2 * over }, at(2 * over + 50));
  expect(looked?.next_attempt_at).toBeNull();
});

test('found, it is delivered; confirmed by a person, it says so', () => {
  const doubt: DeliveryEvent[] = [claimed, failed('unknown')];
  expect(after(...doubt, { type: 'found', result })).toMatchObject({
    state: 'delivered',
    confirmed_by: 'lookup',
    result,
  });
  expect(after(...doubt, { type: 'confirmed', applicationId: 'x' })).toMatchObject({
    state: 'delivered',
    confirmed_by: 'person',
    result: { application_id: 'x' },
  });
});

test('only a person sends again what is in doubt', () => {
  expect(after(claimed, failed('unknown'), { type: 'resend' })).toMatchObject({
    state: 'queued',
    next_attempt_at: 10_000,
    uncertain: true,
    lookup_until: null,
  });
});

test('"already exists" is a refusal at first, and a doubt after an attempt that is open', () => {
  expect(after(claimed, failed('refused', EXISTS)).state).toBe('refused');
  const busy = after(claimed, failed('retry', 'busy'), claimed, failed('refused', EXISTS, 2));
  expect(busy.state).toBe('refused');
  const resent: DeliveryEvent[] = [claimed, failed('unknown'), { type: 'resend' }, claimed];
  expect(after(...resent, failed('refused', EXISTS, 2)).state).toBe('unconfirmed');
  const unavailable = after(claimed, failed('retry_once'), claimed, failed('refused', EXISTS, 2));
  expect(unavailable.state).toBe('unconfirmed');
});

test('a refusal after an open attempt settles it only when it is about the content', () => {
  const resent: DeliveryEvent[] = [claimed, failed('unknown'), { type: 'resend' }];
  const refusedAs = (code: string) => after(...resent, claimed, failed('refused', code, 2)).state;
  expect(refusedAs('REMOTE.INPUT_INVALID')).toBe('refused');
  expect(refusedAs('ATS.JOB_CLOSED')).toBe('unconfirmed');
  const closed: DeliveryEvent = { type: 'job_closed', error: deliveryError('job_not_open') };
  expect(after(...resent, closed).state).toBe('unconfirmed');
  expect(after(closed)).toMatchObject({ state: 'refused', attempts: 0 });
});

test('an answer that comes after the lease was lost is still the truth', () => {
  expect(after(claimed, { type: 'interrupted' }, created).state).toBe('delivered');
  expect(after(claimed, { type: 'interrupted' }, failed('refused', 'ATS.JOB_CLOSED')).state).toBe(
    'refused',
  );
  const unconfirmed = after(claimed, { type: 'interrupted' });
  expect(transition(unconfirmed, failed('retry'), now)).toBeNull();
  const resent = after(claimed, { type: 'interrupted' }, { type: 'resend' });
  expect(transition(resent, created, now)?.state).toBe('delivered');
});

test('an answer to an older attempt does not settle the one that is on its way', () => {
  const second = after(claimed, failed('retry'), claimed);
  expect(transition(second, failed('refused'), now)).toBeNull();
  expect(transition(second, created, now)).toBeNull();
});

test('what is settled stays as it is', () => {
  const events: DeliveryEvent[] = [
    ...[claimed, created, failed('unknown'), { type: 'interrupted' as const }],
    ...[{ type: 'looking_up' as const }, { type: 'found' as const, result }],
    ...[{ type: 'resend' as const }, { type: 'confirmed' as const, applicationId: null }],
  ];
  for (const state of ['delivered', 'refused'] as const) {
    for (const event of events) {
      expect(transition(aSubmission({ state }), event, now)).toBeNull();
    }
  }
});

/** An ATS that carries out, or not, whatever it answers, told by what the answer allows. */
const anyEvent: fc.Arbitrary<DeliveryEvent> = fc.oneof(
  fc.constant<DeliveryEvent>(claimed),
  fc.constant<DeliveryEvent>({ type: 'interrupted' }),
  fc.constant<DeliveryEvent>({ type: 'looking_up' }),
  fc.constant<DeliveryEvent>({ type: 'clock_put_back' }),
  fc
    .tuple(
      fc.constantFrom<Outcome>('retry', 'retry_once', 'refused', 'unknown'),
      fc.constantFrom(EXISTS, 'ATS.JOB_CLOSED', 'REMOTE.INPUT_INVALID', 'timed_out'),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([outcome, code, attempt]) => failed(outcome, code, attempt)),
);

test('without a person, nothing is sent again after an attempt whose outcome is open', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let submission = aSubmission();
      let isOpen = false;
      for (const event of events) {
        const next = transition(submission, event, now);
        if (next === null) continue;
        if (event.type === 'claimed') expect(isOpen).toBe(false);
        if (event.type === 'interrupted') isOpen = true;
        if (event.type === 'failed' && event.outcome === 'unknown') isOpen = true;
        submission = next;
        expect(SUBMISSION_STATES).toContain(submission.state);
        const mayGoOnAlone = submission.state === 'queued' || submission.state === 'unconfirmed';
        if (!mayGoOnAlone) expect(submission.next_attempt_at).toBeNull();
        if (submission.state === 'queued') expect(submission.next_attempt_at).not.toBeNull();
      }
    }),
  );
});

test('what waits for its connection comes again by itself, seldom, and at once when it is mended', () => {
  const waiting = after(claimed, failed('wait', 'INTEGRATION.AUTHENTICATION_INVALID'));
  expect(waiting).toMatchObject({
    state: 'queued',
    problem: { code: 'INTEGRATION.AUTHENTICATION_INVALID' },
    next_attempt_at: 10_000 + 15_000,
  });
  const woken = transition(waiting, { type: 'woken' }, at(11_000));
  expect(woken).toMatchObject({ state: 'queued', next_attempt_at: 11_000 });
  expect(woken && transition(woken, { type: 'woken' }, at(12_000))).toBeNull();
});

test('a pause that an ATS asked for is not cut short by a connection that was mended', () => {
  const busy = after(claimed, failed('retry', 'PLATFORM.RATE_LIMIT_EXCEEDED', 1, 60_000));
  expect(transition(busy, { type: 'woken' }, at(11_000))).toBeNull();
});

test('news bring a look-up forward, not closer than a pause after the last, and none is made rarer', () => {
  const doubt = { ...after(claimed, failed('unknown')), failures: 5 };
  const looked = transition(doubt, { type: 'looking_up' }, at(20_000)) as Submission;
  const woken = transition(looked, { type: 'woken' }, at(21_000)) as Submission;
  expect(woken.next_attempt_at).toBe(20_000 + timing.lookupBaseMs);
  expect(transition(woken, { type: 'woken' }, at(21_001))).toBeNull();
  const again = transition(woken, { type: 'looking_up' }, at(25_000)) as Submission;
  expect(again.failures).toBe(looked.failures);
  const old = { ...again, next_attempt_at: over, lookup_last_at: 3_600_000 };
  const later = transition(old, { type: 'woken' }, at(3_610_000)) as Submission;
  expect(later.next_attempt_at).toBe(3_600_000 + 225_000);
});

test('news wake no look-ups after their window, and nothing that is settled or on its way', () => {
  const doubt = { ...after(claimed, failed('unknown')), next_attempt_at: null };
  for (const submission of [doubt, after(claimed), after(claimed, created)]) {
    expect(transition(submission, { type: 'woken' }, now)).toBeNull();
  }
});
