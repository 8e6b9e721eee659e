import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPostgresLedger } from '../../ledger/postgres/create-postgres-ledger.ts';
import {
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from '../../ledger/suites/throwaway-postgres.ts';
import { openCounters } from './counters.ts';

let postgres: ThrowawayPostgres;
beforeAll(async () => {
  postgres = await startThrowawayPostgres();
}, 60_000);
afterAll(() => postgres?.stop(), 60_000);

/** Where `count` counted in turns, with 4 a minute, whether each of six was still allowed. */
async function allowed(counters: ReturnType<typeof openCounters>[]): Promise<boolean[]> {
  const limiters = counters.map(({ count }) => count('look-up', 4));
  const results: boolean[] = [];
  for (let n = 0; n < 6; n++) {
    const limiter = limiters[n % limiters.length];
    results.push(
      await (limiter?.consume('203.0.113.7') ?? Promise.reject()).then(
        () => true,
        ({ msBeforeNext }) => !(msBeforeNext > 0),
      ),
    );
  }
  await Promise.all(counters.map(({ close }) => close()));
  return results;
}

const FOUR = [true, true, true, true, false, false];

test('one process counts for itself', async () => {
  expect(await allowed([openCounters(undefined)])).toEqual(FOUR);
});

test('gateways on one PostgreSQL count together', async () => {
  const url = await postgres.createDatabase();
  await (await createPostgresLedger({ url, owner: 'one', leaseMs: 1000 })).close();
  expect(await allowed([openCounters(url), openCounters(url)])).toEqual(FOUR);
});

test('while PostgreSQL cannot be asked each gateway counts for itself', async () => {
  expect(await allowed([openCounters('postgres://nobody@127.0.0.1:1/nothing')])).toEqual(FOUR);
});
