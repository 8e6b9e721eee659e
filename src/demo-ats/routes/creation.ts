/** `POST /ats/candidates`: limits, then checks, then the work or the fault that was asked for. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Clock } from '../clock.ts';
import { parseBody } from '../creation/check-body.ts';
import {
  type CreationOptions,
  checkRequest,
  createCandidate,
} from '../creation/create-candidate.ts';
import { lineOf } from '../faults/line.ts';
import { type Look, PLAIN, react } from '../faults/react.ts';
import type { createStrikes } from '../faults/strike.ts';
import type { createConcurrencyLimit, Limits } from '../limits.ts';
import type { createReceived } from '../received.ts';
import { AtsError, ERROR_KINDS, errorBody } from '../wire/ats-error.ts';
import { parseJson } from '../wire/json.ts';
import {
  addHeaders,
  type Environment,
  type Integrations,
  integrationOf,
  success,
} from './environment.ts';

interface Dependencies {
  integrations: Integrations;
  limits: Limits;
  concurrency: ReturnType<typeof createConcurrencyLimit>;
  strikes: ReturnType<typeof createStrikes>;
  received: ReturnType<typeof createReceived>;
  creation: CreationOptions;
  clock: Clock;
}

const CODE = 'PLATFORM.INPUT_INVALID';

export function creationRoutes(dependencies: Dependencies) {
  const { integrations, limits, concurrency, strikes, received, creation, clock } = dependencies;
  const routes = new Hono<Environment>();

  const tooLarge = bodyLimit({
    maxSize: limits.body_bytes,
    onError: (c) =>
      c.json(
        errorBody(
          CODE,
          ERROR_KINDS[CODE].title,
          `The body is larger than ${limits.body_bytes} bytes.`,
        ),
        413,
      ),
  });

  /** Every answer of an action says how many more may run, unless a fault says otherwise. */
  const concurrencyHeaders = createMiddleware<Environment>(async (c, next) => {
    await next();
    const integration = c.req.header('x-integration-id') ?? '';
    addHeaders(c, concurrency.headers(integration));
  });

  routes.post('/ats/candidates', concurrencyHeaders, tooLarge, async (c) => {
    const integration = integrationOf(c, integrations);
    if (!(c.req.header('content-type') ?? '').startsWith('application/json')) {
      throw new AtsError(CODE, 'The header "Content-Type" must be application/json.');
    }
    const raw = await c.req.text();

    const action = async (): Promise<Response> => {
      if (integration.creation_trouble !== undefined) {
        throw new AtsError(integration.creation_trouble);
      }
      const json = parseJson(raw);
      received.add(integration.id, raw, json);
      if (json === undefined) throw new AtsError(CODE, 'The body is not JSON.');
      const body = parseBody(json);
      const checked = checkRequest(integration, body);
      const request = { integration_id: integration.id, body };
      const strike = strikes.next(request);

      let created: unknown = null;
      const work = {
        carryOut: (hideMs: number) => {
          created = createCandidate(integration, body, checked, creation, hideMs);
        },
        answer: ({ warnings, status, withWarnings }: Look) => {
          const all = [...checked.warnings, ...warnings].map((message) => ({ message }));
          return Response.json(
            { ...success(created), ...(withWarnings && { warnings: all }) },
            { status },
          );
        },
      };
      if (strike !== null) {
        const line = lineOf(c.env);
        return react(strike.fault, work, line, clock, () => strikes.refusesPhone(request));
      }
      work.carryOut(0);
      return work.answer(PLAIN);
    };

    return concurrency.run(integration.id, action);
  });

  return routes;
}
