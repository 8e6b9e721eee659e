import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { createSqliteLedger } from './gateway/ledger/sqlite/create-sqlite-ledger.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer({ MAX_BODY_BYTES: '4000000' });
});
afterAll(() => server.close());

const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64');
const put = (changes: object) => server.put(crypto.randomUUID(), { ...server.body(), ...changes });

test('a body of nothing but empty answers is refused unread', async () => {
  const answers = `[${'{},'.repeat(400_000)}{}]`;
  const body = `{"x_integration_id":"a","request_body":{"screening_question_answers":${answers}}}`;
  const answer = await server.put(crypto.randomUUID(), null, { body });
  expect(answer.status).toBe(413);
  expect((await problemOf(answer)).detail).toContain('1 MiB');
});

test('a third of a megabyte of empty answers is one issue', async () => {
  const screening_question_answers = Array.from({ length: 100_000 }, () => ({}));
  const { status, issues } = await problemOf(await put({ screening_question_answers }));
  expect(status).toBe(422);
  expect(issues).toEqual([{ path: 'screening_question_answers', message: 'too_many max=1000' }]);
});

test('a name of a megabyte is not taken, and at most 20 issues are told', async () => {
  const candidate = { ...server.body().candidate, first_name: 'x'.repeat(900_000) };
  expect((await problemOf(await put({ candidate }))).issues).toEqual([
    { path: 'candidate.first_name', message: 'too_long max=200' },
  ]);
  const screening_question_answers = Array.from({ length: 900 }, () => ({}));
  expect((await problemOf(await put({ screening_question_answers }))).issues).toHaveLength(20);
});

const ELF = base64(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1);
test.each([
  ['an address to fetch', { data_url: 'https://files.example/cv' }, 'data_url', 'not_taken'],
  ['a program', { content_type: 'text/plain', data: ELF }, 'data', 'file_program'],
])('%s is refused at its field', async (_, file, field, message) => {
  const attachments = [{ name: 'cv.txt', type: 'CV', ...file }];
  expect((await problemOf(await put({ attachments }))).issues).toEqual([
    { path: `attachments.0.${field}`, message },
  ]);
});

test('fields of an ATS of its own are refused by name', async () => {
  expect((await problemOf(await put({ remote_fields: { workday: { x: 1 } } }))).issues).toEqual([
    { path: 'remote_fields', message: 'not_taken' },
  ]);
});

test.each(['/api/../metrics', '//metrics', '/%6Detrics', '/api/./session'])(
  'the address %s leads nowhere',
  async (path) => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.once('error', reject).end();
    });
    expect(status).toBe(400);
  },
);

test('a data folder that others can read is refused with a sentence', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'intake-open-'));
  try {
    chmodSync(dataDir, 0o755);
    expect(() => createSqliteLedger({ dataDir, owner: 'one' })).toThrow(/chmod 700/);
    chmodSync(dataDir, 0o700);
    await createSqliteLedger({ dataDir, owner: 'one' }).close();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
