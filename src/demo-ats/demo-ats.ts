/** The demo ATS: a server of its own that speaks Kombo's wire contract on a loopback port. */
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import { createStrikes, type FaultPlan } from './faults/strike.ts';
import type { DemoIntegration } from './integrations/demo-integration.ts';
import { INTEGRATIONS } from './integrations/integrations.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createCandidateStore } from './people/candidate-store.ts';
import { createReceived } from './received.ts';

export interface DemoAtsOptions {
  /** Where created people are kept; null: in memory only. */
  dataDir: string | null;
  clock?: Clock;
  limits?: Partial<Limits>;
  /** Strikes requests with faults besides those that are typed as last names. */
  faults?: FaultPlan | null;
  /** False: a repeat on the same job makes a second application instead of an error. */
  recognisesRepeats?: boolean;
  integrations?: readonly DemoIntegration[];
  onUnexpected?: (error: unknown) => void;
}

export function createDemoAts({
  dataDir,
  clock = systemClock,
  limits = {},
  faults = null,
  recognisesRepeats = true,
  integrations = INTEGRATIONS,
  onUnexpected = () => {},
}: DemoAtsOptions) {
  const store = createCandidateStore(integrations, dataDir);
  const app = createApp({
    integrations: new Map(integrations.map((integration) => [integration.id, integration])),
    limits: { ...DEFAULT_LIMITS, ...limits },
    store,
    received: createReceived(clock.now),
    strikes: createStrikes(faults),
    creation: { store, now: clock.now, recognisesRepeats },
    clock,
    onUnexpected,
  });

  return {
    fetch: app.fetch,
    store,

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
      return {
        url: `http://127.0.0.1:${bound}/v1`,
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
