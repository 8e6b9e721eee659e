/**
 * The jobs of one integration, kept in memory. Loaded page by page once, then refreshed with what
 * changed; a job that is asked for alone and not known is fetched alone.
 */
import { acceptsCandidates, type Job } from '../../kombo/job.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import { keep } from './single-flight.ts';

/** The bound of memory: an integration with more jobs shows its first so many. */
const MAX_JOBS = 5000;
/** Changes are asked for with an overlap, since clocks differ. */
const OVERLAP_MS = 5 * 60 * 1000;
/** How many single jobs are kept beside the list. */
const MAX_SINGLE = 2000;

interface Loaded {
  byId: Map<string, Job>;
  loadedAt: number;
}

interface Single {
  job: Job | null;
  at: number;
}

export interface JobStore {
  /** Jobs that may be listed, newest first. @throws AtsFault when nothing is known yet */
  listed(): Promise<Job[]>;
  /** A job whatever its status, at most `maxAgeMs` old; null when the ATS does not know it. @throws AtsFault */
  find(jobId: string, maxAgeMs: number): Promise<Job | null>;
  /** The same from memory, however old unless told; undefined when there is none. */
  remembered(jobId: string, maxAgeMs?: number): Job | null | undefined;
}

export function createJobStore(options: {
  ats: Pick<Ats, 'jobs'>;
  integrationId: string;
  clock: Clock;
  ttlMs: number;
}): JobStore {
  const { ats, integrationId, clock, ttlMs } = options;
  const singles = new Map<string, Single>();
  const fetching = new Map<string, Promise<Job | null>>();

  const all = keep<Loaded>({ clock, ttlMs, load: (previous) => load(previous) });
  const sorted = keepSorted();

  async function load(previous: Loaded | null): Promise<Loaded> {
    const loadedAt = clock.now();
    const byId = new Map(previous?.byId);
    // Gone jobs are hidden by default; a refresh must see them go.
    const since =
      previous === null
        ? {}
        : {
            updated_after: new Date(previous.loadedAt - OVERLAP_MS).toISOString(),
            include_deleted: 'true' as const,
          };
    let cursor: string | undefined;
    do {
      const page = await ats.jobs(integrationId, { ...since, cursor });
      for (const job of page.results) byId.set(job.id, job);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && byId.size < MAX_JOBS);
    for (const job of byId.values()) remember(job.id, job, loadedAt);
    return { byId, loadedAt };
  }

  function remember(jobId: string, job: Job | null, at: number): void {
    singles.delete(jobId);
    singles.set(jobId, { job, at });
    const oldest = singles.keys().next().value;
    if (singles.size > MAX_JOBS + MAX_SINGLE && oldest !== undefined) singles.delete(oldest);
  }

  function remembered(jobId: string, maxAgeMs = Number.POSITIVE_INFINITY): Job | null | undefined {
    const known = singles.get(jobId);
    return known !== undefined && clock.now() - known.at <= maxAgeMs ? known.job : undefined;
  }

  function fetchOne(jobId: string): Promise<Job | null> {
    const running = fetching.get(jobId);
    if (running !== undefined) return running;
    const at = clock.now();
    const work = ats
      .jobs(integrationId, { ...idQuery(jobId), include_deleted: 'true' })
      .then(({ results }) => {
        const job = results.find((found) => isNamed(found, jobId)) ?? null;
        remember(jobId, job, at);
        return job;
      })
      .finally(() => fetching.delete(jobId));
    fetching.set(jobId, work);
    return work;
  }

  return {
    listed: async () => sorted(await all.get()),
    async find(jobId, maxAgeMs) {
      const known = remembered(jobId, maxAgeMs);
      return known === undefined ? fetchOne(jobId) : known;
    },
    remembered,
  };
}

/** `remote:` ids name a job by the ATS's own id. */
function idQuery(jobId: string) {
  return jobId.startsWith('remote:') ? { remote_ids: jobId.slice(7) } : { ids: jobId };
}

function isNamed(job: Job, jobId: string): boolean {
  return job.id === jobId || `remote:${job.remote_id}` === jobId;
}

/** Sorts once per load. */
function keepSorted(): (loaded: Loaded) => Job[] {
  let last: { loaded: Loaded; jobs: Job[] } | null = null;
  return (loaded) => {
    if (last?.loaded !== loaded) {
      const jobs = [...loaded.byId.values()]
        .filter(isListed)
        .sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
      last = { loaded, jobs };
    }
    return last.jobs;
  };
}

/** Kombo: an unlisted job is for those who have its link. */
export function isListed(job: Job): boolean {
  return acceptsCandidates(job) && job.visibility !== 'UNLISTED';
}

/** Where a job stands in the list: newest first, then by id. */
export interface Position {
  opened: number;
  id: string;
}

export function positionOf(job: Job): Position {
  return { opened: Date.parse(job.opened_at ?? job.remote_created_at ?? '') || 0, id: job.id };
}

export function comparePositions(a: Position, b: Position): number {
  return b.opened - a.opened || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}
