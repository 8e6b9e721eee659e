/**
 * `npm run bench:accept`: how fast submissions are accepted, every one synced before its 202, beside
 * a bare HTTP server that writes the same bytes to the same disk with the same sync; how much
 * memory large CVs take; and what 100,000 receipts cost. Prints figures; asserts no time.
 *
 *   --beside 3b805ad   only the first part, beside that commit as well
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { routes } from '../src/contract/routes.ts';
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { fillLedger } from './accept/filled-ledger.ts';
import { load } from './accept/load.ts';
import type { Call } from './accept/send.ts';
import type { ServerProcess } from './accept/server-process.ts';
import { startGateway } from './accept/start-gateway.ts';
import { aJob, puts } from './accept/submissions.ts';
import { buildCommit } from './support/peer-commit.ts';

const MB = 1_000_000;
/** The one in the middle counts: a disk has good and bad seconds. */
const ROUNDS = 5;
// The demo ATS takes CVs below 5 MB.
const LARGE_CV = 5 * MB - 1;
const { beside } = parseArgs({ options: { beside: { type: 'string' } } }).values;
const peer = beside === undefined ? null : buildCommit(beside);
const directory = mkdtempSync(join(tmpdir(), 'intake-bench-'));
// Almost nothing is sent on while it is measured: the ATS takes five seconds for each.
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow', limits: { rate: 1_000_000 } });
const atsListening = await ats.listen(0);
const running: ServerProcess[] = [];

async function start(entry: string, name: string): Promise<ServerProcess> {
  const server = await startGateway({ entry, directory, name, atsUrl: atsListening.url });
  running.push(server);
  return server;
}
const gateway = (name: string) => start('src/server.ts', name);
const bare = (name: string) => start('bench/accept/bare-server.ts', name);

try {
  await throughput();
  if (peer === null) {
    await memory();
    await manyReceipts();
  }
} finally {
  await Promise.all(running.map((server) => server.stop()));
  await atsListening.close();
  peer?.remove();
  rmSync(directory, { recursive: true, force: true });
}

async function throughput(): Promise<void> {
  const servers = {
    accepted: await gateway('throughput'),
    bare: await bare('bare'),
    ...(peer && { earlier: await start(join(peer.folder, 'src/server.ts'), 'earlier') }),
  };
  const job = await aJob(servers.accepted.url);
  // It reads its own list of jobs before anybody sends to one.
  if (servers.earlier)
    await fetch(`${servers.earlier.url}${routes.jobs(DEMO_INTEGRATIONS.acme.id)}`);
  for (const { url } of Object.values(servers)) await load(puts(url, job, 300, 200), 16);
  for (const { name, count, bytes, concurrency } of [
    { name: 'small submissions', count: 2000, bytes: 200, concurrency: 16 },
    { name: 'small, one at a time', count: 500, bytes: 200, concurrency: 1 },
    { name: 'with a CV of 100 kB', count: 300, bytes: 100_000, concurrency: 8 },
    { name: 'with a CV of 5 MB', count: 40, bytes: LARGE_CV, concurrency: 4 },
  ]) {
    const rates = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [server, { url }] of Object.entries(servers)) {
        const { perSecond } = await load(puts(url, job, count, bytes), concurrency);
        rates.set(server, [...(rates.get(server) ?? []), perSecond]);
      }
    }
    const middle = (server: string) =>
      rates.get(server)?.sort((x, y) => x - y)[ROUNDS >> 1] ?? Number.NaN;
    const accepted = middle('accepted');
    const others = Object.keys(servers).filter((server) => server !== 'accepted');
    console.log(
      [
        `${name}: ${accepted.toFixed(0)}/s accepted`,
        ...others.map(
          (other) =>
            `${middle(other).toFixed(0)}/s ${other}, ratio ${(accepted / middle(other)).toFixed(2)}`,
        ),
      ].join('; '),
    );
  }
}

async function memory(): Promise<void> {
  const ours = await gateway('memory');
  const job = await aJob(ours.url);
  const before = ours.peakMiB();
  const { seconds } = await load(puts(ours.url, job, 100, LARGE_CV), 20);
  console.log(
    `100 submissions with a CV of 5 MB, 20 at once: ${seconds.toFixed(1)} s, peak memory ${ours.peakMiB().toFixed(0)} MiB (${before.toFixed(0)} before)`,
  );
}

async function manyReceipts(): Promise<void> {
  const servers: { count: number; server: ServerProcess; job: string }[] = [];
  for (const count of [1000, 100_000]) {
    const name = `receipts-${count}`;
    await fillLedger(join(directory, name), count);
    const server = await gateway(name);
    servers.push({ count, server, job: await aJob(server.url) });
  }
  const get = (url: string, query: string): Call[] =>
    Array.from({ length: 200 }, () => ({
      method: 'GET',
      url: `${url}${routes.submissions()}${query}`,
    }));
  const search = (url: string, words: string): Call[] =>
    Array.from({ length: 200 }, () => ({
      method: 'POST',
      url: `${url}${routes.search()}`,
      body: JSON.stringify({ search: words }),
    }));
  const kinds: Record<string, (url: string, job: string) => Call[]> = {
    list: (url) => get(url, ''),
    'list of one state': (url) => get(url, '?state=delivered'),
    'search for one person': (url) => search(url, 'onlyone'),
    'search for a common name': (url) => search(url, 'sato'),
    'search for a word of all': (url) => search(url, 'people'),
    'search for two common words': (url) => search(url, 'fra nurse'),
    accept: (url, job) => puts(url, job, 200, 200),
  };
  for (const [kind, calls] of Object.entries(kinds)) {
    // In turns, so that whatever else the machine does meets both; the best of three medians.
    const medians = new Map<number, number>();
    for (let round = 0; round < 4; round++) {
      for (const { count, server, job } of servers) {
        const { median } = await load(calls(server.url, job), 1);
        medians.set(count, Math.min(medians.get(count) ?? Number.POSITIVE_INFINITY, median));
      }
    }
    const [few, many] = [medians.get(1000) ?? 0, medians.get(100_000) ?? 0];
    console.log(
      `${kind}: ${few.toFixed(2)} ms with 1,000 receipts, ${many.toFixed(2)} ms with 100,000, ratio ${(many / few).toFixed(2)}`,
    );
  }
}
