/**
 * The jobs of one integration, kept in memory.
 *
 * Kombo's `updated_after` does not see every change: an edited stage or hiring team moves no job's
 * `changed_at`. So the list is loaded whole at an interval, with changes in between, and only what
 * was returned counts as fresh. A job that is asked for alone and not fresh is fetched alone; what
 * was learnt later wins, whichever way it came.
 */
import type { JobCoverage } from '../../contract/ats.ts';
import { acceptsCandidates } from '../../kombo/answers/job.ts';
import { isSameRecord, type RecordIds, remoteIdIn } from '../../kombo/values/record-id.ts';
import type { Ats, PageQuery } from '../ats/client.ts';
import { type Clock, noticingSteps } from '../clock.ts';
import { inSlices } from '../in-slices.ts';
import { createJobOrder } from './job-order.ts';
import { jobPages } from './job-pages.ts';
import { type KeptJob, keepJob, readJob, type UsedJob, unpackJob } from './kept-job.ts';
import { createRecent } from './recent.ts';
import { createTeams } from './teams.ts';

/** The bound of memory: about 100 MB. A list with more open jobs is cut, and says so. */
const MAX_JOBS = 50_000;
/** Changes are asked for with an overlap, since clocks differ. */
const OVERLAP_MS = 5 * 60 * 1000;
/** How many jobs are remembered beside the list: closed, internal, unknown ones. */
const MAX_SINGLE = 2000;
/** Chosen jobs that are kept ready; a job's questions are needed at every submission. */
const MAX_UNPACKED = 256;
/** Who asks for an old list waits for a new one as long as this, in milliseconds. */
const PATIENCE_MS = 2000;
/** What is linked to jobs is seen by a whole load alone: not more often than this because of news. */
const MIN_RELOAD_MS = 10 * 60 * 1000;
/** Kombo takes many ids in one request; this many stay well below the length of an address. */
const IDS_PER_REQUEST = 100;

/** What can be listed now, and how much of the ATS's list that is. */
export interface JobListing {
  /** Jobs that may be listed, newest first. */
  jobs: readonly KeptJob[];
  coverage: JobCoverage;
}

/** How the store is doing. */
export interface JobStoreState {
  coverage: JobCoverage;
  /** Open jobs that are kept. */
  count: number;
  /** When the whole list was last asked for; null before. */
  loaded_at: string | null;
  is_loading: boolean;
}

/** The jobs of one integration. */
export interface JobStore {
  /** What is known by now; waits for the first page. @throws AtsError when nothing is known yet */
  listed(): Promise<JobListing>;
  /** A job whatever its status, at most `maxAgeMs` old; null when the ATS does not know it. @throws AtsError */
  find(jobId: string, maxAgeMs: number): Promise<UsedJob | null>;
  /** The same from memory, however old unless told; undefined when there is none. */
  remembered(jobId: string, maxAgeMs?: number): UsedJob | null | undefined;
  /** The open jobs that are known now whose hiring team holds this address, in small letters. */
  ofTeam(email: string): RecordIds[];
  /**
   * The ATS says that something changed, with `parts` also what is linked to jobs: nothing that is
   * remembered is fresh any more, and the next who asks for the list gets the changes.
   */
  expire(options: { parts: boolean }): void;
  /** For whoever runs it. */
  state(): JobStoreState;
}

/** Times are milliseconds. */
export interface JobStoreOptions {
  ats: Pick<Ats, 'jobs'>;
  integrationId: string;
  clock: Clock;
  /** How long a job is fresh, and how often changes are asked for at most. */
  ttlMs: number;
  /** How often the list is loaded whole. */
  reloadMs: number;
}

interface Loading {
  all: Promise<void>;
  firstPage: Promise<void>;
}

/** The store of one integration. Its memory is bounded; nothing is asked for until somebody asks. */
export function createJobStore(options: JobStoreOptions): JobStore {
  const { ats, integrationId, ttlMs, reloadMs } = options;
  const clock = noticingSteps(options.clock, askAnew);
  /** Jobs that take candidates, by id. */
  const open = new Map<string, KeptJob>();
  /** Jobs beside them by the id that was asked for; null: the ATS does not know it. */
  const beside = createRecent<string, { job: KeptJob | null; at: number }>(MAX_SINGLE);
  const unpacked = createRecent<KeptJob, UsedJob>(MAX_UNPACKED);
  const fetching = new Map<string, Promise<UsedJob | null>>();
  let coverage: JobCoverage = 'loading';
  /** When the last whole load, and the last load of any kind, began. */
  let wholeAt: number | null = null;
  let changesAt = 0;
  let freshUntil = 0;
  /** When the ATS last said that something changed; what was asked for before may be old. */
  let toldAt = Number.NEGATIVE_INFINITY;
  let isPartsChanged = false;
  let loading: Loading | null = null;
  const order = createJobOrder();
  const teams = createTeams();

  const pages = (query: PageQuery) => jobPages({ ats, integrationId, clock }, query);

  /** No time that was noted can be compared with those that come now: all of it is loaded again. */
  function askAnew(): void {
    for (const job of open.values()) job.at = Number.NEGATIVE_INFINITY;
    beside.clear();
    wholeAt = wholeAt === null ? null : Number.NEGATIVE_INFINITY;
    freshUntil = 0;
    toldAt = Number.NEGATIVE_INFINITY;
  }

  /** Takes a job that was asked for at `at`, unless something newer is known of it. */
  function learn(job: UsedJob, at: number): void {
    const known = open.get(job.id) ?? beside.get(job.id)?.job;
    if (known && known.at > at) return;
    const kept = keepJob(job, at);
    if (acceptsCandidates(job)) {
      beside.delete(job.id);
      open.set(job.id, kept);
      order.put(kept);
      teams.put(kept);
    } else {
      drop(job.id);
      if (known) beside.set(job.id, { job: kept, at });
    }
  }

  function drop(jobId: string): void {
    if (!open.delete(jobId)) return;
    order.remove(jobId);
    teams.remove(jobId);
  }

  /** All open jobs. What is not among them is gone. */
  async function loadWhole(firstPage: () => void): Promise<void> {
    const began = clock.now();
    isPartsChanged = false;
    let isWhole = true;
    for await (const page of pages({ statuses: 'OPEN', ignore_unsupported_filters: 'true' })) {
      await inSlices(page.jobs, (job) => {
        if (open.size < MAX_JOBS || open.has(job.id)) learn(job, page.at);
      });
      // What a page brought is put in order now, a little at a time.
      order.jobs();
      firstPage();
      isWhole = page.isWhole && open.size < MAX_JOBS;
      if (!isWhole) break;
    }
    if (isWhole) await dropGone(began);
    coverage = isWhole ? 'whole' : 'cut';
    wholeAt = began;
    changesAt = began;
  }

  /**
   * Lists move while they are read, so a job can be missing from every page although it is there.
   * What a whole load did not hold is asked for by its id before it goes.
   */
  async function dropGone(began: number): Promise<void> {
    const missing = [...open.values()].filter(({ at }) => at < began).map(({ rest }) => rest.id);
    for (let start = 0; start < missing.length; start += IDS_PER_REQUEST) {
      const ids = missing.slice(start, start + IDS_PER_REQUEST);
      for await (const page of pages({ ids: ids.join(','), include_deleted: 'true' })) {
        for (const job of page.jobs) learn(job, page.at);
      }
      for (const id of ids) {
        if ((open.get(id)?.at ?? began) < began) drop(id);
      }
    }
  }

  /** What changed since the last load; gone jobs are hidden by default and must be seen to go. */
  async function loadChanges(): Promise<void> {
    const began = clock.now();
    const updated_after = new Date(changesAt - OVERLAP_MS).toISOString();
    for await (const page of pages({ updated_after, include_deleted: 'true' })) {
      await inSlices(page.jobs, (job) => learn(job, page.at));
      // Too much for a change: all of it is asked for next time.
      if (!page.isWhole) wholeAt = Number.NEGATIVE_INFINITY;
    }
    changesAt = began;
  }

  const isDue = () => {
    const everyMs = isPartsChanged ? Math.min(MIN_RELOAD_MS, reloadMs) : reloadMs;
    return wholeAt === null || clock.now() - wholeAt >= everyMs;
  };

  /** One load at a time; after a failure the list is left alone for a while. */
  function load(): Loading {
    const firstPage = Promise.withResolvers<void>();
    const began = clock.now();
    const all = (isDue() ? loadWhole(firstPage.resolve) : loadChanges()).finally(() => {
      // What was told meanwhile may be missing from what came.
      freshUntil = toldAt > began ? 0 : clock.now() + ttlMs;
      loading = null;
    });
    // Whoever waits for it hears of a failure; nobody need.
    all.catch(() => {});
    return { all, firstPage: firstPage.promise };
  }

  /** Resolves when there is something to show: the first page, or an old list after some waiting. */
  async function somethingToShow(): Promise<void> {
    if (clock.now() < freshUntil && (loading !== null || wholeAt !== null)) return;
    const isOld = isDue() || toldAt > changesAt;
    loading ??= load();
    const { all, firstPage } = loading;
    if (open.size === 0) return Promise.race([all, firstPage]);
    if (!isOld) return;
    const over = new AbortController();
    await Promise.race([all.catch(() => {}), clock.sleep(PATIENCE_MS, over.signal)]);
    over.abort();
  }

  function keptFor(jobId: string): { job: KeptJob | null; at: number } | undefined {
    const listed = open.get(jobId);
    if (listed !== undefined) return { job: listed, at: listed.at };
    const single = beside.get(jobId);
    if (single !== undefined || remoteIdIn(jobId) === null) return single;
    for (const job of open.values()) if (isSameRecord(job.rest, jobId)) return { job, at: job.at };
    return undefined;
  }

  function unpack(kept: KeptJob): UsedJob {
    const ready = unpacked.get(kept) ?? unpackJob(kept);
    unpacked.set(kept, ready);
    return ready;
  }

  function remembered(jobId: string, maxAgeMs = Number.POSITIVE_INFINITY) {
    const now = clock.now();
    const known = keptFor(jobId);
    if (known === undefined || now - known.at > maxAgeMs) return undefined;
    if (known.at < toldAt && maxAgeMs !== Number.POSITIVE_INFINITY) return undefined;
    return known.job === null ? null : unpack(known.job);
  }

  function fetchOne(jobId: string): Promise<UsedJob | null> {
    const running = fetching.get(jobId);
    if (running !== undefined) return running;
    const at = clock.now();
    const work = ats
      .jobs(integrationId, { ...idQuery(jobId), include_deleted: 'true' })
      .then(({ results }) => {
        const jobs = results.flatMap((raw) => readJob(raw) ?? []);
        const job = jobs.find((found) => isSameRecord(found, jobId)) ?? null;
        if (job !== null) learn(job, at);
        else drop(jobId);
        if (job === null || !open.has(job.id)) {
          beside.set(jobId, { job: job && keepJob(job, at), at });
        }
        return job;
      })
      .finally(() => fetching.delete(jobId));
    fetching.set(jobId, work);
    return work;
  }

  return {
    async listed() {
      await somethingToShow();
      return { jobs: order.jobs(), coverage };
    },
    async find(jobId, maxAgeMs) {
      const known = remembered(jobId, maxAgeMs);
      return known === undefined ? fetchOne(jobId) : known;
    },
    remembered,
    ofTeam: (email) => teams.of(email).map(({ rest }) => rest),
    expire({ parts }) {
      toldAt = clock.now();
      isPartsChanged ||= parts;
      freshUntil = 0;
    },
    state: () => ({
      coverage,
      count: open.size,
      is_loading: loading !== null,
      loaded_at: wholeAt === null || wholeAt < 0 ? null : new Date(wholeAt).toISOString(),
    }),
  };
}

function idQuery(jobId: string): PageQuery {
  const remoteId = remoteIdIn(jobId);
  return remoteId === null ? { ids: jobId } : { remote_ids: remoteId };
}
