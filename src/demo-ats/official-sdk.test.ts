// The official client as a second opinion: where nothing is odd on purpose, it reads us.
import { Kombo } from '@kombo-api/sdk';
import { expect, test } from 'vitest';
import { aRequest, questionOf, runDemoAts, TEXT_CV } from './a-running-demo-ats.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './credentials.ts';
import { ACME_JOBS } from './jobs/acme/jobs.ts';
import { LUMEN_JOBS } from './jobs/lumen/jobs.ts';

async function sdkFor(integration_id: string) {
  const running = await runDemoAts();
  const sdk = new Kombo({ api_key: DEMO_API_KEY, integration_id, server_url: running.url });
  return { ...running, sdk };
}

test.each([
  ['Acme', DEMO_INTEGRATIONS.acme.id, ACME_JOBS],
  ['Lumen', DEMO_INTEGRATIONS.lumen.id, LUMEN_JOBS],
] as const)('the official SDK reads every page of the jobs of %s', async (_name, id, jobs) => {
  const { sdk } = await sdkFor(id);
  const names: (string | null)[] = [];
  for await (const page of await sdk.ats.getJobs({ page_size: 5 })) {
    names.push(...page.result.data.results.map(({ name }) => name));
  }
  const expected = jobs.filter((job) => job.remote_deleted_at === null).map(({ name }) => name);
  expect(names).toEqual(expected);
});

test('the official SDK reads people, users, tags and the integration', async () => {
  const { sdk } = await sdkFor(DEMO_INTEGRATIONS.acme.id);
  const people = await sdk.ats.getCandidates({ email: 'emma@thompson.example' });
  expect(people.result.data.results).toHaveLength(1);
  const users = await sdk.ats.getUsers({ emails: ['annika.brandt@acme.example'] });
  expect(users.result.data.results).toHaveLength(1);
  const tags = await sdk.ats.getTags({});
  expect(tags.result.data.results).toHaveLength(4);
  const details = await sdk.general.getIntegrationDetails({
    integration_id: DEMO_INTEGRATIONS.acme.id,
  });
  expect(details.data.tool.label).toBe('Workday');
  const key = await sdk.general.checkApiKey();
  expect(key.data.environment_id).toHaveLength(24);
});

test('the official SDK creates a person and understands a refusal', async () => {
  const { sdk, people } = await sdkFor(DEMO_INTEGRATIONS.acme.id);
  const attachments = [{ ...TEXT_CV, type: 'CV' as const }];
  const create = () => sdk.ats.createCandidate({ ...aRequest(), attachments });
  const created = await create();
  expect(created.data.applications).toHaveLength(1);
  expect(await people('frank.doe@example.com')).toHaveLength(1);
  await expect(create()).rejects.toMatchObject({
    error: { code: 'ATS.APPLICATION_ALREADY_EXISTS' },
  });
});

test('the official SDK creates an application, and reads the echo of its answers', async () => {
  const { sdk } = await sdkFor(DEMO_INTEGRATIONS.acme.id);
  const job = 'R-1002-controls-engineer';
  const brands = questionOf(job, 'brands');
  const given: [key: string, answer: string | number | boolean | string[]][] = [
    ['years', 5],
    ['license', true],
    ['start', '2027-01-01'],
    ['brands', [brands.option('Beckhoff')]],
  ];
  const { application, ...body } = aRequest({ job });
  const { data } = await sdk.ats.createApplication({
    job_id: application.job_id,
    body: {
      ...body,
      attachments: [{ ...TEXT_CV, type: 'CV' }],
      screening_question_answers: given.map(([key, answer]) => ({
        question_id: questionOf(job, key).id,
        answer,
      })),
    },
  });
  expect(data).toMatchObject({ job_id: application.job_id, candidate: { first_name: 'Frank' } });
  const answers = data.screening_question_answers?.map(({ answer }) => answer);
  expect(answers).toEqual(
    expect.arrayContaining([
      { number: 5 },
      { checked: true },
      { date: new Date('2027-01-01T00:00:00Z') },
      { choices: ['Beckhoff'] },
    ]),
  );
});
