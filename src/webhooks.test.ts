/** Kombo tells by itself: a whole server, the demo ATS that signs, and those who cannot. */
import { createHmac, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { KOMBO_HOOK_PATH, routes } from './contract/routes.ts';
import { CAPABILITIES, Session } from './contract/session.ts';
import { DEMO_API_KEY, DEMO_INTEGRATION_PAIRS, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts, type DemoAtsOptions } from './demo-ats/demo-ats.ts';

const SECRET = 'a secret of this test';
const { acme, copperfield } = DEMO_INTEGRATIONS;

/** A server that takes webhooks before an ATS that sends them; `settings` are variables. */
async function aServer(
  settings: Record<string, string> = {},
  ats: Partial<DemoAtsOptions> = {},
  secret: string | null = SECRET,
) {
  const demoAts = createDemoAts({ dataDir: null, ...ats });
  const { url, close } = await demoAts.listen(0);
  const server = await aRunningServer({
    KOMBO_BASE_URL: url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: DEMO_INTEGRATION_PAIRS,
    ...(secret !== null && { KOMBO_WEBHOOK_SECRET: secret }),
    ...settings,
  });
  onTestFinished(async () => {
    await server.close();
    await close();
  });
  const hook = new URL(KOMBO_HOOK_PATH, server.url).href;
  if (secret !== null) demoAts.sendWebhooksTo({ url: hook, secret });
  return {
    ...server,
    hook,
    demoAts,
    /** Breaks or mends a connection; Kombo tells of it. */
    change: (id: string, state: object) =>
      fetch(`${url}/demo/integrations/${encodeURIComponent(id)}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${DEMO_API_KEY}` },
        body: JSON.stringify(state),
      }),
    tell: (body: string, headers: Record<string, string> = signed(body)) =>
      fetch(hook, { method: 'POST', body, headers }),
    conditionOf: async (id: string) => {
      const session = Session.parse(await (await server.get(routes.session())).json());
      return session.integrations.find((integration) => integration.id === id)?.condition;
    },
  };
}

const sign = (body: string, secret = SECRET) =>
  createHmac('sha256', secret).update(body).digest('base64url');
const signed = (body: string) => ({
  'content-type': 'application/json',
  'x-kombo-signature': sign(body),
});
const webhook = (type: string, data: object) => JSON.stringify({ id: randomUUID(), type, data });
const stateOf = (state: string, updated_at: string, integration_id: string = acme.id) =>
  webhook('integration-state-changed', { integration_id, state, updated_at });

test('without a secret the address does not exist', async () => {
  const server = await aServer({}, {}, null);
  const body = stateOf('INVALID', new Date().toISOString());
  expect((await server.tell(body)).status).toBe(404);
});

describe('a webhook that is not signed as it must be', () => {
  const body = stateOf('INVALID', new Date().toISOString());
  const hex = createHmac('sha256', SECRET).update(body).digest('hex');
  test.each([
    ['has no signature', {}],
    ['has an empty one', { 'x-kombo-signature': '' }],
    ['has that of another secret', { 'x-kombo-signature': sign(body, 'other') }],
    ['has that of another body', { 'x-kombo-signature': sign(`${body} `) }],
    ['has the right one in hexadecimal', { 'x-kombo-signature': hex }],
    ['has the beginning of the right one', { 'x-kombo-signature': sign(body).slice(0, -1) }],
    ['has the right one and more', { 'x-kombo-signature': `${sign(body)}=` }],
  ])('when it %s is turned away without a hint, and changes nothing', async (_, headers) => {
    const server = await aServer();
    const answer = await server.tell(body, { 'content-type': 'application/json', ...headers });
    expect(answer.status).toBe(401);
    expect((await problemOf(answer)).detail).toBe('This needs a valid signature.');
    expect(await server.conditionOf(acme.id)).toBeNull();
    const log = server.logLines.join('');
    expect(log).toContain('webhook without signature');
    expect([acme.id, 'INVALID', sign(body), SECRET].filter((part) => log.includes(part))).toEqual(
      [],
    );
  });
});

test('a page of a browser cannot tell anything, signed or not', async () => {
  const server = await aServer();
  const body = stateOf('INVALID', new Date().toISOString());
  for (const header of [
    { origin: server.url },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ]) {
    expect((await server.tell(body, { ...signed(body), ...header })).status).toBe(403);
  }
  expect(await server.conditionOf(acme.id)).toBeNull();
});

test('a foreign name that leads to this machine is turned away', async () => {
  const server = await aServer();
  const body = stateOf('INVALID', new Date().toISOString());
  const status = await new Promise((resolve, reject) => {
    const headers = { ...signed(body), host: 'rebound.example' };
    request(server.hook, { method: 'POST', headers }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end(body);
  });
  expect(status).toBe(403);
});

test('a huge one is not read, whether or not it says how long it is', async () => {
  const server = await aServer();
  const body = webhook('data-changed', { integration_id: acme.id, text: 'x'.repeat(70_000) });
  expect((await server.tell(body)).status).toBe(413);
  const status = await new Promise((resolve, reject) => {
    const sending = request(server.hook, { method: 'POST', headers: signed(body) }, (answer) => {
      resolve(answer.statusCode);
      sending.destroy();
    });
    sending.on('error', reject);
    for (let start = 0; start < body.length; start += 10_000) {
      sending.write(body.slice(start, start + 10_000));
    }
    sending.end();
  });
  expect(status).toBe(413);
});

test.each([
  ['text', 'no JSON', 400],
  ['an unknown type', webhook('coffee-brewed', { integration_id: acme.id }), 200],
  ['a type without its data', webhook('data-changed', {}), 200],
  ['a list', '[]', 200],
  ['null', 'null', 200],
  ['an unknown integration', stateOf('INVALID', new Date().toISOString(), 'workday:other'), 200],
  [
    'an issue of the whole environment',
    webhook('issue-status-changed', {
      issue: { id: 'i1', type: 'environment.limit', status: 'OPEN' },
      integration: null,
    }),
    200,
  ],
])('%s, signed, is answered and does no harm', async (_, body, status) => {
  const server = await aServer();
  expect((await server.tell(body)).status).toBe(status);
  const ready = await (await server.get('/readyz')).json();
  expect(ready).toMatchObject({ ready: true, troubled: [] });
});

test('data that changed wakes the look-up of a doubt, long before its time', async () => {
  const server = await aServer(
    { LOOKUP_BASE_MS: '60000', LOOKUP_WINDOW_MS: '600000', SYNC_PAUSE_MS: '0' },
    { syncEveryMs: 500 },
  );
  const id = await server.send({ last_name: 'Cutoff' });
  expect(await server.becomes(id, 'delivered')).toMatchObject({
    attempts: 1,
    confirmed_by: 'lookup',
  });
});

test('a connection that breaks is shown, what is sent waits, and goes on when it is mended', async () => {
  const server = await aServer({ CIRCUIT_PAUSE_MS: '60000', RETRY_MAX_MS: '60000' });
  const events = await listen(server.url);
  await server.change(acme.id, { creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID' });
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBe('disconnected'));
  expect(events()).toContainEqual(
    expect.stringContaining(JSON.stringify({ integration_id: acme.id, condition: 'disconnected' })),
  );
  expect(await (await server.get('/readyz')).json()).toMatchObject({
    ready: true,
    troubled: [
      {
        integration_id: acme.id,
        condition: 'disconnected',
        issues: ['integration.authentication_failed'],
      },
    ],
  });
  const form = await (await server.get(routes.form(acme.id))).json();
  expect(form).toMatchObject({
    integration: { condition: 'disconnected' },
    creation: { possible: true, detail: null },
  });

  const id = await server.send();
  await vi.waitFor(async () => {
    expect(await server.receipt(id)).toMatchObject({
      state: 'queued',
      attempts: 0,
      problem: { code: 'disconnected', action_required_by: 'customer' },
    });
  });
  await server.change(acme.id, {});
  expect(await server.becomes(id, 'delivered')).toMatchObject({ attempts: 1 });
  expect(await server.conditionOf(acme.id)).toBeNull();
});

test('nobody has to tell of it: asking shows it, and the next try finds it mended', async () => {
  const server = await aServer({ CIRCUIT_PAUSE_MS: '200' });
  server.demoAts.sendWebhooksTo(null);
  await server.change(acme.id, { creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID' });
  const id = await server.send();
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBe('disconnected'));
  expect(await server.receipt(id)).toMatchObject({
    state: 'queued',
    problem: { action_required_by: 'customer' },
  });
  await server.change(acme.id, {});
  await server.becomes(id, 'delivered');
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBeNull());
});

test('a login that fails for one candidate alone keeps nobody else waiting', async () => {
  const server = await aServer({ CIRCUIT_PAUSE_MS: '60000', RETRY_MAX_MS: '60000' });
  const id = await server.send({ last_name: 'Expired' });
  await vi.waitFor(async () => {
    expect(await server.receipt(id)).toMatchObject({
      state: 'queued',
      attempts: 1,
      problem: { code: 'INTEGRATION.AUTHENTICATION_INVALID', action_required_by: 'customer' },
    });
  });
  await server.becomes(await server.send(), 'delivered');
  expect(await server.conditionOf(acme.id)).toBeNull();
});

test('what was told of late or twice leaves the integration as it is', async () => {
  const server = await aServer();
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();
  const broken = stateOf('INVALID', at(-60_000));
  const mended = stateOf('ACTIVE', at(-1000));
  for (const body of [mended, broken, broken, mended, broken]) {
    expect((await server.tell(body)).status).toBe(200);
  }
  expect(await server.conditionOf(acme.id)).toBeNull();
  // Even the newest word gives way to what the integration itself says.
  await server.tell(stateOf('INVALID', at(0)));
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBeNull());
});

test('an integration that Kombo does not know any more is shown as gone, and back when it is', async () => {
  const server = await aServer({ KOMBO_INTEGRATIONS: `${acme.id}=Acme,workday:gone=Gone` });
  const deleted = webhook('integration-deleted', { id: 'workday:gone' });
  expect((await server.tell(deleted)).status).toBe(200);
  await vi.waitFor(async () => expect(await server.conditionOf('workday:gone')).toBe('gone'));
  expect(await server.conditionOf(acme.id)).toBeNull();
});

test('five failures in a row make Kombo raise an issue, which is shown until it is resolved', async () => {
  const server = await aServer({ CIRCUIT_FAILURES: '100' });
  await Promise.all(Array.from({ length: 5 }, () => server.send({ last_name: 'Forbidden' })));
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBe('failing'));
  await Promise.all(Array.from({ length: 6 }, () => server.send()));
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBeNull());
});

describe('the link with which an employer connects its ATS again', () => {
  test('is given to whoever is at this machine, and mends the connection', async () => {
    const server = await aServer();
    await server.change(copperfield.id, {
      creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID',
    });
    await vi.waitFor(async () =>
      expect(await server.conditionOf(copperfield.id)).toBe('disconnected'),
    );
    const answer = await server.post(`${routes.reconnect(copperfield.id)}?language=de`);
    expect(answer.status).toBe(200);
    const { link } = await answer.json();
    expect(await (await fetch(link)).text()).toContain('Neu verbinden: Copperfield Mill');
    await fetch(link, { method: 'POST' });
    await vi.waitFor(async () => expect(await server.conditionOf(copperfield.id)).toBeNull());
    expect(server.logLines.join('')).not.toContain(link);
  });

  test('is not given where others come in, and not for an ATS that is not connected', async () => {
    const server = await aServer({ PUBLIC_ORIGIN: 'https://intake.example' });
    expect(server.session.capabilities).not.toContain('reconnect');
    expect(server.session.capabilities).not.toContain('settings');
    expect((await server.post(routes.reconnect(acme.id))).status).toBe(403);
    const open = await aServer();
    expect(open.session.capabilities).toEqual(
      CAPABILITIES.filter((capability) => capability !== 'hand_over'),
    );
    expect((await open.post(routes.reconnect('workday:other'))).status).toBe(404);
  });
});

/** What the stream of events has said so far. */
async function listen(url: string): Promise<() => string[]> {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const stream = await fetch(url + routes.events(), { signal: controller.signal });
  const heard: string[] = [];
  void (async () => {
    for await (const chunk of stream.body ?? []) heard.push(Buffer.from(chunk).toString());
  })().catch(() => {});
  return () => heard;
}
