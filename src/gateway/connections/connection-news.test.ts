import { expect, test } from 'vitest';
import type { KomboIssue } from '../../kombo/webhooks/webhook.ts';
import { newConnection } from '../ledger/connection.ts';
import { conditionOf, creationOf, isWaitedFor } from './condition.ts';
import { afterIssue, afterReading, afterStateChange } from './connection-news.ts';

const unknown = newConnection('workday:1');
const hour = (number: number) => `2026-11-24T${`${number}`.padStart(2, '0')}:00:00.000Z`;

const state = (at: number | null, status: string, setup_status: string | null = 'COMPLETED') => ({
  integration_id: 'workday:1',
  state: status,
  setup_status,
  updated_at: at === null ? null : hour(at),
});
const issue = (change: Partial<KomboIssue> = {}): KomboIssue => ({
  id: 'i1',
  type: 'integration.action_failing',
  title: 'Action failing',
  status: 'OPEN',
  first_observed_at: hour(1),
  resolved_at: null,
  ...change,
});
const over = (change: Partial<KomboIssue> = {}) =>
  issue({ status: 'RESOLVED', resolved_at: hour(2), ...change });

/** All orders of a list. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]),
  );
}

test('whatever the order, and however often, the newest word of the state counts', () => {
  const news = [state(1, 'INVALID'), state(2, 'ACTIVE'), state(3, 'INACTIVE'), state(2, 'ACTIVE')];
  for (const order of orders(news)) {
    expect(order.reduce(afterStateChange, unknown)).toMatchObject({ status: 'INACTIVE' });
  }
});

test('a word without a time changes nothing, and one that changes nothing is no change', () => {
  expect(afterStateChange(unknown, state(null, 'INVALID'))).toBe(unknown);
  const broken = afterStateChange(unknown, state(1, 'INVALID'));
  expect(afterStateChange(broken, state(1, 'ACTIVE'))).toBe(broken);
});

test('whatever the order, an issue that was resolved is over, and a later episode opens it again', () => {
  for (const order of orders([issue(), over(), issue()])) {
    expect(conditionOf(order.reduce(afterIssue, unknown))).toBeNull();
  }
  const again = issue({ first_observed_at: hour(3) });
  for (const order of orders([issue(), over(), again])) {
    expect(conditionOf(order.reduce(afterIssue, unknown))).toBe('failing');
  }
});

test('of very many issues the open ones are kept', () => {
  const first = afterIssue(unknown, issue({ id: 'open' }));
  const many = Array.from({ length: 50 }, (_, index) => over({ id: `over${index}` }));
  const { issues } = many.reduce(afterIssue, first);
  expect(issues).toHaveLength(20);
  expect(issues.map(({ id }) => id)).toContain('open');
});

test.each([
  [state(1, 'INVALID'), 'disconnected', true],
  [state(1, 'INACTIVE'), 'switched_off', false],
  [state(1, 'ACTIVE', 'FINAL_SYNC_PENDING'), 'being_set_up', false],
  [state(1, 'ACTIVE', 'INCOMPLETE'), 'being_set_up', false],
  [state(1, 'ACTIVE'), null, true],
  [state(1, 'SOMETHING_NEW', null), null, true],
] as const)('%o is %s, sending possible: %s', (news, condition, possible) => {
  const found = conditionOf(afterStateChange(unknown, news));
  expect(found).toBe(condition);
  expect(creationOf(found).possible).toBe(possible);
});

test('the login of an integration that says it works is not doubted because of an old issue', () => {
  const failed = issue({ type: 'integration.authentication_failed' });
  expect(conditionOf(afterIssue(unknown, failed))).toBe('disconnected');
  const works = afterStateChange(unknown, state(2, 'ACTIVE'));
  expect(conditionOf(afterIssue(works, failed))).toBeNull();
});

test('a type of issue that nobody knows yet is reported, and nothing waits for it', () => {
  const found = conditionOf(afterIssue(unknown, issue({ type: 'integration.something_new' })));
  expect(found).toBe('reported');
  expect(isWaitedFor(found)).toBe(false);
});

test('an integration that is gone comes back with the next reading that finds it', () => {
  const gone = afterReading(unknown, null, 'candidates');
  expect(conditionOf(gone)).toBe('gone');
  const back = afterReading(
    gone,
    {
      id: 'workday:1',
      tool: { id: 'workday', label: null, logo_url: null, icon_url: null },
      category: 'ATS',
      status: 'ACTIVE',
      setup_status: 'COMPLETED',
      end_user: null,
      read_models: [],
      write_actions: [],
    },
    'candidates',
  );
  expect(conditionOf(back)).toBeNull();
});
