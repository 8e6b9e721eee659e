/** Starts everything that one process needs. `server.ts` runs it; so do development and tests. */
import { join } from 'node:path';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './demo-ats/credentials.ts';
import { createDemoAts } from './demo-ats/demo-ats.ts';
import type { Environment } from './gateway/environment.ts';
import { createGateway, newOwner } from './gateway/gateway.ts';
import type { Ledger } from './gateway/ledger/ledger.ts';
import { createPostgresLedger } from './gateway/ledger/postgres/create-postgres-ledger.ts';
import { createSqliteLedger } from './gateway/ledger/sqlite/create-sqlite-ledger.ts';
import { listen } from './gateway/listen.ts';
import { createLog } from './gateway/log.ts';

export interface RunningServer {
  /** Where browsers find it. */
  url: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Stands between gateway and ledger; a drill breaks rules here to show that it notices. */
  wrapLedger?(ledger: Ledger): Ledger;
  /** Where log lines go; standard output unless told otherwise. */
  logTo?: { write(line: string): void };
}

/** @throws LedgerUnavailable, or the system's error when the port is taken */
export async function startServer(
  environment: Environment,
  { wrapLedger = (ledger) => ledger, logTo }: ServerOptions = {},
): Promise<RunningServer> {
  const log = createLog(environment.LOG_LEVEL, logTo);
  const ledger = wrapLedger(await openLedger(environment));
  const demo = environment.KOMBO_API_KEY === undefined ? await startDemo(environment) : null;
  const gateway = createGateway({
    environment: { ...environment, ...demo?.environment },
    ledger,
    log,
    demo: demo !== null,
  });
  const listening = await listen(gateway.fetch, environment);
  gateway.start();

  return {
    url: listening.url,
    async close() {
      const closed = listening.close();
      await gateway.stop();
      await closed;
      await ledger.close();
      await demo?.close();
    },
  };
}

async function openLedger({ DATABASE_URL, DATA_DIR, LEASE_MS }: Environment): Promise<Ledger> {
  const owner = newOwner();
  return DATABASE_URL === undefined
    ? createSqliteLedger({ dataDir: DATA_DIR, owner })
    : createPostgresLedger({ url: DATABASE_URL, owner, leaseMs: LEASE_MS });
}

/** An ATS of our own on a loopback port: the gateway reaches it as it would any other. */
async function startDemo({ DATA_DIR }: Environment) {
  const dataDir = DATA_DIR === ':memory:' ? null : join(DATA_DIR, 'demo-ats');
  const ats = await createDemoAts({ dataDir }).listen(0);
  return {
    environment: {
      KOMBO_API_KEY: DEMO_API_KEY,
      KOMBO_BASE_URL: ats.url,
      KOMBO_INTEGRATIONS: Object.values(DEMO_INTEGRATIONS).map(({ id, label }) => ({ id, label })),
    },
    close: ats.close,
  };
}
