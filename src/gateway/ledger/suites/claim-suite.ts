/** What every backend of the ledger guarantees of who may send what, and in which order; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../ledger.ts';
import { HELD_BY_DOUBT_MS } from '../submission.ts';
import { email } from './a-submission.ts';
import type { ListSuiteTools } from './list-suite.ts';

interface ClaimSuiteTools extends ListSuiteTools {
  /** Claims at `now`, with at most `maxSending` on their way, 10 where nothing is said. */
  claim(id: string, maxSending?: number): ReturnType<Ledger['claim']>;
}

/** The time of all tests, in milliseconds since 1970. */
export const now = 5000;

/** Adds the tests to those of the backend that is being described. */
export function claimSuite({ ledger, accept, change, claim }: ClaimSuiteTools): void {
  const due = async (integrationId = 'sandbox:one') =>
    (await ledger().due({ integrationId, now, limit: 50 })).map(({ id }) => id);

  describe('claiming', () => {
    test('hands out what is due for an integration, the longest due first', async () => {
      const second = await accept({ next_attempt_at: 4000 });
      const first = await accept({ next_attempt_at: 3000 });
      const elsewhere = await accept({ integration_id: 'sandbox:two' });
      await accept({ next_attempt_at: now + 1 });
      await accept({ integration_id: 'sandbox:three', state: 'refused', next_attempt_at: null });
      expect(await due()).toEqual([first.id, second.id]);
      expect(await due('sandbox:two')).toEqual([elsewhere.id]);
      expect((await ledger().waiting()).sort()).toEqual(['sandbox:one', 'sandbox:two']);
      expect(await ledger().nextDue()).toBe(1000);
    });

    test('gives a submission to one of many who claim it', async () => {
      const { id } = await accept();
      const claims = await Promise.all(Array.from({ length: 8 }, () => claim(id)));
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
      expect((await ledger().find(id))?.submission).toMatchObject({
        state: 'sending',
        attempts: 1,
      });
    });

    test('claims nothing before its time', async () => {
      const { id } = await accept({ next_attempt_at: now + 1 });
      expect(await claim(id)).toBeNull();
    });

    test('keeps the order of one person in one ATS, whatever the case of the address', async () => {
      const first = await accept(email('frank@acme.example'));
      const second = await accept(email('Frank@ACME.example'));
      expect(await due()).toEqual([first.id]);
      expect(await claim(second.id)).toBeNull();
      await change(first.id, { next_attempt_at: now + 60_000 });
      expect(await claim(second.id)).toBeNull();
      await change(first.id, { state: 'delivered', next_attempt_at: null });
      expect(await claim(second.id)).not.toBeNull();
    });

    test('never has two of one person on their way, in whatever ATS', async () => {
      const first = await accept(email('frank@acme.example'));
      const elsewhere = await accept({
        ...email('frank@acme.example'),
        integration_id: 'sandbox:two',
      });
      const claims = await Promise.all([claim(first.id), claim(elsewhere.id)]);
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
    });

    test('makes a person wait for a look-up, not for a decision', async () => {
      const first = await accept(email('frank@acme.example'));
      const second = await accept(email('frank@acme.example'));
      await claim(first.id);
      await change(first.id, { state: 'unconfirmed', next_attempt_at: now + 60_000 });
      expect(await claim(second.id)).toBeNull();
      await change(first.id, { next_attempt_at: null });
      expect(await claim(second.id)).not.toBeNull();
    });

    test('holds back for an old doubt only what is for the same job', async () => {
      const doubt = await accept(email('frank@acme.example'));
      const same = await accept(email('frank@acme.example'));
      const other = await accept({ ...email('frank@acme.example'), job: { id: '2', name: null } });
      await claim(doubt.id);
      const doubted_at = now - HELD_BY_DOUBT_MS;
      const unconfirmed = { state: 'unconfirmed', next_attempt_at: now + 60_000 } as const;
      await change(doubt.id, { ...unconfirmed, doubted_at: doubted_at + 1 });
      expect(await due()).toEqual([]);
      await change(doubt.id, { ...unconfirmed, doubted_at });
      // The first for the same job still waits, and with it whatever is queued behind that.
      expect(await claim(other.id)).toBeNull();
      await change(same.id, { state: 'refused', next_attempt_at: null });
      expect(await due()).toEqual([other.id]);
      expect(await claim(other.id)).not.toBeNull();
    });

    test('claims no more than may be on their way to an ATS', async () => {
      const submissions = await Promise.all(Array.from({ length: 6 }, () => accept()));
      const claims = await Promise.all(submissions.map(({ id }) => claim(id, 4)));
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(4);
      const elsewhere = await accept({ integration_id: 'sandbox:two' });
      expect(await claim(elsewhere.id, 4)).not.toBeNull();
    });
  });
}
