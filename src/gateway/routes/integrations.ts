/** What an ATS offers: its jobs, its form, its users, and people it knows already. */
import { type Context, Hono } from 'hono';
import type { IntegrationForm, JobDetail, ReconnectLink, UserList } from '../../contract/ats.ts';
import { CandidateList, CandidateQuery, ReconnectQuery } from '../../contract/ats.ts';
import { JobQuery, UserQuery } from '../../contract/lists.ts';
import type { Capability } from '../../contract/session.ts';
import { acceptsCandidates, isHidden } from '../../kombo/answers/job.ts';
import type { Actor } from '../access/actor.ts';
import type { Limits } from '../access/limits/limits.ts';
import type { CatalogueView } from '../access/views/catalogue-view.ts';
import { demand, forbidden } from '../access/views/demand.ts';
import type { Ats } from '../ats/client.ts';
import { webAddress } from '../ats/creation.ts';
import { searchJobs } from '../catalogue/job-search.ts';
import { offeredJob } from '../catalogue/kept-job.ts';
import type { Users } from '../catalogue/users.ts';
import { creationOf } from '../connections/condition.ts';
import type { Connections } from '../connections/connections.ts';
import type { Circuits } from '../delivery/circuit.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BodyLimits } from '../http/json-body.ts';
import { readJsonQuery } from '../http/json-query.ts';

/** What these routes need. */
export interface IntegrationsTools {
  ats: Pick<Ats, 'candidates' | 'relink'>;
  catalogue: CatalogueView;
  connections: Pick<Connections, 'conditionOf' | 'recheck'>;
  capabilitiesOf(actor: Actor): readonly Capability[];
  users: Users;
  circuits: Pick<Circuits, 'openUntil'>;
  limits: BodyLimits;
  senderLimits: Limits;
}

/** The routes below `/api/integrations`; answers are those of src/contract/ats.ts. */
export function integrationRoutes(tools: IntegrationsTools): Hono<GatewayEnv> {
  const { ats, catalogue, connections, users, circuits, limits, senderLimits } = tools;
  const app = new Hono<GatewayEnv>();

  const integrationId = (c: Context<GatewayEnv>): string => {
    const id = c.req.param('integration') ?? '';
    if (!catalogue.isOffered(c.get('actor'), id))
      throw new HttpProblem('not_found', 'This ATS is not connected here.');
    return id;
  };

  app.get('/:integration/jobs', async (c) => {
    const query = JobQuery.safeParse(c.req.query());
    if (!query.success)
      throw new HttpProblem('malformed', 'The query of this list cannot be read.');
    const listing = await catalogue.listedJobs(c.get('actor'), integrationId(c));
    return c.json(searchJobs(listing, query.data));
  });

  app.get('/:integration/jobs/:job', async (c) => {
    const [id, jobId] = [integrationId(c), c.req.param('job')];
    if (!catalogue.isRemembered(id, jobId)) await senderLimits.lookUp(c);
    const job = await catalogue.job(c.get('actor'), id, jobId);
    if (job === null || isHidden(job)) {
      throw new HttpProblem('not_found', 'This job is not known, or not meant to be seen here.');
    }
    const detail: JobDetail = { job: offeredJob(job), open: acceptsCandidates(job) };
    return c.json(detail);
  });

  app.get('/:integration/form', async (c) => {
    const id = integrationId(c);
    const facts = await catalogue.form(c.get('actor'), id);
    const condition = connections.conditionOf(id);
    // That it is mended may have been told to nobody: whoever opens the form finds out.
    if (condition !== null) void connections.recheck(id);
    const until = circuits.openUntil(id);
    const form: IntegrationForm = {
      ...facts,
      integration: { ...facts.integration, condition },
      creation: creationOf(condition),
      pause: until === null ? null : { until: new Date(until).toISOString() },
    };
    return c.json(form);
  });

  app.post('/:integration/reconnect', async (c) => {
    const id = integrationId(c);
    if (!tools.capabilitiesOf(c.get('actor')).includes('reconnect')) throw forbidden('reconnect');
    const query = ReconnectQuery.parse({ language: c.req.query('language') });
    const answer: ReconnectLink = await ats.relink(id, query.language);
    return c.json(answer);
  });

  app.post('/:integration/users', async (c) => {
    const id = integrationId(c);
    demand(c.get('actor'), 'look_up');
    const { search = '' } = await readJsonQuery(c, limits, UserQuery);
    const list: UserList = { results: await users.search(id, search) };
    return c.json(list);
  });

  app.post('/:integration/candidates', async (c) => {
    const id = integrationId(c);
    demand(c.get('actor'), 'look_up');
    await senderLimits.lookUp(c);
    const { email } = await readJsonQuery(c, limits, CandidateQuery);
    const { results } = await ats.candidates(id, { email });
    const people = await catalogue.peopleFor(c.get('actor'), id, results);
    const shown = people.map((person) => ({
      ...person,
      remote_url: webAddress(person.remote_url),
      applications: person.applications.map((application) => ({
        ...application,
        remote_url: webAddress(application.remote_url),
      })),
    }));
    return c.json(CandidateList.parse({ results: shown }));
  });

  return app;
}
