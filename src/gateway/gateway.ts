/** The gateway: everything between the ledger and the ATS, put together. */
import { randomUUID } from 'node:crypto';
import { BlockList } from 'node:net';
import { HANDED_DAYS } from '../contract/handed.ts';
import type { Condition } from '../contract/session.ts';
import type { Actor } from './access/actor.ts';
import { createAuditLog } from './access/audit/audit-log.ts';
import type { Authentication } from './access/authentication.ts';
import { capabilitiesOf } from './access/capabilities.ts';
import { type CreateOidc, chooseAuthentication } from './access/choose-authentication.ts';
import { createHandedDrafts } from './access/handed-drafts.ts';
import type { Counters } from './access/limits/counters.ts';
import { createLimits } from './access/limits/limits.ts';
import { createInvited, withInvited } from './access/links/invited.ts';
import { createLinks } from './access/links/links.ts';
import { createPeople } from './access/people.ts';
import { createSessionAnswer } from './access/sessions/session-answer.ts';
import { createSessions } from './access/sessions/sessions.ts';
import { createStraySessions } from './access/sessions/stray-sessions.ts';
import { createCatalogueView } from './access/views/catalogue-view.ts';
import { createLedgerView, createNewsOfLedger } from './access/views/ledger-view.ts';
import { createApp } from './app.ts';
import { type Ats, createAts } from './ats/client.ts';
import { createRateShare } from './ats/rate-share.ts';
import { createByteBudget } from './byte-budget.ts';
import { calmTally } from './calm-tally.ts';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts';
import { createUsers } from './catalogue/users.ts';
import { systemClock } from './clock.ts';
import { isWaitedFor } from './connections/condition.ts';
import { type Connections, createConnections } from './connections/connections.ts';
import { createHearWebhook } from './connections/hear-webhook.ts';
import { createCircuits } from './delivery/circuit.ts';
import { createDelivery } from './delivery/delivery.ts';
import { createPacing } from './delivery/pacing.ts';
import type { Environment } from './environment.ts';
import { createBodyIntake } from './http/bodies/body-intake.ts';
import { createJanitor } from './janitor.ts';
import type { Ledger } from './ledger/ledger.ts';
import { errorKind, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createEvents } from './routes/events/events.ts';
import { createPresent } from './routes/submissions/present.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  environment: Environment;
  ledger: Ledger;
  counters: Counters;
  log: Log;
  /** Where the demo ATS shows what arrived, null for a real one. Told to people, no more. */
  demoAtsUrl: string | null;
  /** Instead of the one that the environment names, for tests. */
  authentication?: Authentication | undefined;
  /** How people sign in by OpenID, where the environment says that they do. */
  viaOidc?: CreateOidc | undefined;
}

/** A gateway that does not listen yet: `listen` binds its `fetch` to a port. */
export interface Gateway {
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** Method and pattern of each route, middleware left out. */
  routes: readonly { method: string; path: string }[];
  start(): void;
  /** Ends what is on its way within the time of the environment, and closes nothing else. */
  stop(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A new name for each process, so that leases of a process that died are told apart. */
export const newOwner = () => randomUUID();

/**
 * Puts a gateway together. Nothing is sent before `start`; the ledger is closed by whoever opened
 * it.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { environment, ledger, counters, log, demoAtsUrl } = options;
  const clock = systemClock;
  const capabilities = (actor: Actor) => capabilitiesOf(actor, environment);
  const audit = createAuditLog({ store: ledger.audit, clock, log });
  const sessions = createSessions({
    store: ledger.sessions,
    clock,
    idleMs: environment.SESSION_IDLE_MS,
    maxMs: environment.SESSION_MAX_MS,
    onStray: createStraySessions({ audit, store: ledger.sessions, clock }),
  });
  const invited = createInvited({
    sessions,
    isSecure: environment.PUBLIC_ORIGIN?.startsWith('https:') === true,
  });
  const trusted = environment.TRUSTED_PROXIES ?? new BlockList();
  const authentication = withInvited(
    options.authentication ??
      chooseAuthentication(environment, trusted, { sessions, audit, clock, log }, options.viaOidc),
    invited,
  );
  const circuits = createCircuits({
    clock,
    failures: environment.CIRCUIT_FAILURES,
    windowMs: environment.CIRCUIT_WINDOW_MS,
    pauseMs: environment.CIRCUIT_PAUSE_MS,
  });
  const endpoint = environment.KOMBO_CREATE;
  const pacing = createPacing({ clock, max: environment.MAX_IN_FLIGHT });
  const share = createRateShare(clock);
  const client: Ats = createAts({
    baseUrl: environment.KOMBO_BASE_URL,
    apiKey: environment.KOMBO_API_KEY ?? '',
    endpoint,
    clock,
    timeoutMs: environment.ATS_TIMEOUT_MS,
    connectTimeoutMs: environment.ATS_CONNECT_TIMEOUT_MS,
    readTimeoutMs: environment.ATS_READ_TIMEOUT_MS,
    onLimits(integrationId, limits) {
      pacing.observe(integrationId, limits);
      share.observe(integrationId, limits.rate);
    },
  });
  const ats = share.counting(client);
  const atsForPeople = share.sparing(ats);
  const connections: Connections = createConnections({
    ats,
    endpoint,
    ledger,
    clock,
    log,
    onCondition,
  });
  const catalogue: Catalogue = createCatalogue({
    ats: share.sparing({ ...ats, integration: connections.read }),
    endpoint,
    integrations: environment.KOMBO_INTEGRATIONS,
    fields: environment.INTEGRATION_FIELDS,
    clock,
    jobsTtlMs: environment.JOBS_TTL_MS,
    jobRecheckMs: environment.JOB_RECHECK_MS,
    jobsReloadMs: environment.JOBS_RELOAD_MS,
  });
  const metrics = createMetrics({ ledger, circuits, now: clock.now });
  const delivery = createDelivery({
    ledger,
    ats,
    endpoint,
    catalogue,
    connections,
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
    syncPauseMs: environment.SYNC_PAUSE_MS,
    leaseMs: environment.LEASE_MS,
    pollMs: environment.POLL_MS,
    restoredFrom: environment.RESTORED_FROM,
    log,
    onTransition: metrics.transitioned,
    onLookUp: metrics.lookedUp,
  });
  const people = createPeople({
    ledger,
    clock,
    onError: (error) => log.warn(errorKind(error), 'person not noted'),
  });
  const handed = createHandedDrafts({
    store: ledger.handed,
    people,
    clock,
    waitMs: Math.min(HANDED_DAYS, environment.DRAFT_AGE_DAYS) * DAY_MS,
  });
  const janitor = createJanitor({
    ledger,
    clock,
    bodyGraceMs: environment.BODY_GRACE_MS,
    receiptAgeMs: environment.RECEIPT_AGE_MS,
    auditAgeMs: environment.AUDIT_DAYS * DAY_MS,
    sessions,
    handed,
    everyMs: environment.JANITOR_MS,
    log,
  });
  const present = createPresent(circuits, connections);
  const views = { ledger, tally: calmTally(ledger, clock), delivery, catalogue };
  const offers = createCatalogueView(catalogue);
  const events = createEvents({
    news: createNewsOfLedger(views),
    present,
    trusted,
    maxStreams: environment.MAX_STREAMS,
    maxPerSender: environment.STREAMS_PER_ADDRESS,
    log,
  });
  const app = createApp({
    people,
    handed,
    ledger: createLedgerView(views),
    links: createLinks({ store: ledger.links, clock }),
    invited,
    catalogue: offers,
    clock,
    limits: {
      maxBytes: environment.MAX_BODY_BYTES,
      intake: createBodyIntake({
        memoryBytes: environment.MAX_MEMORY_BODY_BYTES,
        waitMs: environment.BODY_WAIT_MS,
        patienceMs: environment.REQUEST_PATIENCE_MS,
        minRate: environment.REQUEST_MIN_RATE,
      }),
    },
    senderLimits: createLimits({
      counters,
      trusted,
      lookUpsPerMinute: environment.LOOKUPS_PER_MINUTE,
      sendsPerMinute: environment.SENDS_PER_MINUTE,
      // Every page once more than there are places: after a restart all come at once.
      streamsPerMinute: 2 * environment.STREAMS_PER_ADDRESS,
      signInsPerMinute: environment.SIGN_INS_PER_MINUTE,
    }),
    present,
    log,
    ats: atsForPeople,
    connections,
    capabilitiesOf: capabilities,
    hooks: {
      secret: environment.KOMBO_WEBHOOK_SECRET,
      hear: createHearWebhook({ connections, catalogue, ledger, wake: delivery.wake, clock, log }),
    },
    users: createUsers({ ats: atsForPeople, clock }),
    circuits,
    events,
    operations: { ledger, circuits, metrics, catalogue, connections },
    authentication,
    audit,
    auditStore: ledger.audit,
    sessionOf: createSessionAnswer({
      environment,
      demoAtsUrl,
      mode: authentication.mode,
      offers,
      connections,
    }),
    origin: { publicOrigin: environment.PUBLIC_ORIGIN },
    framed: demoAtsUrl && new URL(demoAtsUrl).origin,
    distDir: environment.DIST_DIR,
    receiptAgeMs: environment.RECEIPT_AGE_MS,
  });

  /** A mended connection lets everything go on, in this gateway and through the ledger in all. */
  function onCondition(id: string, before: Condition | null, after: Condition | null): void {
    catalogue.expireForm(id);
    events.integrationChanged({ integration_id: id, condition: after });
    if (isWaitedFor(before) === isWaitedFor(after)) return;
    log.info({ integration: id, condition: after }, 'connection changed');
    if (isWaitedFor(after)) circuits.trip(id);
    else {
      circuits.reset(id);
      void delivery.wake(id, 'queued');
    }
  }

  const unfollow = ledger.onChange((change) => {
    if (change.kind === 'jobs' || change.kind === 'job_parts') {
      catalogue.expireJobs(change.id, { parts: change.kind === 'job_parts' });
    }
    if (change.kind === 'missed') {
      for (const { id } of environment.KOMBO_INTEGRATIONS) {
        catalogue.expireJobs(id, { parts: false });
      }
    }
  });

  return {
    fetch: app.fetch,
    routes: app.routes.filter(({ method }) => method !== 'ALL'),
    start() {
      void authentication.check?.();
      connections.start();
      delivery.start();
      janitor.start();
    },
    async stop() {
      unfollow();
      connections.stop();
      events.close();
      await Promise.all([delivery.stop(environment.SHUTDOWN_MS), janitor.stop()]);
      await audit.close();
    },
  };
}
