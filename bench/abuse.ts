/**
 * `npm run bench:abuse`: how well an honest sender is served while one careless or hostile client does
 * its worst, beside the same sender untroubled, in turns. Prints accepted submissions a second, p95 and
 * ratios; asserts no time. Everything is on this machine and ends by itself. `-- MS NAME …` measures
 * rounds of so many milliseconds, of those abuses only.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { freePorts } from '../src/gateway/free-ports.ts';
import { startAbuser } from './abuse/abuser-process.ts';
import { ABUSES, type Abuse } from './abuse/abuses.ts';
import { type Served, serve } from './abuse/honest-sender.ts';
import { startProcess } from './accept/server-process.ts';
import { aJob } from './accept/submissions.ts';

/** The one in the middle counts. */
const ROUNDS = 5;
const [, , roundMs = '2000', ...only] = process.argv;
const ROUND_MS = Number(roundMs);
/** What an abuser left behind, such as a body half read, is gone by then. */
const REST_MS = 1000;
/** So long the honest sender goes on before it looks whether the abuser has begun. */
const STARTING_MS = 100;

const directory = mkdtempSync(join(tmpdir(), 'intake-abuse-'));
mkdirSync(join(directory, 'data'), { mode: 0o700 });
// Almost nothing is sent on while it is measured: the ATS takes five seconds for each.
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow' });
const listening = await ats.listen(0);
const [port = 0] = await freePorts(1);
const gateway = await startProcess('src/server.ts', port, {
  DATA_DIR: join(directory, 'data'),
  KOMBO_BASE_URL: listening.url,
  KOMBO_API_KEY: DEMO_API_KEY,
  KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
  MAX_IN_FLIGHT: '1',
  LOG_LEVEL: 'warn',
  SHUTDOWN_MS: '100',
});

try {
  const job = await aJob(gateway.url);
  await serve(gateway.url, job, ROUND_MS);
  for (const name of Object.keys(ABUSES) as Abuse[]) {
    if (only.length === 0 || only.includes(name)) await compare(name, job);
  }
  console.log(`peak memory of the gateway: ${gateway.peakMiB().toFixed(0)} MiB`);
} finally {
  await gateway.stop();
  await listening.close();
  rmSync(directory, { recursive: true, force: true });
}

/**
 * Waits for `starting` while the honest sender is at work, and a little longer: an abuse that begins before
 * anybody else is there, and is served as anybody would be, is not what is compared.
 */
async function duringService<T>(job: string, starting: Promise<T>): Promise<T> {
  let isOver = false;
  const started = starting.finally(() => {
    isOver = true;
  });
  while (!isOver) await serve(gateway.url, job, STARTING_MS);
  const result = await started;
  await serve(gateway.url, job, REST_MS);
  return result;
}

async function compare(name: Abuse, job: string): Promise<void> {
  const rounds: { untroubled: Served; troubled: Served }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const untroubled = await serve(gateway.url, job, ROUND_MS);
    const abuser = await duringService(job, startAbuser(name, gateway.url, job));
    const troubled = await serve(gateway.url, job, ROUND_MS);
    abuser.stop();
    rounds.push({ untroubled, troubled });
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  const middle = (pick: (round: (typeof rounds)[number]) => number) =>
    rounds.map(pick).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  const ratio = middle(({ untroubled, troubled }) => troubled.perSecond / untroubled.perSecond);
  const perSecond = (kind: 'untroubled' | 'troubled') => middle((round) => round[kind].perSecond);
  const p95 = (kind: 'untroubled' | 'troubled') => middle((round) => round[kind].p95);
  const failed = rounds.reduce((sum, { troubled }) => sum + troubled.failed, 0);
  console.log(
    `${ABUSES[name].what}: ${perSecond('troubled').toFixed(0)}/s accepted beside ${perSecond('untroubled').toFixed(0)}/s untroubled, ` +
      `ratio ${ratio.toFixed(2)} (goal 0.8); p95 ${p95('troubled').toFixed(0)} ms beside ${p95('untroubled').toFixed(0)} ms; ${failed} not accepted`,
  );
}
