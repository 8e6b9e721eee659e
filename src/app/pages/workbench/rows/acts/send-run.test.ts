import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiUnreachable } from '../../../../api/request.ts';
import { outbox } from '../../../../delivery/outbox/page-outbox.ts';
import { DraftStoreFull } from '../../../../storage/database.ts';
import { draftStore, outboxStore } from '../../../../storage/device.ts';
import { aGateway, aNo, anEntry, emptyDevice } from '../kept-rows.fixture.ts';
import { isRunning, retryRow, sendRun, startRun } from './send-run.ts';

// What waits is uploaded by the page; here it is enough that it waits.
vi.mock('../../../../delivery/outbox/page-outbox.ts', () => ({ outbox: { add: vi.fn() } }));

const add = vi.mocked(outbox.add);
let gateway: ReturnType<typeof aGateway>;

beforeEach(async () => {
  add.mockReset().mockImplementation(async (item) => void (await outboxStore.add(item)));
  gateway = aGateway();
  sendRun.set([]);
  await emptyDevice();
});

const outcomes = () => sendRun.get().map(({ id, outcome }) => `${id} ${outcome}`);
const handedOver = () => add.mock.calls.map(([{ id }]) => id);
const run = (rows: { id: string; name: string }[]) => startRun(gateway.client, rows);

test('entries are sent one after the other in their order, each with its outcome as it comes', async () => {
  const rows = [await anEntry('a'), await anEntry('b'), await anEntry('c')];
  const seen: string[][] = [];
  add.mockImplementation(async (item) => {
    seen.push(outcomes());
    await outboxStore.add(item);
  });
  await run(rows);
  expect(seen).toEqual([
    ['a sending', 'b waiting', 'c waiting'],
    ['a sent', 'b sending', 'c waiting'],
    ['a sent', 'b sent', 'c sending'],
  ]);
  expect(outcomes()).toEqual(['a sent', 'b sent', 'c sent']);
  expect((await outboxStore.list()).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
});

test('one that fails in the middle holds nobody up, and is sent when it is tried again', async () => {
  const rows = [await anEntry('a'), await anEntry('b'), await anEntry('c')];
  add.mockImplementation(async (item) => {
    if (item.id === 'b') throw new DraftStoreFull(null);
    await outboxStore.add(item);
  });
  await run(rows);
  expect(outcomes()).toEqual(['a sent', 'b failed', 'c sent']);
  expect(await draftStore.load('b')).toBeDefined();
  add.mockImplementation(async (item) => void (await outboxStore.add(item)));
  await retryRow(gateway.client, 'b', false);
  expect(outcomes()).toEqual(['a sent', 'b sent', 'c sent']);
  expect(handedOver()).toEqual(['a', 'b', 'c', 'b']);
});

test('a second run, a second click and a second try do nothing while one is under way', async () => {
  const rows = [await anEntry('a'), await anEntry('b')];
  const first = run(rows);
  await run([await anEntry('z')]);
  expect(outcomes().map((each) => each[0])).toEqual(['a', 'b']);
  await first;
  add.mockRejectedValueOnce(new Error('The disk is away.'));
  const [again] = [await anEntry('c')];
  await run([again]);
  expect(outcomes()).toEqual(['c failed']);
  const clicks = [retryRow(gateway.client, 'c', false), retryRow(gateway.client, 'c', false)];
  expect(isRunning(sendRun.get())).toBe(true);
  await Promise.all(clicks);
  // Twice in hand, its own sending would be taken for another tab's.
  expect(outcomes()).toEqual(['c sent']);
});

test('what was deleted meanwhile is gone, and what another tab has sent is not sent again', async () => {
  const rows = [await anEntry('a'), await anEntry('b'), await anEntry('c')];
  await draftStore.remove('a');
  await outboxStore.add({ id: 'b' } as Parameters<typeof outboxStore.add>[0]);
  await outboxStore.accept('b', '2026-11-29T08:00:00Z');
  await run(rows);
  expect(outcomes()).toEqual(['a gone', 'b elsewhere', 'c sent']);
  expect(handedOver()).toEqual(['c']);
});

test('what another tab has changed is checked as it is now', async () => {
  const rows = [await anEntry('a'), await anEntry('b')];
  const changed = await draftStore.load('a');
  if (changed === undefined) throw new Error('It was kept.');
  changed.values.candidate.email_address = '';
  await draftStore.save(changed);
  await run(rows);
  expect(outcomes()).toEqual(['a missing', 'b sent']);
});

test('a job that has closed is missing for all, whatever was known of it before', async () => {
  const rows = [await anEntry('a'), await anEntry('b')];
  await run([rows[0] ?? rows[1]].flatMap((row) => row ?? []));
  await gateway.client.invalidateQueries();
  gateway.job.mockRejectedValue(aNo(404));
  await run(rows.slice(1));
  expect(outcomes()).toEqual(['b missing']);
});

test('what was read before does while nobody answers; what never was is missing', async () => {
  await run([await anEntry('a')]);
  // A minute later without network, with an ATS that is away or slowed down, behind the end of a session.
  await gateway.client.invalidateQueries();
  const failures = { b: new ApiUnreachable(null), c: aNo(503), d: aNo(429), e: aNo(401) };
  for (const [id, failure] of Object.entries(failures)) {
    gateway.job.mockRejectedValue(failure);
    gateway.candidates.mockRejectedValue(failure);
    await run([await anEntry(id)]);
    expect(outcomes()).toEqual([`${id} sent`]);
  }
  gateway.client.clear();
  await run([await anEntry('f')]);
  expect(outcomes()).toEqual(['f missing']);
});

test('who has applied to the job already, or was sent a moment ago, asks for a word', async () => {
  gateway.candidates.mockImplementation(async (_ats, email) => ({
    results: email.startsWith('a@')
      ? [
          {
            first_name: 'Ada',
            last_name: 'a',
            remote_url: null,
            applications: [
              {
                job: { id: '26vafvWSRmbhNcxJYqjCzuJg', name: 'Baker' },
                applied_at: null,
                stage: null,
                outcome: null,
                remote_url: null,
              },
            ],
          } as never,
        ]
      : [],
  }));
  const twice = { email_address: 'one@example.com' };
  await run([await anEntry('a'), await anEntry('b', twice), await anEntry('c', twice)]);
  expect(outcomes()).toEqual(['a applied', 'b sent', 'c twin']);
  await retryRow(gateway.client, 'a', false);
  expect(outcomes()[0]).toBe('a applied');
  await Promise.all([retryRow(gateway.client, 'a', true), retryRow(gateway.client, 'c', true)]);
  expect(outcomes()).toEqual(['a sent', 'b sent', 'c sent']);
});

test('two entries of one person that failed and are tried again together are compared', async () => {
  const twice = { email_address: 'one@example.com' };
  const rows = [await anEntry('a', twice), await anEntry('b', twice)];
  add.mockRejectedValue(new DraftStoreFull(null));
  await run(rows);
  expect(outcomes()).toEqual(['a failed', 'b failed']);
  add.mockImplementation(async (item) => void (await outboxStore.add(item)));
  await Promise.all(rows.map(({ id }) => retryRow(gateway.client, id, false)));
  expect(outcomes()).toEqual(['a sent', 'b twin']);
});
