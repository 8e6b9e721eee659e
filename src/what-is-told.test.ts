/** Of people and jobs of the ATS a page is told what it shows, and no more. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { CandidateList } from './contract/ats.ts';
import { routes } from './contract/routes.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer();
});
afterAll(() => server.close());

/** Every name that stands in an answer, however deep; questions have words of their own. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  const parts = Object.entries(value).filter(([name]) => name !== 'screening_questions');
  return new Set([...own, ...parts.flatMap(([, part]) => [...namesIn(part)])]);
}

test('a job tells no pay, no description and nobody of its hiring team', async () => {
  for (const path of [
    routes.jobs(server.integration),
    routes.job(server.integration, 'remote:R-1001-head-of-integrations'),
  ]) {
    const answer = await server.get(path);
    expect(answer.status).toBe(200);
    const names = namesIn(await answer.json());
    expect(names).toContain('job_code');
    for (const kept of ['hiring_team', 'salary_amount', 'description', 'remote_data', 'email']) {
      expect(names).not.toContain(kept);
    }
  }
});

test('a look-up tells a name and what was applied to, and nothing else of the person', async () => {
  const id = await server.send({
    email_address: 'told@acme.example',
    phone_number: '+14155550100',
  });
  await server.becomes(id, 'delivered');
  const path = routes.candidates(server.integration);
  const answer = await (await server.postJson(path, { email: 'told@acme.example' })).json();
  expect(CandidateList.parse(answer).results).toHaveLength(1);
  expect([...namesIn(answer)].sort()).toEqual(
    [
      ...['applications', 'current_stage', 'first_name', 'id', 'job', 'last_name', 'name'],
      ...['remote_created_at', 'remote_id', 'remote_url', 'results'],
    ].sort(),
  );
});

test.each(['remote:R-1504-internal', 'remote:R-1505-confidential'])(
  '%s is unknown, to whoever reads it and to whoever sends to it',
  async (hidden) => {
    for (const id of [hidden, 'no-such-job']) {
      expect((await server.get(routes.job(server.integration, id))).status).toBe(404);
      const body = { ...server.body(), application: { job_id: id } };
      const { status, issues } = await problemOf(await server.put(crypto.randomUUID(), body));
      expect({ status, issues }).toEqual({
        status: 422,
        issues: [{ path: 'application.job_id', message: 'unknown_job' }],
      });
    }
  },
);
