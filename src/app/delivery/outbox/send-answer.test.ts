import { expect, test } from 'vitest';
import { PROBLEM_STATUS, type ProblemKind } from '../../../contract/problem.ts';
import { aReceipt } from '../receipts/receipt.fixture.ts';
import { readSendAnswer } from './send-answer.ts';

const ID = aReceipt().id;

const aProblem = (kind: ProblemKind) => ({
  type: 'about:blank',
  title: kind,
  status: PROBLEM_STATUS[kind],
  detail: 'What happened.',
  kind,
  requestId: 'r1',
  issues: [{ path: 'candidate.last_name', message: 'required' }],
});

test('only a receipt of the same id is an acceptance', () => {
  expect(readSendAnswer(ID, 202, aReceipt()).outcome).toBe('accepted');
  expect(readSendAnswer(ID, 200, aReceipt()).outcome).toBe('accepted');
  const other = aReceipt({ id: '5c6ffb3c-42ea-4c2f-9a1e-000000000000' });
  expect(readSendAnswer(ID, 202, other).outcome).toBe('again');
});

test('the page of a proxy is no acceptance, whatever its status', () => {
  for (const status of [200, 202, 302, 403, 502, 503]) {
    expect(readSendAnswer(ID, status, undefined).outcome).toBe('again');
  }
});

test('401 is an expired login, also with the page of a proxy', () => {
  for (const answer of [undefined, aProblem('unauthenticated')]) {
    expect(readSendAnswer(ID, 401, answer)).toMatchObject({
      outcome: 'again',
      failure: { kind: 'unauthenticated' },
    });
  }
});

test('an entry that the gateway turns down waits for a person, with each issue', () => {
  const answer = readSendAnswer(ID, 422, aProblem('invalid'));
  expect(answer).toMatchObject({ outcome: 'stopped', failure: { kind: 'invalid' } });
  expect(answer.outcome === 'stopped' && answer.failure.issues).toHaveLength(1);
});

const PASSING: ProblemKind[] = [
  'unauthenticated',
  'request_timeout',
  'storage_full',
  'throttled',
  'unavailable',
];
test.each(PASSING)('%s is tried again, when the gateway says', (kind) => {
  const answer = readSendAnswer(ID, PROBLEM_STATUS[kind], aProblem(kind), 5000);
  expect(answer).toMatchObject({ outcome: 'again', failure: { kind }, afterMs: 5000 });
});

test('a limit of a proxy before the gateway is told as too large', () => {
  expect(readSendAnswer(ID, 413, undefined)).toMatchObject({
    outcome: 'stopped',
    failure: { kind: 'too_large' },
  });
});

test('a link that has ended is told by its reason', () => {
  const answer = { ...aProblem('forbidden'), code: 'link_revoked' };
  expect(readSendAnswer(ID, 403, answer)).toMatchObject({
    outcome: 'stopped',
    failure: { kind: 'link_revoked' },
  });
});
