import { afterEach, beforeEach, expect, test } from 'vitest';
import { createJanitor, type Janitor } from './janitor.ts';
import type { Ledger } from './ledger/ledger.ts';
import { createSqliteLedger } from './ledger/sqlite/create-sqlite-ledger.ts';
import { anAcceptance, aSubmission } from './ledger/suites/a-submission.ts';
import { createLog } from './log.ts';

const DAY = 24 * 60 * 60 * 1000;
const SETTLED = 1000;

let now = 0;
let ledger: Ledger;
let janitor: Janitor;
/** How many pauses the janitor has begun, and what ends the last of them. */
let pauses = 0;
let wake = () => {};
/** How long the computer has run, whatever its clock says. */
let running = 0;
beforeEach(() => {
  now = SETTLED;
  pauses = 0;
  running = 0;
  ledger = createSqliteLedger({ dataDir: ':memory:', owner: 'owner' });
  janitor = createJanitor({
    ledger,
    clock: {
      now: () => now,
      sleep: (_ms, signal) =>
        new Promise((resolve) => {
          pauses += 1;
          wake = resolve;
          if (signal?.aborted) resolve();
          signal?.addEventListener('abort', () => resolve());
        }),
    },
    bodyGraceMs: DAY,
    receiptAgeMs: 90 * DAY,
    auditAgeMs: 365 * DAY,
    sessions: { purge: async () => 0 },
    handed: { tidy: async () => {} },
    everyMs: 1,
    steady: () => running,
    log: createLog('silent'),
  });
});
afterEach(() => ledger.close());

async function accept(changes: object): Promise<string> {
  const submission = aSubmission(changes);
  await ledger.accept(anAcceptance(submission));
  return submission.id;
}

const delivered = () =>
  accept({
    state: 'delivered',
    settled_at: SETTLED,
    updated_at: SETTLED,
    next_attempt_at: null,
  });

test('a body goes a day after it was settled, its receipt after ninety', async () => {
  const id = await delivered();
  now = SETTLED + DAY;
  expect(await janitor.clean()).toMatchObject({ bodies: 0, receipts: 0 });
  now += 1;
  expect(await janitor.clean()).toMatchObject({ bodies: 1, receipts: 0 });
  expect(await ledger.body(id)).toBeNull();
  expect(await ledger.find(id)).not.toBeNull();
  now = SETTLED + 90 * DAY + 1;
  expect(await janitor.clean()).toMatchObject({ bodies: 0, receipts: 1 });
  expect(await ledger.find(id)).toBeNull();
});

test('what is not settled keeps its body and its receipt, however old', async () => {
  const id = await accept({ updated_at: SETTLED });
  now = SETTLED + 365 * DAY;
  expect(await janitor.clean()).toMatchObject({ bodies: 0, receipts: 0 });
  expect(await ledger.body(id)).not.toBeNull();
});

test('it works by itself until it is stopped, and a failure of the ledger does not end it', async () => {
  const id = await delivered();
  now = SETTLED + 2 * DAY;
  const { purgeBodies } = ledger;
  let rounds = 0;
  ledger.purgeBodies = (before) => {
    rounds += 1;
    return rounds === 1 ? Promise.reject(new Error('The disk fails.')) : purgeBodies(before);
  };
  janitor.start();
  await nextRound();
  expect(await ledger.body(id)).not.toBeNull();
  await nextRound();
  expect(await ledger.body(id)).toBeNull();
  await janitor.stop();
  const until = rounds;
  const later = await delivered();
  wake();
  expect(await ledger.body(later)).not.toBeNull();
  expect(rounds).toBe(until);
});

/** Ends the pause, and waits for the next one. */
async function nextRound(): Promise<void> {
  const before = pauses;
  wake();
  await expect.poll(() => pauses).toBe(before + 1);
}

test('a clock that jumps takes nothing with it, unless it has gone on from there for a day', async () => {
  const id = await delivered();
  janitor.start();
  now += 400 * DAY;
  await nextRound();
  expect(await ledger.find(id), 'the clock was set ahead').not.toBeNull();
  now -= 400 * DAY;
  await nextRound();
  running += DAY + 1;
  now += DAY + 1;
  await nextRound();
  expect(await ledger.body(id), 'set right, and steady since').toBeNull();
  expect(await ledger.find(id)).not.toBeNull();

  now += 400 * DAY;
  await nextRound();
  expect(await ledger.find(id)).not.toBeNull();
  running += DAY;
  now += DAY;
  await nextRound();
  expect(await ledger.find(id), 'it was no mistake').toBeNull();
  await janitor.stop();
});

test('a row of the audit goes after a year', async () => {
  const entry = { at: SETTLED, actor_id: 'ada', action: 'list', object_id: null } as const;
  await ledger.audit.add([{ ...entry, outcome: 'done' }], true);
  now = SETTLED + 365 * DAY;
  expect(await janitor.clean()).toMatchObject({ audited: 0 });
  now += 1;
  expect(await janitor.clean()).toMatchObject({ audited: 1, sessions: 0 });
});
