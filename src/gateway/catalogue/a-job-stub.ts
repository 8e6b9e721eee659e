/** An ATS with jobs for tests of the store of jobs, its clock, and ways to look into the store. */
import type { PageQuery } from '../ats/client.ts';
import { createJobStore, type JobStore } from './jobs.ts';

/** Times of the stub, in milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const START = Date.parse('2026-11-01T08:00:00Z');

/** A job as the stub answers it. */
export interface StubJob {
  id: string;
  remote_id?: string;
  name: string;
  status: string | null;
  changed_at: string;
  remote_deleted_at?: string;
  stages: { id: string; name: string; status: string }[];
}

/** Whatever waits its turn has had it: timers of no length, and what they set off. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * An ATS that keeps Kombo's documented rule: `updated_after` looks at a job's `changed_at`, and an
 * edited stage leaves that as it is.
 */
export function aStub(jobs: StubJob[] = [], pageSize = 250) {
  let now = START;
  const asked: PageQuery[] = [];
  const stub = {
    jobs,
    asked,
    /** Called before an answer is put together. */
    before: async (_query: PageQuery): Promise<void> => {},
    clock: {
      now: () => now,
      /** Whoever waits is woken after a few turns: no test depends on how long something takes. */
      async sleep() {
        for (let turns = 0; turns < 5; turns++) await turn();
      },
    },
    pass(ms: number) {
      now += ms;
    },
    instant: () => new Date(now).toISOString(),
    ats: {
      async jobs(_integrationId: string, query: PageQuery) {
        asked.push(query);
        await stub.before(query);
        const ids = query.ids?.split(',');
        const found = stub.jobs.filter(
          (job) =>
            (ids === undefined || ids.includes(job.id)) &&
            (query.remote_ids === undefined || job.remote_id === query.remote_ids) &&
            (query.statuses === undefined ||
              job.status === null ||
              job.status === query.statuses) &&
            (query.updated_after === undefined || job.changed_at >= query.updated_after) &&
            (query.include_deleted === 'true' || job.remote_deleted_at === undefined),
        );
        const start = Number(query.cursor ?? 0);
        const end = start + pageSize;
        return {
          results: found.slice(start, end),
          next: end < found.length ? `${end}` : null,
        };
      },
    },
    store: () =>
      createJobStore({
        ats: stub.ats,
        integrationId: 'stub:1',
        clock: stub.clock,
        ttlMs: MINUTE,
        reloadMs: DAY,
      }),
  };
  return stub;
}

/** An open job that changed a day before the stub began. */
export function aJob(id: string, change: Partial<StubJob> = {}): StubJob {
  return {
    id,
    name: `Job ${id}`,
    status: 'OPEN',
    changed_at: new Date(START - DAY).toISOString(),
    stages: [{ id: `${id}-s`, name: 'Applied', status: 'ACTIVE' }],
    ...change,
  };
}

/** So many jobs, numbered behind `prefix`. */
export const someJobs = (count: number, prefix = 'j', change: Partial<StubJob> = {}) =>
  Array.from({ length: count }, (_, index) => aJob(`${prefix}${index}`, change));

/** The ids that the store lists. */
export const idsIn = async (store: JobStore) =>
  (await store.listed()).jobs.map(({ rest }) => rest.id);

/** Until nothing is being loaded any more. */
export async function untilLoaded(store: JobStore): Promise<void> {
  while (store.state().is_loading) await turn();
}

/** The list once what runs behind has come. */
export async function settled(store: JobStore): Promise<string[]> {
  await store.listed();
  await untilLoaded(store);
  return idsIn(store);
}
