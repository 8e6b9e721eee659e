import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { ownPages } from './own-pages.ts';

/** Status of a request with these headers, from this machine unless `peer` says otherwise. */
async function ask(
  publicOrigin: string | undefined,
  { peer = '127.0.0.1', method = 'GET', path = '/', ...headers }: Record<string, string>,
): Promise<number> {
  const app = new Hono<GatewayEnv>();
  app.use(ownPages({ publicOrigin }));
  app.all('*', (c) => c.text('ok'));
  app.onError((error, c) => c.text('', error instanceof HttpProblem ? 403 : 500));
  const env = { incoming: { socket: { remoteAddress: peer } } };
  const init = { method, headers };
  return (await app.request(`http://localhost${path}`, init, env)).status;
}

const PATHS = ['/', '/assets/index.js', '/api/session', '/metrics', '/readyz', '/healthz', '/none'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];
const PUBLIC = 'https://intake.example';

describe.each(PATHS)('%s', (path) => {
  test.each(METHODS)(
    '%s under a foreign name is refused, whatever Origin fits it',
    async (method) => {
      for (const host of [
        'evil.example',
        'localhost.evil.example',
        '127.0.0.1.evil.example:3000',
      ]) {
        for (const origin of [`http://${host}`, `https://${host}`, PUBLIC]) {
          expect(await ask(undefined, { path, method, host, origin })).toBe(403);
          expect(await ask(PUBLIC, { path, method, host, origin, peer: '192.0.2.9' })).toBe(403);
        }
        expect(await ask(PUBLIC, { path, method, host })).toBe(403);
      }
    },
  );

  test.each(METHODS)('%s is taken from its own origin, scheme included', async (method) => {
    const from = (origin: string) =>
      ask(PUBLIC, { path, method, host: 'intake.example', origin, peer: '192.0.2.9' });
    expect(await from('https://intake.example')).toBe(200);
    expect(await from('http://intake.example')).toBe(403);
    expect(await from('https://intake.example:8443')).toBe(403);
    expect(await from('https://evil.example')).toBe(403);
    expect(await from('null')).toBe(403);
  });

  test('a loopback name is for this machine alone', async () => {
    const local = { path, host: 'localhost:3000' };
    for (const peer of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1']) {
      expect(await ask(PUBLIC, { ...local, peer })).toBe(200);
      expect(await ask(undefined, { ...local, peer, origin: 'http://localhost:3000' })).toBe(200);
      expect(await ask(undefined, { ...local, peer, origin: 'http://localhost:9999' })).toBe(403);
      expect(await ask(undefined, { ...local, peer, origin: 'https://localhost:3000' })).toBe(403);
    }
    for (const peer of ['192.0.2.9', '::ffff:192.0.2.9', '2001:db8::1']) {
      expect(await ask(PUBLIC, { ...local, peer })).toBe(403);
    }
  });
});

test('the port of the scheme may be written, and nothing else may stand beside the name', async () => {
  const under = (host: string) => ask(PUBLIC, { host, peer: '192.0.2.9' });
  expect(await under('intake.example:443')).toBe(200);
  expect(await under('INTAKE.example')).toBe(200);
  for (const host of ['intake.example:80', 'intake.example.', 'evil@intake.example', '']) {
    expect(await under(host), host).toBe(403);
  }
});

test('a proxy on this machine may put its own name for the host', async () => {
  const proxied = { host: '127.0.0.1:3000', method: 'PUT', path: '/api/submissions/x' };
  expect(await ask(PUBLIC, { ...proxied, origin: PUBLIC })).toBe(200);
  expect(await ask(PUBLIC, { ...proxied, origin: 'http://intake.example' })).toBe(403);
});

describe('a page of another site', () => {
  const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  test.each(['cross-site', 'same-site', 'unheard-of'])(
    'that is %s may only lead here',
    async (site) => {
      const from = (headers: Record<string, string>) =>
        ask(undefined, { host: 'localhost', 'sec-fetch-site': site, ...headers });
      expect(await from({ path: '/new', ...link })).toBe(200);
      expect(await from({ path: '/new', ...link, 'sec-fetch-dest': 'iframe' })).toBe(403);
      expect(await from({ path: '/new', ...link, method: 'POST' })).toBe(403);
      expect(await from({ path: '/assets/a.js', 'sec-fetch-mode': 'no-cors' })).toBe(403);
      for (const path of ['/api/session', '/metrics', '/readyz', '/healthz']) {
        expect(await from({ path, ...link }), path).toBe(403);
      }
    },
  );

  test('an address that a person opens is read and changes nothing', async () => {
    const opened = { host: 'localhost', 'sec-fetch-site': 'none', path: '/api/session' };
    expect(await ask(undefined, opened)).toBe(200);
    expect(await ask(undefined, { ...opened, method: 'POST' })).toBe(403);
  });
});
