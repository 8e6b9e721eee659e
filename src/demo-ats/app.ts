/** The HTTP interface of the demo ATS as one Hono app. */
import { Hono } from 'hono';
import { DEMO_API_KEY } from './credentials.ts';
import { integrationDetails } from './integrations/integration-details.ts';
import type { Limits } from './limits.ts';
import { createConcurrencyLimit, createRateLimit } from './limits.ts';
import { creationRoutes } from './routes/creation.ts';
import { addHeaders, type Environment, integrationOf, success } from './routes/environment.ts';
import { listRoutes } from './routes/lists.ts';
import { AtsError, errorBody } from './wire/ats-error.ts';
import { komboId } from './wire/kombo-id.ts';

const ENVIRONMENT_ID = komboId('environment/demo');

type Dependencies = Omit<Parameters<typeof creationRoutes>[0], 'concurrency'> &
  Parameters<typeof listRoutes>[0] & {
    limits: Limits;
    /** Told of errors that are faults of the demo ATS itself. */
    onUnexpected: (error: unknown) => void;
  };

export function createApp(dependencies: Dependencies) {
  const { integrations, clock, limits, received, onUnexpected } = dependencies;
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
  v1.get('/ats/actions/ats_create_candidate', (c) => {
    const { attachment_restrictions } = integrationOf(c, integrations);
    return c.json(success({ attachment_restrictions }));
  });
  v1.route('/', listRoutes(dependencies));
  v1.route('/', creationRoutes({ ...dependencies, concurrency }));

  /** Not part of Kombo: what reached `POST /ats/candidates`, oldest first, by `?email=`. */
  v1.get('/demo/received', (c) =>
    c.json(success({ results: received.list(c.req.query('email')) })),
  );

  app.route('/v1', v1);
  return app;
}
