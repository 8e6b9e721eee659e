/** What the ATS offers, kept in memory per integration: jobs, rules, coverage. */
import type { IntegrationField } from '../../contract/integration-fields/field.ts';
import type { DeliveryError } from '../../contract/receipt.ts';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { acceptsCandidates } from '../../kombo/answers/job.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { namesOf } from '../../kombo/values/record-id.ts';
import { AtsSaidNo, isAtsError } from '../ats/ats-error.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import type { IntegrationChoice } from '../environment.ts';
import type { IntegrationFields } from '../integration-fields/read-fields.ts';
import type { JobKey } from '../ledger/sight.ts';
import { type FormFacts, formOf } from './form.ts';
import { createJobStore, type JobListing, type JobStore, type JobStoreState } from './jobs.ts';
import type { UsedJob } from './kept-job.ts';
import { type Cached, staleWhileRevalidate } from './stale-while-revalidate.ts';

/** What is on offer, by the id of the integration. */
export interface Catalogue {
  integrations: readonly IntegrationChoice[];
  isOffered(integrationId: string): boolean;
  /** What this ATS asks for beside Kombo's request. */
  fieldsOf(integrationId: string): readonly IntegrationField[];
  /** @throws AtsError */
  listedJobs(integrationId: string): Promise<JobListing>;
  /** @throws AtsError when the job is not remembered and cannot be fetched */
  job(integrationId: string, jobId: string): Promise<UsedJob | null>;
  /** Is the job in memory, or known not to be there? Any other is asked for. */
  isRemembered(integrationId: string, jobId: string): boolean;
  /** The job from memory, however old; null where nothing is known of it. */
  rememberedJob(integrationId: string, jobId: string): UsedJob | null;
  /**
   * The open jobs that are known now whose hiring team holds this address, in small letters; each by
   * every name that a request may give it. Waits a moment for lists that nobody asked for yet.
   */
  teamJobs(email: string): Promise<JobKey[]>;
  /** The same without any waiting. */
  knownTeamJobs(email: string): JobKey[];
  /** The ATS says that its jobs changed, or what is linked to them: see `JobStore.expire`. */
  expireJobs(integrationId: string, options: { parts: boolean }): void;
  /** What the ATS takes may have changed: it is asked for again before it is shown. */
  expireForm(integrationId: string): void;
  /** How much of each list of jobs is known, for whoever runs it. */
  jobStates(): ({ integration_id: string } & JobStoreState)[];
  /** @throws AtsError */
  form(integrationId: string): Promise<FormFacts>;
  /**
   * For accepting, which does not wait for a slow ATS: what it says within a second, or else what is
   * remembered. A job of which nothing is known is undefined, a form null.
   */
  inTime(
    integrationId: string,
    jobId: string,
  ): Promise<{ job: UsedJob | null | undefined; form: FormFacts | null }>;
  /**
   * Why nothing can be sent for this job, just before sending; null when it can, or when the ATS
   * cannot be asked now: then the sending itself finds out.
   */
  errorOfJob(integrationId: string, jobId: string): Promise<DeliveryError | null>;
}

/** Times are milliseconds; `jobRecheckMs` is how old a job may be just before sending. */
export interface CatalogueOptions {
  ats: Ats;
  endpoint: CreateEndpoint;
  integrations: readonly IntegrationChoice[];
  fields: IntegrationFields;
  clock: Clock;
  jobsTtlMs: number;
  jobRecheckMs: number;
  jobsReloadMs: number;
}

interface Shelf {
  jobs: JobStore;
  form: Cached<FormFacts>;
}

const FORM_TTL_MS = 5 * 60 * 1000;
const PATIENCE_MS = 1000;

const JOB_NOT_OPEN: DeliveryError = {
  code: 'job_not_open',
  detail: 'The job was closed before this could be sent.',
  action_required_by: 'person',
  issues: [{ path: 'application.job_id', message: encodeIssue('job_not_open') }],
};

/** Nothing is asked for until somebody asks; then it is remembered for all. */
export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { ats, endpoint, integrations, fields, clock } = options;
  const { jobsTtlMs, jobRecheckMs, jobsReloadMs } = options;

  const fieldsOf = (id: string) => fields.get(id) ?? [];

  const stock = (choice: IntegrationChoice): Shelf => ({
    jobs: createJobStore({
      ats,
      integrationId: choice.id,
      clock,
      ttlMs: jobsTtlMs,
      reloadMs: jobsReloadMs,
    }),
    form: staleWhileRevalidate({
      clock,
      ttlMs: Math.min(FORM_TTL_MS, jobsTtlMs * 5),
      load: async () => {
        const [integration, rules] = await Promise.all([
          ats.integration(choice.id),
          ats.actionRules(choice.id).catch(missingRules),
        ]);
        return formOf(choice, integration, rules, endpoint, fieldsOf(choice.id));
      },
    }),
  });
  const shelves = new Map(integrations.map((choice) => [choice.id, stock(choice)]));

  /** Submissions may outlive the configuration: their integration gets a shelf of its own. */
  const shelfOf = (id: string): Shelf => {
    const known = shelves.get(id);
    if (known !== undefined) return known;
    const shelf = stock({ id, label: id });
    shelves.set(id, shelf);
    return shelf;
  };

  /** What is asked for, or what is known when the ATS fails or `late` comes first. */
  function orElse<T, K>(asked: Promise<T>, late: Promise<void>, known: () => K): Promise<T | K> {
    const answer = asked.catch((error) => {
      if (isAtsError(error)) return known();
      throw error;
    });
    return Promise.race([answer, late.then(known)]);
  }

  const knownTeamJobs = (email: string): JobKey[] =>
    integrations.flatMap(({ id }) =>
      shelfOf(id)
        .jobs.ofTeam(email)
        .flatMap(namesOf)
        .map((job_id) => ({ integration_id: id, job_id })),
    );

  return {
    integrations,
    isOffered: (id) => integrations.some((choice) => choice.id === id),
    fieldsOf,
    listedJobs: (id) => shelfOf(id).jobs.listed(),
    async job(id, jobId) {
      const { jobs } = shelfOf(id);
      try {
        return await jobs.find(jobId, jobsTtlMs);
      } catch (error) {
        const remembered = jobs.remembered(jobId);
        if (remembered === undefined || !isAtsError(error)) throw error;
        return remembered;
      }
    },
    isRemembered: (id, jobId) => shelfOf(id).jobs.remembered(jobId) !== undefined,
    rememberedJob: (id, jobId) => shelfOf(id).jobs.remembered(jobId) ?? null,
    knownTeamJobs,
    async teamJobs(email) {
      const over = new AbortController();
      const late = clock.sleep(PATIENCE_MS, over.signal);
      const listed = integrations.map(({ id }) =>
        orElse(shelfOf(id).jobs.listed(), late, () => null),
      );
      await Promise.all(listed).finally(() => over.abort());
      return knownTeamJobs(email);
    },
    expireJobs: (id, options) => shelves.get(id)?.jobs.expire(options),
    expireForm: (id) => shelves.get(id)?.form.expire(),
    jobStates: () =>
      integrations.map(({ id }) => ({ integration_id: id, ...shelfOf(id).jobs.state() })),
    form: (id) => shelfOf(id).form.get(),
    async inTime(id, jobId) {
      const { jobs, form } = shelfOf(id);
      const [fresh, last] = [jobs.remembered(jobId, jobsTtlMs), form.last()];
      if (fresh !== undefined && last !== null) return { job: fresh, form: last };
      const over = new AbortController();
      const late = clock.sleep(PATIENCE_MS, over.signal);
      try {
        const [job, facts] = await Promise.all([
          orElse(jobs.find(jobId, jobsTtlMs), late, () => jobs.remembered(jobId)),
          orElse(form.get(), late, () => null),
        ]);
        return { job, form: facts };
      } finally {
        over.abort();
      }
    },
    async errorOfJob(id, jobId) {
      try {
        const job = await shelfOf(id).jobs.find(jobId, jobRecheckMs);
        return job === null || acceptsCandidates(job) ? null : JOB_NOT_OPEN;
      } catch (error) {
        if (isAtsError(error)) return null;
        throw error;
      }
    },
  };
}

/** Not every version of the API has this endpoint; an ATS that says no simply has no rules. */
function missingRules(error: unknown): null {
  if (error instanceof AtsSaidNo) return null;
  throw error;
}
