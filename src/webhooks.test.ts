/** Kombo tells by itself: a whole server, the demo ATS that signs, and those who cannot. */
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { problemOf } from './a-running-server.ts';
import { aWebhookServer, SECRET, sign, signed, stateOf, webhook } from './a-webhook-server.ts';
import { DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';

const { acme } = DEMO_INTEGRATIONS;

test('without a secret the address does not exist', async () => {
  const server = await aWebhookServer({}, {}, null);
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
    const server = await aWebhookServer();
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
  const server = await aWebhookServer();
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
  const server = await aWebhookServer();
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
  const server = await aWebhookServer();
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
  const server = await aWebhookServer();
  expect((await server.tell(body)).status).toBe(status);
  const ready = await (await server.get('/readyz')).json();
  expect(ready).toMatchObject({ ready: true, troubled: [] });
});

test('data that changed wakes the look-up of a doubt, long before its time', async () => {
  const server = await aWebhookServer(
    { LOOKUP_BASE_MS: '60000', LOOKUP_WINDOW_MS: '600000', SYNC_PAUSE_MS: '0' },
    { syncEveryMs: 500 },
  );
  const id = await server.send({ last_name: 'Cutoff' });
  expect(await server.becomes(id, 'delivered')).toMatchObject({
    attempts: 1,
    confirmed_by: 'lookup',
  });
});

test('what was told of late or twice leaves the integration as it is', async () => {
  const server = await aWebhookServer();
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
