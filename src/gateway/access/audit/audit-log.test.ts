import { expect, test, vi } from 'vitest';
import { systemClock } from '../../clock.ts';
import type { AuditEntry } from '../../ledger/audit-store.ts';
import { createLog } from '../../log.ts';
import { createAuditLog } from './audit-log.ts';

/** A log whose store notes what it is given, and fails while `isAway`. */
function aLog() {
  const added: { entries: AuditEntry[]; durable: boolean }[] = [];
  const ledger = { isAway: false };
  const log = createAuditLog({
    store: {
      async add(entries, durable) {
        await Promise.resolve();
        if (ledger.isAway) throw new Error('away');
        added.push({ entries: [...entries], durable });
      },
    },
    clock: { now: () => 7, sleep: (_, signal) => systemClock.sleep(1, signal) },
    log: createLog('silent'),
  });
  const record = (action: 'send' | 'forget', object_id: string) =>
    log.record({ actor: { id: 'ada' }, action, object_id, outcome: 'done' });
  const ids = () => added.flatMap(({ entries }) => entries.map((entry) => entry.object_id));
  return { ...log, record, added, ids, ledger };
}

test('what comes while a row is written is written together, in order', async () => {
  const log = aLog();
  for (const id of ['1', '2', '3', '4']) log.record('forget', id);
  await log.close();
  expect(log.added.map(({ entries }) => entries.length)).toEqual([1, 3]);
  expect(log.ids()).toEqual(['1', '2', '3', '4']);
  expect(log.added[0]?.entries[0]).toEqual({
    ...{ at: 7, actor_id: 'ada', action: 'forget', object_id: '1', outcome: 'done' },
  });
});

test('what is done often gathers, until its moment or what cannot wait', async () => {
  const log = aLog();
  for (const id of ['1', '2']) log.record('send', id);
  await new Promise(setImmediate);
  expect(log.ids()).toEqual([]);
  await vi.waitFor(() => expect(log.ids()).toEqual(['1', '2']));
  log.record('send', '3');
  log.record('forget', '4');
  await log.close();
  expect(log.added.map(({ entries }) => entries.length)).toEqual([2, 2]);
});

test('what leaves no other trace is synced', async () => {
  const log = aLog();
  log.record('send', '1');
  await vi.waitFor(() => expect(log.ids()).toEqual(['1']));
  log.record('forget', '2');
  await log.close();
  expect(log.added.map(({ durable }) => durable)).toEqual([false, true]);
});

test('rows wait until the ledger can be written again', async () => {
  const log = aLog();
  log.ledger.isAway = true;
  log.record('forget', '1');
  await new Promise(setImmediate);
  log.record('forget', '2');
  log.ledger.isAway = false;
  await vi.waitFor(() => expect(log.ids()).toEqual(['1', '2']));
  await log.close();
});

test('closing does not wait for a ledger that is gone', async () => {
  const log = aLog();
  log.ledger.isAway = true;
  log.record('forget', '1');
  await log.close();
  expect(log.ids()).toEqual([]);
});
