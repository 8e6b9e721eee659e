import { expect, test } from 'vitest';
import { createPace, readingTime, readSpeed } from './pace.ts';

test.each([
  [null, 1],
  ['', 1],
  ['20', 20],
  ['0.01', 1],
  ['-3', 1],
  ['1e9', 100],
  ['Infinity', 1],
  ['quick', 1],
])('the speed %j is %d', (wanted, speed) => {
  expect(readSpeed(wanted)).toBe(speed);
});

test('a long caption stands longer than a short one, and a short one long enough', () => {
  expect(readingTime('x'.repeat(100))).toBeGreaterThan(readingTime('x'.repeat(60)));
  expect(readingTime('')).toBe(readingTime('Sent.'));
});

test('whoever waits is let go at once when the tour is stopped, and nobody waits after it', async () => {
  const stopping = new AbortController();
  const { pause, wait, read } = createPace(1, stopping.signal);
  const waiting = [pause(1e6), wait(1e6), read('x'.repeat(1e4))];
  stopping.abort(new Error('stopped'));
  for (const each of waiting) await expect(each).rejects.toThrow('stopped');
  await expect(wait(0)).rejects.toThrow('stopped');
});
