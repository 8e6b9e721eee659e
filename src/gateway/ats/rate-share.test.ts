import { expect, test } from 'vitest';
import { AtsBusy } from './ats-error.ts';
import type { Ats } from './client.ts';
import { createRateShare } from './rate-share.ts';

const nothing = { next: null, results: [] };

/** An ATS of 30 requests in a minute, its clock, and how sending and people use it. */
function anAts({ tellsRate = true } = {}) {
  let time = 0;
  const share = createRateShare({ now: () => time });
  const world = { used: 0, windowEnds: 60_000 };
  const unanswered: (() => void)[] = [];
  const answer = (id: string) => {
    if (time >= world.windowEnds) Object.assign(world, { used: 0, windowEnds: time + 60_000 });
    world.used += 1;
    const resetMs = Math.ceil((world.windowEnds - time) / 1000) * 1000;
    share.observe(id, tellsRate ? { limit: 30, remaining: 30 - world.used, resetMs } : null);
  };
  const counted = share.counting({
    async candidates(id: string) {
      answer(id);
      return nothing;
    },
    users: (id: string) =>
      new Promise((resolve) =>
        unanswered.push(() => {
          answer(id);
          resolve(nothing);
        }),
      ),
  } as unknown as Ats);
  const spared = share.sparing(counted);
  const count = async (ats: Ats, tries: number, id = 'one') => {
    let taken = 0;
    for (let n = 0; n < tries; n++) {
      await ats.candidates(id, {}).then(
        () => {
          taken += 1;
        },
        (error) => expect(error).toBeInstanceOf(AtsBusy),
      );
    }
    return taken;
  };
  return {
    byPeople: (tries: number, id?: string) => count(spared, tries, id),
    bySending: (tries: number) => count(counted, tries),
    spared,
    unanswered,
    world,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

test('people get two thirds of the rate, and sending all of it', async () => {
  const { byPeople, bySending, world } = anAts();
  expect(await byPeople(100)).toBe(20);
  expect(await byPeople(100, 'another integration of the key')).toBe(0);
  expect(await bySending(10)).toBe(10);
  expect(world.used).toBe(30);
});

test('what sending used is not there for people', async () => {
  const { byPeople, bySending } = anAts();
  await bySending(15);
  expect(await byPeople(100)).toBe(5);
});

test('the next window brings the rate back, and the error says when that is', async () => {
  const { byPeople, spared, pass } = anAts();
  pass(20_000);
  expect(await byPeople(100)).toBe(20);
  await expect(spared.candidates('one', {})).rejects.toMatchObject({ waitMs: 40_000 });
  pass(40_000);
  expect(await byPeople(100)).toBe(20);
});

test('requests that are under way count before they are answered', async () => {
  const { spared, unanswered, byPeople } = anAts();
  const answerAll = async (requests: Promise<unknown>[]) => {
    for (const [index, answer] of unanswered.splice(0).entries()) {
      answer();
      await requests[index];
    }
  };
  const asked = Array.from({ length: 50 }, () => spared.users('one', {}));
  const refused = asked.slice(10).map((one) => expect(one).rejects.toBeInstanceOf(AtsBusy));
  await Promise.all(refused);
  await answerAll(asked);
  const more = Array.from({ length: 50 }, () => spared.users('one', {}));
  await Promise.all(more.slice(10).map((one) => expect(one).rejects.toBeInstanceOf(AtsBusy)));
  await answerAll(more);
  expect(await byPeople(10)).toBe(0);
});

test('an ATS that names no rate is asked as often as anybody likes', async () => {
  const { byPeople } = anAts({ tellsRate: false });
  expect(await byPeople(100)).toBe(100);
});
