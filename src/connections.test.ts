/** A connection to an ATS that breaks: what is shown, what waits, and how it is mended. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { aWebhookServer, webhook } from './a-webhook-server.ts';
import { routes } from './contract/routes.ts';
import { CAPABILITIES } from './contract/session.ts';
import { DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';

const { acme, copperfield } = DEMO_INTEGRATIONS;

test('a connection that breaks is shown, what is sent waits, and goes on when it is mended', async () => {
  const server = await aWebhookServer({ CIRCUIT_PAUSE_MS: '60000', RETRY_MAX_MS: '60000' });
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
  const server = await aWebhookServer({ CIRCUIT_PAUSE_MS: '200' });
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
  const server = await aWebhookServer({ CIRCUIT_PAUSE_MS: '60000', RETRY_MAX_MS: '60000' });
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

test('an integration that Kombo does not know any more is shown as gone, and back when it is', async () => {
  const server = await aWebhookServer({ KOMBO_INTEGRATIONS: `${acme.id}=Acme,workday:gone=Gone` });
  const deleted = webhook('integration-deleted', { id: 'workday:gone' });
  expect((await server.tell(deleted)).status).toBe(200);
  await vi.waitFor(async () => expect(await server.conditionOf('workday:gone')).toBe('gone'));
  expect(await server.conditionOf(acme.id)).toBeNull();
});

test('five failures in a row make Kombo raise an issue, which is shown until it is resolved', async () => {
  const server = await aWebhookServer({ CIRCUIT_FAILURES: '100' });
  await Promise.all(Array.from({ length: 5 }, () => server.send({ last_name: 'Forbidden' })));
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBe('failing'));
  await Promise.all(Array.from({ length: 6 }, () => server.send()));
  await vi.waitFor(async () => expect(await server.conditionOf(acme.id)).toBeNull());
});

describe('the link with which an employer connects its ATS again', () => {
  test('is given to whoever is at this machine, and mends the connection', async () => {
    const server = await aWebhookServer();
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
    const server = await aWebhookServer({ PUBLIC_ORIGIN: 'https://intake.example' });
    expect(server.session.capabilities).not.toContain('reconnect');
    expect(server.session.capabilities).not.toContain('settings');
    expect((await server.post(routes.reconnect(acme.id))).status).toBe(403);
    const open = await aWebhookServer();
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
