import { expect, test } from 'vitest';
import { ScreeningQuestion } from '../../kombo/answers/screening-question.ts';
import { type SentCreation, toCreation } from './creation.ts';
import type { Answered, Exchange, Unanswered } from './exchange.ts';

const TO_JOB_1: SentCreation = {
  endpoint: 'candidates',
  tool: 'successfactors',
  jobId: 'job-1',
  answers: [],
  questions: [],
};
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
  const creation = toCreation(exchange, TO_JOB_1);
  return creation.kind === 'created' ? 'created' : creation.outcome;
};

test.each([
  [
    'a plain success',
    200,
    { status: 'success', data: { id: 'c', applications: [] }, warnings: [] },
  ],
  ['a 201 without warnings', 201, { data: { id: 'c' } }],
  ['nothing at all', 204, ''],
  ['an array', 200, [1, 2]],
  ['JSON that breaks off', 200, '{"status":"success","data":{"id":'],
  ['JSON behind a mark of UTF-8', 200, '\uFEFF{"data":{"id":"c"}}'],
  ['nulls throughout', 200, { status: null, data: null, warnings: null }],
])('2xx is delivered when its body is %s', (_, status, body) => {
  expect(outcomeOf(answered(status, body))).toBe('created');
});

test.each([
  ['a page', '<!doctype html><title>Sign in</title>', {}],
  ['a page that says so', 'Sign in', { 'content-type': 'text/html; charset=utf-8' }],
  ['a document', '\n<?xml version="1.0"?><fault/>', {}],
])('%s in place of an answer is no proof of anything, whatever its status', (_, text, headers) => {
  for (const status of [200, 202]) {
    expect(toCreation(answered(status, text, { headers }), TO_JOB_1)).toMatchObject({
      kind: 'failed',
      outcome: 'unknown',
      error: { code: 'unreadable_answer' },
    });
  }
});

test('JSON is an answer, whatever it is called', () => {
  const headers = { 'content-type': 'text/html' };
  expect(outcomeOf(answered(200, { data: { id: 'c' } }, { headers }))).toBe('created');
});

test.each([
  ['PLATFORM.INPUT_INVALID', 'refused'],
  ['PLATFORM.RATE_LIMIT_EXCEEDED', 'retry'],
  ['ATS.NEW_CODE', 'unknown'],
  [null, 'unknown'],
])('an error %s under status 200 is no success', (code, outcome) => {
  expect(outcomeOf(answered(200, error(code)))).toBe(outcome);
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
  expect(toCreation(answered(200, body), TO_JOB_1)).toEqual({
    kind: 'created',
    result: {
      candidate_id: 'c',
      application_id: 'ours',
      candidate_url: null,
      warnings: ['Skipped one answer.'],
      answers: null,
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
  [429, error('PLATFORM.NEW_LIMIT'), 'retry'],
])('%i %j is %s', (status, body, outcome) => {
  expect(outcomeOf(answered(status, body))).toBe(outcome);
});

test('a refusal without a code says so, and never that the outcome is open', () => {
  const codeOf = (status: number, body: unknown) => {
    const creation = toCreation(answered(status, body), TO_JOB_1);
    return creation.kind === 'failed' ? [creation.outcome, creation.error.code] : null;
  };
  const legacy = { status: 'error', error: { message: { remote_http_status: 500 } } };
  expect(codeOf(400, error(null, 'No.'))).toEqual(['refused', 'refused_without_code']);
  expect(codeOf(400, legacy)).toEqual(['refused', 'refused_without_code']);
  expect(codeOf(403, '<html>Forbidden</html>')).toEqual(['refused', 'refused_without_words']);
  expect(codeOf(500, legacy)).toEqual(['unknown', 'unreadable_answer']);
  expect(codeOf(503, '<html>503</html>')).toEqual(['retry_once', 'busy']);
  const brokenOff = toCreation(answered(400, '{"error":{"co', { whole: false }), TO_JOB_1);
  expect(brokenOff).toMatchObject({ outcome: 'unknown', error: { code: 'unreadable_answer' } });
});

test.each<[unknown, string]>([
  [{ message: 'No <b>such</b> job.' }, 'No such job.'],
  [{ error: 'conflict', detail: '' }, 'conflict'],
  [{ error: 'Conflict', message: 'Taken.' }, 'Taken.'],
  [{ errors: { phone_number: ['is wrong'] } }, '{"errors":{"phone_number":["is wrong"]}}'],
  ['Too many candidates.', 'Too many candidates.'],
])('words of any shape are passed on: %j', (body, detail) => {
  expect(toCreation(answered(422, body), TO_JOB_1)).toMatchObject({
    outcome: 'refused',
    error: { code: 'refused_without_code', detail },
  });
});

test.each(['', '{}', '[]', 'null', '42', '<!doctype html><p>No'])(
  'an answer of %j has none',
  (body) => {
    expect(toCreation(answered(422, body), TO_JOB_1)).toMatchObject({
      error: {
        code: 'refused_without_words',
        detail: 'The ATS answered with status 422 and no explanation.',
      },
    });
  },
);

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
    const creation = toCreation(exchange, TO_JOB_1);
    return creation.kind === 'failed' ? [creation.outcome, creation.error.code] : null;
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
  const creation = toCreation(answered(400, error('PLATFORM.INPUT_INVALID', message)), TO_JOB_1);
  expect(creation).toMatchObject({
    error: {
      code: 'PLATFORM.INPUT_INVALID',
      detail: 'Bad value at "candidate.location.country" and attachments[0].data.',
      action_required_by: 'person',
      issues: [{ path: 'candidate.location.country' }, { path: 'attachments.0.data' }],
    },
  });
  expect(JSON.stringify(creation)).not.toContain('log.example');
});

const BY_APPLICATIONS: SentCreation = { ...TO_JOB_1, endpoint: 'applications' };
const APPLICATION = {
  id: 'ours',
  remote_id: null,
  candidate_id: 'c',
  job_id: 'job-1',
  remote_url: 'https://ats.example/a',
  screening_question_answers: null,
  candidate: { id: 'c', remote_url: 'https://ats.example/c' },
};

test('by applications, the application and its person stand at the root of the answer', () => {
  const body = { data: APPLICATION, warnings: [{ message: 'Skipped one answer.' }] };
  expect(toCreation(answered(200, body), BY_APPLICATIONS)).toEqual({
    kind: 'created',
    result: {
      candidate_id: 'c',
      application_id: 'ours',
      candidate_url: 'https://ats.example/c',
      warnings: ['Skipped one answer.'],
      answers: null,
    },
  });
});

test.each<[string, unknown, string | null, string | null]>([
  ['without its person', { ...APPLICATION, candidate: null }, 'c', 'ours'],
  ['whose person is named inside alone', { ...APPLICATION, candidate_id: null }, 'c', 'ours'],
  ['without anybody', { ...APPLICATION, candidate_id: null, candidate: null }, null, 'ours'],
  ['without an id', { candidate_id: 'c' }, 'c', null],
  ['that is a text', 'created', null, null],
])(
  'by applications, 2xx is delivered by an answer %s',
  (_name, data, candidate_id, application_id) => {
    expect(toCreation(answered(201, { data }), BY_APPLICATIONS)).toMatchObject({
      kind: 'created',
      result: { candidate_id, application_id },
    });
  },
);

test('by applications, the echo of the answers is read, a day alone included', () => {
  const question = { remote_id: 'r', title: 'When?', type: 'DATE' };
  const echo = [{ question, answer: { date: '2026-07-01' } }];
  const sent: SentCreation = {
    ...BY_APPLICATIONS,
    answers: [{ question_id: 'q', answer: '2026-07-01' }],
    questions: [ScreeningQuestion.parse({ id: 'q', remote_id: 'r', title: 'When?' })],
  };
  const body = { data: { ...APPLICATION, screening_question_answers: echo }, warnings: [] };
  expect(toCreation(answered(200, body), sent)).toMatchObject({
    result: { answers: [{ question: 'When?', outcome: 'confirmed' }] },
  });
});

test('a refusal that names job or stage on top stands where the form has them', () => {
  const message = 'Invalid value at "stage_id": no such stage. Invalid value at "job_id": none.';
  const creation = toCreation(
    answered(400, error('PLATFORM.INPUT_INVALID', message)),
    BY_APPLICATIONS,
  );
  expect(creation).toMatchObject({
    error: { issues: [{ path: 'application.stage_id' }, { path: 'application.job_id' }] },
  });
});

test('a refusal names fields of the ATS itself as they are written', () => {
  const message = 'remote_fields.greenhouse.post_headers.On-Behalf-Of is unknown - sorry.';
  const creation = toCreation(answered(400, error('REMOTE.INPUT_INVALID', message)), TO_JOB_1);
  expect(creation).toMatchObject({
    error: { issues: [{ path: 'remote_fields.greenhouse.post_headers.On-Behalf-Of' }] },
  });
});
