import { expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { staleWhileRevalidate } from './stale-while-revalidate.ts';

/** A cache whose loads end when the test says so, in order. */
function aCache() {
  const loads: PromiseWithResolvers<string>[] = [];
  const cache = staleWhileRevalidate({
    clock: systemClock,
    ttlMs: 60_000,
    load: () => {
      const one = Promise.withResolvers<string>();
      loads.push(one);
      return one.promise;
    },
  });
  return { cache, loads };
}

/** Lets everything go on that waits for nothing else. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('gives whoever asks after it expired what is loaded from then on', async () => {
  const { cache, loads } = aCache();
  const first = cache.get();
  cache.expire();
  const second = cache.get();
  const third = cache.get();
  loads[0]?.resolve('as it was');
  expect(await first).toBe('as it was');
  await settle();
  expect(loads).toHaveLength(2);
  loads[1]?.resolve('as it is');
  expect(await Promise.all([second, third, cache.get()])).toEqual(Array(3).fill('as it is'));
  expect(loads).toHaveLength(2);
});

it('does so too where a value was there, and where the load before it failed', async () => {
  const { cache, loads } = aCache();
  const whole = cache.get();
  loads[0]?.resolve('at first');
  await whole;
  cache.expire();
  const older = cache.get();
  cache.expire();
  const newer = cache.get();
  loads[1]?.reject(new Error('away'));
  expect(await older).toBe('at first');
  await settle();
  loads[2]?.resolve('as it is');
  expect(await newer).toBe('as it is');
});

it('loads once for all who ask', async () => {
  const { cache, loads } = aCache();
  const asked = [cache.get(), cache.get()];
  loads[0]?.resolve('one');
  expect(await Promise.all(asked)).toEqual(['one', 'one']);
  expect(loads).toHaveLength(1);
});
