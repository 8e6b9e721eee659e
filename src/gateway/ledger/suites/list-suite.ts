/** What every backend of the ledger guarantees of lists and searches; a part of `ledgerSuite`. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aPerson,
  aSearch,
  SEARCH_EXAMPLES,
  SEARCHED,
} from '../../../contract/receipt-search.fixture.ts';
import { isFound, type Searched } from '../../../contract/receipt-search.ts';
import { isInTab, TABS } from '../../../contract/tabs.ts';
import { searchWords } from '../../../text/search.ts';
import type { Ledger } from '../ledger.ts';
import type { Submission } from '../submission.ts';

/** The ledger under test, empty before each test, and ways to put something in. */
export interface ListSuiteTools {
  ledger(): Ledger;
  accept(changes?: Partial<Submission>): Promise<Submission>;
  /** Changes what is stored under this id. */
  change(id: string, changes: Partial<Submission>): Promise<unknown>;
}

/** Adds the tests to those of the backend that is being described. */
export function listSuite({ ledger, accept, change }: ListSuiteTools): void {
  describe('lists and searches', () => {
    test('lists newest first, in pages without gaps or repeats', async () => {
      const all: string[] = [];
      for (let index = 0; index < 7; index++) all.unshift((await accept()).id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await ledger().list({ sight: 'everything', words: [], limit: 3, cursor });
        expect(page.total).toBe(7);
        seen.push(...page.results.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(all);
    });

    test('finds by the beginnings of words in name, address and job', async () => {
      const person = { first_name: 'Łucja', last_name: 'Nowak-Øst', email_address: 'l@x.example' };
      const lucja = await accept({ candidate: person });
      await accept();
      const find = async (words: string[]) => {
        const page = await ledger().list({ sight: 'everything', words, limit: 10 });
        return page.results.map(({ id }) => id);
      };
      expect(await find(['luc', 'ost'])).toEqual([lucja.id]);
      expect(await find(['ucja'])).toEqual([]);
      expect(await find(['integr'])).toHaveLength(2);
      expect(await find(['integrations'])).toHaveLength(2);
      expect(await find(['integrator'])).toEqual([]);
      for (const beginning of ['l', 'lu', 'luc', 'lucj', 'lucja']) {
        expect(await find([beginning])).toEqual([lucja.id]);
        expect(await find([beginning, 'h'])).toEqual([lucja.id]);
      }
      expect(
        (await ledger().list({ sight: 'everything', words: ['integr'], limit: 1 })).total,
      ).toBe(2);
    });

    test('finds by what was typed the same as the browser does', async () => {
      const names = new Map<string, string>();
      for (const [name, facts] of Object.entries(SEARCHED)) {
        names.set((await accept(facts)).id, name);
      }
      for (const [search, expected] of SEARCH_EXAMPLES) {
        const { results } = await ledger().list({
          sight: 'everything',
          words: searchWords(search),
          limit: 50,
        });
        const found = results.map(({ id }) => names.get(id)).reverse();
        expect(found, search).toEqual(expected);
      }
    });

    test('finds the same as the browser does, whatever people are called and look for', async () => {
      const people = new Map<string, Searched>();
      for (const person of fc.sample(aPerson, { numRuns: 40, seed: 12 })) {
        const { id } = await accept(person);
        people.set(id, person);
      }
      const searches = fc.sample(aSearch([...people.values()]), { numRuns: 120, seed: 12 });
      for (const search of searches) {
        const expected = [...people].flatMap(([id, person]) => (isFound(person, search) ? id : []));
        const { results } = await ledger().list({
          sight: 'everything',
          words: searchWords(search),
          limit: 50,
        });
        const found = results.map(({ id }) => id);
        expect(new Set(found), JSON.stringify(search)).toEqual(new Set(expected));
      }
    });

    test('finds what is accepted after the newest were forgotten', async () => {
      const find = async () =>
        (await ledger().list({ sight: 'everything', words: ['frank'], limit: 10 })).total;
      const [first, second, third] = [await accept(), await accept(), await accept()];
      expect(await find()).toBe(3);
      for (const { id } of [second, third, first]) await ledger().forget(id);
      expect(await find()).toBe(0);
      await accept();
      await accept();
      expect(await find()).toBe(2);
    });

    test('has in each tab what the browser would put there, and counts all of them', async () => {
      const all: Submission[] = [];
      const successor = crypto.randomUUID();
      for (const changes of [
        { state: 'queued' },
        { state: 'sending' },
        { state: 'delivered', next_attempt_at: null },
        { state: 'refused', next_attempt_at: null },
        { state: 'refused', next_attempt_at: null, successor_id: successor },
        { state: 'unconfirmed', next_attempt_at: null },
        { state: 'unconfirmed', next_attempt_at: Date.now() },
      ] as const) {
        for (const integration_id of ['sandbox:one', 'sandbox:two']) {
          const one = await accept({ integration_id, belongs_to: 'ada' });
          await change(one.id, changes);
          all.unshift({ ...one, ...changes });
        }
      }
      const name = 'Odd "successor_id":"x" name';
      const odd = await accept({ job: { id: 'job-1', name }, belongs_to: 'ada' });
      await change(odd.id, { state: 'refused', next_attempt_at: null });
      all.unshift({ ...odd, state: 'refused', next_attempt_at: null });
      await ledger().renewLeases([]);
      const ada = { actor_id: 'ada', integrations: [], jobs: [] };
      for (const sight of ['everything', ada] as const) {
        for (const integrationId of [undefined, 'sandbox:two']) {
          const within = all.filter(
            (one) => !integrationId || one.integration_id === integrationId,
          );
          for (const tab of [...TABS, undefined]) {
            const ids = within.filter((one) => !tab || isInTab(one, tab)).map(({ id }) => id);
            const query = { sight, words: [], limit: 50, integrationId, tab };
            const page = await ledger().list(query);
            const what = JSON.stringify(query);
            expect(
              page.results.map(({ id }) => id),
              what,
            ).toEqual(ids);
            expect(page.total, what).toBe(ids.length);
            expect(page.counts?.[tab ?? 'all'], what).toBe(ids.length);
            const searched = await ledger().list({ ...query, words: ['frank'] });
            expect(searched.results, what).toHaveLength(ids.length);
            expect(searched.counts).toBeNull();
          }
        }
      }
    });

    test('filters by state and integration, and counts exactly', async () => {
      const { id } = await accept();
      await accept();
      await accept({ integration_id: 'sandbox:two' });
      await change(id, { state: 'delivered', next_attempt_at: null });
      const count = async (filter: object) =>
        (await ledger().list({ sight: 'everything', words: [], limit: 10, ...filter })).total;
      expect(await count({ state: 'queued' })).toBe(2);
      expect(await count({ state: 'queued', integrationId: 'sandbox:one' })).toBe(1);
      expect(await count({ state: 'delivered' })).toBe(1);
      await ledger().forget(id);
      await ledger().renewLeases([]);
      expect(await count({ state: 'delivered' })).toBe(0);
      expect(await count({})).toBe(2);
      const { results } = await ledger().list({
        sight: 'everything',
        words: ['frank'],
        state: 'queued',
        integrationId: 'sandbox:two',
        limit: 10,
      });
      expect(results).toHaveLength(1);
    });
  });
}
