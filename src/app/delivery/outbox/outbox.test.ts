import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Receipt } from '../../../contract/receipt.ts';
import { createDiskDatabase } from '../../storage/disk-database.ts';
import { aDraft } from '../../storage/drafts/draft.fixture.ts';
import { createDraftStore } from '../../storage/drafts/draft-store.ts';
import { anItem } from '../../storage/outbox/outbox-item.fixture.ts';
import type { OutboxItem } from '../../storage/outbox/outbox-item.ts';
import { createOutboxStore } from '../../storage/outbox/outbox-store.ts';
import { aReceipt } from '../receipts/receipt.fixture.ts';
import { createOutbox, pauseAfter } from './outbox.ts';
import { noAnswer, type SendAnswer } from './send-answer.ts';

let databases = 0;

const accepted = (id: string): SendAnswer => ({ outcome: 'accepted', receipt: aReceipt({ id }) });
const stopped = (kind: string): SendAnswer => ({
  outcome: 'stopped',
  failure: { kind, detail: 'What to do.', issues: [] },
});

/** A browser whose network, clock and gateway are the test's; `aTab` makes an outbox in a tab. */
function aBrowser(answers: (item: OutboxItem) => SendAnswer | Promise<SendAnswer>) {
  databases += 1;
  const database = createDiskDatabase(`outbox-${databases}`);
  const store = createOutboxStore(database);
  const world = {
    online: true,
    time: Date.parse('2026-11-23T14:02:00Z'),
    sent: [] as string[],
    known: undefined as Receipt | undefined,
    timers: [] as { at: number; callback: () => void }[],
    accepted: [] as string[],
  };
  const held = new Set<string>();
  const aTab = () =>
    createOutbox({
      store,
      async send(item) {
        world.sent.push(item.id);
        return answers(item);
      },
      lookUp: async () => world.known,
      async withLock(name, body) {
        if (held.has(name)) return;
        held.add(name);
        await body().finally(() => held.delete(name));
      },
      isOnline: () => world.online,
      now: () => new Date(world.time),
      after(ms, callback) {
        const timer = { at: world.time + ms, callback };
        world.timers.push(timer);
        return () => void world.timers.splice(world.timers.indexOf(timer), 1);
      },
      random: () => 0.5,
      onAccepted: async ({ id }) => void world.accepted.push(id),
      onChange: async () => {},
    });
  return { database, store, world, aTab };
}

test('what is handed over is sent once and leaves the outbox with the acceptance', async () => {
  const { store, world, aTab } = aBrowser(({ id }) => accepted(id));
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  expect(world.sent).toEqual(['d1']);
  expect(await store.list()).toEqual([]);
  expect(world.accepted).toEqual(['d1']);
});

test('two clicks, two tabs, and Send again after Back are one submission', async () => {
  let answer = (_: SendAnswer) => {};
  const { database, store, world, aTab } = aBrowser(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await createDraftStore({ database }).save(aDraft());
  const [first, second] = [aTab(), aTab()];
  await Promise.all([first.add(anItem()), first.add(anItem()), second.add(anItem())]);
  const runs = [first.run(true), second.run(true)];
  await vi.waitFor(() => expect(world.sent).toHaveLength(1));
  answer(accepted('d1'));
  await Promise.all(runs);
  await first.add(anItem());
  await Promise.all([first.run(true), second.run(true)]);
  expect(world.sent).toEqual(['d1']);
  expect(await store.list()).toEqual([]);
});

test('without network nothing is tried, and everything as soon as it is back', async () => {
  const { store, world, aTab } = aBrowser(({ id }) => accepted(id));
  const outbox = aTab();
  world.online = false;
  await outbox.add(anItem());
  await outbox.run();
  expect(world.sent).toEqual([]);
  expect((await store.get('d1'))?.attempts).toBe(0);
  world.online = true;
  await outbox.run(true);
  expect(world.accepted).toEqual(['d1']);
});

test('a lost answer is repeated with growing pauses, also after a reload', async () => {
  const { store, world, aTab } = aBrowser(({ id, attempts }) =>
    attempts < 4 ? noAnswer('unreachable') : accepted(id),
  );
  await store.add(anItem());
  const pauses: number[] = [];
  for (let reload = 0; reload < 4; reload += 1) {
    const outbox = aTab();
    await outbox.run();
    const next = (await store.get('d1'))?.next_attempt_at;
    if (!next) break;
    pauses.push(Date.parse(next) - world.time);
    world.time = Date.parse(next);
  }
  expect(pauses).toEqual([750, 1_500, 3_000]);
  expect(world.accepted).toEqual(['d1']);
});

test('a gateway that asks for a pause gets it, within reason', async () => {
  for (const [afterMs, pause] of [
    [20_000, 20_000],
    [100, 750],
    [86_400_000, 300_000],
  ] as const) {
    const failure = { kind: 'throttled', detail: '', issues: [] };
    const { world, aTab } = aBrowser(() => ({ outcome: 'again', failure, afterMs }));
    await aTab().add(anItem());
    await expect.poll(() => world.timers.map(({ at }) => at - world.time)).toEqual([pause]);
  }
});

test('a try is planned for the time that the item names', async () => {
  const { world, aTab } = aBrowser(() => noAnswer('unreachable'));
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  expect(world.timers.map(({ at }) => at - world.time)).toEqual([750]);
});

test('what the gateway turns down waits for a person and is not tried again by itself', async () => {
  const { store, world, aTab } = aBrowser(() => stopped('invalid'));
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  world.time += 3_600_000;
  await outbox.run(true);
  expect(world.sent).toEqual(['d1']);
  expect(await store.get('d1')).toMatchObject({
    next_attempt_at: null,
    failure: { kind: 'invalid' },
  });
  await outbox.retry('d1');
  expect(world.sent).toEqual(['d1', 'd1']);
});

test('one that was accepted although the answer was lost is not called turned down', async () => {
  const { store, world, aTab } = aBrowser(({ attempts }) =>
    attempts === 1 ? noAnswer('unreachable') : stopped('invalid'),
  );
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  world.known = aReceipt({ id: 'd1' });
  await outbox.run(true);
  expect(world.accepted).toEqual(['d1']);
  expect(await store.list()).toEqual([]);
});

test('one that fails does not hold up the others', async () => {
  const { world, aTab } = aBrowser(({ id }) =>
    id === 'd1' ? noAnswer('unreachable') : accepted(id),
  );
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.add(anItem({ id: 'd2', created_at: '2026-11-23T14:02:01Z' }));
  await outbox.run();
  expect(world.accepted).toEqual(['d2']);
});

test('the draft and its files are kept until the acceptance, and to mend a refusal after it', async () => {
  const { database, store, aTab } = aBrowser(({ id }) => accepted(id));
  const drafts = createDraftStore({ database });
  await drafts.save(aDraft());
  await drafts.files('d1').put('f1', new Blob(['the CV']));
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  expect(await drafts.load('d1')).toBeUndefined();
  expect((await store.getSent('d1'))?.draft.values.candidate.last_name).toBe('Doe');

  const mended = await store.reopen('d1', aDraft({ id: 'd2', revision: 1 }));
  expect(mended).toBe('d2');
  expect(await (await drafts.files('d2').get('f1'))?.text()).toBe('the CV');
  expect(await store.reopen('d1', aDraft({ id: 'd3', revision: 1 }))).toBe('d2');
});

test('an entry whose mending was deleted is open again, and mended anew', async () => {
  const { database, store, aTab } = aBrowser(({ id }) => accepted(id));
  const drafts = createDraftStore({ database });
  await drafts.save(aDraft());
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  await store.reopen('d1', aDraft({ id: 'd2', revision: 1 }));
  expect((await store.listSent()).map(({ fixed_as }) => fixed_as)).toEqual(['d2']);
  await drafts.remove('d2');
  expect((await store.listSent()).map(({ fixed_as }) => fixed_as)).toEqual([null]);
  expect(await store.reopen('d1', aDraft({ id: 'd3', revision: 1 }))).toBe('d3');
});

test('what another device sent is begun again once, however often it is asked for', async () => {
  const { store } = aBrowser(({ id }) => accepted(id));
  const refusal = { submission_id: 'elsewhere', code: null, detail: '', issues: [] };
  const again = (id: string) => aDraft({ id, revision: 1, refusal });
  expect(await store.reopen('elsewhere', again('d1'))).toBe('d1');
  expect(await store.reopen('elsewhere', again('d2'))).toBe('d1');
});

test('once the mended entry is delivered nothing of either is kept', async () => {
  const { database, store, aTab } = aBrowser(({ id }) => accepted(id));
  const drafts = createDraftStore({ database });
  await drafts.save(aDraft());
  await drafts.files('d1').put('f1', new Blob(['the CV']));
  const outbox = aTab();
  await outbox.add(anItem());
  await outbox.run();
  await store.reopen('d1', aDraft({ id: 'd2', revision: 1 }));
  await outbox.add(anItem({ id: 'd2' }));
  await outbox.run();
  await store.dropSent('d2');
  expect(await store.listSent()).toEqual([]);
  expect(await database.read((tables) => tables.list('files'))).toEqual([]);
});

test('what is deleted while it is being sent leaves nothing here, whatever the answer', async () => {
  for (const answer of [accepted('d1'), noAnswer('unreachable'), stopped('invalid')]) {
    let arrive = (_: SendAnswer) => {};
    const { database, store, world, aTab } = aBrowser(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const drafts = createDraftStore({ database });
    await drafts.save(aDraft());
    await drafts.files('d1').put('f1', new Blob(['the CV']));
    await store.add(anItem());
    const run = aTab().run();
    await vi.waitFor(() => expect(world.sent).toHaveLength(1));
    await store.withdraw('d1');
    await drafts.remove('d1');
    arrive(answer);
    await run;
    for (const table of ['outbox', 'drafts', 'sent', 'files'] as const) {
      expect(await database.read((tables) => tables.list(table))).toEqual([]);
    }
  }
});

test('pauses double up to five minutes and are never shorter than half', () => {
  expect([1, 2, 3].map((attempts) => pauseAfter(attempts, 0))).toEqual([500, 1_000, 2_000]);
  expect(pauseAfter(30, 0.999_999)).toBeLessThanOrEqual(300_000);
  expect(pauseAfter(30, 0)).toBe(150_000);
});
