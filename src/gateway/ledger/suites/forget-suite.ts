/** What every backend of the ledger guarantees of what goes again; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import { anAcceptance, aSubmission } from './a-submission.ts';
import type { ListSuiteTools } from './list-suite.ts';

/** Adds the tests to those of the backend that is being described. */
export function forgetSuite({ ledger, accept }: ListSuiteTools): void {
  describe('what goes again', () => {
    test('forgets everything but the id', async () => {
      const { id } = await accept();
      expect(await ledger().forget(id)).toBe(true);
      expect(await ledger().forget(id)).toBe(false);
      expect(await ledger().find(id)).toBeNull();
      expect(await ledger().body(id)).toBeNull();
      expect(
        await ledger().list({ sight: 'everything', words: ['frank'], limit: 10 }),
      ).toMatchObject({
        results: [],
        total: 0,
      });
      expect(await ledger().accept(anAcceptance(aSubmission({ id })))).toEqual({
        outcome: 'forgotten',
      });
    });

    test('deletes the bodies of what was settled long ago, and no other', async () => {
      const old = await accept({ state: 'delivered', settled_at: 1000, next_attempt_at: null });
      const fresh = await accept({ state: 'delivered', settled_at: 9000, next_attempt_at: null });
      const queued = await accept();
      expect(await ledger().purgeBodies(5000)).toBe(1);
      expect(await ledger().purgeBodies(5000)).toBe(0);
      expect(await ledger().bodySize(old.id)).toBeNull();
      expect(await ledger().find(old.id)).not.toBeNull();
      expect(await ledger().bodySize(fresh.id)).toBe(16);
      expect(await ledger().bodySize(queued.id)).toBe(16);
    });

    test('deletes old receipts, but never what still has to be sent', async () => {
      await accept({ state: 'delivered', updated_at: 1000, next_attempt_at: null });
      await accept({ state: 'unconfirmed', updated_at: 1000, next_attempt_at: null });
      const queued = await accept({ updated_at: 1000 });
      const fresh = await accept({ state: 'refused', updated_at: 9000, next_attempt_at: null });
      expect(await ledger().purgeReceipts(5000)).toBe(2);
      const { results } = await ledger().list({ sight: 'everything', words: [], limit: 10 });
      expect(results.map(({ id }) => id)).toEqual([fresh.id, queued.id]);
    });
  });
}
