import { expect, test } from 'vitest';
import { aRequest, errorCode, runDemoAts } from './a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from './credentials.ts';
import { TROUBLED, troubledIntegrationId } from './integrations/troubled.ts';

test('a good key is confirmed without naming an integration', async () => {
  const { get } = await runDemoAts();
  const answer = await get('/check-api-key', { integration: null });
  expect(answer.status).toBe(200);
  expect(answer.json.data.environment_id).toBe(answer.json.data.customer_id);
});

test.each([null, 'wrong'])('the key %s is refused everywhere', async (key) => {
  const { ask } = await runDemoAts();
  for (const path of ['/check-api-key', '/ats/jobs', '/demo/received', '/nothing']) {
    const answer = await ask('GET', path, { key });
    expect([answer.status, errorCode(answer)]).toEqual([401, 'PLATFORM.AUTHENTICATION_INVALID']);
  }
});

test('a missing integration is an invalid input and an unknown one is not found', async () => {
  const { get } = await runDemoAts();
  const missing = await get('/ats/jobs', { integration: null });
  expect(errorCode(missing)).toBe('PLATFORM.INPUT_INVALID');
  expect(missing.json.error.message).toContain('"X-Integration-Id"');
  for (const path of ['/ats/jobs', '/integrations/workday:nobody']) {
    const unknown = await get(path, { integration: 'workday:nobody' });
    expect([unknown.status, errorCode(unknown)]).toEqual([404, 'PLATFORM.INTEGRATION_NOT_FOUND']);
  }
});

test('what does not exist is an error of the usual shape without a code', async () => {
  const { ask } = await runDemoAts();
  for (const [method, path] of [
    ['GET', '/ats/nothing'],
    ['POST', '/ats/jobs'],
    ['DELETE', '/ats/candidates'],
  ] as const) {
    const answer = await ask(method, path);
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual({
      status: 'error',
      error: { code: null, title: null, message: expect.any(String), log_url: null },
    });
  }
});

test('an integration says what it stores and whether creating is possible', async () => {
  const { get } = await runDemoAts();
  const { json } = await get(`/integrations/${DEMO_INTEGRATIONS.lumen.id}`);
  expect(json.data.tool.label).toBe('Greenhouse');
  const [action] = json.data.write_actions;
  expect(action).toMatchObject({ id: 'ats_create_candidate', is_available: true });
  const gender = action.fields.find(({ id }: { id: string }) => id === 'candidate.gender');
  expect(gender).toMatchObject({ is_available: false, coverage_status: 'UNSUPPORTED' });
  const users = json.data.read_models.find(({ id }: { id: string }) => id === 'ats_users');
  expect(users.is_available).toBe(false);
});

test('the rules for files are those of the integration, and may be unknown', async () => {
  const { get } = await runDemoAts();
  const path = '/ats/actions/ats_create_candidate';
  const acme = await get(path);
  expect(acme.json.data.attachment_restrictions.types.CV).toMatchObject({
    is_supported: true,
    min_amount: 1,
    max_amount: 1,
  });
  const lumen = await get(path, { integration: DEMO_INTEGRATIONS.lumen.id });
  expect(lumen.json.data).toEqual({ attachment_restrictions: null });
  const hoshizora = await get(path, { integration: DEMO_INTEGRATIONS.hoshizora.id });
  expect(hoshizora.json.data.attachment_restrictions.types).toMatchObject({
    CV: { accepted_mime_types: null, max_amount: null },
    COVER_LETTER: { is_supported: false },
    OTHER: null,
  });
});

test.each(TROUBLED.filter(({ trouble }) => trouble !== undefined))(
  'every call to an integration with $trouble ends in that error',
  async ({ id, trouble }) => {
    const { get, create } = await runDemoAts();
    expect(errorCode(await get('/ats/jobs', { integration: id }))).toBe(trouble);
    expect(errorCode(await create(aRequest(), { integration: id }))).toBe(trouble);
    expect((await get(`/integrations/${id}`)).status).toBe(200);
  },
);

test.each(['INTEGRATION.ACTION_DISABLED', 'INTEGRATION.ACTION_NOT_AVAILABLE'] as const)(
  'with %s jobs can be read, but nobody created',
  async (code) => {
    const { get, create } = await runDemoAts();
    const integration = troubledIntegrationId(code);
    expect((await get('/ats/jobs', { integration })).status).toBe(200);
    expect(errorCode(await create(aRequest(), { integration }))).toBe(code);
    const details = await get(`/integrations/${integration}`);
    expect(details.json.data.write_actions[0].is_available).toBe(false);
  },
);

test('every answer counts down the rate limit, and beyond it says when to come back', async () => {
  const { get, clock } = await runDemoAts({ limits: { rate: 2, rate_window_ms: 30_000 } });
  const first = await get('/check-api-key');
  expect(first.headers.get('ratelimit-limit')).toBe('2');
  expect(first.headers.get('ratelimit-remaining')).toBe('1');
  expect(first.headers.get('ratelimit-reset')).toBe('30');
  await get('/ats/jobs?page_size=1');
  clock.pass(10_000);
  const third = await get('/ats/jobs');
  expect([third.status, errorCode(third)]).toEqual([429, 'PLATFORM.RATE_LIMIT_EXCEEDED']);
  expect(third.headers.get('ratelimit-reset')).toBe('20');
  clock.pass(20_000);
  expect((await get('/check-api-key')).status).toBe(200);
});

test('more actions at once than the limit are refused before any work', async () => {
  const { create, get, people } = await runDemoAts({ limits: { concurrency: 2 } });
  const leave = new AbortController();
  const silent = ['a@x.example', 'b@x.example'].map((email) =>
    create(aRequest({ email, last_name: 'Silent' }), { signal: leave.signal }).catch(() => null),
  );
  await expect
    .poll(async () =>
      errorCode(await create(aRequest({ email: 'c@x.example', last_name: 'Timeout' }))),
    )
    .toBe('PLATFORM.CONCURRENCY_LIMIT_EXCEEDED');
  const refused = await create(aRequest());
  expect(refused.status).toBe(429);
  expect(refused.headers.get('concurrency-limit')).toBe('2');
  expect(refused.headers.get('concurrency-remaining')).toBe('0');
  expect(await people('frank.doe@example.com')).toEqual([]);
  expect((await get('/ats/jobs')).headers.has('concurrency-limit')).toBe(false);
  const elsewhere = await create(aRequest({ job: '40104' }), {
    integration: DEMO_INTEGRATIONS.lumen.id,
  });
  expect(elsewhere.status).toBe(200);

  leave.abort();
  await Promise.all(silent);
  await expect.poll(async () => (await create(aRequest())).status).toBe(200);
});

test('a body over the limit is refused with the number that it broke', async () => {
  const { create, ask } = await runDemoAts({ limits: { body_bytes: 1000 } });
  const answer = await create({ filler: 'x'.repeat(2000) });
  expect(answer.status).toBe(413);
  expect(answer.json.error.message).toContain('1000 bytes');
  const received = await ask('GET', '/demo/received');
  expect(received.json.data.results).toEqual([]);
});

test('an unexpected failure is PLATFORM.UNKNOWN_ERROR and is reported', async () => {
  const reported: unknown[] = [];
  const broken = new Error('disk full');
  const { create } = await runDemoAts({
    plan: () => {
      throw broken;
    },
    onUnexpected: (error) => reported.push(error),
  });
  const answer = await create(aRequest());
  expect([answer.status, errorCode(answer)]).toEqual([500, 'PLATFORM.UNKNOWN_ERROR']);
  expect(reported).toEqual([broken]);
});
