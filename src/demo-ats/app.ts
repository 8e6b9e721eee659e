/** The HTTP interface of the demo ATS as one Hono app. */
import { Hono } from 'hono';
import * as z from 'zod';
import { CREATE_ACTIONS } from '../kombo/request/create-endpoint.ts';
import { DEMO_API_KEY } from './credentials.ts';
import type { DemoIntegration } from './integrations/demo-integration.ts';
import { integrationDetails } from './integrations/integration-details.ts';
import type { Limits } from './limits.ts';
import { createConcurrencyLimit, createRateLimit } from './limits.ts';
import { controlRoutes } from './routes/control.ts';
import { creationRoutes } from './routes/creation.ts';
import { addHeaders, type Environment, integrationOf, success } from './routes/environment.ts';
import { listRoutes } from './routes/lists.ts';
import { reconnectionRoutes } from './routes/reconnection.ts';
import type { Sync } from './sync.ts';
import type { Webhooks } from './webhooks/webhooks.ts';
import { windowRoutes } from './window/window-routes.ts';
import { AtsError, errorBody } from './wire/ats-error.ts';
import { parseJson } from './wire/json.ts';
import { komboId } from './wire/kombo-id.ts';

const ENVIRONMENT_ID = komboId('environment/demo');

const SyncRequest = z.object({ type: z.enum(['FULL', 'DELTA']) });

type AppDependencies = Omit<Parameters<typeof creationRoutes>[0], 'concurrency'> &
  Parameters<typeof listRoutes>[0] &
  Parameters<typeof windowRoutes>[0] & {
    limits: Limits;
    sync: Sync;
    webhooks: Webhooks;
    /** Replaces what is the matter with an integration. */
    change: (integration: DemoIntegration) => void;
    /** Told of errors of the demo ATS itself. */
    onUnexpected: (error: unknown) => void;
  };

/** The app does not listen. Kombo's routes are below `/v1`; the window stands beside them. */
export function createApp(dependencies: AppDependencies) {
  const { integrations, clock, limits, received, sync, news, onUnexpected } = dependencies;
  const rate = createRateLimit(limits, clock.now);
  const concurrency = createConcurrencyLimit(limits);
  const app = new Hono<Environment>();

  app.onError((error, c) => {
    if (!(error instanceof AtsError)) onUnexpected(error);
    const known = error instanceof AtsError ? error : new AtsError('PLATFORM.UNKNOWN_ERROR');
    for (const [name, value] of Object.entries(known.headers)) c.header(name, value);
    return c.json(known.body, known.http_status);
  });

  app.notFound((c) =>
    c.json(errorBody(null, null, `There is no ${c.req.method} ${c.req.path} here.`), 404),
  );

  app.use('/v1/*', async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${DEMO_API_KEY}`) {
      throw new AtsError('PLATFORM.AUTHENTICATION_INVALID');
    }
    if (c.req.path.startsWith('/v1/demo/')) return next();
    const { allowed, headers } = rate.enter();
    if (!allowed) throw new AtsError('PLATFORM.RATE_LIMIT_EXCEEDED', undefined, headers);
    await next();
    addHeaders(c, headers);
  });

  const v1 = new Hono<Environment>();
  v1.get('/check-api-key', (c) =>
    c.json(success({ environment_id: ENVIRONMENT_ID, customer_id: ENVIRONMENT_ID })),
  );
  v1.get('/integrations/:id', (c) => {
    const integration = integrations.get(c.req.param('id'));
    if (integration === undefined) throw new AtsError('PLATFORM.INTEGRATION_NOT_FOUND');
    return c.json(success(integrationDetails(integration)));
  });
  for (const action of Object.values(CREATE_ACTIONS)) {
    v1.get(`/ats/actions/${action}`, (c) => {
      const { attachment_restrictions } = integrationOf(c, integrations);
      return c.json(success({ attachment_restrictions }));
    });
  }
  v1.post('/force-sync', async (c) => {
    const integration = integrationOf(c, integrations);
    const asked = SyncRequest.safeParse(parseJson(await c.req.text()));
    if (!asked.success) {
      throw new AtsError('PLATFORM.INPUT_INVALID', 'The type of a sync is FULL or DELTA.');
    }
    const forced = sync.force(integration.id);
    if (!forced.already_queued) news.syncBegan(integration, forced.sync_id);
    return c.json(success(forced));
  });
  const reconnection = reconnectionRoutes(dependencies);
  v1.route('/', reconnection.api);
  v1.route('/', listRoutes(dependencies));
  v1.route('/', creationRoutes({ ...dependencies, concurrency }));

  /** Not part of Kombo: what reached a creation, oldest first, by `?email=`. */
  v1.get('/demo/received', (c) =>
    c.json(success({ results: received.list(c.req.query('email')) })),
  );
  v1.route('/demo', controlRoutes(dependencies));

  app.route('/v1', v1);
  app.route('/', windowRoutes(dependencies));
  app.route('/', reconnection.pages);
  return app;
}
