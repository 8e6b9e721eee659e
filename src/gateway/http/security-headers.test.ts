import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

async function headersOf(publicOrigin?: string, framed: string | null = null): Promise<Headers> {
  const app = new Hono();
  app.use(securityHeaders({ publicOrigin, framed }));
  app.get('/', (c) => c.text('ok'));
  return (await app.request('/')).headers;
}

test('behind TLS browsers are told to stay with it, and only there', async () => {
  expect((await headersOf('https://intake.example')).get('strict-transport-security')).toBe(
    'max-age=31536000',
  );
  for (const origin of [undefined, 'http://localhost:3000']) {
    expect((await headersOf(origin)).has('strict-transport-security')).toBe(false);
  }
});

test('a page runs its own files, shares nothing with others, and tells nobody where it was', async () => {
  const headers = await headersOf();
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('trusted-types')).toBe('intake dompurify');
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('report-uri')).toBe('/api/csp-reports');
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers.get('permissions-policy')).toContain('microphone=()');
});

test('nothing stands in a frame but what is named', async () => {
  const policyOf = (headers: Headers) => headers.get('content-security-policy');
  expect(policyOf(await headersOf())).toContain("; frame-src 'none';");
  const demo = await headersOf(undefined, 'http://127.0.0.1:3001');
  expect(policyOf(demo)).toContain('; frame-src http://127.0.0.1:3001;');
});

test('the worker that reads scans may compile WebAssembly, and no other answer may', async () => {
  const app = new Hono();
  app.use(securityHeaders({ publicOrigin: undefined, framed: null }));
  app.get('*', (c) => c.text('ok'));
  const policyOf = async (path: string) =>
    (await app.request(path)).headers.get('content-security-policy') ?? '';
  const policy = await policyOf('/assets/scan-worker-Bgyuk3Gg.js');
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("'unsafe-eval'");
  for (const path of [
    '/',
    '/assets/cv-worker-Bgyuk3Gg.js',
    '/assets/scan-worker-x/evil.js',
    '/scan-worker-x.js',
  ])
    expect(await policyOf(path), path).not.toContain('wasm');
});
