import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TABLE_CHUNK } from '../../contract/routes.ts';
import type { Session } from '../../contract/session.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { preferredLanguage } from './document.ts';
import { site } from './site.ts';

const PAGE = '<!doctype html><head><title>Intake</title></head><body></body>';
const SESSION: Session = {
  demo: true,
  demo_ats_url: null,
  auth: 'oidc',
  invitation: null,
  user: { id: 'ivo', name: '</script><!-- Ivo', roles: ['recruiter'] },
  capabilities: [],
  integrations: [{ id: 'workday:1', label: 'Acme', condition: null }],
  limits: { max_body_bytes: 1 },
  draft_age_days: 30,
};

/** The session that stands in a page, read as a browser reads it. */
function sessionIn(html: string): unknown {
  const [, json] =
    /<script type="application\/json" id="session-data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json ?? 'null');
}
let folder = '';
let app: Hono<GatewayEnv>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  mkdirSync(join(folder, '.vite'));
  const manifest = {
    'virtual:messages/en': { file: 'assets/en-1.js' },
    'virtual:messages/de': { file: 'assets/de-1.js' },
    'virtual:messages/de/later': { file: 'assets/later-1.js' },
    '_table-1.js': { file: 'assets/table-1.js', name: TABLE_CHUNK, css: ['assets/table-1.css'] },
  };
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'assets/app-abc123.js'), 'let plain;');
  writeFileSync(join(folder, 'assets/app-abc123.js.gz'), gzipSync('let plain;'));
  writeFileSync(join(folder, 'assets/app-abc123.js.br'), brotliCompressSync('let plain;'));
  app = new Hono<GatewayEnv>().route(
    '/',
    site(folder, () => SESSION),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the address alone answers with the page, whatever the client accepts', async () => {
  const answer = await app.request('/', { headers: { accept: '*/*' } });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<title>Intake</title>');
  expect(sessionIn(html)).toEqual(SESSION);
});

test('a navigation to any page of the app answers with the page', async () => {
  const answer = await app.request('/drafts/x/job', { headers: { accept: 'text/html' } });
  expect(sessionIn(await answer.text())).toEqual(SESSION);
});

test('the page asks at once for the messages of the language that the browser wants', async () => {
  const page = (language: string) =>
    app.request('/', { headers: { accept: 'text/html', 'accept-language': language } });
  expect(await (await page('de-AT,de;q=0.9')).text()).toContain('href="/assets/de-1.js"');
  expect(await (await page('fi')).text()).toContain('href="/assets/en-1.js"');
});

test('the start page asks at once for its table and the words of it, and no other page does', async () => {
  const asked = async (path: string, session: Session = SESSION) => {
    const one = new Hono<GatewayEnv>().route(
      '/',
      site(folder, () => session),
    );
    const headers = { accept: 'text/html', 'accept-language': 'de' };
    const html = await (await one.request(path, { headers })).text();
    return [...html.matchAll(/href="\/assets\/([^"]+)"/g)].map(([, file]) => file);
  };
  expect(await asked('/')).toEqual(['de-1.js', 'later-1.js', 'table-1.js', 'table-1.css']);
  expect(await asked('/submissions')).toEqual(['de-1.js']);
  expect(await asked('/', { ...SESSION, user: null })).toEqual(['de-1.js']);
});

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en;q=0.2, de;q=0.7', 'de'],
  ['fi-FI, fi;q=0.9', 'en'],
  ['', 'en'],
  ['*', 'en'],
  [',;q=,=', 'en'],
])('of "%s" the language is %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('what does not exist is not the page', async () => {
  for (const path of ['/assets/gone.js', '/api/nothing']) {
    const answer = await app.request(path, { headers: { accept: 'text/html,*/*' } });
    expect(answer.status, path).toBe(404);
  }
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])(
  'a hashed file is sent to who accepts "%s" as %s, and never asked for again',
  async (accepted, encoding) => {
    const answer = await app.request('/assets/app-abc123.js', {
      headers: { 'accept-encoding': accepted },
    });
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  },
);

test('nothing outside of the build can be read, however it is named', async () => {
  for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/assets/..%5c..%5cx.json']) {
    expect((await app.request(path)).status, path).toBe(404);
  }
});

test('says that there is no build yet, to whoever opens a page and to nobody else', async () => {
  const empty = new Hono<GatewayEnv>().route(
    '/',
    site(join(folder, 'nowhere'), () => SESSION),
  );
  const page = await empty.request('/drafts', { headers: { accept: 'text/html' } });
  expect(page.status).toBe(503);
  expect((await empty.request('/assets/app-abc123.js')).status).toBe(404);
});

test('the page is asked for each time, and not sent again when it is the same', async () => {
  const first = await app.request('/');
  expect(first.headers.get('cache-control')).not.toContain('immutable');
  const again = await app.request('/', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('HEAD has the headers and no body', async () => {
  const answer = await app.request('/', { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});
