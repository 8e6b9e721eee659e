/** What every backend of the ledger guarantees of who sees what; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../ledger.ts';
import { type Sight, sees } from '../sight.ts';
import { type Submission, whoseIs } from '../submission.ts';
import type { ListSuiteTools } from './list-suite.ts';

const STATES = ['queued', 'delivered', 'refused'] as const;
const job = (id: string) => ({ id, name: 'Head of Integrations' });

/** Everybody who could ask: what belongs to one, what went to an integration, to jobs, and all of these. */
const SIGHTS: readonly Sight[] = [
  'everything',
  { actor_id: 'ada', integrations: [], jobs: [] },
  { actor_id: 'nobody', integrations: [], jobs: [] },
  { actor_id: null, integrations: ['sandbox:two'], jobs: [] },
  { actor_id: 'ada', integrations: ['sandbox:two', 'sandbox:three'], jobs: [] },
  { actor_id: 'nobody', integrations: [], jobs: [{ integration_id: 'sandbox:one', job_id: '2' }] },
  {
    actor_id: 'ben',
    integrations: ['sandbox:two'],
    jobs: [
      { integration_id: 'sandbox:one', job_id: '1' },
      { integration_id: 'sandbox:two', job_id: '2' },
      { integration_id: 'sandbox:one', job_id: 'gone' },
    ],
  },
];

/** Adds the tests to those of the backend that is being described. */
export function sightSuite({ ledger, accept }: ListSuiteTools): void {
  describe('what somebody sees', () => {
    /** Some of everybody's, for two jobs of two integrations, in three states. */
    async function acceptMany(): Promise<Submission[]> {
      const accepted: Submission[] = [];
      for (let index = 0; index < 24; index++) {
        accepted.unshift(
          await accept({
            belongs_to: ['ada', 'ben', null][index % 3] ?? null,
            integration_id: index % 4 < 2 ? 'sandbox:one' : 'sandbox:two',
            job: job(`${(index % 5) % 2}`.replace('0', '2')),
            state: STATES[index % STATES.length] ?? 'queued',
          }),
        );
      }
      return accepted;
    }

    async function readAll(query: object, sight: Sight) {
      const ids: string[] = [];
      const totals = new Set<number>();
      let cursor: string | undefined;
      do {
        const page = await ledger().list({ sight, words: [], limit: 4, cursor, ...query });
        ids.push(...page.results.map(({ id }) => id));
        totals.add(page.total);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      return { ids, totals: [...totals] };
    }

    test('is all that is listed, found and counted', async () => {
      const all = await acceptMany();
      await ledger().renewLeases([]);
      for (const sight of SIGHTS) {
        for (const integrationId of [undefined, 'sandbox:one', 'sandbox:two']) {
          for (const state of [undefined, 'queued'] as const) {
            for (const words of [[], ['frank'], ['integrat', 'he'], ['nobody']]) {
              const expected = all
                .filter((one) => sees(sight, whoseIs(one)) && !words.includes('nobody'))
                .filter(
                  (one) => integrationId === undefined || one.integration_id === integrationId,
                )
                .filter((one) => state === undefined || one.state === state)
                .map(({ id }) => id);
              const what = JSON.stringify({ sight, integrationId, state, words });
              expect(await readAll({ integrationId, state, words }, sight), what).toEqual({
                ids: expected,
                totals: [expected.length],
              });
            }
          }
        }
      }
    });

    test('moves with what is handed over, whatever else happens to it', async () => {
      const { id, ...rest } = await accept({ belongs_to: 'ada', submitted_by: 'ada' });
      const told: Change[] = [];
      ledger().onChange((change) => told.push(change));
      const stored = await ledger().find(id);
      expect(await ledger().handOver(id, 'ben')).toBe(true);
      expect(await ledger().handOver(crypto.randomUUID(), 'ben')).toBe(false);
      const sight = (actor_id: string): Sight => ({ actor_id, integrations: [], jobs: [] });
      expect((await readAll({}, sight('ada'))).ids).toEqual([]);
      expect((await readAll({}, sight('ben'))).ids).toEqual([id]);
      const after = await ledger().find(id);
      expect(after?.submission).toEqual({ id, ...rest, belongs_to: 'ben' });
      expect(await ledger().update({ id, ...rest }, stored?.version ?? 0)).toBe(false);
      const whose = { integration_id: 'sandbox:one', job_id: 'job-1' };
      expect(told).toEqual([{ kind: 'handed_over', id, whose: { ...whose, belongs_to: 'ada' } }]);
      await ledger().forget(id);
      expect(told[1]).toEqual({ kind: 'forgotten', id, whose: { ...whose, belongs_to: 'ben' } });
    });
  });
}
