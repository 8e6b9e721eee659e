import { expect, test } from 'vitest';
import { toCreation } from './creation.ts';
import type { Answered, Exchange, Unanswered } from './exchange.ts';

const answered = (status: number, body: unknown, changes: Partial<Answered> = {}): Exchange => ({
  kind: 'answered',
  status,
  headers: {},
  text: typeof body === 'string' ? body : JSON.stringify(body),
  whole: true,
  requestLeft: true,
  ...changes,
});
const error = (code: string | null, message = 'Because.') => ({
  status: 'error',
  error: { code, title: null, message, log_url: 'https://log.example' },
});
const outcomeOf = (exchange: Exchange) => {
  const creation = toCreation(exchange, 'job-1');
  return creation.kind === 'created' ? 'created' : creation.outcome;
};

test.each([
  [
    'a plain success',
    200,
    { status: 'success', data: { id: 'c', applications: [] }, warnings: [] },
  ],
  ['a 201 without warnings', 201, { data: { id: 'c' } }],
  ['HTML', 200, '<html>thank you</html>'],
  ['nothing at all', 204, ''],
  ['an array', 200, [1, 2]],
])('2xx is delivered when its body is %s', (_, status, body) => {
  expect(outcomeOf(answered(status, body))).toBe('created');
});

test('the result names our application among several and links by http only', () => {
  const body = {
    data: {
      id: 'c',
      remote_url: 'javascript:alert(1)',
      applications: [
        { id: 'other', job: { id: 'job-2' } },
        { id: 'ours', job: { id: 'job-1' }, remote_url: 'https://ats.example/a' },
      ],
    },
    warnings: [{ message: 'Skipped one answer.' }, { odd: true }],
  };
  expect(toCreation(answered(200, body), 'job-1')).toEqual({
    kind: 'created',
    result: {
      candidate_id: 'c',
      application_id: 'ours',
      candidate_url: null,
      warnings: ['Skipped one answer.'],
    },
  });
});

test.each([
  [429, error('PLATFORM.RATE_LIMIT_EXCEEDED'), 'retry'],
  [429, error('PLATFORM.CONCURRENCY_LIMIT_EXCEEDED'), 'retry'],
  [500, error('REMOTE.RATE_LIMIT_EXCEEDED'), 'retry'],
  [503, error('REMOTE.SERVICE_UNAVAILABLE'), 'retry_once'],
  [503, '<html>503</html>', 'retry_once'],
  [502, '<html>502</html>', 'unknown'],
  [500, error(null), 'unknown'],
  [504, error('PLATFORM.TASK_TIMED_OUT'), 'unknown'],
  [500, error('PLATFORM.UNKNOWN_ERROR'), 'unknown'],
  [502, error('REMOTE.UNKNOWN_HTTP_ERROR'), 'unknown'],
  [400, error('ATS.JOB_CLOSED'), 'refused'],
  [422, error('ATS.NEW_CODE'), 'refused'],
  [500, error('ATS.NEW_CODE'), 'unknown'],
  [302, '', 'unknown'],
])('%i %j is %s', (status, body, outcome) => {
  expect(outcomeOf(answered(status, body))).toBe(outcome);
});

test('a refusal without a code says so, and never that the outcome is open', () => {
  const codeOf = (status: number, body: unknown) => {
    const creation = toCreation(answered(status, body), 'job-1');
    return creation.kind === 'failed' ? [creation.outcome, creation.setback.code] : null;
  };
  const legacy = { status: 'error', error: { message: { remote_http_status: 500 } } };
  expect(codeOf(400, error(null, 'No.'))).toEqual(['refused', 'refused_without_code']);
  expect(codeOf(400, legacy)).toEqual(['refused', 'refused_without_code']);
  expect(codeOf(403, '<html>Forbidden</html>')).toEqual(['refused', 'refused_without_words']);
  expect(codeOf(500, legacy)).toEqual(['unknown', 'unreadable_answer']);
  expect(codeOf(503, '<html>503</html>')).toEqual(['retry_once', 'busy']);
  const brokenOff = toCreation(answered(400, '{"error":{"co', { whole: false }), 'job-1');
  expect(brokenOff).toMatchObject({ outcome: 'unknown', setback: { code: 'unreadable_answer' } });
});

test('an answer before the whole request had left is never an open outcome', () => {
  expect(outcomeOf(answered(502, '', { requestLeft: false }))).toBe('retry');
});

test('an error whose code broke off leaves the outcome open', () => {
  expect(outcomeOf(answered(503, '{"error":{"co', { whole: false }))).toBe('unknown');
  expect(outcomeOf(answered(429, '{"error":{"co', { whole: false }))).toBe('unknown');
});

test('without an answer, only what left whole is open', () => {
  const lost = (changes: Partial<Unanswered>): Exchange => ({
    kind: 'unanswered',
    reason: 'connection_lost',
    code: null,
    requestLeft: true,
    ...changes,
  });
  const codeOf = (exchange: Exchange) => {
    const creation = toCreation(exchange, 'job-1');
    return creation.kind === 'failed' ? [creation.outcome, creation.setback.code] : null;
  };
  expect(codeOf(lost({}))).toEqual(['unknown', 'connection_lost']);
  expect(codeOf(lost({ reason: 'timed_out' }))).toEqual(['unknown', 'timed_out']);
  expect(codeOf(lost({ reason: 'aborted' }))).toEqual(['unknown', 'interrupted']);
  expect(codeOf(lost({ requestLeft: false }))).toEqual(['retry', 'body_not_sent']);
  expect(codeOf(lost({ requestLeft: false, reason: 'unreachable' }))).toEqual([
    'retry',
    'unreachable',
  ]);
});

test('a refusal stands at the fields that it names, as plain text', () => {
  const message = 'Bad <b>value</b> at "candidate.location.country" and attachments[0].data.';
  const creation = toCreation(answered(400, error('PLATFORM.INPUT_INVALID', message)), 'job-1');
  expect(creation).toMatchObject({
    setback: {
      code: 'PLATFORM.INPUT_INVALID',
      detail: 'Bad value at "candidate.location.country" and attachments[0].data.',
      mender: 'person',
      issues: [{ path: 'candidate.location.country' }, { path: 'attachments.0.data' }],
    },
  });
  expect(JSON.stringify(creation)).not.toContain('log.example');
});
