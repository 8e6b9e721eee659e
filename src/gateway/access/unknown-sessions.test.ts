import { expect, test } from 'vitest';
import type { AuditEvent } from './audit-log.ts';
import { createUnknownSessions } from './unknown-sessions.ts';

test('each is written down once, and of many only some in a minute', () => {
  const rows: AuditEvent[] = [];
  let now = 0;
  const bring = createUnknownSessions({
    audit: { record: (row) => rows.push(row) },
    clock: { now: () => now },
  });
  for (const hash of ['one', 'two', 'one']) bring(hash);
  expect(rows.map(({ actor, action, outcome }) => [actor.id, action, outcome])).toEqual([
    ['nobody', 'sign_in', 'unknown_session'],
    ['nobody', 'sign_in', 'unknown_session'],
  ]);
  for (let guess = 0; guess < 5000; guess += 1) bring(`${guess}`);
  expect(rows).toHaveLength(30);
  now += 60_000;
  bring('one more');
  expect(rows).toHaveLength(31);
});
