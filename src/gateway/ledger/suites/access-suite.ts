/** What every backend of the ledger guarantees of sessions and of the audit; a part of `ledgerSuite`. */
import { describe, expect, test } from 'vitest';
import { LOCAL_ACTOR } from '../../access/actor.ts';
import type { AuditEntry } from '../audit-store.ts';
import type { Ledger } from '../ledger.ts';
import type { StoredSession } from '../session-store.ts';

const aSession = (changes: Partial<StoredSession> = {}): StoredSession => ({
  hash: crypto.randomUUID(),
  actor: { ...LOCAL_ACTOR, id: 'ada', name: 'Ada', email_address: 'ada@acme.example' },
  subject: 'ada',
  provider_session: crypto.randomUUID(),
  id_token: 'token',
  created_at: 1000,
  seen_at: 1000,
  ...changes,
});

const anEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  at: 1000,
  actor_id: 'ada',
  action: 'send',
  object_id: 'one',
  outcome: 'done',
  ...changes,
});

/** Adds the tests to those of the backend that is being described. */
export function accessSuite({ ledger }: { ledger(): Ledger }): void {
  describe('sessions', () => {
    const add = async (changes: Partial<StoredSession> = {}) => {
      const session = aSession(changes);
      await ledger().sessions.add(session);
      return session;
    };
    const isThere = async ({ hash }: StoredSession) =>
      (await ledger().sessions.find(hash)) !== null;

    test('are found as they were added, until they end', async () => {
      const { sessions } = ledger();
      const session = await add();
      const other = await add({ subject: null, provider_session: null, id_token: null });
      expect(await sessions.find(session.hash)).toEqual(session);
      expect(await sessions.find(other.hash)).toEqual(other);
      expect(await sessions.find('guessed')).toBeNull();
      await sessions.end(session.hash);
      expect(await sessions.find(session.hash)).toBeNull();
      expect(await isThere(other)).toBe(true);
    });

    test('note when they were used, never backwards, and do not come back by it', async () => {
      const { sessions } = ledger();
      const session = await add();
      await sessions.touch(session.hash, 3000);
      await sessions.touch(session.hash, 2000);
      expect(await sessions.find(session.hash)).toMatchObject({ seen_at: 3000 });
      await sessions.end(session.hash);
      await sessions.touch(session.hash, 4000);
      expect(await isThere(session)).toBe(false);
    });

    test("end with the provider's session, or all of a person", async () => {
      const { sessions } = ledger();
      const [desk, phone, ben] = [await add(), await add(), await add({ subject: 'ben' })];
      const ofDesk = desk.provider_session ?? '';
      const foreign = { provider_session: ofDesk, subject: 'ben' };
      expect(await sessions.endOf(foreign)).toEqual([]);
      expect(await sessions.endOf({ provider_session: ofDesk })).toEqual([desk.hash]);
      expect(await isThere(phone)).toBe(true);
      expect(await sessions.endOf({ subject: 'ada' })).toEqual([phone.hash]);
      expect(await isThere(ben)).toBe(true);
    });

    test('are deleted when they were not used for long, or are old', async () => {
      const old = await add({ created_at: 1000, seen_at: 9000 });
      const idle = await add({ created_at: 5000, seen_at: 5000 });
      const used = await add({ created_at: 5000, seen_at: 9000 });
      const before = { seen: 6000, created: 2000, remembered: 0 };
      expect(await ledger().sessions.purge(before)).toBe(2);
      expect([await isThere(old), await isThere(idle), await isThere(used)]).toEqual([
        ...[false, false, true],
      ]);
    });

    test('are remembered as somebody’s for a while, whichever way they ended', async () => {
      const { sessions } = ledger();
      const [left, ousted, idle, going] = [
        await add(),
        await add({ seen_at: 2000 }),
        await add({ seen_at: 3000 }),
        await add({ seen_at: 9000, created_at: 9000 }),
      ];
      await sessions.end(left.hash);
      await sessions.endOf({ provider_session: ousted.provider_session ?? '' });
      await sessions.purge({ seen: 3000, created: 0, remembered: 0 });
      const owners = () =>
        Promise.all([left, ousted, idle, going].map(({ hash }) => sessions.whose(hash)));
      expect(await owners()).toEqual(['ada', 'ada', 'ada', 'ada']);
      expect(await sessions.whose('guessed')).toBeNull();
      await sessions.purge({ seen: 0, created: 0, remembered: 2000 });
      expect(await owners()).toEqual([null, null, 'ada', 'ada']);
    });
  });

  describe('the audit', () => {
    test('is read newest first, narrowed down and in pages', async () => {
      const { audit } = ledger();
      await audit.add([anEntry(), anEntry({ at: 2000, action: 'forget' })], true);
      await audit.add([anEntry({ at: 3000, actor_id: 'ben', object_id: null })], false);
      await audit.add([anEntry({ at: 4000, actor_id: 'ben', outcome: 'denied' })], true);
      const times = async (query: object, limit = 10) =>
        (await audit.list({ ...query, limit })).map(({ at }) => at);
      expect(await times({})).toEqual([4000, 3000, 2000, 1000]);
      expect(await times({ actor_id: 'ben' })).toEqual([4000, 3000]);
      expect(await times({ action: 'forget' })).toEqual([2000]);
      expect(await times({ outcome: 'denied' })).toEqual([4000]);
      expect(await times({ object_id: 'one', since: 2000, until: 4000 })).toEqual([2000]);
      const [, second] = await audit.list({ limit: 2 });
      expect(await times({ before: second?.seq }, 2)).toEqual([2000, 1000]);
    });

    test('names who signed in for as long as a row is about them', async () => {
      const { audit } = ledger();
      const person = { actor_id: 'ada', name: 'Ada Nowak', roles: [] };
      await ledger().notePerson(person, 1000);
      await audit.add([anEntry({ actor_id: 'eve' }), anEntry(), anEntry({ at: 3000 })], true);
      const names = async () => (await audit.list({ limit: 10 })).map((row) => row.actor_name);
      expect(await names()).toEqual(['Ada Nowak', 'Ada Nowak', null]);
      expect(await audit.purge(2000)).toBe(2);
      expect(await ledger().purgePeople(5000)).toBe(0);
      expect(await names()).toEqual(['Ada Nowak']);
      expect(await audit.purge(4000)).toBe(1);
      expect(await ledger().purgePeople(5000)).toBe(1);
    });
  });
}
