import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from './site.ts';

const PAGE = '<!doctype html><title>Intake</title>';
let folder = '';
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets/app-abc123.js'), 'let plain;');
  writeFileSync(join(folder, 'assets/app-abc123.js.gz'), gzipSync('let plain;'));
  app = new Hono().use(site(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the address alone answers with the page, whatever the client accepts', async () => {
  const answer = await app.request('/', { headers: { accept: '*/*' } });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(PAGE);
});

test('a navigation to any page of the app answers with the page', async () => {
  const answer = await app.request('/drafts/x/job', { headers: { accept: 'text/html' } });
  expect(await answer.text()).toBe(PAGE);
});

test('what does not exist is not the page', async () => {
  for (const path of ['/assets/gone.js', '/api/nothing']) {
    const answer = await app.request(path, { headers: { accept: 'text/html,*/*' } });
    expect(answer.status, path).toBe(404);
  }
});

test('a hashed file is compressed and never asked for again', async () => {
  const answer = await app.request('/assets/app-abc123.js', {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
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
