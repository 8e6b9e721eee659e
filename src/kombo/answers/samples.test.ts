/** Reading: every sample answer, and every sample with something new or odd in it. */
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { KomboError, meaningOf } from './error.ts';
import { ActionRules, Integration } from './integration.ts';
import { Job } from './job.ts';
import { Page, Single } from './page.ts';
import { AtsCandidate, AtsUser, CreatedCandidate } from './person.ts';
import samples from './samples.golden.json' with { type: 'json' };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const JobPage = Page(Job);
const jobs = samples['GET /v1/ats/jobs'].data.results as Json[];

/** Every successful answer that we read, and the schema that reads it. */
const ANSWERS: [name: string, answer: Json, schema: z.ZodType][] = [
  ['the first of two pages of jobs', samples['GET /v1/ats/jobs (page 1 of 2)'] as Json, JobPage],
  ['a created candidate', samples['POST /v1/ats/candidates (200)'] as Json, CreatedCandidate],
  [
    'a created candidate with warnings',
    samples['POST /v1/ats/candidates (200, with warnings)'] as Json,
    CreatedCandidate,
  ],
  [
    'known candidates',
    samples['GET /v1/ats/candidates?email=lucja.nowak@mail.example'] as Json,
    Page(AtsCandidate),
  ],
  ['no candidates', samples['GET /v1/ats/candidates (none)'] as Json, Page(AtsCandidate)],
  ['users', samples['GET /v1/ats/users'] as Json, Page(AtsUser)],
  [
    'the integration',
    samples['GET /v1/integrations/{integration_id}'] as Json,
    Single(Integration),
  ],
  ['file rules', samples['GET /v1/ats/actions/ats_create_candidate'] as Json, Single(ActionRules)],
  [
    'file rules that nobody knows',
    samples['GET /v1/ats/actions/ats_create_candidate (nothing known)'] as Json,
    Single(ActionRules),
  ],
  ...jobs.map((job, index): [string, Json, z.ZodType] => [`job ${index + 1}`, job, Job]),
];

type JobValues = z.infer<typeof Job>;
const countQuestions = (results: readonly Pick<JobValues, 'screening_questions'>[]) =>
  results.reduce((sum, job) => sum + job.screening_questions.length, 0);

/** Every value of a JSON text together with a copy of the whole in which it is replaced. */
function* replacements(
  value: Json,
  replace: (value: Json, key: string) => Json | undefined,
  key = '',
): Generator<Json> {
  const replaced = replace(value, key);
  if (replaced !== undefined) yield replaced;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of replacements(item, replace, key)) yield value.with(index, changed);
    }
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [name, item] of Object.entries(value)) {
    for (const changed of replacements(item, replace, name)) yield { ...value, [name]: changed };
  }
}

const ENUM_KEYS = new Set([
  'status',
  'visibility',
  'employment_type',
  'remote_work_status',
  'salary_period',
  'outcome',
  'category',
  'display_type',
  'type',
  'setup_status',
  'coverage_status',
]);
const withNewEnumValue = (value: Json, key: string) =>
  ENUM_KEYS.has(key) && (typeof value === 'string' || value === null) ? 'BRAND_NEW' : undefined;
const withExtraKey = (value: Json) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? { ...value, brand_new_key: { nested: [1, null] } }
    : undefined;

/** A question's format is kept as it came, extra keys included. */
const withoutExtraKeys = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, item) => (key === 'brand_new_key' ? undefined : item));

/** The ids of everything in an answer, in order: nothing may be dropped. */
function ids(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ids);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : ids(item),
  );
}

describe('the sample jobs', () => {
  test('are 12 with 191 questions, read as one page', () => {
    const page = JobPage.parse(samples['GET /v1/ats/jobs']);
    expect(page.results).toHaveLength(12);
    expect(countQuestions(page.results)).toBe(191);
  });

  test('are still 12 with 191 when every enum and format is new and every object has a key more', () => {
    const everywhere = (value: Json, key = ''): Json => {
      const changed = withNewEnumValue(value, key) ?? value;
      if (Array.isArray(changed)) return changed.map((item) => everywhere(item));
      if (changed === null || typeof changed !== 'object') return changed;
      const entries = Object.entries(changed).map(([name, item]) => [name, everywhere(item, name)]);
      return { ...Object.fromEntries(entries), brand_new_key: 1 };
    };
    const page = JobPage.parse(everywhere(samples['GET /v1/ats/jobs'] as Json));
    expect(page.results).toHaveLength(12);
    expect(countQuestions(page.results)).toBe(191);
    expect(page.results.every(({ status }) => status === 'BRAND_NEW')).toBe(true);
  });

  test('are the same when each is read alone', () => {
    expect(jobs.map((job) => Job.parse(job))).toEqual(
      JobPage.parse(samples['GET /v1/ats/jobs']).results,
    );
  });

  test('keep the cursor of the next page', () => {
    expect(JobPage.parse(samples['GET /v1/ats/jobs (page 1 of 2)']).next).toMatch(/./);
    expect(JobPage.parse(samples['GET /v1/ats/jobs']).next).toBeNull();
  });

  test('lose one job, not the page, when that job cannot be read at all', () => {
    const results = [{ name: 'a job without an id' }, null, 'a text', ...jobs];
    expect(JobPage.parse({ status: 'success', data: { next: null, results } }).results).toEqual(
      jobs.map((job) => Job.parse(job)),
    );
  });

  test('lose one question, not its job, when that question cannot be read at all', () => {
    const [first] = jobs;
    const broken = { ...Object(first), screening_questions: [{ title: 'no id' }, { id: 'q' }] };
    expect(Job.parse(broken).screening_questions.map(({ id }) => id)).toEqual(['q']);
  });
});

describe.each(ANSWERS)('%s', (_name, answer, schema) => {
  const expected = schema.parse(answer);

  test('is read', () => {
    expect(expected).toBeDefined();
  });

  test('reads the same with an extra key in any object', () => {
    const all = [...replacements(answer, withExtraKey)];
    expect(all).not.toEqual([]);
    for (const changed of all) {
      expect(withoutExtraKeys(schema.parse(changed))).toEqual(withoutExtraKeys(expected));
    }
  });

  const unknown = [...replacements(answer, withNewEnumValue)];
  test.runIf(unknown.length > 0)(
    'keeps everything in it when any one enum has a value that nobody knows',
    () => {
      for (const changed of unknown) expect(ids(schema.parse(changed))).toEqual(ids(expected));
    },
  );
});

test('enums and ids stand in most of the sample answers', () => {
  const isEnum = ([, answer]: (typeof ANSWERS)[number]) =>
    !replacements(answer, withNewEnumValue).next().done && ids(answer).length > 0;
  expect(ANSWERS.filter(isEnum).length).toBeGreaterThan(ANSWERS.length / 2);
});

test('a question of a format from the future stays in its job, with the format as it came', () => {
  const future = { type: 'SIGNATURE', strokes: { max: 40 } };
  for (const raw of jobs) {
    const job = Job.parse(raw);
    const screening_questions = job.screening_questions.map((question) => ({
      ...question,
      format: future,
    }));
    const read = Job.parse({ ...Object(raw), screening_questions });
    expect(read.screening_questions).toEqual(screening_questions);
  }
});

test('a missing, null or shapeless format reads as none', () => {
  const format = (raw: object) =>
    Job.parse({ id: 'j', screening_questions: [{ id: 'q', ...raw }] }).screening_questions[0]
      ?.format;
  expect(
    [{}, { format: null }, { format: 'TEXT' }, { format: { type: null } }].map(format),
  ).toEqual([null, null, null, null]);
});

describe('errors', () => {
  const errors = Object.entries(samples.errors);
  const withBody = errors.flatMap(([name, sample]) =>
    'body' in sample ? [[name, sample.http_status, sample.body] as const] : [],
  );

  test('are 28 samples, one of them without a JSON body', () => {
    expect(errors).toHaveLength(28);
    expect(withBody).toHaveLength(27);
  });

  test.each(withBody)('%s is read, also with an extra key anywhere', (_name, _status, body) => {
    const read = KomboError.parse(body);
    const all = [...replacements(body as Json, withExtraKey)];
    expect(all).not.toEqual([]);
    for (const changed of all) {
      const changedError = KomboError.parse(changed).error;
      expect({ ...changedError, message: '' }).toEqual({ ...read.error, message: '' });
    }
  });

  test('an older message that is an object is read as text', () => {
    const { error } = KomboError.parse(samples.errors['legacy-message-object'].body);
    expect(error.message).toContain('COE_GENERAL_SERVER_FAILURE');
    expect(error.code).toBeNull();
  });

  test("a balancer's HTML is no error of the ATS, and its status alone decides", () => {
    const { raw_body, http_status } = samples.errors['load-balancer-html'];
    expect(KomboError.safeParse(raw_body).success).toBe(false);
    expect(meaningOf(null, http_status).outcome).toBe('retry_once');
  });

  test('a code from the future keeps its text and is not taken for success', () => {
    const { body, http_status } = samples.errors['code-from-the-future'];
    const { error } = KomboError.parse(body);
    expect(error.code).toBe(body.error.code);
    expect(meaningOf(error.code, http_status).outcome).toBe('refused');
  });
});

describe('the receipt of a creation', () => {
  const success = samples['POST /v1/ats/candidates (200)'];

  test.each([
    ['without warnings', { status: success.status, data: success.data }],
    ['with data of an unknown shape', { status: 'success', data: 'ok', warnings: [] }],
    ['that is empty', {}],
    ['that is not even an object', 'created'],
  ])('%s is read: the person exists whatever it looks like', (_name, answer) => {
    expect(CreatedCandidate.safeParse(answer).success).toBe(true);
  });

  test('keeps readable warnings beside unreadable ones', () => {
    const warnings = [{ message: 'The stage was ignored.' }, 'odd', { message: 3 }];
    expect(CreatedCandidate.parse({ ...success, warnings }).warnings).toEqual([
      { message: 'The stage was ignored.' },
    ]);
  });
});

test('file rules of one unreadable kind leave the other kinds and the total', () => {
  const known = { is_supported: true, min_amount: 1, max_amount: null };
  const types = { CV: known, COVER_LETTER: { is_supported: 'maybe' } };
  const rules = (answer: object) => ActionRules.parse({ attachment_restrictions: answer });
  expect(rules({ total_size_bytes: 5, types }).attachment_restrictions).toEqual({
    total_size_bytes: 5,
    types: {
      CV: { ...known, max_file_size_bytes: null, accepted_mime_types: null },
      COVER_LETTER: null,
      OTHER: null,
    },
  });
  expect(rules({ total_size_bytes: 5 }).attachment_restrictions?.total_size_bytes).toBe(5);
});
