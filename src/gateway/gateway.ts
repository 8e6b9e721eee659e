/** The gateway: everything between the ledger and the ATS, put together. */
import { randomUUID } from 'node:crypto';
import { createApp } from './app.ts';
import { type Ats, createAts } from './ats/client.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import { createUsers } from './catalogue/users.ts';
import { systemClock } from './clock.ts';
import { createByteBudget } from './delivery/budget.ts';
import { createCircuits } from './delivery/circuit.ts';
import { createDelivery } from './delivery/delivery.ts';
import { createPacing } from './delivery/pacing.ts';
import type { Environment } from './environment.ts';
import { createJanitor } from './janitor.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createEvents } from './routes/events.ts';
import { createPresent } from './routes/present.ts';

export interface GatewayOptions {
  environment: Environment;
  ledger: Ledger;
  log: Log;
  /** Is the ATS an invented one? Shown to people, nothing else depends on it. */
  demo: boolean;
}

export interface Gateway {
  fetch(request: Request, env?: object): Response | Promise<Response>;
  start(): void;
  /** Ends what is on its way within the time of the environment, and closes nothing else. */
  stop(): Promise<void>;
}

/** A new name for each process, so that leases of a process that died are told apart. */
export const newOwner = () => randomUUID();

export function createGateway({ environment, ledger, log, demo }: GatewayOptions): Gateway {
  const clock = systemClock;
  const circuits = createCircuits({
    clock,
    failures: environment.CIRCUIT_FAILURES,
    windowMs: environment.CIRCUIT_WINDOW_MS,
    pauseMs: environment.CIRCUIT_PAUSE_MS,
  });
  const pacing = createPacing({ clock, max: environment.MAX_IN_FLIGHT });
  const ats: Ats = createAts({
    baseUrl: environment.KOMBO_BASE_URL,
    apiKey: environment.KOMBO_API_KEY ?? '',
    clock,
    timeoutMs: environment.ATS_TIMEOUT_MS,
    connectTimeoutMs: environment.ATS_CONNECT_TIMEOUT_MS,
    readTimeoutMs: environment.ATS_READ_TIMEOUT_MS,
    onLimits: pacing.observe,
  });
  const catalogue = createCatalogue({
    ats,
    integrations: environment.KOMBO_INTEGRATIONS,
    clock,
    jobsTtlMs: environment.JOBS_TTL_MS,
    jobRecheckMs: environment.JOB_RECHECK_MS,
  });
  const metrics = createMetrics({ ledger, circuits, now: clock.now });
  const delivery = createDelivery({
    ledger,
    ats,
    catalogue,
    circuits,
    pacing,
    budget: createByteBudget(environment.MAX_MEMORY_BODY_BYTES),
    clock,
    random: Math.random,
    timing: {
      retryBaseMs: environment.RETRY_BASE_MS,
      retryMaxMs: environment.RETRY_MAX_MS,
      lookupBaseMs: environment.LOOKUP_BASE_MS,
      lookupWindowMs: environment.LOOKUP_WINDOW_MS,
    },
    clockSkewMs: environment.CLOCK_SKEW_MS,
    leaseMs: environment.LEASE_MS,
    pollMs: environment.POLL_MS,
    log,
    onTransition: metrics.transitioned,
    onLookUp: metrics.lookedUp,
  });
  const janitor = createJanitor({
    ledger,
    clock,
    bodyGraceMs: environment.BODY_GRACE_MS,
    receiptAgeMs: environment.RECEIPT_AGE_MS,
    everyMs: environment.JANITOR_MS,
    log,
  });
  const present = createPresent(circuits);
  const events = createEvents({ ledger, present, log });
  const app = createApp({
    ledger,
    catalogue,
    clock,
    limits: {
      maxBytes: environment.MAX_BODY_BYTES,
      budget: createByteBudget(environment.MAX_MEMORY_BODY_BYTES),
    },
    present,
    log,
    delivery,
    ats,
    users: createUsers({ ats, clock }),
    circuits,
    events,
    metrics,
    session: {
      demo,
      user: null,
      integrations: [...environment.KOMBO_INTEGRATIONS],
      limits: { max_body_bytes: environment.MAX_BODY_BYTES },
      draft_age_days: environment.DRAFT_AGE_DAYS,
    },
    origin: { host: environment.HOST, publicOrigin: environment.PUBLIC_ORIGIN },
    distDir: environment.DIST_DIR,
  });

  return {
    fetch: app.fetch,
    start() {
      delivery.start();
      janitor.start();
    },
    async stop() {
      events.close();
      await Promise.all([delivery.stop(environment.SHUTDOWN_MS), janitor.stop()]);
    },
  };
}
