import { expect, test } from 'vitest';
import { calmTally } from './calm-tally.ts';
import type { Sight } from './ledger/sight.ts';
import type { Tallied, TallyQuery } from './ledger/tally.ts';

/** Counts how often it was asked; each answer is another one. */
function aLedger() {
  const asked: TallyQuery[] = [];
  const pauses: (() => void)[] = [];
  let fails = false;
  const tally = calmTally(
    {
      async tally(query) {
        asked.push(query);
        if (fails) throw new Error('away');
        return { number: asked.length } as unknown as Tallied;
      },
    },
    { sleep: () => new Promise((resolve) => pauses.push(resolve)) },
  );
  const ask = (sight: Sight = 'everything', starts = [1]) => tally({ sight, starts });
  return {
    ask,
    asked,
    fail: (does: boolean) => {
      fails = does;
    },
    rest: async () => {
      for (const end of pauses.splice(0)) end();
    },
  };
}

test('all who ask meanwhile are told what is counted once, after the pause', async () => {
  const { ask, asked, rest } = aLedger();
  const first = await ask();
  const later = [ask(), ask(), ask()];
  await new Promise(setImmediate);
  expect(asked).toHaveLength(1);
  await rest();
  const answers = await Promise.all(later);
  expect(asked).toHaveLength(2);
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).not.toBe(first);
});

test('nobody is told what somebody else sees', async () => {
  const { ask, asked } = aLedger();
  const ada = { actor_id: 'ada', integrations: [], jobs: [] };
  const answers = await Promise.all([ask(), ask(ada), ask('everything', [2])]);
  expect(new Set(answers).size).toBe(3);
  expect(asked).toHaveLength(3);
});

test('a failure is told, and counting goes on after it', async () => {
  const { ask, fail, rest } = aLedger();
  fail(true);
  await expect(ask()).rejects.toThrow('away');
  fail(false);
  const again = ask();
  await new Promise(setImmediate);
  await rest();
  expect(await again).toMatchObject({ number: 2 });
});
