/** What an ATS offers: its jobs, its form, its users, and people it knows already. */
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { CandidateList, IntegrationForm, JobDetail, UserList } from '../../contract/ats.ts';
import { JobQuery } from '../../contract/lists.ts';
import { acceptsCandidates, type Job } from '../../kombo/job.ts';
import type { Ats } from '../ats/client.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { searchJobs } from '../catalogue/job-search.ts';
import type { Users } from '../catalogue/users.ts';
import type { Circuits } from '../delivery/circuit.ts';
import { notAllowed, Refusal } from './refusal.ts';
import type { GatewayEnv } from './request-id.ts';

export interface IntegrationsTools {
  ats: Pick<Ats, 'candidates'>;
  catalogue: Catalogue;
  users: Users;
  circuits: Pick<Circuits, 'openUntil'>;
}

const EmailQuery = z.object({ email: z.string().trim().min(3).max(254) });
const SearchQuery = z.object({ search: z.string().trim().max(200).optional() });

export function integrationRoutes(tools: IntegrationsTools): Hono<GatewayEnv> {
  const { ats, catalogue, users, circuits } = tools;
  const app = new Hono<GatewayEnv>();

  const integrationId = (c: Context): string => {
    const id = c.req.param('integration') ?? '';
    if (!catalogue.isOffered(id)) throw new Refusal('not_found', 'This ATS is not connected here.');
    return id;
  };

  app.get('/:integration/jobs', async (c) => {
    const query = JobQuery.safeParse(c.req.query());
    if (!query.success) throw new Refusal('malformed', 'The query of this list cannot be read.');
    return c.json(searchJobs(await catalogue.listedJobs(integrationId(c)), query.data));
  });

  app.get('/:integration/jobs/:job', async (c) => {
    const job = await catalogue.job(integrationId(c), c.req.param('job'));
    if (job === null || isSecret(job)) {
      throw new Refusal('not_found', 'This job is not known, or not meant to be seen here.');
    }
    const detail: JobDetail = { job, open: acceptsCandidates(job) };
    return c.json(detail);
  });

  app.get('/:integration/form', async (c) => {
    const id = integrationId(c);
    const until = circuits.openUntil(id);
    const form: IntegrationForm = {
      ...(await catalogue.form(id)),
      pause: until === null ? null : { until: new Date(until).toISOString() },
    };
    return c.json(form);
  });

  app.get('/:integration/users', async (c) => {
    const query = SearchQuery.safeParse(c.req.query());
    if (!query.success) throw new Refusal('malformed', 'The query of this list cannot be read.');
    const list: UserList = {
      results: await users.search(integrationId(c), query.data.search ?? ''),
    };
    return c.json(list);
  });

  app.get('/:integration/candidates', async (c) => {
    const query = EmailQuery.safeParse(c.req.query());
    if (!query.success) throw new Refusal('malformed', 'This needs an e-mail address to look for.');
    const { results } = await ats.candidates(integrationId(c), { email: query.data.email });
    const list: CandidateList = { results };
    return c.json(list);
  });

  for (const path of ['jobs', 'jobs/:job', 'form', 'users', 'candidates']) {
    app.all(`/:integration/${path}`, notAllowed('GET'));
  }
  return app;
}

/** Kombo: to a confidential job nobody applies, and its very existence is not for everyone. */
function isSecret(job: Job): boolean {
  return job.confidential === true || job.visibility === 'CONFIDENTIAL';
}
