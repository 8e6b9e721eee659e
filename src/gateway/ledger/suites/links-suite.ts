/** What every backend of the ledger guarantees of links; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../ledger.ts';
import type { StoredLink } from '../link-store.ts';

const MANY = 20;

/** Adds the tests to those of the backend that is being described. */
export function linksSuite({ ledger }: { ledger(): Ledger }): void {
  const add = async (changes: Partial<StoredLink> = {}): Promise<StoredLink> => {
    const link: StoredLink = {
      id: crypto.randomUUID(),
      token_hash: crypto.randomUUID(),
      integration_id: 'sandbox:one',
      job_id: 'job-1',
      job_name: null,
      name: 'Anna, careers fair',
      created_by: 'ada',
      created_at: 1000,
      expires_at: 9000,
      max_uses: 2,
      uses: 0,
      revoked_at: null,
      last_used_at: null,
      ...changes,
    };
    await ledger().links.add(link);
    return link;
  };

  describe('links', () => {
    test('are found by id and by token as they were added, newest first in lists', async () => {
      const { links } = ledger();
      const created_by = crypto.randomUUID();
      const old = await add({ created_by });
      const latest = await add({ created_by, created_at: 2000, job_name: 'Controls Engineer' });
      await add();
      expect(await links.find(old.id)).toEqual(old);
      expect(await links.findByToken(latest.token_hash)).toEqual(latest);
      expect(await links.findByToken('guessed')).toBeNull();
      expect(await links.list(created_by, 10)).toEqual([latest, old]);
      expect(await links.list(created_by, 1)).toEqual([latest]);
      expect((await links.list(null, 10)).length).toBeGreaterThan(2);
    });

    test('are used as often as they say, however many come at once', async () => {
      const { links } = ledger();
      const { id } = await add({ max_uses: 3 });
      const counted = await Promise.all(Array.from({ length: MANY }, () => links.use(id, 5000)));
      expect(counted.filter(Boolean)).toHaveLength(3);
      expect(await links.find(id)).toMatchObject({ uses: 3, last_used_at: 5000 });
      await links.giveBack(id);
      expect(await links.use(id, 6000)).toBe(true);
      expect(await links.use(id, 6000)).toBe(false);
    });

    test('work neither after their time nor once they are revoked', async () => {
      const { links } = ledger();
      const [timely, revoked] = [await add(), await add()];
      expect(await links.use(timely.id, 8999)).toBe(true);
      expect(await links.use(timely.id, 9000)).toBe(false);
      expect(await links.revoke(revoked.id, 4000)).toBe(true);
      expect(await links.revoke(revoked.id, 5000)).toBe(false);
      expect(await links.use(revoked.id, 5000)).toBe(false);
      expect(await links.find(revoked.id)).toMatchObject({ revoked_at: 4000, uses: 0 });
    });

    test('are deleted long after their time', async () => {
      const { links } = ledger();
      const [old, fresh] = [await add({ expires_at: 100 }), await add()];
      expect(await links.purge(5000)).toBe(1);
      expect(await links.find(old.id)).toBeNull();
      expect(await links.find(fresh.id)).toEqual(fresh);
    });
  });
}
