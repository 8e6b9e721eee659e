import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { aRunningServer } from './a-running-server.ts';
import { PROBLEM_STATUS, PROBLEM_TYPE, Problem } from './contract/problem.ts';
import { routes } from './contract/routes.ts';
import { openCounters } from './gateway/access/limits/counters.ts';
import { readEnvironment } from './gateway/environment.ts';
import { createGateway } from './gateway/gateway.ts';
import { createSqliteLedger } from './gateway/ledger/sqlite/create-sqlite-ledger.ts';
import { createLog } from './gateway/log.ts';
import { COMMON_PROBLEMS } from './gateway/routes/openapi/operation.ts';
import { OPERATIONS } from './gateway/routes/openapi/operations.ts';
import { SIGNATURE_HEADER, signatureOf } from './kombo/webhooks/signature.ts';

const SECRET = 'secret-of-the-webhooks';
let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer({ KOMBO_WEBHOOK_SECRET: SECRET });
});
afterAll(() => server.close());

test('every route of the interface is described, and nothing else', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'intake-openapi-'));
  const ledger = createSqliteLedger({ dataDir, owner: 'one' });
  const counters = openCounters(undefined);
  const gateway = createGateway({
    environment: readEnvironment({ KOMBO_WEBHOOK_SECRET: SECRET }),
    ledger,
    counters,
    log: createLog('silent'),
    demoAtsUrl: 'http://127.0.0.1:1/ats',
  });
  // The pages and their files are no interface.
  const routed = gateway.routes.filter(({ path }) => path !== '/' && !path.includes('*'));
  await gateway.stop();
  await Promise.all([ledger.close(), counters.close()]);
  rmSync(dataDir, { recursive: true });
  const named = (method: string, path: string) => `${method.toUpperCase()} ${path}`;
  expect(new Set(routed.map(({ method, path }) => named(method, path)))).toEqual(
    new Set(OPERATIONS.map(({ method, path }) => named(method, path))),
  );
});

const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
});

test('the description is served, with its bounds', async () => {
  const text = await (await server.get('/api/openapi.json')).text();
  const { paths } = Document.parse(JSON.parse(text));
  expect(Object.keys(paths['/api/submissions/{id}']?.put?.responses ?? {})).toEqual(
    expect.arrayContaining(['200', '202', '409', '413', '422', '507']),
  );
  expect(text).toContain('"maxLength":200');
  expect(text).toContain('"maxItems":50');
});

/** Asks in every way that a client can get wrong or right; each answer must be a described one. */
test('every answer is one of those that are described', async () => {
  const sent = await server.send();
  await server.becomes(sent, 'delivered');
  const ids: Record<string, string[]> = {
    integration: [server.integration, 'else:where'],
    job: [server.job, 'nowhere'],
    id: [sent, crypto.randomUUID(), 'no-uuid'],
  };
  const bodies = ['{}', '{"search":"x"}', '{"email":"a@b.example"}', '[', '{"search":1}', '"x"'];
  const given = new Set<string>();
  for (const { method, path, answers, problems = [] } of OPERATIONS) {
    if (path.endsWith('/events')) continue;
    const allowed = [...COMMON_PROBLEMS, ...problems].map((kind) => PROBLEM_STATUS[kind]);
    const addresses = Object.entries(ids).reduce(
      (all, [name, values]) =>
        path.includes(`:${name}`)
          ? all.flatMap((each) =>
              values.map((value) =>
                each.replace(new RegExp(`:${name}\\b`), encodeURIComponent(value)),
              ),
            )
          : all,
      [path],
    );
    const isRead = method === 'get' || method === 'delete';
    for (const address of addresses) {
      for (const body of isRead ? [null] : bodies) {
        const answer = await server.get(`${address}${isRead ? '?state=sunk' : ''}`, {
          method: method.toUpperCase(),
          redirect: 'manual',
          ...(body !== null && {
            body,
            headers: {
              'content-type': 'application/json',
              [SIGNATURE_HEADER]: signatureOf(SECRET, Buffer.from(body)),
            },
          }),
        });
        const what = `${method} ${path} ${answer.status}`;
        given.add(what);
        if (answer.status < 400) {
          const content = answers[answer.status];
          expect(content, what).toBeDefined();
          if (content instanceof z.ZodType) content.parse(await answer.json());
        } else {
          expect(allowed, what).toContain(answer.status);
          expect(answer.headers.get('content-type'), what).toBe(PROBLEM_TYPE);
          Problem.parse(await answer.json());
        }
      }
    }
  }
  expect([...given]).toEqual(
    expect.arrayContaining([
      'get /api/session 200',
      'get /api/integrations/:integration/jobs/:job 404',
      'post /api/submissions/search 200',
      'put /api/submissions/:id 422',
      'delete /api/submissions/:id 204',
      'get /api/submissions/:id 404',
      'post /hooks/kombo 200',
      'post /hooks/kombo 400',
      'get /auth/sign-in 302',
      'post /auth/sign-out 200',
      'post /auth/backchannel-logout 404',
      'get /healthz 200',
      'get /readyz 200',
      'get /metrics 200',
    ]),
  );
  const unsigned = await server.postJson('/hooks/kombo', { type: 'data-changed' });
  expect(unsigned.status).toBe(401);
  expect((await server.put(crypto.randomUUID(), server.body())).status).toBe(202);
  expect((await server.get(routes.submissions())).status).toBe(200);
});
