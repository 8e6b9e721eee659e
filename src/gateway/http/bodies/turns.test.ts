import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurns } from './turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MiB = 1024 * 1024;

test('alone, or among its like, a body waits for nobody', () => {
  const turns = createTurns();
  expect(turns.take(64 * MiB, MiB)).toBeUndefined();
  expect(turns.take(60 * MiB, MiB)).toBeUndefined();
});

test('while smaller ones come in, the larger ones share 4 MiB a second', async () => {
  const turns = createTurns();
  turns.take(1000, 1000);
  const done = vi.fn();
  turns.take(64 * MiB, MiB)?.then(done);
  turns.take(64 * MiB, MiB)?.then(done);
  await vi.advanceTimersByTimeAsync(249);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(done).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(done).toHaveBeenCalledTimes(2);
});

test('a smaller one never waits for a larger one, nor for one that came long ago', () => {
  const turns = createTurns();
  turns.take(64 * MiB, MiB);
  expect(turns.take(1000, 1000)).toBeUndefined();
  expect(turns.take(64 * MiB, MiB)).toBeInstanceOf(Promise);
  vi.advanceTimersByTime(51);
  expect(turns.take(64 * MiB, MiB)).toBeUndefined();
});
