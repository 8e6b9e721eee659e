import { expect, test } from 'vitest';
import type { AuditActor, AuditRow } from '../../../contract/audit.ts';
import { loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { actionWord, actorsOf, actorWord, outcomeWord } from './audit-words.ts';

await loadLaterMessages();
const i18n = await loadMessages('en');

const rowOf = (actor: AuditActor): AuditRow => ({
  ...{ id: '1', at: '2026-03-01T10:00:00.000Z', actor },
  ...{ action: 'read', object_id: null, outcome: 'done' },
});

test("a newer gateway's words stand there as they are", () => {
  expect(actionWord(i18n, 'forget')).toBe('Forget');
  expect(actionWord(i18n, 'fly')).toBe('fly');
  expect(outcomeWord(i18n, 'no_role')).toBe('No role here');
  expect(outcomeWord(i18n, 'toString')).toBe('toString');
});

test('who has no name is called by what the id says', () => {
  const named = (id: string, name: string | null = null) => actorWord(i18n, { id, name });
  expect(named('x', 'Mara')).toBe('Mara');
  expect(named('local')).toBe('Without signing in');
  expect(named('nobody')).toBe('Nobody signed in');
  expect(named('guest-0f3c8a2e-1')).toBe('By a link (0f3c8a2e)');
  expect(named('q8W')).toBe('q8W');
});

test('whose rows can be chosen: each once, two of one name told apart, the chosen one kept', () => {
  const known = [
    { id: 'aaaaaaaa', name: 'Kim' },
    { id: 'bbbbbbbb', name: 'Kim' },
  ];
  const rows = [rowOf({ id: 'aaaaaaaa', name: 'Kim' }), rowOf({ id: 'local', name: null })];
  expect(actorsOf(i18n, known, rows, 'gone').map(({ label }) => label)).toEqual([
    'Kim (aaaaaa)',
    'Kim (bbbbbb)',
    'Without signing in',
    'gone',
  ]);
});
