import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger } from '../../ledger/ledger.ts';
import { createSqliteLedger } from '../../ledger/sqlite/create-sqlite-ledger.ts';
import { LOCAL_ACTOR } from '../actor.ts';
import { createSessions, type Sessions } from './sessions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let ledger: Ledger;
let now = 0;
/** Two gateways on one ledger. */
let sessions: Sessions;
let others: Sessions;
let touched = 0;
let strays: string[] = [];

beforeEach(() => {
  now = 1_000_000;
  touched = 0;
  strays = [];
  ledger = createSqliteLedger({ dataDir: ':memory:', owner: 'one' });
  const store = {
    ...ledger.sessions,
    touch: (hash: string, at: number) => {
      touched += 1;
      return ledger.sessions.touch(hash, at);
    },
  };
  const open = () =>
    createSessions({
      ...{ store, clock: { now: () => now }, idleMs: 30 * MINUTE, maxMs: 10 * HOUR },
      onStray: (hash) => strays.push(hash),
    });
  [sessions, others] = [open(), open()];
});
afterEach(() => ledger.close());

const begin = () =>
  sessions.begin({
    actor: { ...LOCAL_ACTOR, id: 'ada' },
    subject: 'ada',
    provider_session: 'desk',
    id_token: null,
  });
const isSignedIn = async (id: string, where = sessions) => (await where.find(id)) !== null;

test('a session is known by its id alone, in every gateway', async () => {
  const id = await begin();
  expect((await sessions.find(id))?.actor.id).toBe('ada');
  expect(await isSignedIn(id, others)).toBe(true);
  for (const guess of ['', 'x', `${id}=`, id.slice(1), `${id.slice(0, -1)}_`]) {
    expect(await isSignedIn(guess), guess).toBe(false);
  }
  const { hash = '' } = (await sessions.find(id)) ?? {};
  expect(await isSignedIn(hash)).toBe(false);
});

test('it ends after half an hour without use, and use prolongs it', async () => {
  const id = await begin();
  for (let minutes = 0; minutes < 60; minutes += 20) {
    now += 20 * MINUTE;
    expect(await isSignedIn(id)).toBe(true);
  }
  now += 30 * MINUTE;
  expect(await isSignedIn(id)).toBe(false);
  expect(await sessions.purge()).toBe(1);
});

test('one that is brought after its end is told of, however it ended, and so is a guess', async () => {
  const [idle, ousted] = [await begin(), await begin()];
  await sessions.end(ousted);
  expect(strays).toEqual([]);
  expect(await isSignedIn(ousted)).toBe(false);
  now += 30 * MINUTE;
  expect(await isSignedIn(idle)).toBe(false);
  expect(await isSignedIn('A'.repeat(43))).toBe(false);
  const owners = await Promise.all(strays.map((hash) => ledger.sessions.whose(hash)));
  expect(owners).toEqual(['ada', 'ada', null]);
});

test('looking whether it goes on is no use', async () => {
  const id = await begin();
  for (let minutes = 0; minutes < 30; minutes += 10) {
    expect(await sessions.find(id, 'looks')).not.toBeNull();
    now += 10 * MINUTE;
  }
  expect(await sessions.find(id, 'looks')).toBeNull();
});

test('it ends after ten hours in any case', async () => {
  const id = await begin();
  for (let hours = 0; hours < 10; hours += 0.25) {
    expect(await isSignedIn(id)).toBe(true);
    now += 0.25 * HOUR;
  }
  expect(await isSignedIn(id)).toBe(false);
});

test('its use is written once a minute at most', async () => {
  const id = await begin();
  for (let seconds = 0; seconds < 180; seconds += 5) {
    await sessions.find(id);
    now += 5000;
  }
  expect(touched).toBe(2);
});

test('an end holds at once where it was said, and within seconds elsewhere', async () => {
  const id = await begin();
  expect(await isSignedIn(id, others)).toBe(true);
  expect((await sessions.end(id))?.actor.id).toBe('ada');
  expect(await isSignedIn(id)).toBe(false);
  expect(await sessions.end(id)).toBeNull();
  now += 3000;
  expect(await isSignedIn(id, others)).toBe(false);
});

test('the provider ends one session, or all of a person', async () => {
  const [desk, phone] = [await begin(), await begin()];
  expect(await isSignedIn(desk)).toBe(true);
  expect(await sessions.endOf({ provider_session: 'elsewhere' })).toBe(0);
  expect(await sessions.endOf({ subject: 'ada' })).toBe(2);
  expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([false, false]);
});

test('its end is told, by whichever limit comes first, and to ask prolongs nothing', async () => {
  const id = await begin();
  const end = async () => {
    const session = await sessions.find(id, 'looks');
    return session && sessions.endOfOne(session);
  };
  now += 10 * MINUTE;
  expect(await end()).toEqual({ in_ms: 20 * MINUTE, by: 'idle', warn_ms: 5 * MINUTE });
  now += 15 * MINUTE;
  expect(await end()).toMatchObject({ in_ms: 5 * MINUTE, by: 'idle' });
  await sessions.find(id);
  expect(await end()).toMatchObject({ in_ms: 30 * MINUTE, by: 'idle' });
  for (let minutes = 25; minutes < 9 * 60 + 45; minutes += 20) {
    now += 20 * MINUTE;
    await sessions.find(id);
  }
  expect(await end()).toMatchObject({ by: 'age' });
});
