/** What the demo ATS sends, read by the official SDK as a second opinion. */
import { createServer } from 'node:http';
import {
  dataChangedWebhookPayloadFromJSON,
  integrationStateChangedWebhookPayloadFromJSON,
  syncFinishedWebhookPayloadFromJSON,
} from '@kombo-api/sdk/models';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isSignatureOf } from '../../kombo/webhooks/signature.ts';
import { Webhook } from '../../kombo/webhooks/webhook.ts';
import { aRequest } from '../a-running-demo-ats.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../credentials.ts';
import { createDemoAts } from '../demo-ats.ts';

const SECRET = 'a secret';
/** The SDK's readers by type; 1.1.3 is older than `issue-status-changed`. */
const SDK_READERS: Record<string, (body: string) => { ok: boolean }> = {
  'data-changed': dataChangedWebhookPayloadFromJSON,
  'sync-finished': syncFinishedWebhookPayloadFromJSON,
  'integration-state-changed': integrationStateChangedWebhookPayloadFromJSON,
};
const { acme } = DEMO_INTEGRATIONS;

interface Delivery {
  signature: string;
  body: string;
}

/** Somebody who wants to know, and who says 500 to the first `failures` deliveries. */
async function aListener(failures = 0) {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    deliveries.push({ signature: `${request.headers['x-kombo-signature']}`, body });
    response.writeHead(deliveries.length <= failures ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, deliveries };
}

async function aDemoAts(url: string, options: Parameters<typeof createDemoAts>[0]) {
  const demoAts = createDemoAts(options);
  const { url: atsUrl, close } = await demoAts.listen(0);
  onTestFinished(close);
  demoAts.sendWebhooksTo({ url, secret: SECRET });
  const headers = {
    authorization: `Bearer ${DEMO_API_KEY}`,
    'x-integration-id': acme.id,
    'content-type': 'application/json',
  };
  return (method: string, path: string, body: unknown) =>
    fetch(atsUrl + path, { method, headers, body: JSON.stringify(body) });
}

const typesIn = (deliveries: readonly Delivery[]) =>
  deliveries.map(({ body }) => JSON.parse(body).type);

test('a person is told of once the copy holds them, and the sync that was asked for', async () => {
  const { url, deliveries } = await aListener();
  const ask = await aDemoAts(url, { dataDir: null, syncEveryMs: 3_600_000, syncTakesMs: 50 });
  await ask('POST', '/ats/candidates', aRequest());
  expect(typesIn(deliveries)).toEqual([]);
  await ask('POST', '/force-sync', { type: 'DELTA' });
  await vi.waitFor(() =>
    expect(typesIn(deliveries).toSorted()).toEqual(['data-changed', 'sync-finished']),
  );
});

test('all that is sent is signed, read here and, as far as it knows it, by the official SDK', async () => {
  const { url, deliveries } = await aListener();
  const ask = await aDemoAts(url, { dataDir: null, syncTakesMs: 50 });
  await ask('POST', '/ats/candidates', aRequest());
  await ask('POST', '/force-sync', { type: 'FULL' });
  const trouble = { creation_trouble: 'INTEGRATION.AUTHENTICATION_INVALID' };
  await ask('PUT', `/demo/integrations/${encodeURIComponent(acme.id)}`, trouble);
  await vi.waitFor(() =>
    expect(typesIn(deliveries).toSorted()).toEqual([
      'data-changed',
      'integration-state-changed',
      'issue-status-changed',
      'sync-finished',
    ]),
  );
  for (const { signature, body } of deliveries) {
    expect(isSignatureOf(signature, SECRET, Buffer.from(body))).toBe(true);
    const { type } = Webhook.parse(JSON.parse(body));
    expect(SDK_READERS[type]?.(body).ok ?? 'not known', type).toBe(
      type === 'issue-status-changed' ? 'not known' : true,
    );
  }
});

test('what was not taken is sent again, the same', async () => {
  const { url, deliveries } = await aListener(1);
  const ask = await aDemoAts(url, { dataDir: null });
  await ask('POST', '/ats/candidates', aRequest());
  await vi.waitFor(() => expect(deliveries).toHaveLength(2));
  expect(deliveries[1]).toEqual(deliveries[0]);
});
