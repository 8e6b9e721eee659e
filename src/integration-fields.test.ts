/** The fields that an ATS asks for on its own, from the browser's request to what the ATS receives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { IntegrationForm, JobList } from './contract/ats.ts';
import { routes } from './contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';

const { id: integration } = DEMO_INTEGRATIONS.albatros;

let server: Awaited<ReturnType<typeof aRunningServer>>;
let job = '';
beforeAll(async () => {
  server = await aRunningServer();
  const jobs = JobList.parse(await (await server.get(routes.jobs(integration))).json());
  job = jobs.results.find(({ question_count }) => question_count === 0)?.id ?? '';
});
afterAll(() => server.close());

const remoteFields = (Candidate: object, rest: object = {}) => ({
  successfactors: { Candidate, ...rest },
});

/** A request to the ATS with fields of its own. */
const body = (remote_fields?: object) => ({
  ...server.body(),
  application: { job_id: job },
  ...(remote_fields && { remote_fields }),
});
const put = (id: string, request_body: object) =>
  server.put(id, null, {
    body: JSON.stringify({ x_integration_id: integration, request_body }),
  });
const issuesOf = async (remote_fields?: object) => {
  const answer = await put(crypto.randomUUID(), body(remote_fields));
  expect(answer.status).toBe(422);
  return (await problemOf(answer)).issues;
};

const PATH = 'remote_fields.successfactors.Candidate.custNationality';

test('the form tells them in every language, the forms of other ATSs have none', async () => {
  const form = async (id: string) =>
    IntegrationForm.parse(await (await server.get(routes.form(id))).json());
  const { integration_fields } = await form(integration);
  expect(integration_fields.map(({ path, kind, required }) => [path, kind, required])).toEqual([
    ['successfactors.Candidate.custNationality', 'choice', true],
    ['successfactors.JobApplication.custHeardFrom', 'text', false],
  ]);
  expect(integration_fields[0]?.label).toEqual({ en: 'Nationality', de: 'Staatsangehörigkeit' });
  expect((await form(DEMO_INTEGRATIONS.acme.id)).integration_fields).toEqual([]);
});

test('a required one is missed, a wrong value and an unknown name are refused at their paths', async () => {
  expect(await issuesOf()).toEqual([{ path: PATH, message: 'choice_required' }]);
  expect(await issuesOf(remoteFields({ custNationality: 'Nowhere' }))).toEqual([
    { path: PATH, message: 'choice' },
  ]);
  expect(await issuesOf(remoteFields({ custNationality: 'DEU', custSalary: 1 }))).toEqual([
    { path: 'remote_fields.successfactors.Candidate.custSalary', message: 'not_taken' },
  ]);
  expect(
    await issuesOf({ ...remoteFields({ custNationality: 'DEU' }), workday: { a: 1 } }),
  ).toEqual([{ path: 'remote_fields.workday', message: 'not_taken' }]);
  const custHeardFrom = 'x'.repeat(101);
  expect(
    await issuesOf(remoteFields({ custNationality: 'DEU' }, { JobApplication: { custHeardFrom } })),
  ).toEqual([
    {
      path: 'remote_fields.successfactors.JobApplication.custHeardFrom',
      message: 'too_long max=100',
    },
  ]);
});

test('another ATS takes none of them', async () => {
  const remote_fields = remoteFields({ custNationality: 'DEU' });
  const answer = await server.put(crypto.randomUUID(), { ...server.body(), remote_fields });
  expect((await problemOf(answer)).issues).toEqual([
    { path: 'remote_fields', message: 'not_taken' },
  ]);
});

test('what is declared reaches the ATS byte for byte', async () => {
  const custHeardFrom = '"quoted" \\ é 日本 \u2028 </script> …';
  const remote_fields = remoteFields(
    { custNationality: 'DEU' },
    { JobApplication: { custHeardFrom } },
  );
  const id = crypto.randomUUID();
  const request = body(remote_fields);
  expect((await put(id, request)).status).toBe(202);
  await server.becomes(id, 'delivered');
  const query = `email=${encodeURIComponent(request.candidate.email_address)}`;
  const answer = await fetch(new URL(`/v1/demo/received?${query}`, server.atsWindowUrl ?? ''), {
    headers: { authorization: `Bearer ${DEMO_API_KEY}` },
  });
  expect(await answer.json()).toMatchObject({
    data: { results: [{ body: { remote_fields } }] },
  });
});
