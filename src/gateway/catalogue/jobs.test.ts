import { describe, expect, test } from 'vitest';
import { AtsUnreachable } from '../ats/ats-error.ts';
import type { PageQuery } from '../ats/client.ts';
import { searchJobs } from './job-search.ts';
import { createJobStore } from './jobs.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse('2026-11-01T08:00:00Z');

interface StubJob {
  id: string;
  remote_id?: string;
  name: string;
  status: string | null;
  changed_at: string;
  remote_deleted_at?: string;
  stages: { id: string; name: string; status: string }[];
}

/**
 * An ATS that keeps Kombo's documented rule: `updated_after` looks at a job's `changed_at`, and an
 * edited stage leaves that as it is.
 */
function aStub(jobs: StubJob[] = [], pageSize = 250) {
  let now = START;
  const asked: PageQuery[] = [];
  const stub = {
    jobs,
    asked,
    /** Called before an answer is put together. */
    before: async (_query: PageQuery): Promise<void> => {},
    clock: {
      now: () => now,
      sleep: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
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

function aJob(id: string, change: Partial<StubJob> = {}): StubJob {
  return {
    id,
    name: `Job ${id}`,
    status: 'OPEN',
    changed_at: new Date(START - DAY).toISOString(),
    stages: [{ id: `${id}-s`, name: 'Applied', status: 'ACTIVE' }],
    ...change,
  };
}

const someJobs = (count: number, prefix = 'j', change: Partial<StubJob> = {}) =>
  Array.from({ length: count }, (_, index) => aJob(`${prefix}${index}`, change));

type Store = ReturnType<ReturnType<typeof aStub>['store']>;

const idsIn = async (store: Store) => (await store.listed()).jobs.map(({ rest }) => rest.id);

/** The list once what runs behind has come. */
async function settled(store: Store): Promise<string[]> {
  await store.listed();
  await expect.poll(() => store.state().is_loading, { timeout: 15_000 }).toBe(false);
  return idsIn(store);
}

describe('the list', () => {
  test('asks for open jobs, and for those whose ATS knows no status', async () => {
    const stub = aStub([aJob('a'), aJob('b', { status: null }), aJob('c', { status: 'CLOSED' })]);
    expect(await idsIn(stub.store())).toEqual(['a', 'b']);
    expect(stub.asked[0]).toMatchObject({ statuses: 'OPEN', ignore_unsupported_filters: 'true' });
  });

  test('holds the open ones behind thousands of closed ones, filter or not', async () => {
    const stub = aStub([...someJobs(5000, 'c', { status: 'CLOSED' }), ...someJobs(1000)]);
    expect(await settled(stub.store())).toHaveLength(1000);
    const unfiltered = aStub(stub.jobs);
    const { jobs } = unfiltered.ats;
    unfiltered.ats.jobs = (id, { statuses: _ignored, ...query }) => jobs(id, query);
    expect(await settled(unfiltered.store())).toHaveLength(1000);
  });

  test('holds 20,000 open jobs, the newest first', async () => {
    const stub = aStub(someJobs(20_000));
    const store = stub.store();
    await store.listed();
    await expect
      .poll(async () => (await store.listed()).coverage, { timeout: 15_000 })
      .toBe('whole');
    expect(searchJobs(await store.listed(), {}).total).toBe(20_000);
  });

  test('shows its first page while the others are on their way, and says so', async () => {
    const stub = aStub(someJobs(500));
    const later = Promise.withResolvers<void>();
    stub.before = async ({ cursor }) => (cursor === undefined ? undefined : later.promise);
    const store = stub.store();
    expect(await store.listed()).toMatchObject({ coverage: 'loading', jobs: { length: 250 } });
    later.resolve();
    await expect.poll(async () => (await store.listed()).jobs.length).toBe(500);
    expect((await store.listed()).coverage).toBe('whole');
  });

  test('fails only while nothing is known', async () => {
    const stub = aStub([aJob('a')]);
    let isAway = true;
    stub.before = async () => {
      if (isAway) throw new AtsUnreachable('ECONNREFUSED');
    };
    const store = stub.store();
    await expect(store.listed()).rejects.toBeInstanceOf(AtsUnreachable);
    isAway = false;
    expect(await idsIn(store)).toEqual(['a']);
    isAway = true;
    stub.pass(30 * DAY);
    expect(await idsIn(store)).toEqual(['a']);
  });
});

describe('changes', () => {
  test('a new job, a closed one and a deleted one are seen at the next interval', async () => {
    const stub = aStub([aJob('a'), aJob('b'), aJob('c')]);
    const store = stub.store();
    await store.listed();
    stub.pass(2 * MINUTE);
    stub.jobs.push(aJob('d', { changed_at: stub.instant() }));
    Object.assign(stub.jobs[1] as StubJob, { status: 'CLOSED', changed_at: stub.instant() });
    Object.assign(stub.jobs[2] as StubJob, {
      remote_deleted_at: stub.instant(),
      changed_at: stub.instant(),
    });
    expect(await settled(store)).toEqual(['a', 'd']);
    expect(stub.asked.at(-1)?.updated_after).toBeDefined();
  });

  test('more changes than one page are all taken', async () => {
    const stub = aStub(someJobs(600));
    const store = stub.store();
    await settled(store);
    stub.pass(2 * MINUTE);
    for (const job of stub.jobs)
      Object.assign(job, { status: 'CLOSED', changed_at: stub.instant() });
    expect(await settled(store)).toEqual([]);
  });

  test('only what was returned is fresh: a job that changes did not hold is asked for again', async () => {
    const stub = aStub([aJob('a')]);
    const store = stub.store();
    await store.listed();
    stub.pass(2 * MINUTE);
    await settled(store);
    (stub.jobs[0] as StubJob).stages = [{ id: 'a-s', name: 'Applied', status: 'INACTIVE' }];
    const job = await store.find('a', MINUTE);
    expect(job?.stages[0]?.status).toBe('INACTIVE');
  });

  test('what a single look taught is not overwritten by a page that was asked for before', async () => {
    const stub = aStub([aJob('a'), ...someJobs(300)]);
    const store = stub.store();
    await settled(store);
    stub.pass(2 * DAY);
    const firstPage = Promise.withResolvers<void>();
    stub.before = async ({ statuses, cursor }) => {
      if (statuses !== undefined && cursor === undefined) await firstPage.promise;
    };
    const { jobs } = stub.ats;
    const before = structuredClone(stub.jobs);
    stub.ats.jobs = async (id, query) => {
      if (query.statuses === undefined || query.cursor !== undefined) return jobs(id, query);
      await stub.before(query);
      return { results: before.slice(0, 250), next: '250' };
    };
    const listing = store.listed();
    stub.pass(1000);
    Object.assign(stub.jobs[0] as StubJob, { status: 'CLOSED' });
    expect((await store.find('a', 0))?.status).toBe('CLOSED');
    firstPage.resolve();
    await listing;
    expect(await settled(store)).not.toContain('a');
  });
});

describe('after 30 days', () => {
  test('a renamed stage and a vanished job are seen, though no job appears as changed', async () => {
    const stub = aStub([aJob('a'), aJob('b')]);
    const store = stub.store();
    await store.listed();
    stub.jobs.pop();
    (stub.jobs[0] as StubJob).stages = [{ id: 'a-s', name: 'New', status: 'ACTIVE' }];
    stub.pass(30 * DAY);
    expect(await settled(store)).toEqual(['a']);
    expect(store.remembered('a')?.stages[0]?.name).toBe('New');
  });

  test('a job that every page missed because the list moved stays', async () => {
    const stub = aStub([aJob('a'), aJob('b'), aJob('c')]);
    const store = stub.store();
    await store.listed();
    stub.pass(2 * DAY);
    const { jobs } = stub.ats;
    stub.ats.jobs = async (id, query) => {
      const page = await jobs(id, query);
      if (query.statuses === undefined) return page;
      return { ...page, results: page.results.filter((job) => job.id !== 'b') };
    };
    expect(await settled(store)).toEqual(['a', 'b', 'c']);
  });
});

describe('when the ATS says that it changed', () => {
  test('the next who asks for the list gets the changes, before their time', async () => {
    const stub = aStub([aJob('a')]);
    const store = stub.store();
    await store.listed();
    stub.pass(1000);
    stub.jobs.push(aJob('b', { changed_at: stub.instant() }));
    expect(await idsIn(store)).toEqual(['a']);
    store.expire({ parts: false });
    expect(await idsIn(store)).toEqual(['a', 'b']);
  });

  test('a job that is remembered is asked for again before it is used', async () => {
    const stub = aStub([aJob('a')]);
    const store = stub.store();
    await store.listed();
    stub.pass(1000);
    (stub.jobs[0] as StubJob).status = 'CLOSED';
    expect((await store.find('a', MINUTE))?.status).toBe('OPEN');
    store.expire({ parts: true });
    expect((await store.find('a', MINUTE))?.status).toBe('CLOSED');
  });

  test('what is linked to jobs is seen by a whole load, which news alone do not bring often', async () => {
    const stub = aStub([aJob('a')]);
    const store = stub.store();
    await store.listed();
    stub.pass(5 * MINUTE);
    store.expire({ parts: true });
    await settled(store);
    expect(stub.asked.at(-1)?.updated_after).toBeDefined();
    stub.pass(5 * MINUTE);
    await settled(store);
    expect(stub.asked.at(-1)).toMatchObject({ statuses: 'OPEN' });
    stub.pass(11 * MINUTE);
    await settled(store);
    expect(stub.asked.at(-1)?.updated_after).toBeDefined();
  });

  test('while a list is being read, what it misses is read right after', async () => {
    const stub = aStub([aJob('a')]);
    const store = stub.store();
    await store.listed();
    stub.pass(2 * MINUTE);
    const slow = Promise.withResolvers<void>();
    stub.before = async ({ updated_after }) => (updated_after ? slow.promise : undefined);
    await store.listed();
    stub.pass(1000);
    store.expire({ parts: false });
    stub.before = async () => {};
    slow.resolve();
    await expect.poll(() => store.state().is_loading).toBe(false);
    stub.jobs.push(aJob('b', { changed_at: stub.instant() }));
    expect(await idsIn(store)).toEqual(['a', 'b']);
  });
});

describe('pages that do not end', () => {
  test('a cursor that comes again ends the load, and the list says that it was cut', async () => {
    const stub = aStub(someJobs(3));
    stub.ats.jobs = async () => ({ results: stub.jobs, next: 'again' });
    const store = stub.store();
    await settled(store);
    expect(store.state()).toMatchObject({ coverage: 'cut', count: 3 });
  });

  test('rows that come twice stand once', async () => {
    const stub = aStub([aJob('a'), aJob('a'), aJob('b')]);
    expect(await idsIn(stub.store())).toEqual(['a', 'b']);
  });

  test('a row that is no job takes no other with it', async () => {
    const stub = aStub([aJob('a'), { ...aJob('b'), id: '' }, aJob('c')]);
    expect(await idsIn(stub.store())).toEqual(['a', 'c']);
  });
});

describe('a single job', () => {
  test('is found by the id that the ATS itself gave', async () => {
    const stub = aStub([
      aJob('a', { remote_id: '77' }),
      aJob('b', { remote_id: '78', status: 'CLOSED' }),
    ]);
    const store = stub.store();
    await store.listed();
    expect((await store.find('remote:77', MINUTE))?.id).toBe('a');
    expect((await store.find('remote:78', MINUTE))?.status).toBe('CLOSED');
    expect(await store.find('remote:79', MINUTE)).toBeNull();
  });

  test('several who ask at once ask the ATS once, and again only when it is old', async () => {
    const stub = aStub([aJob('a', { status: 'CLOSED' })]);
    const store = stub.store();
    await Promise.all([store.find('a', MINUTE), store.find('a', MINUTE)]);
    await store.find('a', MINUTE);
    expect(stub.asked).toHaveLength(1);
    stub.pass(2 * MINUTE);
    await store.find('a', MINUTE);
    expect(stub.asked).toHaveLength(2);
  });

  test('leaves the list when it vanished between the list and the sending', async () => {
    const stub = aStub([aJob('a'), aJob('b')]);
    const store = stub.store();
    await store.listed();
    stub.jobs.shift();
    stub.pass(1000);
    expect(await store.find('a', 0)).toBeNull();
    expect(await idsIn(store)).toEqual(['b']);
  });
});
