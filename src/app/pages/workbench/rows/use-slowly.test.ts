import { expect, test, vi } from 'vitest';
import { createStore } from '../../../platform/store.ts';
import { slowly } from './use-slowly.ts';

test('many changes are told once, the last one always, and none after the end', () => {
  vi.useFakeTimers();
  const store = createStore(0);
  const seen: number[] = [];
  const stop = slowly(store, 200, () => seen.push(store.get()));
  for (let value = 1; value <= 50; value += 1) store.set(value);
  expect(seen).toEqual([1]);
  vi.advanceTimersByTime(200);
  expect(seen).toEqual([1, 50]);
  vi.advanceTimersByTime(1_000);
  expect(seen).toEqual([1, 50]);
  store.set(51);
  expect(seen).toEqual([1, 50, 51]);
  store.set(52);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(seen).toEqual([1, 50, 51]);
});
