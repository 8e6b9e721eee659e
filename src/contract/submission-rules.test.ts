import { describe, expect, test } from 'vitest';
import { Job } from '../kombo/answers/job.ts';
import type { CandidateBody } from '../kombo/request/candidate-request.ts';
import { FRANK_DOE } from '../kombo/request/frank-doe.ts';
import { parseBody, type SubmissionContext, validateSubmission } from './submission-rules.ts';

const [textAnswer, selectAnswer] = FRANK_DOE.screening_question_answers ?? [];
const { job_id, stage_id } = FRANK_DOE.application;
const option = (id: string) => ({ id, name: id });

/** The job that Frank Doe applies to: one text question, one multi-select. */
const aJob = (rest: object = {}): Job =>
  Job.parse({
    id: job_id,
    status: 'OPEN',
    stages: [{ id: stage_id }, { id: 'gone', status: 'INACTIVE' }],
    screening_questions: [
      { id: textAnswer?.question_id, format: { type: 'TEXT' }, required: true },
      {
        id: selectAnswer?.question_id,
        format: {
          type: 'MULTI_SELECT',
          options: [selectAnswer?.answer].flat().map((id) => option(`${id}`)),
        },
      },
    ],
    ...rest,
  });

/** `path: issue` of everything that speaks against sending. */
function issuesOf(body: Partial<CandidateBody> = {}, context: Partial<SubmissionContext> = {}) {
  const request = { x_integration_id: 'i', request_body: { ...FRANK_DOE, ...body } };
  return validateSubmission(request, { job: aJob(), restrictions: null, ...context }).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

test('the namesake request may be sent to its job', () => {
  expect(parseBody(FRANK_DOE)).toEqual({ body: FRANK_DOE, issues: null });
  expect(issuesOf()).toEqual([]);
});

describe('a body that is not of Kombo’s shape', () => {
  test('is named by path and issue, all issues at once', () => {
    const { candidate, application } = FRANK_DOE;
    const body = {
      candidate: { ...candidate, email_address: 'frank', location: { city: 'New York' } },
      application,
      attachments: [{ name: 'cv', type: 'CV' }],
    };
    expect(parseBody(body).issues).toEqual([
      { path: 'candidate.email_address', message: 'email' },
      { path: 'candidate.location.country', message: 'required' },
      { path: 'attachments.0.name', message: 'file_name' },
      { path: 'attachments.0.data', message: 'data_or_url' },
    ]);
  });

  test.each([[null], ['text'], [[]], [7]])('may even be %j', (input) => {
    const { body, issues } = parseBody(input);
    expect(body).toBeNull();
    expect(issues).toHaveLength(1);
  });

  test('may carry a key of half a character', () => {
    expect(parseBody({ ...FRANK_DOE, '\ud800': 1 }).issues).toEqual([
      { path: '', message: 'unknown_key' },
    ]);
  });
});

describe('a request is not sent', () => {
  test('to a job that is not known', () => {
    expect(issuesOf({}, { job: null })).toEqual(['application.job_id: unknown_job']);
  });

  test.each([{ status: 'CLOSED' }, { visibility: 'INTERNAL' }, { confidential: true }])(
    'to a job with %o',
    (rest) => {
      expect(issuesOf({}, { job: aJob(rest) })).toEqual(['application.job_id: job_not_open']);
    },
  );

  test.each(['gone', 'of another job'])('into the stage "%s"', (id) => {
    expect(issuesOf({ application: { job_id, stage_id: id } })).toEqual([
      'application.stage_id: unknown_stage',
    ]);
  });

  test('without the answers that the job requires', () => {
    expect(issuesOf({ screening_question_answers: [] })).toEqual([
      `screening_question_answers: answer_required question_id=${textAnswer?.question_id}`,
    ]);
  });

  test('with an option that its question does not have', () => {
    const { question_id = '' } = selectAnswer ?? {};
    const answers = [...(textAnswer ? [textAnswer] : []), { question_id, answer: ['other'] }];
    expect(issuesOf({ screening_question_answers: answers })).toEqual([
      `screening_question_answers.1.answer: choice question_id=${question_id}`,
    ]);
  });

  test("with files against the ATS's rules, measured in bytes and not in base64", () => {
    const bytes = Buffer.from(FRANK_DOE.attachments?.[0]?.data ?? '', 'base64').length;
    const limit = (max_file_size_bytes: number) => ({
      total_size_bytes: null,
      types: {
        CV: {
          is_supported: true as const,
          min_amount: null,
          max_amount: null,
          max_file_size_bytes,
          accepted_mime_types: null,
        },
        COVER_LETTER: null,
        OTHER: null,
      },
    });
    expect(issuesOf({}, { restrictions: limit(bytes) })).toEqual([]);
    expect(issuesOf({}, { restrictions: limit(bytes - 1) })).toEqual([
      `attachments.0: file_too_large max=${bytes - 1}`,
    ]);
  });
});
