import { expect, test } from 'vitest';
import { aRequest, runDemoAts } from './a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from './credentials.ts';
import { createSync } from './sync.ts';

const HOUR = 60 * 60 * 1000;
const EMAIL = 'someone@x.example';

test('the copy is as old as its last sync, and one that is asked for makes it young', () => {
  let time = 1000;
  const sync = createSync({ now: () => time, everyMs: HOUR, takesMs: 500 });
  time += 10;
  expect(sync.truthOf('a')).toBe(1000);
  expect(sync.force('a').already_queued).toBe(false);
  expect(sync.force('a').already_queued).toBe(true);
  time += 499;
  expect(sync.truthOf('a')).toBe(1000);
  time += 1;
  expect(sync.truthOf('a')).toBe(1510);
  expect(sync.truthOf('b')).toBe(1000);
  time += HOUR;
  expect(sync.truthOf('b')).toBe(1000 + HOUR);
});

test('without a lag everything can be read at once', () => {
  expect(createSync({ now: () => 77, everyMs: 0, takesMs: 1000 }).truthOf('a')).toBe(77);
});

test('a created person and application can be read after the sync that was asked for', async () => {
  const { create, people, ask, get, clock } = await runDemoAts({ syncEveryMs: 3 * HOUR });
  clock.pass(1);
  const created = await create(aRequest({ email: EMAIL }));
  const [application] = created.json.data.applications;
  const applications = () => get(`/ats/applications?job_ids=${application.job.id}`);
  const isListed = async () =>
    (await applications()).json.data.results.some(
      ({ id }: { id: string }) => id === application.id,
    );

  clock.pass(60_000);
  expect(await people(EMAIL)).toEqual([]);
  expect(await isListed()).toBe(false);
  const asked = await ask('POST', '/force-sync', { body: { type: 'DELTA' } });
  expect(asked.json.data).toMatchObject({ already_queued: false, sync_id: expect.any(String) });
  clock.pass(1000);
  expect(await people(EMAIL)).toHaveLength(1);
  expect(await isListed()).toBe(true);
});

test('a sync of an unknown kind is refused', async () => {
  const { ask } = await runDemoAts();
  const answer = await ask('POST', '/force-sync', { body: { type: 'SOME' } });
  expect(answer.status).toBe(400);
});

test('an application says whose it is, for which job, and with which address', async () => {
  const { create, get } = await runDemoAts();
  await create(aRequest({ email: EMAIL }));
  const { json } = await get('/ats/applications?page_size=250', {
    integration: DEMO_INTEGRATIONS.acme.id,
  });
  const ours = json.data.results.find(
    ({ candidate }: { candidate: { email_addresses: { email_address: string }[] } }) =>
      candidate.email_addresses.some(({ email_address }) => email_address === EMAIL),
  );
  expect(ours).toMatchObject({
    job_id: expect.any(String),
    candidate_id: expect.any(String),
    outcome: 'PENDING',
    screening_question_answers: [],
  });
});
