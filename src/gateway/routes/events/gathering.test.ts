import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOCAL_ACTOR } from '../../access/actor.ts';
import type { Change } from '../../ledger/ledger.ts';
import { createGathering, forAll } from './gathering.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What was told, and how often each change was formatted; telling takes so long, and so many bytes. */
function aGathering({ tellMs = 0, bytes = 0 } = {}) {
  const told: string[] = [];
  const format = vi.fn(async (change: Change) =>
    forAll(change.kind === 'missed' ? 'missed ' : `${change.kind} ${change.id},`),
  );
  const gathering = createGathering({
    format,
    tell(events) {
      told.push(
        events
          .map((textFor) => textFor({ actor: LOCAL_ACTOR, sight: () => 'everything' }))
          .join(''),
      );
      if (tellMs > 0) vi.advanceTimersByTime(tellMs);
      return bytes;
    },
    workedMs: () => performance.now(),
  });
  return { gathering, told, format };
}

/** Time passes, and what it set off has happened. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await setImmediate();
  await vi.advanceTimersByTimeAsync(0);
}

const READY = 'event: ready\ndata: {}\n\n';
const changed = (id: number): Change => ({ kind: 'changed', id: `${id}` });

test('changes of a moment are told together, the last one of each thing', async () => {
  const { gathering, told, format } = aGathering();
  gathering.add(changed(1));
  gathering.add(changed(2));
  gathering.add(changed(1));
  gathering.add({ kind: 'forgotten', id: '2', whose: null });
  gathering.add({ kind: 'jobs', id: '2' });
  await pass(20);
  expect(told).toEqual(['changed 1,forgotten 2,jobs 2,']);
  expect(format).toHaveBeenCalledTimes(3);
});

test.each([
  { what: 'a fifth of the time', changes: 1, restMs: 400 },
  { what: 'a tenth of the time while much changes', changes: 11, restMs: 900 },
])('telling gets $what', async ({ changes, restMs }) => {
  const { gathering, told } = aGathering({ tellMs: 100 });
  for (let id = 1; id <= changes; id++) gathering.add(changed(id));
  await pass(20);
  gathering.add(changed(99));
  await pass(restMs - 100);
  expect(told).toHaveLength(1);
  await pass(200);
  expect(told.slice(1)).toEqual(['changed 99,']);
});

test('what all get together has a bound', async () => {
  const { gathering, told } = aGathering({ bytes: 16 * 1024 * 1024 });
  gathering.add(changed(1));
  await pass(20);
  gathering.add(changed(2));
  await pass(240);
  expect(told).toEqual(['changed 1,']);
  await pass(20);
  expect(told).toEqual(['changed 1,', 'changed 2,']);
});

test('of too many changes pages read anew, and not all the time', async () => {
  const { gathering, told, format } = aGathering();
  for (let id = 0; id < 1000; id++) gathering.add(changed(id));
  await pass(20);
  expect(told).toEqual([READY]);
  expect(format).not.toHaveBeenCalled();
  gathering.add(changed(1));
  await pass(4900);
  expect(told).toEqual([READY]);
  await pass(200);
  expect(told).toEqual([READY, 'changed 1,']);
});

test('what may have been missed is read anew', async () => {
  const { gathering, told } = aGathering();
  gathering.add(changed(1));
  gathering.add({ kind: 'missed' });
  await pass(20);
  expect(told).toEqual([READY]);
});

test('what changes while changes are formatted is told next, and nothing after the end', async () => {
  const { gathering, told } = aGathering();
  gathering.add(changed(1));
  vi.advanceTimersByTime(20);
  gathering.add(changed(2));
  await pass(0);
  await pass(20);
  expect(told).toEqual(['changed 1,', 'changed 2,']);
  gathering.add(changed(3));
  gathering.close();
  gathering.add(changed(4));
  await pass(10_000);
  expect(told).toHaveLength(2);
});
