/**
 * A candidate goes to `POST /ats/candidates` or to `POST /ats/jobs/{job_id}/applications`: whichever it
 * is, the same arrives, and what fails is told, repeated, looked up and left alone in the same way.
 */
import { expect, onTestFinished, test } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { jobOf, questionOf } from './demo-ats/a-running-demo-ats.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts } from './demo-ats/demo-ats.ts';
import { ACME } from './demo-ats/integrations/acme.ts';
import type { WireJob } from './demo-ats/wire/wire-job.ts';
import { startThrowawayPostgres } from './gateway/ledger/suites/throwaway-postgres.ts';
import { CREATE_ENDPOINTS, type CreateEndpoint } from './kombo/request/create-endpoint.ts';

/** A server that creates by this endpoint, before an ATS whose jobs a test may change. */
async function aServerBy(endpoint: CreateEndpoint, variables: Record<string, string> = {}) {
  const jobs: WireJob[] = [...ACME.jobs];
  const demoAts = createDemoAts({ dataDir: null, integrations: [{ ...ACME, jobs }] });
  const { url, close } = await demoAts.listen(0);
  const { id } = DEMO_INTEGRATIONS.acme;
  const server = await aRunningServer({
    KOMBO_CREATE: endpoint,
    KOMBO_BASE_URL: url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${id}=Acme`,
    ATS_TIMEOUT_MS: '2000',
    LOOKUP_WINDOW_MS: '3000',
    ...variables,
  });
  onTestFinished(async () => {
    await server.close();
    await close();
  });
  /** Every request that reached a creation, oldest first. */
  const received = async () => {
    const answer = await fetch(`${url}/demo/received`, {
      headers: { authorization: `Bearer ${DEMO_API_KEY}` },
    });
    const { data } = (await answer.json()) as {
      data: { results: { path: string; body: Record<string, unknown> }[] };
    };
    return data.results;
  };
  /** How many applications this person has there. */
  const arrived = (email: string) =>
    demoAts.store.findByEmail(id, email)?.candidate.applications.length ?? 0;
  return { ...server, jobs, received, arrived };
}

const PATHS = {
  candidates: () => '/v1/ats/candidates',
  applications: (job: string) => `/v1/ats/jobs/${job}/applications`,
} satisfies Record<CreateEndpoint, (job: string) => string>;

test.each(CREATE_ENDPOINTS)(
  'by %s, the whole request arrives once, at that address',
  async (endpoint) => {
    const server = await aServerBy(endpoint);
    const id = crypto.randomUUID();
    const body = server.body();
    expect((await server.put(id, body)).status).toBe(202);
    const { result } = await server.becomes(id, 'delivered');
    const [received, ...more] = await server.received();
    expect(more).toEqual([]);
    expect(received?.path).toBe(PATHS[endpoint](server.job));
    const { application: _, ...rest } = body;
    expect(received?.body).toEqual(endpoint === 'candidates' ? body : rest);
    expect(result?.candidate_id).toMatch(/^\w{24}$/);
    expect(result?.application_id).toMatch(/^\w{24}$/);
  },
);

test.each(CREATE_ENDPOINTS)('by %s, what fails ends as it does by the other', async (endpoint) => {
  const server = await aServerBy(endpoint);
  const names = ['Busy', 'Down', 'Maintenance', 'Cutoff', 'Ghost', 'Overtime', 'Odd'];
  const people = names.map((last_name) => ({
    last_name,
    email_address: `${last_name.toLowerCase()}@people.example`,
  }));
  const ids = await Promise.all(people.map((person) => server.send(person)));
  for (const [index, { last_name, email_address }] of people.entries()) {
    const receipt = await server.becomes(ids[index] ?? '', 'delivered');
    const isInDoubt = ['Cutoff', 'Ghost', 'Overtime'].includes(last_name);
    expect(receipt.confirmed_by, last_name).toBe(isInDoubt ? 'lookup' : 'answer');
    expect(server.arrived(email_address), last_name).toBe(1);
  }
});

test.each(CREATE_ENDPOINTS)(
  'by %s, a refusal stands at the field that is wrong',
  async (endpoint) => {
    const server = await aServerBy(endpoint);
    const id = await server.send({ last_name: 'Refused', phone_number: '+1-541-754-3010' });
    const { problem } = await server.becomes(id, 'refused');
    expect(problem?.issues.map(({ path }) => path)).toEqual(['candidate.phone_number']);
  },
);

test.each(
  CREATE_ENDPOINTS.flatMap((endpoint) =>
    (['is gone', 'is closed'] as const).map((what) => [endpoint, what] as const),
  ),
)(
  'by %s, a job that %s between list and sending is told, and nothing arrives',
  async (endpoint, what) => {
    const server = await aServerBy(endpoint);
    const at = server.jobs.findIndex(({ id }) => id === server.job);
    const [job] = server.jobs.splice(at, 1);
    if (what === 'is closed' && job) server.jobs.push({ ...job, status: 'CLOSED' });
    const email_address = 'too.late@people.example';
    const id = await server.send({ email_address });
    const { problem } = await server.becomes(id, 'refused');
    expect(problem?.code).toBe(what === 'is closed' ? 'ATS.JOB_CLOSED' : 'PLATFORM.INPUT_INVALID');
    if (what === 'is gone') {
      expect(problem?.issues.map(({ path }) => path)).toEqual(['application.job_id']);
    }
    expect(server.arrived(email_address)).toBe(0);
  },
);

test('by applications, a job that is looked at again just before is found closed, and nothing is sent', async () => {
  const server = await aServerBy('applications', { JOB_RECHECK_MS: '1' });
  const at = server.jobs.findIndex(({ id }) => id === server.job);
  const [job] = server.jobs.splice(at, 1);
  if (job) server.jobs.push({ ...job, status: 'CLOSED' });
  const id = await server.send();
  expect((await server.becomes(id, 'refused')).problem?.code).toBe('job_not_open');
  expect(await server.received()).toEqual([]);
});

const JOB = 'R-1001-head-of-integrations';
const WHY = questionOf(JOB, 'why-acme');
const SYSTEMS = questionOf(JOB, 'systems');

async function withAnswers(server: Awaited<ReturnType<typeof aServerBy>>) {
  const id = crypto.randomUUID();
  const answer = await server.put(id, {
    ...server.body(),
    application: { job_id: jobOf(JOB).id },
    screening_question_answers: [
      { question_id: SYSTEMS.id, answer: [SYSTEMS.option('Greenhouse')] },
      { question_id: WHY.id, answer: 'I like building bridges.' },
    ],
  });
  expect(answer.status).toBe(202);
  return server.becomes(id, 'delivered');
}

const CONFIRMED = [
  { question: SYSTEMS.title, outcome: 'confirmed' },
  { question: WHY.title, outcome: 'confirmed' },
];

test('by applications, the receipt says which answers the ATS repeated, and never what they were', async () => {
  const receipt = await withAnswers(await aServerBy('applications'));
  expect(receipt.result?.answers).toEqual(CONFIRMED);
  expect(JSON.stringify(receipt)).not.toContain('bridges');
});

test('by candidates, the ATS repeats none, and the receipt says nothing of it', async () => {
  const receipt = await withAnswers(await aServerBy('candidates'));
  expect(receipt.result?.answers).toBeNull();
});

test('in the shared ledger the same stands on the receipt', async () => {
  const postgres = await startThrowawayPostgres();
  onTestFinished(() => postgres.stop());
  const server = await aServerBy('applications', { DATABASE_URL: await postgres.createDatabase() });
  expect((await withAnswers(server)).result?.answers).toEqual(CONFIRMED);
}, 60_000);

test('the rules for files are those of the action that will be used', async () => {
  const asked: string[] = [];
  for (const endpoint of CREATE_ENDPOINTS) {
    const server = await aServerBy(endpoint);
    const answer = await server.put(crypto.randomUUID(), { ...server.body(), attachments: [] });
    const { issues } = await problemOf(answer);
    asked.push(...issues.map(({ path, message }) => `${endpoint} ${path} ${message}`));
  }
  expect(asked).toEqual([
    'candidates attachments file_too_few min=1 type=CV',
    'applications attachments file_too_few min=1 type=CV',
  ]);
});
