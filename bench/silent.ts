/**
 * `npm run bench:silent`: accepting for one ATS while another one is silent. Two gateways, each with both
 * ATSs; before one of them the second ATS takes connections and never says a word. Rounds alternate, so
 * that whatever else the machine does meets both. Prints the ratio of the rates; asserts no time.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '../src/contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { freePorts } from '../src/gateway/free-ports.ts';
import { load } from './accept/load.ts';
import { type ServerProcess, startProcess } from './accept/server-process.ts';
import { aJob, puts } from './accept/submissions.ts';

const ROUNDS = 9;
const PER_ROUND = 400;
const AT_ONCE = 8;
/** Submissions for the silent ATS: as many as may be on their way to it, and some that wait. */
const WAITING = 40;
const { acme, tallgrass } = DEMO_INTEGRATIONS;

const directory = mkdtempSync(join(tmpdir(), 'intake-silent-'));
// What is accepted is hardly sent on: the ATS takes five seconds for each.
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow', limits: { rate: 1_000_000 } });
const { url: atsUrl, port: atsPort, close: closeAts } = await ats.listen(0);

/** The same ATS, but whatever names the second integration is never answered. */
const silent = createServer((incoming, outgoing) => {
  const names = `${incoming.headers['x-integration-id']} ${decodeURIComponent(incoming.url ?? '')}`;
  if (names.includes(tallgrass.id)) return void incoming.resume();
  const { method, url: path, headers } = incoming;
  const passed = request({ port: atsPort, host: '127.0.0.1', method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  incoming.pipe(passed);
});
await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
const address = silent.address();
const silentPort = typeof address === 'object' && address !== null ? address.port : 0;

const running: ServerProcess[] = [];
async function gateway(name: string, baseUrl: string): Promise<ServerProcess> {
  const [port = 0] = await freePorts(1);
  mkdirSync(join(directory, name), { recursive: true, mode: 0o700 });
  const server = await startProcess('src/server.ts', port, {
    DATA_DIR: join(directory, name),
    KOMBO_BASE_URL: baseUrl,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${acme.id}=Acme,${tallgrass.id}=Tallgrass`,
    LOG_LEVEL: 'warn',
    SHUTDOWN_MS: '100',
  });
  running.push(server);
  return server;
}

try {
  const both = await Promise.all([
    gateway('silent', `http://127.0.0.1:${silentPort}/v1`),
    gateway('answering', atsUrl),
  ]);
  const [beside, alone] = both;
  const job = await aJob(alone.url);
  await aJob(beside.url);
  await Promise.all(both.map(({ url }) => load(puts(url, job, 200, 200), AT_ONCE)));
  await load(puts(beside.url, 'a-job-that-nobody-knows', WAITING, 200, tallgrass.id), WAITING);
  const asking = new AbortController();
  const asked = keepAsking(beside.url, asking.signal);

  const ratios: number[] = [];
  const rates: { beside: number; alone: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Who goes first changes as well.
    const order = round % 2 === 0 ? [beside, alone] : [alone, beside];
    const measured = new Map<ServerProcess, number>();
    for (const server of order) {
      const { perSecond } = await load(puts(server.url, job, PER_ROUND, 200), AT_ONCE);
      measured.set(server, perSecond);
    }
    const rate = { beside: measured.get(beside) ?? 0, alone: measured.get(alone) ?? 0 };
    rates.push(rate);
    ratios.push(rate.beside / rate.alone);
  }
  asking.abort();
  await asked;
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  console.log(
    `accepting beside a silent ATS: ${middle(rates.map((rate) => rate.beside)).toFixed(0)}/s, ` +
      `without one: ${middle(rates.map((rate) => rate.alone)).toFixed(0)}/s, ` +
      `ratio of ${ROUNDS} alternating rounds ${middle(ratios).toFixed(2)} (limit 0.9; ` +
      `from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
} finally {
  await Promise.all(running.map((server) => server.stop()));
  silent.closeAllConnections();
  silent.close();
  await closeAts();
  rmSync(directory, { recursive: true, force: true });
}

/** People who look at the silent ATS all the while: its form and its jobs, four at a time. */
async function keepAsking(url: string, signal: AbortSignal): Promise<void> {
  const paths = [routes.form(tallgrass.id), routes.jobs(tallgrass.id)];
  const one = async (path: string) => {
    while (!signal.aborted) {
      await fetch(url + path, { signal }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  await Promise.all([...paths, ...paths].map(one));
}
