import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { createProxyHeaders } from './proxy-headers.ts';
import { readTrustedProxies, type TrustedProxies } from './sender.ts';

const headers = { user: 'x-user', groups: 'x-groups', name: 'x-name', email: 'x-email' };
const meanings = {
  roles: [
    { group: 'staff', means: 'recruiter' as const },
    { group: 'leads', means: 'lead' as const },
  ],
  leadIntegrations: [{ group: 'leads', means: 'workday:1' }],
};
const { actorOf } = createProxyHeaders(
  headers,
  meanings,
  readTrustedProxies('10.0.0.1') as TrustedProxies,
);

/** Whom a request with these headers from this address is taken for. */
async function actor(from: string, sent: Record<string, string>, twice = '') {
  const app = new Hono<GatewayEnv>().get('/', async (c) => c.json(await actorOf(c)));
  const headersDistinct = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, name === twice ? [value, value] : [value]]),
  );
  const env = { incoming: { socket: { remoteAddress: from }, headersDistinct } };
  return (await app.request('/', { headers: sent }, env)).json();
}
const ADA = { 'x-user': 'ada', 'x-groups': 'staff, leads,other', 'x-email': 'Ada@Acme.example' };

test('the proxy says who it is', async () => {
  const utf8 = Buffer.from('Zoë', 'utf8').toString('latin1');
  expect(await actor('::ffff:10.0.0.1', { ...ADA, 'x-name': utf8 })).toEqual({
    id: expect.stringMatching(/^[\w-]{22}$/),
    name: 'Zoë',
    email_address: 'ada@acme.example',
    roles: ['recruiter', 'lead'],
    integrations: ['workday:1'],
    invitation: null,
  });
});

test('whoever has no group has no role', async () => {
  expect(await actor('10.0.0.1', { 'x-user': 'bo' })).toMatchObject({ name: 'bo', roles: [] });
});

test('nobody else is believed, and a proxy that names nobody names nobody', async () => {
  expect(await actor('10.0.0.2', ADA)).toBeNull();
  expect(await actor('10.0.0.2', { ...ADA, 'x-forwarded-for': '10.0.0.1' })).toBeNull();
  expect(await actor('10.0.0.1', { ...ADA, 'x-user': ' ' })).toBeNull();
});

test("a header that comes twice may be the sender's own, and names nobody", async () => {
  for (const name of ['x-user', 'x-groups', 'x-email']) {
    expect(await actor('10.0.0.1', ADA, name), name).toBeNull();
  }
  expect(await actor('10.0.0.1', ADA, 'x-other')).not.toBeNull();
});
