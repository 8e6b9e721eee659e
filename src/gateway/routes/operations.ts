/** For whoever runs it: is it alive, can it work, how is it doing. */
import { Hono } from 'hono';
import type { Circuits } from '../delivery/circuit.ts';
import { type Ledger, LedgerFull } from '../ledger/ledger.ts';
import type { Metrics } from '../metrics.ts';
import type { GatewayEnv } from './request-id.ts';

export function operationRoutes(tools: {
  ledger: Ledger;
  circuits: Circuits;
  metrics: Metrics;
}): Hono<GatewayEnv> {
  const { ledger, circuits, metrics } = tools;
  const app = new Hono<GatewayEnv>();

  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  /** An open circuit is told but does not make the gateway unready: it still accepts. */
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
    return c.json({ ready, ledger: ledgerState, paused }, ready ? 200 : 503);
  });

  app.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  return app;
}
