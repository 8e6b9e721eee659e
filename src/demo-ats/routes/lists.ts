/** The lists that are read: jobs, candidates, users, tags and the old global stages. */
import { Hono } from 'hono';
import type * as z from 'zod';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { CandidateStore, Person } from '../people/candidate-store.ts';
import type { Sync } from '../sync.ts';
import { addressed } from '../window/addresses.ts';
import { type Listed, pageOf } from '../wire/paging.ts';
import {
  CommonQuery,
  Instant,
  isAmong,
  parseQuery,
  passesCommon,
  sameText,
  Value,
  Values,
} from '../wire/query.ts';
import { toApplication, type WireApplicationRecord } from '../wire/wire-application.ts';
import type { WireJob } from '../wire/wire-job.ts';
import {
  type Environment,
  type Integrations,
  integrationOf,
  requireModel,
  success,
} from './environment.ts';

const JobsQuery = CommonQuery.extend({
  job_codes: Values,
  post_url: Value,
  statuses: Values,
  status: Value,
  employment_types: Values,
  visibilities: Values,
  remote_created_after: Instant,
  name_contains: Value,
});
type JobsQuery = z.infer<typeof JobsQuery>;

const CandidatesQuery = CommonQuery.extend({
  email: Value,
  job_ids: Values,
  first_name: Value,
  last_name: Value,
});

const ApplicationsQuery = CommonQuery.extend({
  job_ids: Values,
  job_remote_ids: Values,
  outcomes: Values,
  remote_created_after: Instant,
});

/** Of one person; their places lie between hers and the next person's. */
const MAX_APPLICATIONS = 1000;

const UsersQuery = CommonQuery.extend({ emails: Values });

interface ListDependencies {
  integrations: Integrations;
  store: CandidateStore;
  sync: Pick<Sync, 'truthOf'>;
  /** Where people can be looked at; null while nobody listens. */
  origin: () => string | null;
}

/** The routes that read. @throws AtsError, which becomes the answer */
export function listRoutes({ integrations, store, sync, origin }: ListDependencies) {
  const routes = new Hono<Environment>();

  /** Who is in the synced copy, with the applications that are. */
  const readable = ({ id }: DemoIntegration): Listed<Person>[] => {
    const truth = sync.truthOf(id);
    return [...store.of(id)].flatMap(({ place, record }) => {
      if (place[0] > truth) return [];
      const applications = record.candidate.applications.filter(
        ({ changed_at }) => Date.parse(changed_at) <= truth,
      );
      const candidate = addressed(origin(), id, { ...record.candidate, applications });
      return [{ place, record: { ...record, candidate } }];
    });
  };

  routes.get('/ats/jobs', (c) => {
    const integration = integrationOf(c, integrations);
    const query = supported(integration, parseQuery(JobsQuery, c.req.queries()));
    const jobs = query === null ? [] : integration.jobs.filter((job) => matchesJob(job, query));
    return c.json(success(page('jobs', integration, inOrder(integration.jobs, jobs), query)));
  });

  routes.get('/ats/candidates', (c) => {
    const integration = integrationOf(c, integrations);
    const query = supported(integration, parseQuery(CandidatesQuery, c.req.queries()));
    const people = readable(integration)
      .map(({ place, record }) => ({ place, record: record.candidate }))
      .filter(({ record }) => query !== null && matchesCandidate(record, query));
    return c.json(success(page('candidates', integration, people, query)));
  });

  routes.get('/ats/applications', (c) => {
    const integration = integrationOf(c, integrations);
    requireModel(integration, 'ats_applications');
    const query = supported(integration, parseQuery(ApplicationsQuery, c.req.queries()));
    const applications = readable(integration)
      .flatMap(({ place, record: { candidate, answers } }) =>
        candidate.applications.map((application, index) => ({
          place: [place[0], place[1] + index / MAX_APPLICATIONS] as const,
          record: toApplication(candidate, application, answers?.[application.id] ?? []),
        })),
      )
      .filter(({ record }) => query !== null && matchesApplication(record, query));
    return c.json(success(page('applications', integration, applications, query)));
  });

  routes.get('/ats/users', (c) => {
    const integration = integrationOf(c, integrations);
    requireModel(integration, 'ats_users');
    const query = supported(integration, parseQuery(UsersQuery, c.req.queries()));
    const users = integration.users.filter(
      (user) =>
        query !== null &&
        passesCommon(user, query) &&
        (query.emails === undefined || query.emails.some((email) => sameText(user.email, email))),
    );
    return c.json(success(page('users', integration, inOrder(integration.users, users), query)));
  });

  routes.get('/ats/tags', (c) => {
    const integration = integrationOf(c, integrations);
    requireModel(integration, 'ats_tags');
    const query = parseQuery(CommonQuery, c.req.queries());
    const tags = integration.tags.filter((tag) => passesCommon(tag, query));
    return c.json(success(page('tags', integration, inOrder(integration.tags, tags), query)));
  });

  routes.get('/ats/application-stages', (c) => {
    const integration = integrationOf(c, integrations);
    const query = parseQuery(CommonQuery, c.req.queries());
    const all = globalStages(integration);
    const stages = all.filter((stage) => passesCommon(stage, query));
    return c.json(success(page('stages', integration, inOrder(all, stages), query)));
  });

  return routes;
}

/**
 * Kombo: a filter on a field that the tool lacks returns nothing, unless it is to be ignored.
 * Null means nothing.
 */
function supported<Q extends CommonQuery>(integration: DemoIntegration, query: Q): Q | null {
  const lacking = new Set(integration.unsupported_filters);
  const entries = Object.entries(query);
  if (!entries.some(([name, value]) => value !== undefined && lacking.has(name))) return query;
  if (query.ignore_unsupported_filters !== true) return null;
  return { ...query, ...Object.fromEntries([...lacking].map((name) => [name, undefined])) };
}

function page<T>(
  list: string,
  { id }: DemoIntegration,
  records: readonly Listed<T>[],
  query: CommonQuery | null,
) {
  if (query === null) return { next: null, results: [] };
  return pageOf(`${list}/${id}`, records, query);
}

/** Gives each record its place in the whole list, whatever is filtered out. */
function inOrder<T>(all: readonly T[], some: readonly T[]): Listed<T>[] {
  const wanted = new Set(some);
  return all.flatMap((record, index): Listed<T>[] =>
    wanted.has(record) ? [{ place: [0, index], record }] : [],
  );
}

function matchesJob(job: WireJob, query: JobsQuery): boolean {
  const { post_url, remote_created_after, name_contains } = query;
  const created = Date.parse(job.remote_created_at ?? '');
  return (
    passesCommon(job, query) &&
    isAmong(job.job_code, query.job_codes) &&
    isAmong(job.status, query.statuses) &&
    isAmong(job.status, query.status === undefined ? undefined : [query.status]) &&
    isAmong(job.employment_type, query.employment_types) &&
    isAmong(job.visibility, query.visibilities) &&
    (post_url === undefined || job.post_url === post_url) &&
    (remote_created_after === undefined || created >= startOfDay(remote_created_after)) &&
    (name_contains === undefined ||
      (job.name ?? '').toLowerCase().includes(name_contains.toLowerCase()))
  );
}

/** Kombo compares by day here. */
function startOfDay(instant: number): number {
  return Date.parse(new Date(instant).toISOString().slice(0, 10));
}

function matchesCandidate(
  candidate: { changed_at: string } & Parameters<typeof passesCommon>[0] & {
      first_name: string | null;
      last_name: string | null;
      email_addresses: readonly { email_address: string }[];
      applications: readonly { job: { id: string } | null }[];
    },
  query: z.infer<typeof CandidatesQuery>,
): boolean {
  const { email, first_name, last_name, job_ids } = query;
  return (
    passesCommon(candidate, query) &&
    (email === undefined ||
      candidate.email_addresses.some((one) => sameText(one.email_address, email))) &&
    (first_name === undefined || sameText(candidate.first_name, first_name)) &&
    (last_name === undefined || sameText(candidate.last_name, last_name)) &&
    (job_ids === undefined ||
      candidate.applications.some(({ job }) => isAmong(job?.id ?? null, job_ids)))
  );
}

function matchesApplication(
  application: WireApplicationRecord,
  query: z.infer<typeof ApplicationsQuery>,
): boolean {
  const { job_ids, job_remote_ids, outcomes, remote_created_after } = query;
  return (
    passesCommon(application, query) &&
    isAmong(application.job_id, job_ids) &&
    isAmong(application.job?.remote_id ?? null, job_remote_ids) &&
    isAmong(application.outcome, outcomes) &&
    (remote_created_after === undefined ||
      Date.parse(application.remote_created_at) >= startOfDay(remote_created_after))
  );
}

/** Deprecated by Kombo: one stage per name across all jobs. */
function globalStages({ jobs }: DemoIntegration) {
  const byName = new Map(
    jobs.flatMap(({ stages, changed_at }) =>
      stages.map(
        ({ id, remote_id, name, status }) =>
          [
            name,
            {
              id,
              remote_id,
              name,
              status,
              custom_fields: {},
              changed_at,
              remote_deleted_at: null,
              remote_data: null,
            },
          ] as const,
      ),
    ),
  );
  return [...byName.values()];
}
