/**
 * `npm run bench:crowd`: what 300 open pages cost whoever sends. Fifty submissions a second with and
 * without pages, in turns: until one is accepted, and until the pages hear of it; then as many as the
 * gateway takes. Once for pages of one view, once for 300 people with a view each. Prints the medians
 * of the rounds beside each other, how much of a processor the gateway used (which others' work on this
 * machine does not change), and the most memory; asserts no time.
 *
 *   --beside 3b805ad   that commit as well, for pages of one view
 *   --rounds 2         not five
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { routes } from '../src/contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { freePorts } from '../src/gateway/free-ports.ts';
import { load } from './accept/load.ts';
import { type ServerProcess, startProcess } from './accept/server-process.ts';
import { aJob, puts } from './accept/submissions.ts';
import { openPages } from './crowd/pages-process.ts';
import { headersOf, PEOPLE_ENVIRONMENT } from './crowd/people.ts';
import { sendSteadily } from './crowd/steady.ts';
import { buildCommit } from './support/peer-commit.ts';

const PAGES = 300;
const PER_SECOND = 50;
const STEADY = 200;
const FULL = 1500;
const FULL_AT_ONCE = 16;
const CV_BYTES = 200;
/** What was told last is at the pages by then. */
const LAST_NEWS_MS = 1000;

const { beside, rounds } = parseArgs({
  options: { beside: { type: 'string' }, rounds: { type: 'string', default: '5' } },
}).values;
const peer = beside === undefined ? null : buildCommit(beside);
const directory = mkdtempSync(join(tmpdir(), 'intake-crowd-'));
// Almost nothing is sent on while it is measured: the ATS takes five seconds for each.
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow', limits: { rate: 1_000_000 } });
const listening = await ats.listen(0);

/** A gateway and who sends to it. */
interface Contestant {
  name: string;
  server: ServerProcess;
  areOthers: boolean;
  job: string;
  rounds: Round[];
  /** Before any page was open. */
  peakBefore: number;
}

/** One kind of load, without pages and with them. */
interface Round {
  p50: Pair;
  p95: Pair;
  perSecond: Pair;
  /** The part of a processor that the gateway used at the steady pace. */
  worked: Pair;
  /** Milliseconds from the answer to the page. */
  eventP95: number;
  /** The part of the submissions that the pages heard of one by one. */
  heard: number;
}
type Pair = [without: number, withPages: number];

async function start(name: string, folder: string, areOthers: boolean): Promise<Contestant> {
  const [port = 0] = await freePorts(1);
  const data = join(directory, name.replaceAll(/\W/g, '-'));
  mkdirSync(data, { mode: 0o700 });
  const server = await startProcess(join(folder, 'src/server.ts'), port, {
    DATA_DIR: data,
    KOMBO_BASE_URL: listening.url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
    MAX_IN_FLIGHT: '1',
    STREAMS_PER_ADDRESS: '10000',
    SENDS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    SHUTDOWN_MS: '100',
    ...(areOthers && PEOPLE_ENVIRONMENT),
  });
  const job = await aJob(server.url, areOthers ? headersOf('sender') : {});
  const contestant = { name, server, areOthers, job, rounds: [], peakBefore: 0 };
  await load(some(contestant, 300), FULL_AT_ONCE);
  return contestant;
}

function some({ server, job, areOthers }: Contestant, count: number) {
  const headers = areOthers ? headersOf('sender') : {};
  return puts(server.url, job, count, CV_BYTES).map((call) => ({ ...call, headers }));
}

const at = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN;

/** Fifty a second; and the part of a processor that the gateway used meanwhile. */
async function steadily(one: Contestant) {
  const [began, before] = [performance.now(), one.server.workedSeconds()];
  const steady = await sendSteadily(some(one, STEADY), PER_SECOND);
  const seconds = (performance.now() - began) / 1000;
  return { ...steady, worked: (one.server.workedSeconds() - before) / seconds };
}

async function round(one: Contestant): Promise<Round> {
  const quiet = await steadily(one);
  const quietFull = await load(some(one, FULL), FULL_AT_ONCE);
  one.peakBefore ||= one.server.peakMiB();
  const pages = await openPages(one.server.url, PAGES, one.areOthers);
  try {
    const crowded = await steadily(one);
    await setTimeout(LAST_NEWS_MS);
    const waits = (await pages.heard()).flatMap(([id, heardAt]) => {
      const answeredAt = crowded.answeredAt.get(`${one.server.url}${routes.submission(id)}`);
      return answeredAt === undefined ? [] : [Math.max(0, heardAt - answeredAt)];
    });
    const crowdedFull = await load(some(one, FULL), FULL_AT_ONCE);
    return {
      p50: [at(quiet.ms, 0.5), at(crowded.ms, 0.5)],
      p95: [at(quiet.ms, 0.95), at(crowded.ms, 0.95)],
      perSecond: [quietFull.perSecond, crowdedFull.perSecond],
      worked: [quiet.worked, crowded.worked],
      eventP95: at(waits, 0.95),
      heard: waits.length / (STEADY * (PAGES / 10)),
    };
  } finally {
    pages.close();
    await setTimeout(LAST_NEWS_MS);
  }
}

function report({ name, server, rounds, peakBefore }: Contestant): void {
  const middle = (pick: (one: Round) => number) => at(rounds.map(pick), 0.5);
  const beside = (key: 'p50' | 'p95' | 'perSecond' | 'worked') =>
    `${middle((one) => one[key][1]).toPrecision(3)} beside ${middle((one) => one[key][0]).toPrecision(3)} ` +
    `without pages, ratio ${middle((one) => one[key][1] / one[key][0]).toFixed(2)}`;
  console.log(
    [
      `${name}:`,
      `  accepted, ms, p50: ${beside('p50')} (goal 2)`,
      `  accepted, ms, p95: ${beside('p95')} (goal 2)`,
      `  part of a processor that the gateway used: ${beside('worked')}`,
      `  event at the page, p95: ${middle((one) => one.eventP95).toFixed(0)} ms (goal 50); ` +
        `${(100 * middle((one) => one.heard)).toFixed(0)} % of the submissions heard of one by one`,
      `  accepted a second at full load: ${beside('perSecond')} (goal 0.8)`,
      `  peak memory: ${server.peakMiB().toFixed(0)} MiB, ${peakBefore.toFixed(0)} before the first page (goal 200)`,
    ].join('\n'),
  );
}

const contestants: Contestant[] = [];
try {
  contestants.push(await start(`${PAGES} pages of one view`, '.', false));
  contestants.push(await start(`${PAGES} people with a view each`, '.', true));
  if (peer) contestants.push(await start(`${PAGES} pages, ${beside}`, peer.folder, false));
  for (let number = 0; number < Number(rounds); number += 1) {
    for (const one of contestants) one.rounds.push(await round(one));
  }
  for (const one of contestants) report(one);
  console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await Promise.all(contestants.map(({ server }) => server.stop()));
  await listening.close();
  peer?.remove();
  rmSync(directory, { recursive: true, force: true });
}
