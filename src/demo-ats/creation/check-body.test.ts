import { describe, expect, test } from 'vitest';
import {
  aRequest,
  errorCode,
  jobOf,
  questionOf,
  runDemoAts,
  TEXT_CV,
} from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

const AT = (path: string) => `Invalid value at "${path}"`;

/** What a job's answer looks like to the ATS: the whole message, or `taken`. */
async function outcomeOf(body: unknown, asking = {}): Promise<string> {
  const { create } = await runDemoAts();
  const answer = await create(body, asking);
  if (answer.status === 200) return 'taken';
  return `${errorCode(answer)} ${answer.json.error.message}`;
}

test.each([
  ['candidate.first_name', { first_name: ' ' }],
  ['candidate.last_name', { last_name: '' }],
  ['candidate.email_address', { email_address: 'frank' }],
  ['candidate.phone_number', { phone_number: null }],
  ['candidate.gender', { gender: 'PREFER_NOT_TO_SAY' }],
  ['candidate.availability_date', { availability_date: '2026-07-01T00:00:00+02:00' }],
  ['candidate.availability_date', { availability_date: '2026-02-31' }],
  ['candidate.availability_date', { availability_date: '01.07.2026' }],
  ['candidate.location.country', { location: { country: 'de' } }],
  ['candidate.location.country', { location: { city: 'Berlin' } }],
  ['candidate.location', { location: { country: 'DE', street_2: 'Hinterhaus' } }],
  ['candidate.salary_expectations.period', { salary_expectations: { amount: 1, period: 'WEEK' } }],
  [
    'candidate.salary_expectations.amount',
    { salary_expectations: { amount: '5', period: 'YEAR' } },
  ],
  ['candidate.salary_expectations.amount', { salary_expectations: { period: 'YEAR' } }],
  ['candidate.social_links.0.url', { social_links: [{ url: 'linkedin.com/in/frank' }] }],
  [
    'candidate.additional_email_addresses.0.type',
    { additional_email_addresses: [{ type: 'HOME', email_address: 'a@b.example' }] },
  ],
  [
    'candidate.additional_phone_numbers.0.phone_number',
    { additional_phone_numbers: [{ type: 'WORK' }] },
  ],
])('an issue at %s is named by its path (%j)', async (path, candidate) => {
  expect(await outcomeOf(aRequest({ candidate }))).toContain(`PLATFORM.INPUT_INVALID ${AT(path)}`);
});

test.each(['2026-07-01', '2026-07-01T00:00:00Z', '2026-07-01T00:00:00.000Z', '2026-07-01Z'])(
  'the date %s is taken',
  async (availability_date) => {
    expect(await outcomeOf(aRequest({ candidate: { availability_date } }))).toBe('taken');
  },
);

test('several issues are named in one message', async () => {
  const outcome = await outcomeOf(aRequest({ candidate: { first_name: '', gender: 'X' } }));
  expect(outcome).toContain(AT('candidate.first_name'));
  expect(outcome).toContain(AT('candidate.gender'));
});

test.each([
  ['attachments.0.type', { type: 'RESUME' }],
  ['attachments.0.content_type', { content_type: 'text/plain; charset=utf-8' }],
  ['attachments.0.content_type', { content_type: 'image/svg+xml' }],
  ['attachments.0.content_type', { content_type: undefined }],
  ['attachments.0.data', { data: 'not base64!' }],
  ['attachments.0.data', { data: 'data:text/plain;base64,aGFsbG8=' }],
  ['attachments.0.data', { data: 'aGFsbG8' }],
  ['attachments.0.data', { data: undefined }],
  ['attachments.0.data', { data_url: 'https://files.example/cv.txt' }],
  ['attachments.0.data_url', { data: undefined, data_url: 'cv.txt' }],
  ['attachments.0.name', { name: 'CV' }],
])('an attachment with an issue at %s is refused (%j)', async (path, change) => {
  const body = aRequest({ with: { attachments: [{ ...TEXT_CV, ...change }] } });
  expect(await outcomeOf(body)).toContain(`PLATFORM.INPUT_INVALID ${AT(path)}`);
});

test('an attachment may be linked to instead of sent', async () => {
  const linked = { name: 'CV.pdf', type: 'CV', data_url: 'https://files.example/cv.pdf' };
  expect(
    await outcomeOf(aRequest({ with: { attachments: [linked] }, job: '40104' }), {
      integration: DEMO_INTEGRATIONS.lumen.id,
    }),
  ).toBe('taken');
});

test('an unknown key is refused, so that no misspelling gets lost', async () => {
  const outcome = await outcomeOf(aRequest({ with: { atachments: [] } }));
  expect(outcome).toContain('PLATFORM.INPUT_INVALID');
  expect(outcome).toContain('not part of the request');
});

test('what is not JSON is refused as such', async () => {
  expect(await outcomeOf(null, { raw: '{"candidate":' })).toBe(
    'PLATFORM.INPUT_INVALID The body is not JSON.',
  );
  expect(await outcomeOf(null, { raw: '{}', content_type: 'text/plain' })).toContain(
    '"Content-Type"',
  );
});

describe('the job', () => {
  test('may be named by the id that the ATS itself uses', async () => {
    const application = { job_id: 'remote:R-1001-head-of-integrations' };
    expect(await outcomeOf(aRequest({ application }))).toBe('taken');
  });

  test('must be known', async () => {
    expect(await outcomeOf(aRequest({ application: { job_id: 'nothing' } }))).toContain(
      AT('application.job_id'),
    );
  });

  test.each([
    'R-1501-analyst',
    'R-1502-draft',
    'R-1503-archived',
    'R-1504-internal',
    'R-1505-confidential',
    'R-1507-removed',
  ])('%s takes nobody', async (job) => {
    expect(await outcomeOf(aRequest({ job }))).toContain('ATS.JOB_CLOSED');
  });

  test.each(['R-1506-unlisted', 'R-1508-closing'])('%s takes people', async (job) => {
    expect(await outcomeOf(aRequest({ job }))).toBe('taken');
  });

  test('takes a person into any of its own active stages only', async () => {
    const [first, , inactive] = jobOf('R-1101-lohn').stages;
    const foreign = jobOf('R-1102-hr-partner').stages[0];
    const into = (stage_id: string | undefined) =>
      outcomeOf(aRequest({ job: 'R-1102-hr-partner', application: { stage_id }, ...answered }));
    const answered = {
      with: {
        screening_question_answers: [
          {
            question_id: questionOf('R-1102-hr-partner', 'notice').id,
            answer: questionOf('R-1102-hr-partner', 'notice').option('None'),
          },
        ],
      },
    };
    expect(await into(foreign?.id)).toBe('taken');
    expect(await into(first?.id)).toContain(AT('application.stage_id'));
    expect(await into(inactive?.id)).toContain(AT('application.stage_id'));
  });

  test('puts a person into its first active stage when none is named', async () => {
    const { create } = await runDemoAts();
    const { json } = await create(aRequest({ job: 'R-1202-warehouse', ...lifting }));
    expect(json.data.applications[0].current_stage).toBeNull();
    const head = await create(aRequest());
    const name = head.json.data.applications[1].current_stage.name;
    expect(name).toBe('Application review');
  });
});

const lifting = {
  with: {
    screening_question_answers: [
      { question_id: questionOf('R-1202-warehouse', 'lift').id, answer: true },
    ],
  },
};

test('the person who is credited must be a user', async () => {
  const credited = (user_id: string) => outcomeOf(aRequest({ with: { sourced_by: { user_id } } }));
  expect(await credited('remote:user-brandt')).toBe('taken');
  expect(await credited('nobody')).toContain(AT('sourced_by.user_id'));
});
