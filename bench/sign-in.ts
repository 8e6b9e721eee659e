/**
 * `npm run bench:sign-in`: accepting with people signed in beside accepting without sign-in, in turns, on
 * the same disk; the provider is a real one in a process of its own. Each round gives a ratio, and the
 * one in the middle counts. Beside it stands the ratio of what processors worked for each submission,
 * which wanders less on a machine that others use as well. Prints figures and whether the goal is met;
 * asserts no time.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aBrowser } from '../src/a-browser.ts';
import { routes } from '../src/contract/routes.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { DEMO_ROLES } from '../src/demo-sign-in/people.ts';
import { DEMO_CLIENT } from '../src/demo-sign-in/provider.ts';
import { load } from './accept/load.ts';
import type { Call } from './accept/send.ts';
import type { ServerProcess } from './accept/server-process.ts';
import { startGateway } from './accept/start-gateway.ts';
import { aJob, puts } from './accept/submissions.ts';

/** Accepting with sign-in is at least so fast, as a part of accepting without. */
const GOAL = 0.85;
/** Many short ones: what the machine does beside wanders slower than they change. */
const ROUNDS = 25;
/** Those of the demo's people who may send for every job. */
const SENDERS = ['mara', 'tomasz', 'leila', 'grace'];
const KINDS = [
  { name: 'small submissions', count: 800, bytes: 200, concurrency: 16 },
  { name: 'small, one at a time', count: 150, bytes: 200, concurrency: 1 },
  { name: 'with a CV of 100 kB', count: 120, bytes: 100_000, concurrency: 8 },
];

const directory = mkdtempSync(join(tmpdir(), 'intake-bench-'));
// Almost nothing is sent on while it is measured: the ATS takes five seconds for each.
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow', limits: { rate: 1_000_000 } });
const atsListening = await ats.listen(0);
const provider = fork(new URL('../src/demo-sign-in/main.ts', import.meta.url), ['provider']);
const [issuer] = await once(provider, 'message');
const running: ServerProcess[] = [];

async function start(name: string, settings: Record<string, string>): Promise<ServerProcess> {
  const server = await startGateway({
    directory,
    name,
    atsUrl: atsListening.url,
    // People are counted, whoever is on this machine is not: that is part of what is measured.
    settings: { SENDS_PER_MINUTE: '100000', ...settings },
  });
  running.push(server);
  return server;
}

try {
  const without = await start('without', {});
  const behindSignIn = await start('with', {
    ...{ AUTH: 'oidc', OIDC_ISSUER: `${issuer}`, ROLES: DEMO_ROLES },
    ...{ OIDC_CLIENT_ID: DEMO_CLIENT.id, OIDC_CLIENT_SECRET: DEMO_CLIENT.secret },
  });
  await serve(provider, behindSignIn.url);
  const cookies = await Promise.all(SENDERS.map((who) => signIn(behindSignIn.url, who)));
  const job = await aJob(without.url);
  await aJob(behindSignIn.url, { cookie: cookies[0] ?? '' });
  const sides: ((count: number, bytes: number) => Call[])[] = [
    (count, bytes) =>
      puts(behindSignIn.url, job, count, bytes).map((call, index) => ({
        ...call,
        headers: { cookie: cookies[index % cookies.length] ?? '' },
      })),
    (count, bytes) => puts(without.url, job, count, bytes),
  ];
  for (const calls of sides) await load(calls(300, 200), 16);

  const ratios = [];
  for (const kind of KINDS) ratios.push(await compare(kind, sides, [behindSignIn, without]));
  const worst = Math.min(...ratios);
  const verdict = worst >= GOAL ? 'met' : 'not met';
  console.log(`goal of ${GOAL}: ${verdict}, the lowest ratio is ${worst.toFixed(2)}`);
} finally {
  await Promise.all(running.map((server) => server.stop()));
  provider.disconnect();
  await atsListening.close();
  rmSync(directory, { recursive: true, force: true });
}

/** Whoever goes first changes from round to round. */
async function compare(
  { name, count, bytes, concurrency }: (typeof KINDS)[number],
  sides: readonly ((count: number, bytes: number) => Call[])[],
  servers: readonly Pick<ServerProcess, 'workedSeconds'>[],
): Promise<number> {
  const worked = () => servers.map((server) => server.workedSeconds());
  const before = worked();
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates = [0, 0];
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const calls = sides[side]?.(count, bytes) ?? [];
      rates[side] = (await load(calls, concurrency)).perSecond;
    }
    rounds.push(rates);
  }
  const ratios = rounds.map(([signedIn = 0, without = 1]) => signedIn / without);
  const ratio = middle(ratios);
  const [workSignedIn = 0, workWithout = 0] = worked().map(
    (now, side) => now - (before[side] ?? 0),
  );
  const [signedIn, without] = [0, 1].map((side) => middle(rounds.map((rates) => rates[side] ?? 0)));
  console.log(
    `${name}: ${signedIn?.toFixed(0)}/s signed in, ${without?.toFixed(0)}/s without, ratio ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}), by processor time ${(workWithout / workSignedIn).toFixed(2)}`,
  );
  return ratio;
}

function middle(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[values.length >> 1] ?? Number.NaN;
}

/** From now on the provider sends people back there; until it does, it answers 503. */
async function serve(process: ChildProcess, intake: string): Promise<void> {
  process.send(intake);
  while ((await fetch(`${issuer}/.well-known/openid-configuration`)).status !== 200) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The cookie of a session of this person's. */
async function signIn(intake: string, login: string): Promise<string> {
  const browser = aBrowser();
  const question = await browser.visit(intake + routes.signIn('/'));
  await browser.submit(question.url, { login });
  const session = browser.cookiesOf(intake).get('intake-session');
  if (session === undefined) throw new Error(`${login} was not signed in.`);
  return `intake-session=${session}`;
}
