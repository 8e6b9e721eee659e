import { expect, test } from 'vitest';
import { sleepUntil } from './clock.ts';

test('a timer that rings a moment early is waited for again', async () => {
  let now = 0;
  const early = {
    now: () => now,
    sleep: async (ms: number) => {
      now += Math.max(1, ms - 1);
    },
  };
  await sleepUntil(early, 50);
  expect(now).toBe(50);
});
