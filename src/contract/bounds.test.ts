import { expect, test } from 'vitest';
import { KomboError } from '../kombo/answers/error.ts';
import { Job } from '../kombo/answers/job.ts';
import { Page } from '../kombo/answers/page.ts';
import { CreatedCandidate } from '../kombo/answers/person.ts';
import { FRANK_DOE } from '../kombo/request/frank-doe.ts';
import { MAX_ANSWERS, MAX_FILES, MAX_ID_LENGTH, MAX_NAME_LENGTH } from '../kombo/values/bounds.ts';
import { Options } from '../questions/options.ts';
import { parseBody } from './submission-rules.ts';

const issuesOf = (changes: object) => parseBody({ ...FRANK_DOE, ...changes }).issues;
const file = { name: 'cv.txt', type: 'CV', content_type: 'text/plain', data: 'SGk=' };
const long = (length: number) => 'x'.repeat(length + 1);

test.each<[string, object, string, string]>([
  [
    'a name',
    { candidate: { ...FRANK_DOE.candidate, first_name: long(MAX_NAME_LENGTH) } },
    'candidate.first_name',
    'too_long max=200',
  ],
  [
    'an id',
    { application: { job_id: long(MAX_ID_LENGTH) } },
    'application.job_id',
    'too_long max=200',
  ],
  [
    'a file name',
    { attachments: [{ ...file, name: `${long(255)}.txt` }] },
    'attachments.0.name',
    'too_long max=255',
  ],
  [
    'the number of files',
    { attachments: Array.from({ length: MAX_FILES + 1 }, () => file) },
    'attachments',
    'too_many max=50',
  ],
  [
    'a file name of two lines',
    { attachments: [{ ...file, name: 'cv\n.txt' }] },
    'attachments.0.name',
    'file_name_line',
  ],
  [
    'a file name with a path',
    { attachments: [{ ...file, name: '../cv.txt' }] },
    'attachments.0.name',
    'file_name_line',
  ],
])('%s has a bound, told at its path', (_, changes, path, message) => {
  expect(issuesOf(changes)).toEqual([{ path, message }]);
});

test('many answers cost one issue, however many they are', () => {
  const screening_question_answers = Array.from({ length: 40 * MAX_ANSWERS }, () => ({}));
  expect(issuesOf({ screening_question_answers })).toEqual([
    { path: 'screening_question_answers', message: 'too_many max=1000' },
  ]);
});

test('an unknown key is not quoted', () => {
  expect(issuesOf({ 'Frank-Doe': 1 })).toEqual([{ path: '', message: 'unknown_key' }]);
});

test('texts of the ATS are cut and its lists end', () => {
  const job = Job.parse({
    id: 'job',
    name: 'n'.repeat(5000),
    description: 'd'.repeat(60_000),
    stages: Array.from({ length: 10_001 }, (_, at) => ({ id: `${at}` })),
  });
  expect(job.name).toHaveLength(4000);
  expect(job.description).toHaveLength(50_000);
  expect(job.stages).toHaveLength(10_000);
});

test('an id or a state without end is none, and hides nothing beside it', () => {
  const endless = 'x'.repeat(201);
  const { results } = Page(Job).parse({
    data: {
      results: [
        { id: endless, name: 'Nobody can send to it' },
        {
          id: 'job',
          status: endless,
          remote_id: endless,
          stages: [{ id: endless }, { id: 'stage', status: 'ACTIVE' }],
          screening_questions: [
            { id: endless, title: 'Nobody can answer it' },
            { id: 'question', precondition_question_id: endless, format: { type: endless } },
          ],
          hiring_team: [{ id: endless, email: 'a@b.example' }],
        },
      ],
    },
  });
  expect(results).toMatchObject([
    {
      id: 'job',
      status: null,
      remote_id: null,
      stages: [{ id: 'stage', status: 'ACTIVE' }],
      screening_questions: [{ id: 'question', precondition_question_id: null, format: null }],
      hiring_team: [],
    },
  ]);
});

test('an error or a receipt without end is cut, and stays what it is', () => {
  const endless = 'x'.repeat(100_000);
  const { error } = KomboError.parse({
    error: { code: endless, title: endless, message: { why: endless }, log_url: endless },
  });
  expect(error.code).toBeNull();
  expect([error.title, error.message, error.log_url].map((text) => text?.length)).toEqual([
    4000, 4000, 4000,
  ]);
  const created = CreatedCandidate.parse({
    data: { id: 'person', applications: [{ id: endless }] },
    warnings: [{ message: endless }],
  });
  expect(created.data).toMatchObject({ id: 'person', applications: [] });
  expect(created.warnings[0]?.message).toHaveLength(4000);
});

test('of a select the options without end are left out', () => {
  const options = [
    { id: 'x'.repeat(201), name: 'A' },
    { id: 'b', name: 'B'.repeat(5000) },
  ];
  expect(Options.parse(options)).toEqual([{ id: 'b', name: `${'B'.repeat(3999)}…` }]);
});
