/** Starts everything that one process needs. `server.ts` runs it; so do development and tests. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { KOMBO_HOOK_PATH } from './contract/routes.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import type { Authentication } from './gateway/access/authentication.ts';
import { openCounters } from './gateway/access/limits/counters.ts';
import type { Environment } from './gateway/environment.ts';
import { createGateway, type Gateway, newOwner } from './gateway/gateway.ts';
import {
  type IntegrationFields,
  readFieldsFile,
} from './gateway/integration-fields/read-fields.ts';
import type { Ledger } from './gateway/ledger/ledger.ts';
import { createSqliteLedger } from './gateway/ledger/sqlite/create-sqlite-ledger.ts';
import { listen } from './gateway/listen.ts';
import { createLog } from './gateway/log.ts';

export interface RunningServer {
  /** Where browsers find it. */
  url: string;
  /** Where to look at what arrived in the demo ATS; null when a real one is connected. */
  atsWindowUrl: string | null;
  routes: Gateway['routes'];
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Stands between gateway and ledger; a drill breaks rules here to show that it notices. */
  wrapLedger?(ledger: Ledger): Ledger;
  /** Where log lines go; standard output unless told otherwise. */
  logTo?: { write(line: string): void };
  /** Tests say themselves who asks. */
  authentication?: Authentication;
}

/** @throws LedgerUnavailable, or the system's error when the port is taken */
export async function startServer(
  environment: Environment,
  { wrapLedger = (ledger) => ledger, logTo, authentication }: ServerOptions = {},
): Promise<RunningServer> {
  const log = createLog(environment.LOG_LEVEL, logTo);
  const ledger = wrapLedger(await openLedger(environment));
  const counters = openCounters(environment.DATABASE_URL);
  const demo = environment.KOMBO_API_KEY === undefined ? await startDemo(environment) : null;
  const viaOidc = environment.AUTH === 'oidc' ? await loadOidc() : undefined;
  const gateway = createGateway({
    environment: { ...environment, ...demo?.environment },
    ledger,
    counters,
    log,
    demoAtsUrl: demo?.windowUrl ?? null,
    authentication,
    viaOidc,
  });
  const listening = await listen(gateway.fetch, environment);
  gateway.start();
  demo?.sendWebhooksTo(new URL(KOMBO_HOOK_PATH, listening.url).href);

  return {
    url: listening.url,
    atsWindowUrl: demo?.windowUrl ?? null,
    routes: gateway.routes,
    async close() {
      const closed = listening.close();
      await gateway.stop();
      await closed;
      await Promise.all([ledger.close(), counters.close()]);
      await demo?.close();
    },
  };
}

const loadOidc = async () => (await import('./gateway/access/oidc/oidc.ts')).createOidc;

async function openLedger({ DATABASE_URL, DATA_DIR, LEASE_MS }: Environment): Promise<Ledger> {
  const owner = newOwner();
  if (DATABASE_URL === undefined) return createSqliteLedger({ dataDir: DATA_DIR, owner });
  const { createPostgresLedger } = await import(
    './gateway/ledger/postgres/create-postgres-ledger.ts'
  );
  return createPostgresLedger({ url: DATABASE_URL, owner, leaseMs: LEASE_MS });
}

/** What the demo's ATSs ask for on their own; the file also shows how one is written. */
async function demoFields(): Promise<IntegrationFields> {
  const { DEMO_FIELDS_FILE } = await import('./demo-ats/integrations/integration-fields.ts');
  const { fields, faults } = readFieldsFile(DEMO_FIELDS_FILE);
  if (fields === null) throw new Error(faults.join(' '));
  return fields;
}

/** So long the demo ATS may take at most, in milliseconds: the page says after 20 seconds that it is silent. */
const DEMO_PATIENCE_MS = 25_000;

/** Whoever looks at a demo does not wait five minutes for a silent ATS before anything can be decided. */
export function demoPatience({ ATS_TIMEOUT_MS }: Pick<Environment, 'ATS_TIMEOUT_MS'>) {
  return { ATS_TIMEOUT_MS: Math.min(ATS_TIMEOUT_MS, DEMO_PATIENCE_MS) };
}

/**
 * An ATS of our own on a loopback port: the gateway reaches it as it would any other. Its code and its
 * people come with it: beside a real ATS they would be memory for nothing.
 */
async function startDemo(environment: Environment) {
  const { DATA_DIR, PORT, KOMBO_WEBHOOK_SECRET, INTEGRATION_FIELDS } = environment;
  const dataDir = DATA_DIR === ':memory:' ? null : join(DATA_DIR, 'demo-ats');
  const { createDemoAts } = await import('./demo-ats/demo-ats.ts');
  const demoAts = createDemoAts({ dataDir });
  // The port beside ours, so that the addresses on receipts outlive a restart; else any free one.
  const ats = await demoAts.listen(PORT === 0 ? 0 : PORT + 1).catch(() => demoAts.listen(0));
  const secret = KOMBO_WEBHOOK_SECRET ?? randomUUID();
  return {
    sendWebhooksTo: (url: string) => demoAts.sendWebhooksTo({ url, secret }),
    environment: {
      ...demoPatience(environment),
      KOMBO_API_KEY: DEMO_API_KEY,
      KOMBO_BASE_URL: ats.url,
      KOMBO_WEBHOOK_SECRET: secret,
      INTEGRATION_FIELDS: INTEGRATION_FIELDS.size > 0 ? INTEGRATION_FIELDS : await demoFields(),
      KOMBO_INTEGRATIONS: Object.values(DEMO_INTEGRATIONS).map(({ id, label }) => ({ id, label })),
    },
    windowUrl: new URL('/', ats.url).href,
    close: ats.close,
  };
}
