/**
 * `POST /ats/candidates` and `POST /ats/jobs/{job_id}/applications`: limits, then checks, then the work
 * or the scenario that was asked for. They differ in where the job stands and in what is answered.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { CandidateBody } from '../../kombo/request/candidate-request.ts';
import {
  ApplicationBody,
  CANDIDATES_PATH,
  toCandidateBody,
} from '../../kombo/request/create-endpoint.ts';
import type { Clock } from '../clock.ts';
import { type ApplicationPaths, parseBody } from '../creation/check-body.ts';
import {
  type Created,
  type CreationOptions,
  checkRequest,
  createCandidate,
} from '../creation/create-candidate.ts';
import type { createConcurrencyLimit, Limits } from '../limits.ts';
import type { createReceived } from '../received.ts';
import { connectionOf } from '../scenarios/connection.ts';
import { PLAIN, performScenario, type SuccessShape } from '../scenarios/perform.ts';
import type { ScenarioSelector } from '../scenarios/select.ts';
import type { News } from '../webhooks/news.ts';
import type { Changes } from '../window/changes.ts';
import { AtsError, ERROR_KINDS, errorBody } from '../wire/ats-error.ts';
import { parseJson } from '../wire/json.ts';
import { toCreatedApplication } from '../wire/wire-application.ts';
import {
  addHeaders,
  type Environment,
  type Integrations,
  integrationOf,
  success,
} from './environment.ts';

interface CreationDependencies {
  integrations: Integrations;
  limits: Limits;
  concurrency: ReturnType<typeof createConcurrencyLimit>;
  scenarios: ScenarioSelector;
  received: ReturnType<typeof createReceived>;
  creation: CreationOptions;
  clock: Clock;
  changes: Pick<Changes, 'tell'>;
  news: News;
}

const CODE = 'PLATFORM.INPUT_INVALID';

/** What one of the two endpoints makes of a body, and of what came of it. */
interface Endpoint {
  paths: ApplicationPaths;
  /** The same facts whichever it is. @throws AtsError */
  read(json: unknown): CandidateBody;
  data(created: Created): unknown;
}

const CANDIDATES: Endpoint = {
  paths: { job_id: 'application.job_id', stage_id: 'application.stage_id' },
  read: (json) => parseBody(CandidateBody, json),
  data: ({ candidate }) => candidate,
};

/** `jobId` is the one in the path. */
const applicationsOf = (jobId: string): Endpoint => ({
  paths: { job_id: 'job_id', stage_id: 'stage_id' },
  read: (json) => toCandidateBody(jobId, parseBody(ApplicationBody, json)),
  data: ({ candidate, application, answers }) =>
    toCreatedApplication(candidate, application, answers),
});

/** The routes that create. @throws AtsError, which becomes the answer */
export function creationRoutes(dependencies: CreationDependencies) {
  const { integrations, limits, concurrency, scenarios, received, creation } = dependencies;
  const { clock, changes, news } = dependencies;
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

  /** Every answer of an action says how many more may run, unless a scenario says otherwise. */
  const concurrencyHeaders = createMiddleware<Environment>(async (c, next) => {
    await next();
    const integration = c.req.header('x-integration-id') ?? '';
    addHeaders(c, concurrency.headers(integration));
  });

  routes.post(CANDIDATES_PATH, concurrencyHeaders, tooLarge, (c) => create(c, CANDIDATES));
  routes.post('/ats/jobs/:job_id/applications', concurrencyHeaders, tooLarge, (c) =>
    create(c, applicationsOf(c.req.param('job_id'))),
  );

  async function create(c: Context<Environment>, endpoint: Endpoint): Promise<Response> {
    const integration = integrationOf(c, integrations);
    if (!(c.req.header('content-type') ?? '').startsWith('application/json')) {
      throw new AtsError(CODE, 'The header "Content-Type" must be application/json.');
    }
    const raw = await c.req.text();
    let answered = (_status: number) => {};

    const action = async (): Promise<Response> => {
      if (integration.creation_trouble !== undefined) {
        throw new AtsError(integration.creation_trouble);
      }
      const json = parseJson(raw);
      answered = received.add(integration.id, c.req.path, raw, json);
      if (json === undefined) throw new AtsError(CODE, 'The body is not JSON.');
      const body = endpoint.read(json);
      const checked = checkRequest(integration, body, endpoint.paths);
      const request = { integration_id: integration.id, body };
      const scenario = scenarios.next(request);

      let created: unknown = null;
      const work = {
        carryOut: (hideMs: number) => {
          created = endpoint.data(createCandidate(integration, body, checked, creation, hideMs));
          news.peopleChanged(integration, clock.now() + hideMs);
        },
        answer: ({ warnings, status, withWarnings }: SuccessShape) => {
          const all = [...checked.warnings, ...warnings].map((message) => ({ message }));
          return Response.json(
            { ...success(created), ...(withWarnings && { warnings: all }) },
            { status },
          );
        },
      };
      if (scenario !== null) {
        const refusesPhone = () => scenarios.refusesPhone(request);
        return performScenario(scenario, work, connectionOf(c.env), clock, refusesPhone);
      }
      work.carryOut(0);
      return work.answer(PLAIN);
    };

    try {
      const answer = await concurrency.run(integration.id, action);
      answered(answer.status);
      news.actionEnded(integration, answer.ok);
      return answer;
    } catch (error) {
      if (error instanceof AtsError) answered(error.http_status);
      news.actionEnded(integration, false);
      throw error;
    } finally {
      changes.tell();
    }
  }

  return routes;
}
