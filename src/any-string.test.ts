/** Whatever text a browser can send, the server answers for it: never with an error of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { routes } from './contract/routes.ts';
import {
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './gateway/ledger/suites/throwaway-postgres.ts';

/** Any characters, with those that databases, JSON and logs have stumbled over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\0', '\ud800', '\udfff', '\u2028', '\uFFFE', '\x1b[31m', '\r\n', '\\u0000'),
      fc.constantFrom(
        "'; DROP TABLE",
        '%00',
        '../',
        '{"a":',
        '🇯🇵',
        'می\u200Cخواهم',
        'a'.repeat(300),
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const RUNS = 40;

let postgres: ThrowawayPostgres;
const folder = mkdtempSync(join(tmpdir(), 'intake-any-string-'));
beforeAll(async () => {
  postgres = await startThrowawayPostgres();
}, 60_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe.each([
  ['SQLite', async () => ({ DATA_DIR: folder })],
  ['PostgreSQL', async () => ({ DATABASE_URL: await postgres.createDatabase(), DATA_DIR: folder })],
] as const)('on %s', (_, settings) => {
  let server: Awaited<ReturnType<typeof aRunningServer>>;
  beforeAll(async () => {
    server = await aRunningServer({ ...(await settings()), ATS_TIMEOUT_MS: '20000' });
  }, 60_000);
  afterAll(() => server?.close(), 60_000);

  const expectNoFault = async (answer: Response, text: string) => {
    expect(answer.status, `${answer.url} ${JSON.stringify(text)}`).toBeLessThan(500);
    await answer.arrayBuffer();
  };

  test('every text field of a submission', async () => {
    const record = fc.record({ first: anyText, other: anyText, email: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(record, async ({ first, other, email }) => {
        const body = server.body({
          first_name: first,
          last_name: `T${other}`,
          ...(email ? { email_address: `${first}@example.com` } : {}),
          phone_number: other,
          company: first,
          title: other,
          social_links: [{ url: `https://a.example/${other}` }],
          location: { country: 'DE', city: first, street_1: other },
        });
        const [file] = body.attachments ?? [];
        const attachments = file === undefined ? [] : [{ ...file, name: `${other}.txt` }];
        await expectNoFault(
          await server.put(crypto.randomUUID(), { ...body, attachments }),
          `${first} ${other}`,
        );
      }),
      { numRuns: 5 * RUNS },
    );
  }, 120_000);

  test('every id, name and filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (raw) => {
        const { integration, job } = server;
        const text = raw.toWellFormed();
        const typed = encodeURIComponent(text);
        const link = { integration_id: integration, job_id: job, name: text };
        const answers = [
          server.postJson(routes.search(), { integration_id: text }),
          server.postJson(routes.users(integration), { search: text }),
          server.postJson(routes.links(), link),
          server.postJson(routes.links(), { ...link, job_id: text }),
          server.postJson(routes.invitation(), { token: text }),
          server.postJson(routes.handOver(crypto.randomUUID()), { actor_id: text }),
          server.get(`${routes.audit()}?actor=${typed}&object=${typed}`),
          server.get(`${routes.submissions()}?integration_id=${typed}&cursor=${typed}`),
          server.get(routes.submission(text || 'x')),
          server.get(routes.jobs(text || 'x')),
          server.get(routes.form(text || 'x')),
          server.put(crypto.randomUUID(), {
            ...server.body(),
            application: { job_id: text },
            sourced_by: { user_id: text },
          }),
        ];
        for (const answer of answers) await expectNoFault(await answer, text);
      }),
      { numRuns: RUNS, examples: [['a\0b']] },
    );
  }, 120_000);

  test('every search and look-up', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const typed = encodeURIComponent(text.toWellFormed());
        const { integration } = server;
        for (const path of [
          `${routes.jobs(integration)}?search=${typed}`,
          routes.job(integration, text.toWellFormed() || 'x'),
        ]) {
          await expectNoFault(await server.get(path), text);
        }
        await expectNoFault(await server.postJson(routes.search(), { search: text }), text);
        await expectNoFault(
          await server.postJson(routes.candidates(integration), { email: text }),
          text,
        );
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
