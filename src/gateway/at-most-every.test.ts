import { expect, test } from 'vitest';
import { atMostEvery } from './at-most-every.ts';

/** A clock whose pauses end when the test says so. */
function aClock() {
  const pauses: (() => void)[] = [];
  return {
    sleep: () => new Promise<void>((resolve) => pauses.push(resolve)),
    async pass() {
      for (const end of pauses.splice(0)) end();
      await settled();
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a crowd is one piece of work at once, and one more after the pause', async () => {
  const clock = aClock();
  const done: string[] = [];
  const ask = atMostEvery(clock, 1000, async (key) => void done.push(key));
  await Promise.all([ask('a'), ask('a'), ask('b')]);
  expect(done).toEqual(['a', 'b']);
  const later = [ask('a'), ask('a')];
  await settled();
  expect(done).toEqual(['a', 'b']);
  await clock.pass();
  await Promise.all(later);
  expect(done).toEqual(['a', 'b', 'a']);
});

test('what is asked for while the work is under way is done again afterwards', async () => {
  const clock = aClock();
  const { promise: first, resolve: end } = Promise.withResolvers<void>();
  let begun = 0;
  const ask = atMostEvery(clock, 1000, async () => {
    begun += 1;
    await first;
  });
  void ask('a');
  await settled();
  const again = ask('a');
  expect(begun).toBe(1);
  end();
  await settled();
  await clock.pass();
  await again;
  expect(begun).toBe(2);
});

test('work that fails is told to whoever asked, and can be asked for again', async () => {
  const clock = aClock();
  let fails = true;
  const ask = atMostEvery(clock, 1000, async () => {
    if (fails) throw new Error('no');
  });
  await expect(ask('a')).rejects.toThrow('no');
  fails = false;
  const again = ask('a');
  await clock.pass();
  await expect(again).resolves.toBeUndefined();
});
