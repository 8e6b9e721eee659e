/** What the ATS offers, kept in memory per integration: jobs, rules, coverage. */
import type { Setback } from '../../contract/receipt.ts';
import { fault } from '../../kombo/fault.ts';
import { acceptsCandidates, type Job } from '../../kombo/job.ts';
import { AtsSaidNo, isAtsFault } from '../ats/ats-fault.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import type { IntegrationChoice } from '../environment.ts';
import { type FormFacts, formOf } from './form.ts';
import { createJobStore, type JobStore } from './jobs.ts';
import { type Kept, keep } from './single-flight.ts';

export interface Catalogue {
  integrations: readonly IntegrationChoice[];
  isOffered(integrationId: string): boolean;
  /** @throws AtsFault */
  listedJobs(integrationId: string): Promise<Job[]>;
  /** @throws AtsFault when the job is not remembered and cannot be fetched */
  job(integrationId: string, jobId: string): Promise<Job | null>;
  /** @throws AtsFault */
  form(integrationId: string): Promise<FormFacts>;
  /**
   * For accepting, which does not wait for a slow ATS: what it says within a second, or else what is
   * remembered. A job of which nothing is known is undefined, a form null.
   */
  inTime(
    integrationId: string,
    jobId: string,
  ): Promise<{ job: Job | null | undefined; form: FormFacts | null }>;
  /**
   * Why nothing can be sent for this job, just before sending; null when it can, or when the ATS
   * cannot be asked now: then the sending itself finds out.
   */
  faultOfJob(integrationId: string, jobId: string): Promise<Setback | null>;
}

export interface CatalogueOptions {
  ats: Ats;
  integrations: readonly IntegrationChoice[];
  clock: Clock;
  jobsTtlMs: number;
  jobRecheckMs: number;
}

interface Shelf {
  jobs: JobStore;
  form: Kept<FormFacts>;
}

const FORM_TTL_MS = 5 * 60 * 1000;
const PATIENCE_MS = 1000;

const JOB_NOT_OPEN: Setback = {
  code: 'job_not_open',
  detail: 'The job was closed before this could be sent.',
  mender: 'person',
  issues: [{ path: 'application.job_id', message: fault('job_not_open') }],
};

export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { ats, integrations, clock, jobsTtlMs, jobRecheckMs } = options;

  const stock = (choice: IntegrationChoice): Shelf => ({
    jobs: createJobStore({ ats, integrationId: choice.id, clock, ttlMs: jobsTtlMs }),
    form: keep({
      clock,
      ttlMs: Math.min(FORM_TTL_MS, jobsTtlMs * 5),
      load: async () => {
        const [integration, rules] = await Promise.all([
          ats.integration(choice.id),
          ats.actionRules(choice.id).catch(missingRules),
        ]);
        return formOf(choice, integration, rules);
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
      if (isAtsFault(error)) return known();
      throw error;
    });
    return Promise.race([answer, late.then(known)]);
  }

  return {
    integrations,
    isOffered: (id) => integrations.some((choice) => choice.id === id),
    listedJobs: (id) => shelfOf(id).jobs.listed(),
    async job(id, jobId) {
      const { jobs } = shelfOf(id);
      try {
        return await jobs.find(jobId, jobsTtlMs);
      } catch (error) {
        const remembered = jobs.remembered(jobId);
        if (remembered === undefined || !isAtsFault(error)) throw error;
        return remembered;
      }
    },
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
    async faultOfJob(id, jobId) {
      try {
        const job = await shelfOf(id).jobs.find(jobId, jobRecheckMs);
        return job === null || acceptsCandidates(job) ? null : JOB_NOT_OPEN;
      } catch (error) {
        if (isAtsFault(error)) return null;
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
