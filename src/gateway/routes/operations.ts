/** For whoever runs it: is it alive, can it work, how is it doing. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Connections } from '../connections/connections.ts';
import type { Circuits } from '../delivery/circuit.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { type Ledger, LedgerFull } from '../ledger/ledger.ts';
import type { Metrics } from '../metrics.ts';

/** `GET /healthz`: whoever reads this can be answered. */
export const Health = z.object({ status: z.literal('ok') });

/** `GET /readyz`: what works and what waits, by ids alone. */
export const Readiness = z.object({
  ready: z.boolean(),
  ledger: z.enum(['writable', 'full', 'unavailable']),
  /** ATSs that nothing is sent to before a time. */
  paused: z.array(z.object({ integration_id: z.string(), until: z.iso.datetime() })),
  /** Connections with which something is the matter. */
  troubled: z.array(z.looseObject({ integration_id: z.string() })),
  /** What is known of each list of jobs. */
  jobs: z.array(z.looseObject({ integration_id: z.string() })),
});

/** What these routes need: of the ledger nothing that it keeps. */
export interface OperationsTools {
  ledger: Pick<Ledger, 'checkWritable'>;
  circuits: Circuits;
  metrics: Metrics;
  catalogue: Pick<Catalogue, 'jobStates'>;
  connections: Pick<Connections, 'troubled'>;
}

/** `/healthz`, `/readyz` and `/metrics`. They tell no names and need no sign-in. */
export function operationRoutes(tools: OperationsTools): Hono<GatewayEnv> {
  const { ledger, circuits, metrics, catalogue, connections } = tools;
  const app = new Hono<GatewayEnv>();

  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  /**
   * An open circuit, a connection with which something is the matter, or a list of jobs that was cut
   * is told but does not make the gateway unready: it still accepts.
   */
  app.get('/readyz', async (c) => {
    const ledgerState = await ledger.checkWritable().then(
      () => 'writable',
      (error) => (error instanceof LedgerFull ? 'full' : 'unavailable'),
    );
    const paused = circuits.open().map(({ integration_id, until }) => ({
      integration_id,
      until: new Date(until).toISOString(),
    }));
    const ready = ledgerState === 'writable';
    const jobs = catalogue.jobStates();
    const troubled = connections.troubled();
    return c.json({ ready, ledger: ledgerState, paused, troubled, jobs }, ready ? 200 : 503);
  });

  app.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  return app;
}
