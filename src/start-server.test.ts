import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { IntegrationForm, JobDetail, JobList, UserList } from './contract/ats.ts';
import { ReceiptList, type SubmissionQuery } from './contract/lists.ts';
import { routes } from './contract/routes.ts';
import { demoPatience } from './start-server.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer();
});
afterAll(() => server.close());

describe('accepting', () => {
  test('a submission is accepted, delivered, and known under its id', async () => {
    const id = crypto.randomUUID();
    const body = server.body({ first_name: '  Frank ' });
    const answer = await server.put(id, body);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(routes.submission(id));
    expect(await answer.json()).toMatchObject({
      id,
      state: 'queued',
      candidate: { first_name: 'Frank' },
      attachments: [{ name: 'cv.txt', size: 16, type: 'CV' }],
    });
    const receipt = await server.becomes(id, 'delivered');
    expect(receipt).toMatchObject({ attempts: 1, confirmed_by: 'answer', problem: null });
    expect(receipt.result?.application_id).toBeTruthy();

    expect((await server.put(id, body)).status).toBe(200);
    const other = await server.put(id, server.body());
    expect(other.status).toBe(409);
    expect(await problemOf(other)).toMatchObject({ kind: 'conflict' });
  });

  test('two clicks are one submission', async () => {
    const id = crypto.randomUUID();
    const body = server.body();
    const answers = await Promise.all([server.put(id, body), server.put(id, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 202]);
    expect((await server.becomes(id, 'delivered')).attempts).toBe(1);
  });

  test('what is wrong is told at its path', async () => {
    const answer = await server.put(crypto.randomUUID(), {
      ...server.body({ email_address: 'nobody' }),
      application: {},
      extra: 1,
    });
    expect(answer.status).toBe(422);
    const { kind, issues, requestId } = await problemOf(answer);
    expect(kind).toBe('invalid');
    expect(requestId).toBe(answer.headers.get('x-request-id'));
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['candidate.email_address', 'application.job_id']),
    );
  });

  test('the rules of the job and of its ATS are checked here as well', async () => {
    const unknown = { ...server.body(), application: { job_id: 'nowhere' } };
    const missing = { ...server.body(), attachments: [] };
    for (const [body, path] of [
      [unknown, 'application.job_id'],
      [missing, 'attachments'],
    ] as const) {
      const answer = await server.put(crypto.randomUUID(), body);
      expect(answer.status).toBe(422);
      expect((await problemOf(answer)).issues.map((issue) => issue.path)).toContain(path);
    }
    const foreign = await server.get(routes.submission(crypto.randomUUID()), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ x_integration_id: 'else:where', request_body: server.body() }),
    });
    expect((await problemOf(foreign)).issues).toEqual([
      { path: 'x_integration_id', message: 'choice' },
    ]);
  });

  test.each<[string, number, string, RequestInit]>([
    ['broken JSON', 400, 'malformed', { body: '{"x_integration_id":' }],
    ['a mark before the JSON', 400, 'malformed', { body: '\ufeff{}' }],
    ['another type', 415, 'unsupported_media_type', { headers: { 'content-type': 'text/plain' } }],
    ['a body over the limit', 413, 'too_large', { body: `"${'x'.repeat(200_000)}"` }],
    ['an endless body', 413, 'too_large', { body: endless(), ...{ duplex: 'half' } }],
  ])('%s is answered %i', async (_, status, kind, init) => {
    const answer = await server.put(crypto.randomUUID(), {}, init);
    expect(answer.status).toBe(status);
    expect(await problemOf(answer)).toMatchObject({ kind, status });
  });

  test('what is nested thousands of levels deep is answered 400', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const request_body = { ...server.body(), remote_fields: { workday: { deep: 'HERE' } } };
    const request = { x_integration_id: server.integration, request_body };
    const body = JSON.stringify(request).replace('"HERE"', deep);
    const answer = await server.put(crypto.randomUUID(), {}, { body });
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).detail).toContain('nested too deeply');
  });

  test('an id that is not a UUID is answered 400', async () => {
    const answer = await server.put('abc', server.body());
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).detail).toContain('UUID');
  });
});

describe('receipts', () => {
  test('are listed, searched and filtered', async () => {
    const id = await server.send({ first_name: 'Łucja', last_name: 'Østergård' });
    await server.becomes(id, 'delivered');
    const search = async (query: SubmissionQuery) =>
      ReceiptList.parse(await (await server.postJson(routes.search(), query)).json());
    const found = await search({ search: 'luc oster' });
    expect(found.results.map((receipt) => receipt.id)).toEqual([id]);
    expect((await search({ search: 'luc', state: 'refused' })).total).toBe(0);
    const list = await server.get(`${routes.submissions()}?state=delivered`);
    expect(ReceiptList.parse(await list.json()).results[0]?.id).toBe(id);
    expect((await server.get(`${routes.submissions()}?state=sunk`)).status).toBe(400);
  });

  test('are not searched by an address, and a search says what is wrong with it', async () => {
    const inAddress = await server.get(`${routes.submissions()}?search=oster`);
    expect(inAddress.status).toBe(400);
    expect((await problemOf(inAddress)).detail).toContain('POST to /api/submissions/search');
    const wrong = await server.postJson(routes.search(), {
      search: 'x'.repeat(201),
      state: 'sunk',
    });
    expect(wrong.status).toBe(400);
    expect((await problemOf(wrong)).issues).toEqual([
      { path: 'state', message: 'choice' },
      { path: 'search', message: 'too_long max=200' },
    ]);
  });

  test('are forgotten at once and do not come back', async () => {
    const body = server.body();
    const id = crypto.randomUUID();
    await server.put(id, body);
    const forget = () => server.get(routes.submission(id), { method: 'DELETE' });
    expect((await forget()).status).toBe(204);
    expect((await forget()).status).toBe(404);
    expect((await server.get(routes.submission(id))).status).toBe(404);
    expect((await server.put(id, body)).status).toBe(409);
  });

  test('are told live', async () => {
    const leave = new AbortController();
    const stream = await server.get(routes.events(), { signal: leave.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    const reading = (async () => {
      for await (const chunk of stream.body ?? []) text += Buffer.from(chunk).toString();
    })().catch(() => {});
    await vi.waitFor(() => expect(text).toContain('event: ready'));
    const id = await server.send();
    await vi.waitFor(() => expect(text).toContain('"state":"delivered"'));
    await server.get(routes.submission(id), { method: 'DELETE' });
    await vi.waitFor(() => expect(text).toContain(`event: forgotten\ndata: {"id":"${id}"}`));
    leave.abort();
    await reading;
  });
});

describe('what the ATS offers', () => {
  test('open jobs are listed and found by any word; closed ones say so', async () => {
    expect(server.jobs.results.every(({ status }) => status === 'OPEN' || status === null)).toBe(
      true,
    );
    expect(server.jobs.total).toBeGreaterThan(10);
    const search = async (text: string) => {
      const path = `${routes.jobs(server.integration)}?search=${encodeURIComponent(text)}`;
      return JobList.parse(await (await server.get(path)).json());
    };
    const code = server.jobs.results[0]?.job_code ?? '';
    expect((await search(code)).results[0]?.job_code).toBe(code);
    expect((await search('munchen')).total).toBeGreaterThan(0);
    expect((await search('xyzzy')).results).toEqual([]);
    const detail = await server.get(routes.job(server.integration, server.job));
    expect(JobDetail.parse(await detail.json())).toMatchObject({
      open: true,
      job: { id: server.job },
    });
    expect((await server.get(routes.job(server.integration, 'nowhere'))).status).toBe(404);
    expect((await server.get(routes.jobs('else:where'))).status).toBe(404);
  });

  test('the form says what is stored, the users who sourced, the people who is known', async () => {
    const form = await (await server.get(routes.form(server.integration))).json();
    expect(IntegrationForm.parse(form)).toMatchObject({
      creation: { possible: true },
      pause: null,
      fields: { 'candidate.first_name': true },
    });
    const users = await server.postJson(routes.users(server.integration), {});
    expect(UserList.parse(await users.json()).results).not.toEqual([]);
    const email_address = 'known@acme.example';
    await server.becomes(await server.send({ email_address }), 'delivered');
    const lookUp = (query: object) => server.postJson(routes.candidates(server.integration), query);
    const people = await lookUp({ email: email_address.toUpperCase() });
    const [person, ...others] = (await people.json()).results;
    expect(Object.keys(person)).toEqual(['first_name', 'last_name', 'remote_url', 'applications']);
    expect(others).toEqual([]);
    expect((await lookUp({})).status).toBe(400);
  });
});

describe('who may do what', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a page in a frame of another site', { 'sec-fetch-site': 'cross-site' }],
    ['an opaque origin', { origin: 'null' }],
  ])('%s may not write', async (_, headers) => {
    const answer = await server.get(routes.submission(crypto.randomUUID()), {
      method: 'DELETE',
      headers,
    });
    expect(answer.status).toBe(403);
  });

  test.each(['cross-site', 'same-site'])('a page that is %s may not even read', async (site) => {
    const headers = { 'sec-fetch-site': site };
    expect((await server.get(routes.session(), { headers })).status).toBe(403);
    const opened = { headers: { 'sec-fetch-site': 'none' } };
    expect((await server.get(routes.session(), opened)).status).toBe(200);
  });

  test('a HEAD of the live changes opens no stream', async () => {
    const answers = Array.from({ length: 600 }, () =>
      server.get(routes.events(), { method: 'HEAD' }),
    );
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
    const leave = new AbortController();
    const stream = await server.get(routes.events(), { signal: leave.signal });
    expect(stream.status).toBe(200);
    leave.abort();
  });

  test('every answer is guarded, and nothing of the interface is cached', async () => {
    for (const path of [routes.session(), '/api/nowhere', '/']) {
      const { headers } = await server.get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'; script-src 'self';/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const isInterface = path.startsWith('/api');
      expect(headers.get('cache-control') === 'no-store').toBe(isInterface);
    }
  });

  test('unknown addresses and methods are problems of their own', async () => {
    expect(await problemOf(await server.get('/api/nowhere'))).toMatchObject({ status: 404 });
    const wrong = await server.post(routes.session());
    expect(wrong.headers.get('allow')).toBe('GET, HEAD');
    expect(await problemOf(wrong)).toMatchObject({ status: 405 });
  });

  test.each<[string, string, string]>([
    ['PATCH', routes.submissions(), 'GET, HEAD'],
    ['POST', routes.submission('x'), 'PUT, GET, HEAD, DELETE'],
    ['GET', routes.check('x'), 'POST'],
    ['GET', routes.candidates('x'), 'POST'],
    ['GET', routes.users('x'), 'POST'],
    ['GET', routes.resend('x'), 'POST'],
    ['GET', routes.confirm('x'), 'POST'],
    ['PUT', routes.jobs('x'), 'GET, HEAD'],
    ['DELETE', '/healthz', 'GET, HEAD'],
  ])('%s %s is told what is possible there: %s', async (method, path, allow) => {
    const answer = await server.get(path, { method });
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await problemOf(answer)).toMatchObject({ status: 405, kind: 'method_not_allowed' });
  });

  test('the id of a request is ours, whatever the client calls it', async () => {
    const named = { headers: { 'x-request-id': 'Frank-Doe' } };
    expect((await server.get(routes.session(), named)).headers.get('x-request-id')).toMatch(
      /^[\da-f]{8}-/,
    );
  });
});

function endless(): ReadableStream<Uint8Array> {
  let chunks = 0;
  return new ReadableStream({
    pull(controller) {
      chunks += 1;
      if (chunks > 100) controller.close();
      else controller.enqueue(new Uint8Array(10_000));
    },
  });
}

test('a demo lets somebody decide on a silent ATS within half a minute', () => {
  expect(demoPatience({ ATS_TIMEOUT_MS: 300_000 }).ATS_TIMEOUT_MS).toBeLessThanOrEqual(30_000);
  expect(demoPatience({ ATS_TIMEOUT_MS: 500 })).toEqual({ ATS_TIMEOUT_MS: 500 });
});
