import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  aRequest,
  errorCode,
  jobOf,
  questionOf,
  runDemoAts,
  TEXT_CV,
} from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

const HEAD = 'R-1001-head-of-integrations';
const lumen = { integration: DEMO_INTEGRATIONS.lumen.id };

const NAMESAKE = {
  candidate: {
    first_name: 'Frank',
    last_name: 'Doe',
    email_address: 'frank.doe@example.com',
    company: 'Acme Inc.',
    title: 'Head of Integrations',
    phone_number: '+1-541-754-3010',
    location: { city: 'New York', country: 'US' },
    gender: 'MALE',
    availability_date: '2021-01-01',
    salary_expectations: { amount: 100_000, period: 'YEAR' },
    social_links: [
      { url: 'https://www.linkedin.com/in/frank-doe-123456789/' },
      { url: 'https://twitter.com/frankdoe' },
    ],
  },
  application: { job_id: jobOf(HEAD).id },
  attachments: [{ ...TEXT_CV, name: 'Frank Doe CV.txt' }],
  screening_question_answers: [
    { question_id: questionOf(HEAD, 'why-acme').id, answer: 'I like integrations.' },
    {
      question_id: questionOf(HEAD, 'systems').id,
      answer: [
        questionOf(HEAD, 'systems').option('Workday'),
        questionOf(HEAD, 'systems').option('Personio'),
      ],
    },
  ],
};

test('the request that the product is named after is taken without a warning', async () => {
  const { create, people, get } = await runDemoAts();
  const answer = await create(NAMESAKE);
  expect([answer.status, answer.json.warnings]).toEqual([200, []]);
  expect(answer.json.data).toMatchObject({
    first_name: 'Frank',
    company: 'Acme Inc.',
    phone_numbers: [{ phone_number: '+1-541-754-3010', type: null }],
    location: { city: 'New York', country: 'US' },
    social_media: [{ link: NAMESAKE.candidate.social_links[0]?.url }, expect.anything()],
    applications: [{ outcome: 'PENDING', job: { id: jobOf(HEAD).id } }],
  });
  expect(await people('FRANK.DOE@example.com')).toEqual([answer.json.data]);

  const received = await get('/demo/received?email=Frank.Doe@example.com');
  const raw = JSON.stringify(NAMESAKE);
  expect(received.json.data.results).toEqual([
    {
      received_at: '2026-11-24T09:00:00.000Z',
      answer: { status: 200, after_ms: 0 },
      integration_id: DEMO_INTEGRATIONS.acme.id,
      path: '/v1/ats/candidates',
      bytes: Buffer.byteLength(raw),
      sha256: createHash('sha256').update(raw).digest('hex'),
      body: NAMESAKE,
    },
  ]);
});

test('what was received is told apart by address, refused bodies included', async () => {
  const { create, get } = await runDemoAts();
  await create(aRequest({ email: 'a@x.example' }));
  await create(aRequest({ email: 'a@x.example', candidate: { first_name: '' } }));
  await create(aRequest({ email: 'b@x.example' }));
  const count = async (query: string) =>
    (await get(`/demo/received${query}`)).json.data.results.length;
  expect(await count('?email=a@x.example')).toBe(2);
  expect(await count('')).toBe(3);
});

test('a repeat on the same job is refused, in any capitals, and changes nothing', async () => {
  const { create, people } = await runDemoAts();
  await create(aRequest());
  const repeat = await create(aRequest({ email: 'Frank.DOE@example.com' }));
  expect([repeat.status, errorCode(repeat)]).toEqual([400, 'ATS.APPLICATION_ALREADY_EXISTS']);
  expect((await people('frank.doe@example.com'))[0].applications).toHaveLength(1);
});

test('a known address on another job adds an application to the same person', async () => {
  const { create, people } = await runDemoAts();
  const first = await create(aRequest());
  const second = await create(aRequest({ job: 'R-1508-closing', last_name: 'Doe-Smith' }));
  expect(second.json.data.id).toBe(first.json.data.id);
  expect(second.json.data.applications.map(({ job }: { job: { id: string } }) => job.id)).toEqual([
    jobOf(HEAD).id,
    jobOf('R-1508-closing').id,
  ]);
  expect(await people('frank.doe@example.com')).toHaveLength(1);
});

test('people who were there before are known by any of their addresses', async () => {
  const { create } = await runDemoAts();
  const body = aRequest({ email: 'EMMA@thompson.example', job: HEAD });
  const { json } = await create(body);
  expect(json.data.last_name).toBe('Thompson');
  expect(json.data.applications).toHaveLength(3);
});

test('the same address in another employer is another person', async () => {
  const { create } = await runDemoAts();
  const acme = await create(aRequest());
  const other = await create(aRequest({ job: '40104' }), lumen);
  expect(other.status).toBe(200);
  expect(other.json.data.id).not.toBe(acme.json.data.id);
});

test('an ATS that does not recognise repeats makes a second application', async () => {
  const { create, people } = await runDemoAts({ recognisesRepeats: false });
  await create(aRequest());
  expect((await create(aRequest())).status).toBe(200);
  const [person] = await people('frank.doe@example.com');
  expect(new Set(person.applications.map(({ id }: { id: string }) => id)).size).toBe(2);
});

test('what a tool does not store brings a warning and is left out', async () => {
  const { create } = await runDemoAts();
  const body = aRequest({
    job: '40104',
    candidate: {
      gender: 'OTHER',
      salary_expectations: { amount: 1, period: 'MONTH' },
      company: 'X',
    },
    with: {
      sourced_by: { user_id: 'whoever' },
      remote_fields: { workday: { Candidate_Data: {} } },
    },
  });
  const { json } = await create(body, lumen);
  expect(json.warnings.map(({ message }: { message: string }) => message)).toEqual([
    'Gender: not supported by this tool.',
    'Salary expectations: not supported by this tool.',
    'Sourced by: not supported by this tool.',
    'remote_fields.workday: this integration is not of that tool.',
  ]);
  expect(json.data.company).toBe('X');
});

test('a field that is given empty brings no warning', async () => {
  const { create } = await runDemoAts();
  const body = aRequest({
    job: 'backend',
    candidate: { additional_phone_numbers: [] },
    with: {
      screening_question_answers: [
        { question_id: questionOf('backend', 'years').id, answer: 3 },
        {
          question_id: questionOf('backend', 'languages').id,
          answer: questionOf('backend', 'languages').option('Rust'),
        },
      ],
    },
  });
  const { json } = await create(body, { integration: DEMO_INTEGRATIONS.hoshizora.id });
  expect(json.warnings).toEqual([]);
});
