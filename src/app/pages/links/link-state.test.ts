import { expect, test } from 'vitest';
import { linkState } from './link-state.ts';

const EXPIRY = Date.parse('2026-05-10T12:00:00.000Z');
const link = {
  revoked_at: null,
  expires_at: new Date(EXPIRY).toISOString(),
  uses: 0,
  max_uses: 2,
};

test.each([
  [{}, EXPIRY - 1, 'working'],
  [{ uses: 1 }, EXPIRY - 1, 'working'],
  [{ uses: 2 }, EXPIRY - 1, 'used_up'],
  [{}, EXPIRY, 'expired'],
  [{ uses: 2 }, EXPIRY, 'expired'],
  [{ uses: 2, revoked_at: '2026-05-01T12:00:00.000Z' }, EXPIRY, 'revoked'],
] as const)('%o is at that time %s', (changes, now, state) => {
  expect(linkState({ ...link, ...changes }, now)).toBe(state);
});
