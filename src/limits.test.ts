/** What one sender may ask for in a minute, and what is left for sending whatever is asked. */
import { afterEach, expect, test } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { routes } from './contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts } from './demo-ats/demo-ats.ts';
import { LOCAL_ACTOR } from './gateway/access/actor.ts';
import { NO_AUTHENTICATION } from './gateway/access/authentication.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
let closeAts = async () => {};
afterEach(async () => {
  await server.close();
  await closeAts();
  closeAts = async () => {};
});

const lookUp = (email: string, headers: Record<string, string> = {}) =>
  server.post(routes.candidates(server.integration), {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email }),
  });

/** How often each status came. */
const tally = (answers: Response[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(answers, ({ status }) => status)).map(([status, all]) => [
      status,
      all?.length,
    ]),
  );

const manyLookUps = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => lookUp(`nobody.${n}@people.example`)));

test('whoever looks up too much is told to wait, and is no worse off for sending', async () => {
  server = await aRunningServer({ LOOKUPS_PER_MINUTE: '20' });
  const answers = await manyLookUps(400);
  expect(tally(answers)).toEqual({ 200: 20, 429: 380 });
  const refused = answers.find(({ status }) => status === 429) as Response;
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await problemOf(refused)).toMatchObject({
    kind: 'throttled',
    detail: expect.stringMatching(/^Too much was looked up from here\. Try again in \d+ s\.$/),
  });
  await server.becomes(await server.send(), 'delivered');
});

test('a third of the rate of the ATS is kept for sending', async () => {
  const ats = createDemoAts({ dataDir: null, limits: { rate: 60 } });
  const listening = await ats.listen(0);
  closeAts = listening.close;
  server = await aRunningServer({
    KOMBO_BASE_URL: listening.url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
    LOOKUPS_PER_MINUTE: '1000',
  });
  const answers = await manyLookUps(400);
  const { 200: answered = 0, 429: refused = 0 } = tally(answers);
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThanOrEqual(40);
  expect(answered + refused).toBe(400);
  const problem = await problemOf(answers.find(({ status }) => status === 429) as Response);
  expect(problem.detail).toContain('kept for sending');
  for (let sent = 0; sent < 5; sent++) {
    const { attempts } = await server.becomes(await server.send(), 'delivered');
    expect(attempts).toBe(1);
  }
});

test('jobs that nobody knows are look-ups too, and known ones are not', async () => {
  server = await aRunningServer({ LOOKUPS_PER_MINUTE: '3' });
  const job = (id: string) => server.get(routes.job(server.integration, id));
  const madeUp = await Promise.all(['a', 'b', 'c', 'd'].map(job));
  expect(tally(madeUp)).toEqual({ 404: 3, 429: 1 });
  expect(tally([await job('a'), await job(server.job)])).toEqual({ 200: 1, 404: 1 });
});

test('behind a trusted proxy each address counts for itself', async () => {
  server = await aRunningServer({ LOOKUPS_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1' });
  const from = (address: string) => lookUp('a@people.example', { 'x-forwarded-for': address });
  const statuses: number[] = [];
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.1', '1.1.1.1, 203.0.113.2']) {
    statuses.push((await from(address)).status);
  }
  expect(statuses).toEqual([200, 200, 429, 429]);
});

test('whoever signed in counts for himself, wherever he is and whoever is there too', async () => {
  server = await aRunningServer(
    { LOOKUPS_PER_MINUTE: '1', SENDS_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1' },
    {
      authentication: {
        ...NO_AUTHENTICATION,
        actorOf: async (c) => {
          const name = c.req.header('x-name') ?? null;
          return { ...LOCAL_ACTOR, id: name ?? LOCAL_ACTOR.id, name };
        },
      },
    },
  );
  const from = (name: string, address: string) => ({ 'x-name': name, 'x-forwarded-for': address });
  const statuses: number[] = [];
  for (const [name = '', address = ''] of [
    ['ada', '203.0.113.1'],
    ['ben', '203.0.113.1'],
    ['ada', '203.0.113.2'],
  ]) {
    statuses.push((await lookUp('a@people.example', from(name, address))).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
  const send = (headers: Record<string, string>) =>
    server.put(crypto.randomUUID(), server.body(), {
      headers: { 'content-type': 'application/json', ...headers },
    });
  // A proxy on this machine that nobody named hides addresses, not people.
  expect((await send({ 'x-name': 'ada' })).status).toBe(202);
  expect((await send({ 'x-name': 'ada' })).status).toBe(429);
});

test('sending has a limit too, but not on this machine', async () => {
  server = await aRunningServer({ SENDS_PER_MINUTE: '2', TRUSTED_PROXIES: '127.0.0.1' });
  const send = (headers: Record<string, string> = {}) =>
    server.put(crypto.randomUUID(), server.body(), {
      headers: { 'content-type': 'application/json', ...headers },
    });
  const far = { 'x-forwarded-for': '203.0.113.1' };
  const answers = [await send(far), await send(far), await send(far)];
  expect(tally(answers)).toEqual({ 202: 2, 429: 1 });
  expect(tally([await send(), await send(), await send()])).toEqual({ 202: 3 });
});

test('a crowd of streams leaves live updates to whoever opens the page next', async () => {
  server = await aRunningServer({ STREAMS_PER_ADDRESS: '5', MAX_STREAMS: '10' });
  const leave = new AbortController();
  const open = () => server.get(routes.events(), { signal: leave.signal });
  const crowd = await Promise.all(Array.from({ length: 9 }, open));
  expect(tally(crowd)).toEqual({ 200: 9 });
  const reader = (await open()).body?.pipeThrough(new TextDecoderStream()).getReader();
  const id = await server.send();
  let heard = '';
  while (!heard.includes(id)) heard += (await reader?.read())?.value;
  // Whoever only opens more and more of them is held back.
  expect(tally(await Promise.all([open(), open()]))).toEqual({ 429: 2 });
  // Those whose places are gone were told to come back later.
  const [first] = crowd;
  expect(await first?.text()).toContain('event: later');
  leave.abort();
});
