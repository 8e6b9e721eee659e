/** The demo ATS: a server of its own that speaks Kombo's wire contract on a loopback port. */
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import type { DemoIntegration } from './integrations/demo-integration.ts';
import { INTEGRATIONS } from './integrations/integrations.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createCandidateStore } from './people/candidate-store.ts';
import { createFileStore } from './people/file-store.ts';
import { createReceived } from './received.ts';
import { createScenarioSelector, type ScenarioPlan } from './scenarios/select.ts';
import { createSync } from './sync.ts';
import { createNews } from './webhooks/news.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import { createChanges } from './window/changes.ts';

/** What is left out is as the demo has it. */
export interface DemoAtsOptions {
  /** Where created people are kept; null: in memory only. */
  dataDir: string | null;
  clock?: Clock;
  limits?: Partial<Limits>;
  /** Scenarios for requests besides those that are typed as last names. */
  plan?: ScenarioPlan | null;
  /** False: a repeat on the same job makes a second application instead of an error. */
  recognisesRepeats?: boolean;
  integrations?: readonly DemoIntegration[];
  /** How often the copy that is read from is synced, in milliseconds; 0: it is always true. */
  syncEveryMs?: number;
  /** How long a sync that was asked for takes, in milliseconds; Infinity: it never ends. */
  syncTakesMs?: number;
  onUnexpected?: (error: unknown) => void;
}

/** A demo ATS that answers `fetch` at once; `listen` gives it an address. */
export function createDemoAts({
  dataDir,
  clock = systemClock,
  limits = {},
  plan = null,
  recognisesRepeats = true,
  integrations = INTEGRATIONS,
  syncEveryMs = 0,
  syncTakesMs = 1000,
  onUnexpected = () => {},
}: DemoAtsOptions) {
  const store = createCandidateStore(integrations, dataDir);
  const files = createFileStore(dataDir);
  let origin: string | null = null;
  const known = new Map(integrations.map((integration) => [integration.id, integration]));
  const sync = createSync({ now: clock.now, everyMs: syncEveryMs, takesMs: syncTakesMs });
  const webhooks = createWebhooks(clock);
  const app = createApp({
    integrations: known,
    change: (integration) => known.set(integration.id, integration),
    webhooks,
    news: createNews({ webhooks, sync, clock }),
    limits: { ...DEFAULT_LIMITS, ...limits },
    store,
    files,
    origin: () => origin,
    changes: createChanges(),
    received: createReceived(clock.now),
    scenarios: createScenarioSelector(plan),
    creation: { store, files, origin: () => origin, now: clock.now, recognisesRepeats },
    clock,
    sync,
    onUnexpected,
  });

  return {
    fetch: app.fetch,
    store,
    /** Where webhooks go from now on; null: nowhere. */
    sendWebhooksTo: webhooks.sendTo,

    /** Listens on a loopback port (0: any free one). `url` ends in `/v1`, as KOMBO_BASE_URL does. */
    async listen(port: number): Promise<{ url: string; port: number; close: () => Promise<void> }> {
      const server = createAdaptorServer({ fetch: app.fetch });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      });
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('Not listening on TCP.');
      const bound = address.port;
      origin = `http://127.0.0.1:${bound}`;
      return {
        url: `${origin}/v1`,
        port: bound,
        close: () =>
          new Promise((resolve, reject) => {
            server.close((error) => (error === undefined ? resolve() : reject(error)));
            // Silent requests would keep the server open for ever.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      };
    },
  };
}
