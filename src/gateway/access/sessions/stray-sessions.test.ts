import { expect, test, vi } from 'vitest';
import type { AuditEvent } from '../audit/audit-log.ts';
import { createStraySessions } from './stray-sessions.ts';

/** Where `brings` is told of sessions; those of `owners` are over, and a ledger that is `away` says nothing. */
function aPlace(owners: Record<string, string> = {}) {
  const place = { rows: [] as AuditEvent[], now: 0, away: false };
  const bring = createStraySessions({
    audit: { record: (row) => place.rows.push(row) },
    store: {
      async whose(hash) {
        if (place.away) throw new Error('away');
        return owners[hash] ?? null;
      },
    },
    clock: { now: () => place.now },
  });
  const brings = async (...hashes: string[]) => {
    for (const hash of hashes) bring(hash);
    await new Promise(setImmediate);
  };
  const words = () =>
    place.rows.map(({ actor, action, outcome }) => `${actor.id} ${action} ${outcome}`);
  return { place, brings, words };
}

test('each is written down once, and of many only some in a minute', async () => {
  const { place, brings, words } = aPlace();
  await brings('one', 'two', 'one');
  expect(words()).toEqual(['nobody sign_in unknown_session', 'nobody sign_in unknown_session']);
  await brings(...Array.from({ length: 5000 }, (_, guess) => `${guess}`));
  expect(words()).toHaveLength(30);
  place.now += 60_000;
  await brings('one more');
  expect(words()).toHaveLength(31);
});

test('one that is over is told from one that never was, and says whose it was', async () => {
  const { brings, words } = aPlace({ old: 'ada' });
  await brings('old', 'guessed', 'old');
  expect(words()).toEqual(['ada sign_in session_over', 'nobody sign_in unknown_session']);
});

test('while the ledger cannot be asked nothing is claimed, and it is asked again', async () => {
  const { place, brings, words } = aPlace({ old: 'ada' });
  place.away = true;
  await brings('old');
  expect(words()).toEqual([]);
  place.away = false;
  await brings('old');
  await vi.waitFor(() => expect(words()).toEqual(['ada sign_in session_over']));
});
