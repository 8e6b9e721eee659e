/** Several gateway processes on one PostgreSQL: each submission is sent once, whoever took it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { QUICK } from './a-running-server.ts';
import { JobList } from './contract/ats.ts';
import { Receipt } from './contract/receipt.ts';
import { routes } from './contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts } from './demo-ats/demo-ats.ts';
import {
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './gateway/ledger/suites/throwaway-postgres.ts';
import { putApplication } from './put-application.ts';

const { id: integration } = DEMO_INTEGRATIONS.acme;
const ats = createDemoAts({ dataDir: null, recognisesRepeats: false });
const children: ChildProcess[] = [];
let postgres: ThrowawayPostgres;
let atsUrl = '';
let closeAts = async () => {};

beforeAll(async () => {
  postgres = await startThrowawayPostgres();
  const listening = await ats.listen(0);
  atsUrl = listening.url;
  closeAts = listening.close;
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await closeAts();
  await postgres?.stop();
}, 60_000);

async function start(database: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['src/server.ts'], {
    env: {
      PATH: process.env.PATH,
      ...QUICK,
      LOG_LEVEL: 'silent',
      ATS_TIMEOUT_MS: '5000',
      DATABASE_URL: database,
      KOMBO_BASE_URL: atsUrl,
      KOMBO_API_KEY: DEMO_API_KEY,
      KOMBO_INTEGRATIONS: `${integration}=Acme`,
      LEASE_MS: '1000',
    },
  });
  children.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const url = await vi.waitFor(() => {
    const found = /Intake is ready: (\S+)/.exec(output)?.[1];
    if (found === undefined) throw new Error('It is not ready yet.');
    return found;
  }, 20_000);
  return { child, url };
}

async function sendTo(url: string, job_id: string, index: number) {
  const email_address = `several.${index}@people.example`;
  const candidate = { first_name: 'Frank', last_name: 'Doe', email_address };
  const { id, status } = await putApplication(url, { integration, job_id, candidate });
  expect(status).toBe(202);
  return { id, email_address };
}

async function applicationsOf(email: string): Promise<number> {
  const found = await fetch(`${atsUrl}/ats/candidates?email=${email}`, {
    headers: { authorization: `Bearer ${DEMO_API_KEY}`, 'x-integration-id': integration },
  });
  const { data } = (await found.json()) as { data: { results: { applications: unknown[] }[] } };
  return data.results.reduce((sum, { applications }) => sum + applications.length, 0);
}

test('two processes share the work, a third one takes over, and nothing arrives twice', async () => {
  const database = await postgres.createDatabase();
  const [one, two] = await Promise.all([start(database), start(database)]);
  const { results } = JobList.parse(await (await fetch(one.url + routes.jobs(integration))).json());
  const job = results.find(({ question_count }) => question_count === 0)?.id ?? '';
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, index) => sendTo([one, two][index % 2]?.url ?? '', job, index)),
  );
  one.child.kill('SIGKILL');
  const three = await start(database);
  for (const { id, email_address } of sent) {
    // What the killed one was sending is looked up, and found or left to a person.
    const state = await vi.waitFor(async () => {
      const answer = await fetch(three.url + routes.submission(id));
      const receipt = Receipt.parse(await answer.json());
      expect(['delivered', 'unconfirmed']).toContain(receipt.state);
      return receipt.state;
    }, 20_000);
    const applications = await applicationsOf(email_address);
    expect(applications).toBeLessThanOrEqual(1);
    if (state === 'delivered') expect(applications).toBe(1);
  }
}, 60_000);
