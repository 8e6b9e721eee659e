/** One drill: a backend, its gateways, an ATS that misbehaves, and everything that can go wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JobList } from '../../src/contract/ats.ts';
import { type Receipt, Receipt as ReceiptSchema } from '../../src/contract/receipt.ts';
import { routes } from '../../src/contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';
import { createDemoAts } from '../../src/demo-ats/demo-ats.ts';
import { type ScenarioPlan, seededPlan } from '../../src/demo-ats/scenarios/select.ts';
import { freePorts } from '../../src/gateway/free-ports.ts';
import { startThrowawayPostgres } from '../../src/gateway/ledger/suites/throwaway-postgres.ts';
import type { PostAtsCandidatesRequest } from '../../src/kombo/request/candidate-request.ts';
import type { CreateEndpoint } from '../../src/kombo/request/create-endpoint.ts';
import { createGatewayProcess, type GatewayProcess } from './gateway-process.ts';
import { createLine } from './line.ts';
import { createOutbox, type Sent } from './outbox.ts';
import { type Chance, createChance } from './random.ts';
import { judge, type Verdict } from './verdict.ts';

export interface DrillOptions {
  backend: 'sqlite' | 'postgres' | 'cluster';
  endpoint: CreateEndpoint;
  seed: number;
  submissions: number;
  kills: number;
  outages: number;
  storms: number;
  /** A rule to break on purpose, or null. */
  breaks: 'doubles' | 'loses' | 'lies' | null;
}

export interface DrillReport extends Verdict {
  seconds: number;
  accepted: number;
  putTries: number;
  attempts: number;
  fates: Record<string, number>;
  kills: Record<string, number>;
  slowestDeliverySeconds: number;
}

/** Everything that takes minutes in production, in seconds here. */
const TIMING = {
  ATS_TIMEOUT_MS: '1500',
  ATS_CONNECT_TIMEOUT_MS: '500',
  ATS_READ_TIMEOUT_MS: '1000',
  RETRY_BASE_MS: '40',
  RETRY_MAX_MS: '800',
  LOOKUP_BASE_MS: '150',
  // People of the scenario "Delayed" can be read after four seconds only.
  LOOKUP_WINDOW_MS: '12000',
  SYNC_PAUSE_MS: '200',
  CLOCK_SKEW_MS: '0',
  CIRCUIT_PAUSE_MS: '200',
  JOB_RECHECK_MS: '500',
  JOBS_TTL_MS: '2000',
  LEASE_MS: '900',
  POLL_MS: '50',
  SHUTDOWN_MS: '3000',
  LOG_LEVEL: 'info',
};
/** The ATS answers from a copy that no regular sync reaches in time: only one that is asked for does. */
const SYNC_EVERY_MS = 60 * 60 * 1000;
const SYNC_TAKES_MS = 400;
const WORKERS = 12;
const END_TIMEOUT_MS = 60_000;
/** How long a planned moment is waited for before it is taken as come. */
const MOMENT_TIMEOUT_MS = 3000;
const MOMENTS = ['put', 'posting', 'answered', 'any'] as const;
type Moment = (typeof MOMENTS)[number];

export async function runDrill(options: DrillOptions): Promise<DrillReport> {
  const began = Date.now();
  const chance = createChance(options.seed);
  const directory = mkdtempSync(join(tmpdir(), 'intake-drill-'));
  const gatewayCount = options.backend === 'cluster' ? 3 : 1;
  const [linePort = 0, ...gatewayPorts] = await freePorts(1 + gatewayCount);

  let storming = false;
  const seeded = seededPlan(`${options.seed}`, 0.25);
  const plan: ScenarioPlan = (request, attempt) =>
    storming
      ? 'Overrun'
      : request.body.candidate.last_name === 'Doe'
        ? seeded(request, attempt)
        : null;
  const ats = createDemoAts({
    dataDir: null,
    plan,
    // A repeat makes a second application, so that it can be seen.
    recognisesRepeats: false,
    syncEveryMs: SYNC_EVERY_MS,
    syncTakesMs: SYNC_TAKES_MS,
    limits: { rate: 1_000_000 },
  });
  const atsListening = await ats.listen(0);
  const line = await createLine({
    port: linePort,
    atsPort: atsListening.port,
    chance: createChance(options.seed + 1),
    share: 0.2,
    slowMs: 2500,
  });

  const postgres =
    options.backend === 'sqlite' ? null : await startThrowawayPostgres({ fsync: true });
  const databaseUrl = await postgres?.createDatabase();
  const gateways = gatewayPorts.map((port, index) =>
    createGatewayProcess({
      entry: options.breaks === null ? 'src/server.ts' : 'bench/drill/broken-gateway.ts',
      port,
      logFile: join(directory, `gateway-${index}.log`),
      environment: {
        ...TIMING,
        KOMBO_CREATE: options.endpoint,
        KOMBO_BASE_URL: `http://127.0.0.1:${linePort}/v1`,
        KOMBO_API_KEY: DEMO_API_KEY,
        KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
        DATA_DIR: join(directory, 'data'),
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...(options.breaks === null ? {} : { BREAK: options.breaks }),
      },
    }),
  );

  try {
    await Promise.all(gateways.map((gateway) => gateway.start()));
    const urls = gateways.map(({ url }) => url);
    const moments = createMoments(line);
    const send = createOutbox({ urls, onPutting: moments.putting });
    const requests = await makeRequests(urls[0] ?? '', options.submissions, chance);

    const kills: Record<string, number> = {};
    const trouble = makeTrouble(options, chance, {
      async kill(moment) {
        const gateway = chance.pick(gateways);
        await moments.wait(moment);
        await gateway.kill();
        kills[moment] = (kills[moment] ?? 0) + 1;
        await gateway.start();
      },
      async outage(ms) {
        await line.down();
        await pause(ms);
        await line.up();
      },
      async storm(ms) {
        storming = true;
        await pause(ms);
        storming = false;
      },
      crashDatabase: async () => postgres?.crashAndRestart(),
    });
    const sent = await sendAll(requests, send, trouble, chance);
    const receipts = await settle(sent, gateways);
    for (const gateway of gateways) await gateway.stop();

    const verdict = judge(sent, receipts, ats.store);
    if (verdict.broken.length === 0) rmSync(directory, { recursive: true, force: true });
    else console.error(`The logs of the gateways are kept in ${directory}.`);
    return {
      ...verdict,
      seconds: (Date.now() - began) / 1000,
      accepted: sent.length,
      putTries: sent.reduce((sum, { tries }) => sum + tries, 0),
      attempts: Object.values(line.counts).reduce((sum, count) => sum + count, 0),
      fates: line.counts,
      kills,
      slowestDeliverySeconds: slowest(receipts),
    };
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    await line.close();
    await atsListening.close();
    await postgres?.stop();
  }
}

interface Troubles {
  kill(moment: Moment): Promise<void>;
  outage(ms: number): Promise<void>;
  storm(ms: number): Promise<void>;
  crashDatabase(): Promise<unknown>;
}

/** All troubles in an order drawn by chance; one after the other, since each needs a working rest. */
function makeTrouble(options: DrillOptions, chance: Chance, troubles: Troubles) {
  const list: (() => Promise<unknown>)[] = [
    ...Array.from(
      { length: options.kills },
      (_, index) => () => troubles.kill(MOMENTS[index % MOMENTS.length] ?? 'any'),
    ),
    ...Array.from(
      { length: options.outages },
      () => () => troubles.outage(200 + chance.below(600)),
    ),
    ...Array.from({ length: options.storms }, () => () => troubles.storm(300 + chance.below(500))),
    ...(options.backend === 'sqlite' || options.kills === 0 ? [] : [troubles.crashDatabase]),
  ];
  return list
    .map((run) => ({ run, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ run }) => run);
}

/** Sends in step with the troubles, so that both end together. */
async function sendAll(
  requests: { id: string; request: PostAtsCandidatesRequest }[],
  send: (id: string, request: PostAtsCandidatesRequest) => Promise<Sent>,
  trouble: (() => Promise<unknown>)[],
  chance: Chance,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let allowed = WORKERS;
  const perTrouble = Math.ceil(requests.length / Math.max(1, trouble.length));
  let next = 0;
  let done = false;

  const worker = async () => {
    for (;;) {
      const index = next;
      const one = requests[index];
      if (one === undefined) return;
      if (index >= allowed && !done) {
        await pause(10);
        continue;
      }
      next = index + 1;
      sent.push(await send(one.id, one.request));
      await pause(chance.below(40));
    }
  };
  const troubling = (async () => {
    for (const run of trouble) {
      allowed += perTrouble;
      await pause(50 + chance.below(150));
      await run();
    }
    done = true;
  })();
  await Promise.all([troubling, ...Array.from({ length: WORKERS }, worker)]);
  return sent;
}

/** Waits until every receipt has come to an end, or is left to a person. */
async function settle(
  sent: readonly Sent[],
  gateways: readonly GatewayProcess[],
): Promise<Map<string, Receipt | null>> {
  const url = gateways[0]?.url;
  const receipts = new Map<string, Receipt | null>();
  const deadline = Date.now() + END_TIMEOUT_MS;
  let open = [...sent];
  while (open.length > 0 && Date.now() < deadline) {
    for (const { id } of open) {
      const response = await fetch(`${url}${routes.submission(id)}`);
      if (response.status >= 500) continue;
      receipts.set(id, response.ok ? ReceiptSchema.parse(await response.json()) : null);
    }
    open = open.filter(({ id }) => {
      const receipt = receipts.get(id) ?? null;
      if (receipt === null) return false;
      const { state, next_attempt_at } = receipt;
      return (
        state === 'queued' ||
        state === 'sending' ||
        (state === 'unconfirmed' && next_attempt_at !== null)
      );
    });
    await pause(100);
  }
  return receipts;
}

/** The jobs to apply for, asked for until they are there: the line to the ATS breaks already. */
async function jobsAt(address: string): Promise<JobList> {
  for (const end = Date.now() + END_TIMEOUT_MS; Date.now() < end; await pause(100)) {
    const answer = await fetch(address);
    if (answer.ok) return JobList.parse(await answer.json());
  }
  throw new Error('The gateway has no jobs to apply for.');
}

/** Candidates with files; some are one person who applies for several jobs. */
async function makeRequests(url: string, count: number, chance: Chance) {
  const integration = DEMO_INTEGRATIONS.acme.id;
  const list = await jobsAt(`${url}${routes.jobs(integration)}`);
  const jobs = list.results.filter(({ question_count }) => question_count === 0);
  return Array.from({ length: count }, (_, index) => {
    // Neighbours may be one person, but never for the same job.
    const isShared = chance.next() < 0.4;
    const person = isShared ? `of-${Math.floor(index / jobs.length)}` : `${index}`;
    const content = Buffer.alloc(chance.pick([300, 3000, 30_000, 300_000]), `${index} `);
    const job = jobs[index % jobs.length];
    if (job === undefined) throw new Error('The demo ATS has no job without questions.');
    const request: PostAtsCandidatesRequest = {
      x_integration_id: integration,
      request_body: {
        candidate: {
          first_name: `Frank ${index}`,
          last_name: 'Doe',
          email_address: `drill.${person}@people.example`,
        },
        application: { job_id: job.id },
        attachments: [
          {
            name: `cv-${index}.txt`,
            type: 'CV',
            content_type: 'text/plain',
            data: content.toString('base64'),
          },
        ],
      },
    };
    return { id: idOf(chance), request };
  });
}

function idOf(chance: Chance): string {
  const hex = Array.from({ length: 32 }, () => chance.below(16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Moments at which a kill hurts most. */
function createMoments(line: { onPosting(l: () => void): void; onAnswered(l: () => void): void }) {
  let wanted: { moment: Moment; come(): void } | null = null;
  const happen = (moment: Moment) => () => {
    if (wanted?.moment === moment) wanted.come();
  };
  line.onPosting(happen('posting'));
  line.onAnswered(happen('answered'));
  return {
    putting: happen('put'),
    wait: (moment: Moment) =>
      new Promise<void>((resolve) => {
        if (moment === 'any') return resolve();
        const timer = setTimeout(resolve, MOMENT_TIMEOUT_MS);
        const come = () => {
          wanted = null;
          clearTimeout(timer);
          resolve();
        };
        wanted = { moment, come };
      }),
  };
}

function slowest(receipts: ReadonlyMap<string, Receipt | null>): number {
  const times = [...receipts.values()].flatMap((receipt) =>
    receipt?.state === 'delivered'
      ? [(Date.parse(receipt.updated_at) - Date.parse(receipt.created_at)) / 1000]
      : [],
  );
  return Math.max(0, ...times);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
