/** A whole server before an ATS that fails in every way it can: what is told, repeated and left alone. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { JobDetail, JobList } from './contract/ats.ts';
import { Receipt } from './contract/receipt.ts';
import { routes } from './contract/routes.ts';
import { questionsOf } from './questions/question.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer();
});
afterAll(() => server.close());

describe('whatever the ATS does', () => {
  test.each(['Busy', 'Overrun', 'Down', 'Maintenance'])('%s is sent again', async (last_name) => {
    const receipt = await server.becomes(await server.send({ last_name }), 'delivered');
    expect(receipt.attempts).toBeGreaterThan(1);
  });

  test.each(['Cutoff', 'Gateway', 'Ghost', 'Overtime', 'Unmapped'])(
    '%s is found by a look-up and never sent twice',
    async (last_name) => {
      const receipt = await server.becomes(await server.send({ last_name }), 'delivered');
      expect(receipt).toMatchObject({ attempts: 1, confirmed_by: 'lookup' });
      expect(receipt.lookup.count).toBeGreaterThan(0);
    },
  );

  test.each(['Odd', 'Warned'])('%s is delivered', async (last_name) => {
    const receipt = await server.becomes(await server.send({ last_name }), 'delivered');
    expect(receipt.confirmed_by).toBe('answer');
  });

  test('a refusal stands at the field that the ATS names', async () => {
    const id = await server.send({ last_name: 'Refused', phone_number: '+1-541-754-3010' });
    const { problem, next_attempt_at } = await server.becomes(id, 'refused');
    expect(problem).toMatchObject({ code: 'REMOTE.INPUT_INVALID', action_required_by: 'person' });
    expect(problem?.issues.map(({ path }) => path)).toEqual(['candidate.phone_number']);
    expect(next_attempt_at).toBeNull();
    expect((await server.post(routes.resend(id))).status).toBe(409);
  });

  test('a refused submission leads to what was sent in its place, and that one on to its own', async () => {
    const refused = { last_name: 'Refused', phone_number: '+1-541-754-3010' };
    const first = await server.send(refused);
    await server.becomes(first, 'refused');
    const second = await server.send(refused, first);
    expect((await server.receipt(first)).successor_id).toBe(second);
    await server.becomes(second, 'refused');
    const third = await server.send({ last_name: 'Doe' }, second);
    await server.becomes(third, 'delivered');
    expect(await server.receipt(second)).toMatchObject({ state: 'refused', successor_id: third });

    const instead = await server.send({ last_name: 'Doe' }, first);
    expect((await server.receipt(first)).successor_id, 'the other was refused').toBe(instead);
    await server.becomes(instead, 'delivered');
    await server.send({ last_name: 'Doe' }, first);
    expect((await server.receipt(first)).successor_id, 'this one got through').toBe(instead);
    await server.send({ last_name: 'Doe' }, third);
    expect((await server.receipt(third)).successor_id, 'nothing of it is to be mended').toBeNull();
  });

  test('a lost answer is made up for: the repeat notes the successor, an unknown one is nobody’s', async () => {
    const first = await server.send({ last_name: 'Filled' });
    await server.becomes(first, 'refused');
    const body = server.body();
    const id = crypto.randomUUID();
    expect((await server.put(id, body)).status).toBe(202);
    expect((await server.put(id, body, {}, first.toUpperCase())).status).toBe(200);
    expect((await server.receipt(first)).successor_id).toBe(id);
    const other = crypto.randomUUID();
    expect((await server.put(other, server.body(), {}, crypto.randomUUID())).status).toBe(202);
    expect((await server.put(crypto.randomUUID(), server.body(), {}, 'no id')).status).toBe(400);
  });

  test('a doubt that nobody can settle is left to a person', async () => {
    const id = await server.send({ last_name: 'Timeout' });
    const unconfirmed = await vi.waitFor(async () => {
      const receipt = await server.receipt(id);
      expect(receipt).toMatchObject({ state: 'unconfirmed', next_attempt_at: null, attempts: 1 });
      return receipt;
    });
    const checked = Receipt.parse(await (await server.post(routes.check(id))).json());
    expect(checked.state).toBe('unconfirmed');
    // The last look-up of its own may still be on its way when the receipt says that none comes.
    expect(checked.lookup.count).toBeGreaterThan(unconfirmed.lookup.count);
    expect(await (await server.post(routes.resend(id))).json()).toMatchObject({ state: 'queued' });
    await vi.waitFor(async () => expect((await server.receipt(id)).attempts).toBe(2));
    await server.becomes(id, 'unconfirmed');
    const confirmed = await server.post(routes.confirm(id), {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ application_id: 'seen-there' }),
    });
    expect(await confirmed.json()).toMatchObject({
      state: 'delivered',
      confirmed_by: 'person',
      result: { application_id: 'seen-there' },
    });
    expect((await server.post(routes.confirm(id))).status).toBe(409);
  });
});

describe('for whoever runs it', () => {
  test('figures and readiness are told', async () => {
    expect(await (await server.get('/readyz')).json()).toMatchObject({ ready: true });
    expect((await server.get('/healthz')).status).toBe(200);
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toMatch(/intake_submissions\{state="delivered",integration="[^"]+"\} \d+/);
    expect(metrics).toContain('intake_retries_total{reason="PLATFORM.CONCURRENCY_LIMIT_EXCEEDED"}');
    expect(metrics).toContain('intake_lookups_total{outcome="found"}');
    expect(metrics).toContain('intake_delivery_seconds_bucket');
    expect(metrics).toMatch(/intake_ledger_bytes [1-9]/);
  });

  test('the log of all this holds ids, and nothing that was entered', async () => {
    const id = await server.send({
      first_name: 'Zacharias',
      last_name: 'Quillfeather',
      email_address: 'zq@unusual.example',
      phone_number: '+44 7700 900123',
      company: 'Xylophone Works',
    });
    await server.becomes(id, 'delivered');
    const answered = crypto.randomUUID();
    const request = { ...server.body(), ...(await applicationWithAnswer('Nautilus anecdote')) };
    expect((await server.put(answered, request)).status).toBe(202);
    await server.becomes(answered, 'delivered');
    await server.get(`${routes.submissions()}?search=Quillfeather`);
    await server.postJson(routes.search(), { search: 'Quillfeather' });
    await server.postJson(routes.users(server.integration), { search: 'Quillfeather' });
    await server.postJson(routes.candidates(server.integration), { email: 'zq@unusual.example' });
    await server.get('/new?name=Quillfeather');
    const log = server.logLines.join('');
    expect(log).toContain(id);
    const entered = [
      ...['Zacharias', 'Quillfeather', 'unusual', '900123', 'Xylophone', 'Frank', 'Łucja'],
      ...['acme.example', '541-754', 'cv.txt', Buffer.from('Curriculum vitae').toString('base64')],
      ...['demo-key', 'Nautilus', 'anecdote'],
    ];
    expect(entered.filter((value) => log.includes(value))).toEqual([]);
  });
});

/** For a job that asks: every text question is answered with these words. */
async function applicationWithAnswer(answer: string) {
  const search = `${routes.jobs(server.integration)}?search=head%20of%20integrations`;
  const [found] = JobList.parse(await (await server.get(search)).json()).results;
  const address = routes.job(server.integration, found?.id ?? '');
  const { job } = JobDetail.parse(await (await server.get(address)).json());
  const texts = questionsOf(job).filter(({ control }) => /^lines?$/.test(control.name));
  expect(texts.length).toBeGreaterThan(0);
  return {
    application: { job_id: job.id },
    screening_question_answers: texts.map(({ id }) => ({ question_id: id, answer })),
  };
}

test('an ATS that only fails is left alone for a while, and everybody is told', async () => {
  const failing = await aRunningServer({
    CIRCUIT_FAILURES: '2',
    CIRCUIT_PAUSE_MS: '60000',
    MAX_IN_FLIGHT: '1',
    LOOKUP_WINDOW_MS: '50',
  });
  await failing.send({ last_name: 'Mystery' });
  await failing.send({ last_name: 'Mystery' });
  const id = await failing.send();
  await vi.waitFor(async () => {
    expect((await failing.receipt(id)).problem?.code).toBe('circuit_open');
  });
  const receipt = await failing.receipt(id);
  expect(receipt.state).toBe('queued');
  expect(Date.parse(receipt.next_attempt_at ?? '')).toBeGreaterThan(Date.now());
  const ready = await failing.get('/readyz');
  expect(ready.status).toBe(200);
  expect((await ready.json()).paused).toHaveLength(1);
  const form = await (await failing.get(routes.form(failing.integration))).json();
  expect(form.pause).not.toBeNull();
  await failing.close();
});
