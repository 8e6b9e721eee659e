/**
 * `npm run bench:jobs`: what 20,000 open jobs of 11 kB cost the gateway. Prints memory a job beside
 * the same jobs kept as they are read, the time of a search, and how long a load or a refresh holds
 * up everybody else. The ATS is a process of its own.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAts } from '../src/gateway/ats/client.ts';
import { searchJobs } from '../src/gateway/catalogue/job-search.ts';
import { createJobStore, type JobStore } from '../src/gateway/catalogue/jobs.ts';
import { systemClock } from '../src/gateway/clock.ts';
import { Job } from '../src/kombo/answers/job.ts';

const COUNT = Number(process.argv[2] ?? 20_000);
const SEARCHES = ['', 'ovens', 'town 12', 'eng-1999', 'department 7 germany', 'nothing like it'];

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Heap and what lies beside it, in bytes, after everything that can go has gone. */
function memoryInUse(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function whenLoaded(store: JobStore): Promise<void> {
  await store.listed();
  while (store.state().is_loading) await systemClock.sleep(20);
  await store.listed();
}

/** How long the event loop was held up at most, in milliseconds. */
interface Block {
  /** By the clock: on a busy machine mostly the time that others had. */
  clock: number;
  /** By what this thread computed in one turn of the loop, whatever else the machine does. */
  computed: number;
}

/** The longest turn of the event loop during `work`. */
async function longestBlock(work: () => Promise<void>): Promise<Block> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let computed = 0;
  let last = computedMs();
  let isOver = false;
  const look = () => {
    const now = computedMs();
    computed = Math.max(computed, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  look();
  await work();
  isOver = true;
  delay.disable();
  return { clock: delay.max / 1e6, computed };
}

/** What this thread has computed so far, in milliseconds. */
function computedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

const stub = fork(fileURLToPath(new URL('./jobs/stub-ats.ts', import.meta.url)), [`${COUNT}`]);
const [port] = await once(stub, 'message');
const ats = createAts({
  baseUrl: `http://127.0.0.1:${port}`,
  endpoint: 'candidates',
  apiKey: 'none',
  clock: systemClock,
  timeoutMs: 60_000,
  connectTimeoutMs: 5000,
  readTimeoutMs: 60_000,
});
const store = createJobStore({
  ats,
  integrationId: 'stub:1',
  clock: systemClock,
  ttlMs: 1,
  reloadMs: 24 * 60 * 60 * 1000,
});

const before = memoryInUse();
const start = performance.now();
const loadBlock = await longestBlock(() => whenLoaded(store));
const loadSeconds = (performance.now() - start) / 1000;
const kept = memoryInUse() - before;

const refreshBlock = await longestBlock(() => whenLoaded(store));

const listing = await store.listed();
const times: number[] = [];
for (let round = 0; round < 50; round++) {
  for (const search of SEARCHES) {
    const began = performance.now();
    searchJobs(listing, { search });
    times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);

// The peer: the same jobs as they are read, with everything in them.
const beforePeer = memoryInUse();
const peer: Job[] = [];
const peerCount = Math.min(COUNT, 2000);
let cursor: string | undefined;
while (peer.length < peerCount) {
  const page = await ats.jobs('stub:1', { cursor });
  for (const raw of page.results) peer.push(Job.parse(JSON.parse(`${raw}`)));
  cursor = page.next ?? undefined;
}
const asRead = (memoryInUse() - beforePeer) / peer.length;
stub.kill();

const held = ({ clock, computed }: Block) =>
  `${clock.toFixed(0)} ms (of which computed ${computed.toFixed(0)} ms)`;
const perJob = kept / store.state().count;
const kB = (bytes: number) => (bytes / 1024).toFixed(1);
console.log(
  `${store.state().count} jobs, list ${store.state().coverage}, loaded in ${loadSeconds.toFixed(1)} s`,
);
console.log(
  `memory a job: ${kB(perJob)} kB (limit 4); as read ${kB(asRead)} kB; ratio ${(perJob / asRead).toFixed(2)}`,
);
console.log(
  `search: median ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms (limit 10)`,
);
console.log(
  `event loop held up: load ${held(loadBlock)}, refresh of 2,000 ${held(refreshBlock)} (limit 50)`,
);
