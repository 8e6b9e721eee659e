import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { createSqliteLedger } from '../ledger/sqlite/create-sqlite-ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { anAcceptance, aSubmission } from '../ledger/suites/a-submission.ts';
import { createLog } from '../log.ts';
import { doubtRestored } from './doubt-restored.ts';
import { createRecorder, type Recorder } from './record.ts';

const BACKUP = 5000;
const NOW = 90_000;
const log = createLog('silent');
let ledger: Ledger;
let recorder: Recorder;
beforeEach(() => {
  ledger = createSqliteLedger({ dataDir: ':memory:', owner: 'owner' });
  recorder = createRecorder({
    ...{ ledger, log, clock: { now: () => NOW, sleep: async () => {} } },
    timing: { retryBaseMs: 1, retryMaxMs: 1, lookupBaseMs: 1000, lookupWindowMs: 10_000 },
    random: () => 0,
    signal: new AbortController().signal,
    onTransition() {},
  });
});
afterEach(() => ledger.close());

const accept = async (changes: Partial<Submission>) => {
  const submission = aSubmission(changes);
  await ledger.accept(anAcceptance(submission));
  return submission.id;
};
const now = async (id: string) => (await ledger.find(id))?.submission;

test('what waits in a backup is in doubt, as sent since it was accepted', async () => {
  const id = await accept({ created_at: 4000, next_attempt_at: 4000 });
  await doubtRestored({ ledger, recorder, log }, BACKUP);
  expect(await now(id)).toMatchObject({
    state: 'unconfirmed',
    problem: { code: 'restored' },
    uncertain: true,
    first_sent_at: 4000,
    lookup_until: NOW + 10_000,
  });
});

test('a time to come, one that was tried and one of another ATS are no exception', async () => {
  const ids = [
    await accept({ created_at: 1, next_attempt_at: NOW * 2 }),
    await accept({ created_at: 1, next_attempt_at: 0, attempts: 1, first_sent_at: 3 }),
    await accept({ created_at: 1, integration_id: 'sandbox:two' }),
  ];
  await doubtRestored({ ledger, recorder, log }, BACKUP);
  expect(await Promise.all(ids.map(async (id) => (await now(id))?.state))).toEqual(
    Array(3).fill('unconfirmed'),
  );
  expect(await now(ids[1] ?? '')).toMatchObject({ first_sent_at: 3 });
});

test('what was accepted after it, and what is settled, stays as it is', async () => {
  const after = await accept({ created_at: BACKUP + 1 });
  const settled = await accept({ created_at: 1, state: 'refused', next_attempt_at: null });
  await doubtRestored({ ledger, recorder, log }, BACKUP);
  expect([(await now(after))?.state, (await now(settled))?.state]).toEqual(['queued', 'refused']);
});
