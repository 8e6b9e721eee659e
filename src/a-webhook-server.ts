/** A whole server that takes webhooks, before a demo ATS that sends and signs them. */
import { createHmac, randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { KOMBO_HOOK_PATH, routes } from './contract/routes.ts';
import { Session } from './contract/session.ts';
import { DEMO_API_KEY, DEMO_INTEGRATION_PAIRS, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts, type DemoAtsOptions } from './demo-ats/demo-ats.ts';

/** What the demo ATS signs with. */
export const SECRET = 'a secret of this test';

/** A server that takes webhooks before an ATS that sends them; `settings` are variables. */
export async function aWebhookServer(
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

/** The signature of a body. */
export const sign = (body: string, secret = SECRET) =>
  createHmac('sha256', secret).update(body).digest('base64url');
/** The headers of a signed body. */
export const signed = (body: string) => ({
  'content-type': 'application/json',
  'x-kombo-signature': sign(body),
});
/** A webhook's body. */
export const webhook = (type: string, data: object) =>
  JSON.stringify({ id: randomUUID(), type, data });
/** The webhook that tells of an integration's state. */
export const stateOf = (
  state: string,
  updated_at: string,
  integration_id: string = DEMO_INTEGRATIONS.acme.id,
) => webhook('integration-state-changed', { integration_id, state, updated_at });
