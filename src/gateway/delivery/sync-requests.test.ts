import { beforeEach, expect, test, vi } from 'vitest';
import { AtsSaidNo, AtsUnreachable } from '../ats/ats-error.ts';
import { createSqliteLedger } from '../ledger/sqlite/create-sqlite-ledger.ts';
import { aSubmission } from '../ledger/suites/a-submission.ts';
import { createLog } from '../log.ts';
import { createSyncRequests } from './sync-requests.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-24T09:00:00Z');

let now = START;
const pass = (ms: number) => {
  now += ms;
};
const doubt = (integration_id = 'sandbox:one') => aSubmission({ integration_id, doubted_at: now });

/** Gateways that share a ledger; each of their requests is noted, and ends as told. */
function gateways(end: () => void = () => {}, syncPauseMs = MINUTE) {
  const ledger = createSqliteLedger({ dataDir: ':memory:', owner: 'one' });
  const asked: { integration: string; minute: number }[] = [];
  const gateway = () =>
    createSyncRequests({
      ledger,
      ats: {
        async forceSync(integration) {
          asked.push({ integration, minute: (now - START) / MINUTE });
          end();
          return { already_queued: true, sync_id: null };
        },
      },
      clock: { now: () => now, sleep: async () => {} },
      syncPauseMs,
      log: createLog('silent'),
    });
  return {
    one: gateway(),
    two: gateway(),
    asked,
    minutes: () => asked.map(({ minute }) => minute),
  };
}

beforeEach(() => {
  now = START;
});

test('many doubts at once ask for one sync of each ATS, whichever gateway has them', async () => {
  const { one, two, asked } = gateways();
  const doubts = Array.from({ length: 6 }, () => doubt());
  await Promise.all(doubts.map((each, index) => (index % 2 === 0 ? one : two).ask(each)));
  await two.ask(doubt('sandbox:two'));
  expect(asked.map(({ integration }) => integration)).toEqual(['sandbox:one', 'sandbox:two']);
});

test('a doubt that is newer than the last sync asks for another, but not before a pause is over', async () => {
  const { one, minutes } = gateways();
  await one.ask(doubt());
  pass(MINUTE / 2);
  const newer = doubt();
  await one.ask(newer);
  expect(minutes()).toEqual([0]);
  pass(MINUTE / 2);
  await one.ask(newer);
  expect(minutes()).toEqual([0, 1]);
});

test('the same doubt asks again only after ten pauses', async () => {
  const { one, minutes } = gateways();
  const same = doubt();
  for (let minute = 0; minute < 25; minute++) {
    await one.ask(same);
    pass(MINUTE);
  }
  expect(minutes()).toEqual([0, 10, 20]);
});

test('an ATS that refuses is not asked again for a day, by no gateway', async () => {
  const refuse = vi.fn(() => {
    throw new AtsSaidNo(403, 'INTEGRATION.ACTION_DISABLED');
  });
  const { one, two } = gateways(refuse);
  await one.ask(doubt());
  for (let hour = 1; hour < 24; hour++) {
    pass(60 * MINUTE);
    await two.ask(doubt());
  }
  expect(refuse).toHaveBeenCalledTimes(1);
  pass(60 * MINUTE);
  await two.ask(doubt());
  expect(refuse).toHaveBeenCalledTimes(2);
});

test.each([
  new AtsUnreachable('ECONNREFUSED'),
  new AtsSaidNo(503, null),
  new AtsSaidNo(429, 'PLATFORM.RATE_LIMIT_EXCEEDED'),
])('an ATS that cannot be asked now is asked after a pause: %s', async (trouble) => {
  const { one, minutes } = gateways(() => {
    throw trouble;
  });
  const same = doubt();
  await one.ask(same);
  await one.ask(same);
  pass(MINUTE);
  await one.ask(same);
  expect(minutes()).toEqual([0, 1]);
});

test('nothing is asked for where that is switched off', async () => {
  const { one, asked } = gateways(undefined, 0);
  await one.ask(doubt());
  expect(asked).toEqual([]);
});
