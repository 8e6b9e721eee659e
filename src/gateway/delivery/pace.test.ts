import { expect, test } from 'vitest';
import { createByteBudget } from '../byte-budget.ts';
import { backoffMs } from './backoff.ts';
import { createCircuits } from './circuit.ts';
import { createPacing } from './pacing.ts';

function heldClock() {
  let time = 0;
  return { now: () => time, sleep: async () => {}, pass: (ms: number) => (time += ms) };
}

test('a pause doubles, is bounded, and is drawn from its upper half', () => {
  const timing = { baseMs: 100, maxMs: 1000 };
  expect([1, 2, 3, 4, 5, 99].map((failures) => backoffMs(failures, timing, 0))).toEqual([
    50, 100, 200, 400, 500, 500,
  ]);
  expect(backoffMs(1, timing, 0.999)).toBe(100);
});

test('a circuit opens when an ATS only fails, lets one try, and closes with a success', () => {
  const clock = heldClock();
  const circuits = createCircuits({ clock, failures: 3, windowMs: 10_000, pauseMs: 1000 });
  circuits.failed('one');
  circuits.failed('one');
  expect(circuits.allows('one')).toBe(true);
  circuits.failed('one');
  expect(circuits.allows('one')).toBe(false);
  expect(circuits.allows('two')).toBe(true);
  expect(circuits.open()).toEqual([{ integration_id: 'one', until: 1000 }]);

  clock.pass(1000);
  expect(circuits.allows('one')).toBe(true);
  circuits.began('one');
  expect(circuits.allows('one')).toBe(false);
  circuits.failed('one');
  expect(circuits.openUntil('one')).toBe(3000);

  clock.pass(2000);
  circuits.began('one');
  circuits.succeeded('one');
  expect(circuits.openUntil('one')).toBeNull();
});

test('a circuit stays closed for failures that successes or time keep apart', () => {
  const clock = heldClock();
  const circuits = createCircuits({ clock, failures: 3, windowMs: 1000, pauseMs: 1000 });
  for (let round = 0; round < 5; round++) {
    circuits.failed('one');
    clock.pass(600);
  }
  circuits.succeeded('one');
  circuits.failed('one');
  circuits.failed('one');
  expect(circuits.allows('one')).toBe(true);
});

test('failures of what was already on its way do not lengthen the pause', () => {
  const clock = heldClock();
  const circuits = createCircuits({ clock, failures: 2, windowMs: 1000, pauseMs: 1000 });
  for (let count = 0; count < 9; count++) circuits.failed('one');
  expect(circuits.openUntil('one')).toBe(1000);
});

test("the ATS's limits are obeyed", () => {
  const clock = heldClock();
  const pacing = createPacing({ clock, max: 20 });
  const told = { concurrency: null, rate: null, exhaustedMs: null, retryAfterMs: null };
  expect(pacing.limit('one')).toBe(10);
  pacing.observe('one', { ...told, concurrency: 30 });
  expect(pacing.limit('one')).toBe(20);
  pacing.observe('one', { ...told, concurrency: 2, exhaustedMs: 500 });
  expect(pacing.limit('one')).toBe(2);
  expect(pacing.isHeld('one')).toBe(true);
  expect(pacing.isHeld('two')).toBe(false);
  clock.pass(500);
  expect(pacing.isHeld('one')).toBe(false);
});

test('bytes beyond the budget wait in order, and one over it passes alone', async () => {
  const budget = createByteBudget(100);
  const passed: string[] = [];
  const take = async (name: string, bytes: number) => {
    const giveBack = await budget.take(bytes);
    passed.push(name);
    return giveBack;
  };
  const first = await take('first', 60);
  const second = take('second', 500);
  const third = take('third', 10);
  await Promise.resolve();
  expect(passed).toEqual(['first']);
  first();
  first();
  const giveBackSecond = await second;
  expect(passed).toEqual(['first', 'second']);
  giveBackSecond();
  await third;
  expect(passed).toEqual(['first', 'second', 'third']);
});

test('a circuit that is tripped opens at once, and a reset closes it whatever was before', () => {
  const clock = heldClock();
  const circuits = createCircuits({ clock, failures: 8, windowMs: 1000, pauseMs: 1000 });
  circuits.trip('one');
  expect(circuits.allows('one')).toBe(false);
  clock.pass(500);
  circuits.trip('one');
  expect(circuits.openUntil('one')).toBe(1000);
  clock.pass(500);
  circuits.began('one');
  circuits.failed('one');
  expect(circuits.openUntil('one')).toBe(3000);
  circuits.reset('one');
  expect(circuits.allows('one')).toBe(true);
});

test('a clock that is put back leaves no pause of months behind', () => {
  const clock = heldClock();
  const circuits = createCircuits({ clock, failures: 1, windowMs: 1000, pauseMs: 1000 });
  const pacing = createPacing({ clock, max: 30 });
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  clock.pass(YEAR);
  circuits.failed('one');
  pacing.hold('one', 60_000);
  expect([circuits.allows('one'), pacing.isHeld('one')]).toEqual([false, true]);
  clock.pass(-YEAR);
  expect([circuits.allows('one'), pacing.isHeld('one')]).toEqual([true, false]);
  pacing.hold('one', 60_000);
  clock.pass(-1000);
  expect(pacing.isHeld('one'), 'a correction of a second ends no pause').toBe(true);
});
