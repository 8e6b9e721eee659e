/** What every backend of the ledger guarantees of figures; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import { MAX_FIGURE_ROWS } from '../../../contract/figures.ts';
import type { Sight } from '../sight.ts';
import type { Submission } from '../submission.ts';
import type { ListSuiteTools } from './list-suite.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Three days, each of 24 hours; the last one is today. */
const STARTS = [10 * DAY, 11 * DAY, 12 * DAY];
const YESTERDAY = 11 * DAY;
const TODAY = 12 * DAY;

const one: Sight = { actor_id: null, integrations: ['sandbox:one'], jobs: [] };
const ada: Sight = { actor_id: 'ada', integrations: [], jobs: [] };
const job: Sight = {
  actor_id: 'nobody',
  integrations: [],
  jobs: [{ integration_id: 'sandbox:one', job_id: 'job-2' }],
};
const several: Sight = { ...job, actor_id: 'ada', integrations: ['sandbox:two'] };

/** Adds the tests to those of the backend that is being described. */
export function tallySuite({ ledger, accept, change }: ListSuiteTools): void {
  describe('figures', () => {
    const tally = (sight: Sight = 'everything') => ledger().tally({ sight, starts: STARTS });
    const settled = (
      state: 'delivered' | 'refused',
      created_at: number,
      settled_at: number,
      changes: Partial<Submission> = {},
    ) => accept({ state, next_attempt_at: null, created_at, settled_at, ...changes });

    test('are all nothing where nothing was sent', async () => {
      const nothing = { sent: 0, delivered: 0, refused: 0 };
      const period = {
        ...{ ...nothing, waiting: 0, median_ms: null, slow_ms: null },
        by_ats: { rows: [], others: null },
        by_job: { rows: [], others: null },
      };
      expect(await tally()).toEqual({
        days: [nothing, nothing, nothing],
        today: period,
        recent: period,
      });
    });

    test('count each on the day it was sent, and on the day it was settled', async () => {
      await settled('delivered', 9 * DAY, YESTERDAY);
      await settled('delivered', TODAY - 1, TODAY);
      await settled('refused', TODAY, TODAY + 1);
      await settled('delivered', 8 * DAY, 9 * DAY);
      await accept({ created_at: 2 * DAY });
      await accept({ created_at: TODAY + HOUR, state: 'unconfirmed', next_attempt_at: TODAY });
      await accept({ created_at: TODAY + HOUR, state: 'unconfirmed', next_attempt_at: null });
      const { days, today, recent } = await tally();
      expect(days).toEqual([
        { sent: 0, delivered: 0, refused: 0 },
        { sent: 1, delivered: 1, refused: 0 },
        { sent: 3, delivered: 1, refused: 1 },
      ]);
      expect(today).toMatchObject({ sent: 3, delivered: 1, refused: 1, waiting: 2 });
      expect(recent).toMatchObject({ sent: 4, delivered: 2, refused: 1, waiting: 2 });
    });

    test('follow what becomes of one: queued, refused, sent again as another, forgotten', async () => {
      const { id } = await accept({ created_at: TODAY });
      const total = async () => {
        const { sent, delivered, refused, waiting } = (await tally()).today;
        return { sent, delivered, refused, waiting };
      };
      expect(await total()).toEqual({ sent: 1, delivered: 0, refused: 0, waiting: 1 });
      await change(id, { state: 'refused', next_attempt_at: null, settled_at: TODAY + 5 });
      expect(await total()).toEqual({ sent: 1, delivered: 0, refused: 1, waiting: 0 });
      const again = await settled('delivered', TODAY + 6, TODAY + 7);
      await change(id, { successor_id: again.id });
      expect(await total()).toEqual({ sent: 2, delivered: 1, refused: 1, waiting: 0 });
      // A doubt that comes up again is not settled any more.
      await change(again.id, { state: 'unconfirmed', settled_at: null, next_attempt_at: TODAY });
      expect(await total()).toEqual({ sent: 2, delivered: 0, refused: 1, waiting: 1 });
      await ledger().forget(again.id);
      await ledger().forget(id);
      expect(await total()).toEqual({ sent: 0, delivered: 0, refused: 0, waiting: 0 });
    });

    test('know the time that half of them took, and nine tenths', async () => {
      for (let second = 1; second <= 10; second++) {
        await settled('delivered', TODAY, TODAY + second * 1000 - 1);
      }
      await settled('delivered', YESTERDAY, YESTERDAY + 5 * HOUR + 1);
      await settled('refused', TODAY, TODAY + 9 * HOUR);
      const { today, recent } = await tally();
      expect(today).toMatchObject({ median_ms: 5000, slow_ms: 9000 });
      expect(recent).toMatchObject({ median_ms: 6000, slow_ms: 10_000 });
      expect(today.by_job.rows).toMatchObject([{ median_ms: 5000, slow_ms: 9000 }]);
    });

    test.each([
      [0, 1000],
      [120_000, 120_000],
      [120_001, 180_000],
      [2 * HOUR, 2 * HOUR],
      [2 * HOUR + 1, 3 * HOUR],
      [2 * DAY + 1, 3 * DAY],
      // The clock was set back in between.
      [-9 * HOUR, 1000],
    ])('a delivery of %d ms is told as %d', async (took, expected) => {
      await settled('delivered', TODAY + 10 * HOUR, TODAY + 10 * HOUR + took);
      expect((await tally()).today.median_ms).toBe(expected);
    });

    test('count as of today what a clock that was ahead has dated later', async () => {
      await settled('delivered', TODAY + 400 * DAY, TODAY + 400 * DAY + 10);
      await accept({ created_at: TODAY + 400 * DAY });
      const { days, today } = await tally();
      expect(days[2]).toEqual({ sent: 2, delivered: 1, refused: 0 });
      expect(today).toMatchObject({ sent: 2, delivered: 1, waiting: 1, median_ms: 1000 });
    });

    test('are of exactly what somebody sees, whatever sees it', async () => {
      const facts = ['sandbox:one', 'sandbox:two', 'sandbox:three'].flatMap((integration_id) =>
        ['job-1', 'job-2'].flatMap((id) =>
          ['ada', 'ben', null].map((belongs_to) => ({
            ...{ integration_id, belongs_to },
            job: { id, name: `Name of ${id}` },
          })),
        ),
      );
      for (const each of facts) {
        await settled('delivered', TODAY, TODAY + 1, each);
        await settled('refused', TODAY, TODAY + 1, each);
        await accept({ created_at: TODAY, ...each });
        await accept({ created_at: TODAY, state: 'unconfirmed', next_attempt_at: null, ...each });
      }
      const seen = async (sight: Sight) => {
        const { today } = await tally(sight);
        const sum = (rows: { sent: number }[]) => rows.reduce((all, { sent }) => all + sent, 0);
        expect(sum(today.by_ats.rows)).toBe(today.sent);
        expect(sum(today.by_job.rows)).toBe(today.sent);
        expect(today).toMatchObject({
          ...{ delivered: today.sent / 4, refused: today.sent / 4, waiting: today.sent / 4 },
        });
        return today.sent / 4;
      };
      expect(await seen('everything')).toBe(18);
      expect(await seen(one)).toBe(6);
      expect(await seen(ada)).toBe(6);
      expect(await seen(job)).toBe(3);
      // 6 of the one, 4 of ada's elsewhere, and of the job what is not ada's.
      expect(await seen(several)).toBe(6 + 4 + 2);
      expect(await seen({ actor_id: null, integrations: [], jobs: [] })).toBe(0);
      expect((await tally(job)).today.by_job.rows).toMatchObject([
        { integration_id: 'sandbox:one', job: { id: 'job-2', name: 'Name of job-2' }, sent: 12 },
      ]);
    });

    test('name a job as its newest receipt does, and tell one without a name', async () => {
      await settled('delivered', TODAY, TODAY, { job: { id: 'job-1', name: 'Old name' } });
      await accept({ created_at: TODAY, job: { id: 'job-1', name: '=New "name"' } });
      await settled('refused', TODAY, TODAY, { job: { id: 'job-2', name: null } });
      const { rows } = (await tally()).today.by_job;
      expect(rows.map((row) => row.job)).toEqual([
        { id: 'job-1', name: '=New "name"' },
        { id: 'job-2', name: null },
      ]);
    });

    test('tell the largest by themselves and the others together', async () => {
      for (let index = 0; index < MAX_FIGURE_ROWS + 3; index++) {
        const changes = { job: { id: `job-${index}`, name: null } };
        await settled('delivered', TODAY, TODAY + 3000, changes);
        if (index > 2) await accept({ created_at: TODAY, ...changes });
      }
      const { rows, others } = (await tally()).today.by_job;
      expect(rows).toHaveLength(MAX_FIGURE_ROWS);
      expect(rows.every(({ sent }) => sent === 2)).toBe(true);
      const rest = { sent: 3, delivered: 3, refused: 0, waiting: 0 };
      expect(others).toEqual({ of: 3, ...rest, median_ms: 3000, slow_ms: 3000 });
    });
  });
}
