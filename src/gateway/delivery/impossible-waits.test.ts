import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { createSqliteLedger } from '../ledger/sqlite/create-sqlite-ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { anAcceptance, aSubmission } from '../ledger/suites/a-submission.ts';
import { createLog } from '../log.ts';
import { createEndImpossibleWaits } from './impossible-waits.ts';
import { createRecorder } from './record.ts';

const HOUR = 60 * 60 * 1000;
const YEAR = 365 * 24 * HOUR;
const NOW = 10_000;
const timing = {
  ...{ retryBaseMs: 1000, retryMaxMs: 60_000 },
  ...{ lookupBaseMs: 5000, lookupWindowMs: 4 * HOUR },
};

let ledger: Ledger;
let endImpossibleWaits: () => Promise<void>;
beforeEach(() => {
  ledger = createSqliteLedger({ dataDir: ':memory:', owner: 'owner' });
  const clock = { now: () => NOW, sleep: async () => {} };
  const log = createLog('silent');
  const { signal } = new AbortController();
  const recorder = createRecorder({
    ...{ ledger, clock, timing, log, signal },
    random: () => 0,
    onTransition() {},
  });
  endImpossibleWaits = createEndImpossibleWaits({ ledger, recorder, clock, timing, log });
});
afterEach(() => ledger.close());

async function ended(changes: Partial<Submission>): Promise<Submission | undefined> {
  const submission = aSubmission(changes);
  await ledger.accept(anAcceptance(submission));
  await endImpossibleWaits();
  return (await ledger.find(submission.id))?.submission;
}

test('what a clock planned that was a year ahead is sent now', async () => {
  expect(await ended({ next_attempt_at: NOW + YEAR })).toMatchObject({
    state: 'queued',
    next_attempt_at: NOW,
  });
});

test('what came into doubt by it is looked up now, as made since now, for one window', async () => {
  const then = NOW + YEAR;
  const doubt = { state: 'unconfirmed', uncertain: true } as const;
  const times = { first_sent_at: then, doubted_at: then, lookup_last_at: then };
  const found = await ended({ ...doubt, ...times, next_attempt_at: then, lookup_until: 2 * then });
  expect(found).toMatchObject({
    ...doubt,
    ...{ first_sent_at: NOW, doubted_at: NOW, lookup_last_at: NOW, next_attempt_at: NOW },
    lookup_until: NOW + timing.lookupWindowMs,
  });
});

test('a wait that an ATS may have asked for is kept', async () => {
  const next_attempt_at = NOW + HOUR;
  expect(await ended({ next_attempt_at })).toMatchObject({ next_attempt_at });
});
