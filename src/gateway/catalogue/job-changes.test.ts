/** How the store of jobs hears of changes, and of those that the ATS does not tell. */
import { describe, expect, test } from 'vitest';
import {
  aJob,
  aStub,
  DAY,
  idsIn,
  MINUTE,
  type StubJob,
  settled,
  someJobs,
  untilLoaded,
} from './a-job-stub.ts';

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
    await untilLoaded(store);
    stub.jobs.push(aJob('b', { changed_at: stub.instant() }));
    expect(await idsIn(store)).toEqual(['a', 'b']);
  });
});

describe('when the clock is put back', () => {
  test('what was read by the time before is read again, and what changed is seen', async () => {
    const stub = aStub([aJob('a'), aJob('b'), aJob('c', { status: 'CLOSED' })]);
    const store = stub.store();
    stub.pass(365 * DAY);
    await store.listed();
    await store.find('c', MINUTE);
    store.expire({ parts: false });
    stub.pass(-365 * DAY);
    stub.jobs.splice(1, 1);
    for (const job of stub.jobs) job.name = 'Renamed';
    expect(await settled(store)).toEqual(['a']);
    expect(store.remembered('a')?.name).toBe('Renamed');
    expect((await store.find('c', MINUTE))?.name).toBe('Renamed');
    const asked = stub.asked.length;
    await store.listed();
    expect(stub.asked, 'and then as ever').toHaveLength(asked);
  });
});
