/** All routes of the gateway as a function from request to response. */
import { Hono } from 'hono';
import type { Session } from '../contract/session.ts';
import { type OriginRules, sameOrigin } from './access/same-origin.ts';
import type { Circuits } from './delivery/circuit.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Events } from './routes/events.ts';
import { type IntegrationsTools, integrationRoutes } from './routes/integrations.ts';
import { operationRoutes } from './routes/operations.ts';
import { notAllowed, onError, Refusal } from './routes/refusal.ts';
import { type GatewayEnv, requestIds } from './routes/request-id.ts';
import { type SubmissionsTools, submissionRoutes } from './routes/submissions.ts';
import { securityHeaders } from './site/security-headers.ts';
import { site } from './site/site.ts';

export interface AppTools extends SubmissionsTools, Omit<IntegrationsTools, 'circuits'> {
  circuits: Circuits;
  events: Events;
  metrics: Metrics;
  session: Session;
  origin: OriginRules;
  distDir: string;
  log: Log;
}

export function createApp(tools: AppTools): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.use(requestIds(tools.log), securityHeaders());
  app.use('/api/*', sameOrigin(tools.origin));

  app.get('/api/session', (c) => c.json(tools.session));
  app.all('/api/session', notAllowed('GET'));
  app.route('/api/integrations', integrationRoutes(tools));
  app.get('/api/submissions/events', (c) => tools.events.handler(c));
  app.route('/api/submissions', submissionRoutes(tools));
  app.route('/', operationRoutes(tools));
  app.use(site(tools.distDir));

  app.notFound(() => {
    throw new Refusal('not_found', 'There is nothing at this address.');
  });
  app.onError(onError(tools.log));
  return app;
}
