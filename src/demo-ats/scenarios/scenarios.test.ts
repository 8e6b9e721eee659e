import { expect, test } from 'vitest';
import { CandidateBody } from '../../kombo/request/candidate-request.ts';
import { aRequest, errorCode, runDemoAts } from '../a-running-demo-ats.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName, scenarioNamed } from './scenarios.ts';
import { seededPlan } from './select.ts';

const EMAIL = 'someone@x.example';

/** Sends the same person a few times; each attempt's status and code, or `line closed`. */
async function attempts(last_name: ScenarioName, count: number) {
  const running = await runDemoAts();
  const seen: string[] = [];
  for (let attempt = 0; attempt < count; attempt += 1) {
    const answer = await running.create(aRequest({ last_name, email: EMAIL })).catch(() => null);
    seen.push(
      answer === null ? 'line closed' : `${answer.status} ${errorCode(answer) ?? ''}`.trim(),
    );
  }
  return { ...running, seen, found: (await running.people(EMAIL)).length };
}

test.each<[ScenarioName, string[], number]>([
  [
    'Busy',
    ['429 PLATFORM.CONCURRENCY_LIMIT_EXCEEDED', '429 PLATFORM.CONCURRENCY_LIMIT_EXCEEDED', '200'],
    1,
  ],
  ['Throttled', ['429 PLATFORM.RATE_LIMIT_EXCEEDED', '200'], 1],
  ['Overrun', ['429 REMOTE.RATE_LIMIT_EXCEEDED', '200'], 1],
  ['Down', ['503 REMOTE.SERVICE_UNAVAILABLE', '200'], 1],
  ['Maintenance', ['503', '200'], 1],
  ['Gateway', ['502', '400 ATS.APPLICATION_ALREADY_EXISTS'], 1],
  ['Dropped', ['line closed', '200'], 1],
  ['Cutoff', ['line closed', '400 ATS.APPLICATION_ALREADY_EXISTS'], 1],
  ['Refused', ['400 REMOTE.INPUT_INVALID', '400 REMOTE.INPUT_INVALID'], 0],
  ['Filled', ['400 ATS.JOB_CLOSED', '400 ATS.JOB_CLOSED'], 0],
  ['Warned', ['200'], 1],
  ['Odd', ['201'], 1],
  ['Slow', ['200'], 1],
  ['Timeout', ['504 PLATFORM.TASK_TIMED_OUT'], 0],
  ['Overtime', ['504 PLATFORM.TASK_TIMED_OUT', '400 ATS.APPLICATION_ALREADY_EXISTS'], 1],
  ['Mystery', ['500 PLATFORM.UNKNOWN_ERROR'], 0],
  ['Unmapped', ['502 REMOTE.UNKNOWN_HTTP_ERROR', '400 ATS.APPLICATION_ALREADY_EXISTS'], 1],
  ['Future', ['422 ATS.STAGE_NOT_FOUND_EXAMPLE'], 0],
  ['Legacy', ['400'], 0],
  ['Expired', ['401 INTEGRATION.AUTHENTICATION_INVALID'], 0],
  ['Forbidden', ['403 INTEGRATION.PERMISSION_MISSING'], 0],
])('%s: %j, and %i people afterwards', async (name, expected, people) => {
  const { seen, found } = await attempts(name, expected.length);
  expect(seen).toEqual(expected);
  expect(found).toBe(people);
});

test('a throttled request is told when to come back', async () => {
  const { create } = await runDemoAts();
  const { headers } = await create(aRequest({ last_name: 'Throttled' }));
  expect(headers.get('ratelimit-remaining')).toBe('0');
  expect(headers.get('ratelimit-reset')).toBe('2');
});

test('pages of proxies are HTML', async () => {
  const { create } = await runDemoAts();
  for (const last_name of ['Maintenance', 'Gateway']) {
    const answer = await create(aRequest({ last_name }));
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.text).toContain('<h1>50');
  }
});

test('Refused takes another phone number, and names the field of the first', async () => {
  const { create, people } = await runDemoAts();
  const send = (phone_number: string) =>
    create(aRequest({ last_name: 'Refused', email: EMAIL, candidate: { phone_number } }));
  const refused = await send('+1-541-754-3010');
  expect(refused.json.error.message).toContain('"candidate.phone_number"');
  expect(errorCode(await send('+1-541-754-3010'))).toBe('REMOTE.INPUT_INVALID');
  expect((await send('+49 30 1234567')).status).toBe(200);
  expect(await people(EMAIL)).toHaveLength(1);
});

test('Warned brings its warnings, Odd none at all, Legacy an object for a message', async () => {
  const { create } = await runDemoAts();
  const warned = await create(aRequest({ last_name: 'Warned', email: 'a@x.example' }));
  expect(warned.json.warnings).toHaveLength(2);
  const odd = await create(aRequest({ last_name: 'Odd', email: 'b@x.example' }));
  expect(odd.json).not.toHaveProperty('warnings');
  const legacy = await create(aRequest({ last_name: 'Legacy', email: 'c@x.example' }));
  expect(legacy.json.error.message).toEqual(expect.any(Object));
});

test.each([
  ['Silent', 0],
  ['Ghost', 1],
] as const)('%s never answers and leaves %i people', async (last_name, count) => {
  const { create, people } = await runDemoAts();
  const leave = new AbortController();
  const request = create(aRequest({ last_name, email: EMAIL }), { signal: leave.signal });
  const outcome = request.catch((error: Error) => error.name);
  const waited = new Promise((resolve) => setTimeout(resolve, 100, 'still waiting'));
  expect(await Promise.race([outcome, waited])).toBe('still waiting');
  expect(await people(EMAIL)).toHaveLength(count);
  leave.abort();
  expect(await outcome).toBe('AbortError');
});

test.each(['Late', 'Delayed'] as const)('%s can be read four seconds later', async (last_name) => {
  const { create, people, clock } = await runDemoAts();
  const answer = await create(aRequest({ last_name, email: EMAIL })).catch(() => 'line closed');
  if (last_name === 'Delayed') expect(answer).toBe('line closed');
  clock.pass(3999);
  expect(await people(EMAIL)).toEqual([]);
  clock.pass(1);
  expect(await people(EMAIL)).toHaveLength(1);
});

test('every scenario explains itself in one sentence and is known in any capitals', () => {
  for (const name of SCENARIO_NAMES) {
    expect(SCENARIOS[name].sentence).toMatch(/^[A-Z].*\.$/);
    expect(scenarioNamed(` ${name.toUpperCase()} `)).toBe(name);
  }
  expect(scenarioNamed('Doe')).toBeNull();
  expect(scenarioNamed('constructor')).toBeNull();
});

test('a plan is for people of any name, and the same seed plans the same', async () => {
  const { create } = await runDemoAts({ plan: (_, attempt) => (attempt === 1 ? 'Down' : null) });
  expect(errorCode(await create(aRequest()))).toBe('REMOTE.SERVICE_UNAVAILABLE');
  expect((await create(aRequest())).status).toBe(200);

  const planOf = (seed: string) =>
    Array.from({ length: 200 }, (_, number) => {
      const body = CandidateBody.parse(aRequest({ email: `${number}@x.example` }));
      return seededPlan(seed)({ integration_id: 'x', body }, 1);
    });
  expect(planOf('seven')).toEqual(planOf('seven'));
  expect(planOf('seven')).not.toEqual(planOf('eight'));
  const planned = planOf('seven').filter((name) => name !== null);
  expect(planned.length / 200).toBeGreaterThan(0.25);
  expect(planned.length / 200).toBeLessThan(0.55);
  expect(new Set(planned).size).toBeGreaterThan(8);
});
