/**
 * What every backend of the ledger guarantees of what it knows beside submissions: turns to ask for a
 * sync, connections, people; a part of `ledgerSuite`.
 */
import { describe, expect, test } from 'vitest';
import type { Connection } from '../connection.ts';
import type { Change, Ledger } from '../ledger.ts';

interface BesideSuiteTools {
  ledger(): Ledger;
  /** Ends the ledger as a kill does, and opens it again. */
  reopen(): Promise<void>;
}

/** Adds the tests to those of the backend that is being described. */
export function besideSuite({ ledger, reopen }: BesideSuiteTools): void {
  describe('beside submissions', () => {
    test('lets one of many ask for a sync, and nobody again until its time has come', async () => {
      const turn = (integrationId: string, at: number, olderThan: number) =>
        ledger().takeSyncTurn({ integrationId, now: at, olderThan, until: at + 1000 });
      const turns = await Promise.all(Array.from({ length: 8 }, () => turn('one', 1000, 1000)));
      expect(turns.filter(Boolean)).toHaveLength(1);
      expect(await turn('two', 1000, 1000)).toBe(true);
      expect(await turn('one', 1999, 1500)).toBe(false);
      expect(await turn('one', 2000, 1000)).toBe(false);
      expect(await turn('one', 2000, 1001)).toBe(true);
      await ledger().giveBackSyncTurn('one', 9000);
      expect(await turn('one', 8999, 8000)).toBe(false);
      await reopen();
      expect(await turn('one', 8999, 8000)).toBe(false);
      expect(await turn('one', 9000, 1)).toBe(true);
    });

    test('keeps what is known of a connection, whoever changes it at once', async () => {
      const told: Change[] = [];
      ledger().onChange((one) => told.push(one));
      const count = (known: Connection) => ({ ...known, told_at: (known.told_at ?? 0) + 1 });
      const changes = await Promise.all(
        Array.from({ length: 8 }, () => ledger().changeConnection('sandbox:one', count)),
      );
      expect(changes).toEqual(Array(8).fill(true));
      expect(await ledger().changeConnection('sandbox:one', (known) => known)).toBe(false);
      expect(told).toEqual(Array(8).fill({ kind: 'connection', id: 'sandbox:one' }));
      await reopen();
      expect(await ledger().connections()).toMatchObject([
        { integration_id: 'sandbox:one', told_at: 8 },
      ]);
    });

    test('keeps who signed in, by name, until they were not seen for long', async () => {
      const ben = { actor_id: '1', name: 'Ben', roles: ['recruiter' as const] };
      const ada = { actor_id: '2', name: 'Zed', roles: [] };
      await ledger().notePerson(ben, 1000);
      await ledger().notePerson(ada, 1000);
      await ledger().notePerson({ ...ada, name: 'Ada', roles: ['lead', 'privacy'] }, 2000);
      expect(await ledger().people(0)).toEqual([
        { ...ada, name: 'Ada', roles: ['lead', 'privacy'] },
        ben,
      ]);
      expect((await ledger().people(2000)).map(({ name }) => name)).toEqual(['Ada']);
      expect(await ledger().purgePeople(1500)).toBe(1);
      expect((await ledger().people(0)).map(({ name }) => name)).toEqual(['Ada']);
    });
  });
}
