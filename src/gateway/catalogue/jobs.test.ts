import { describe, expect, test } from 'vitest';
import { AtsUnreachable } from '../ats/ats-error.ts';
import { aJob, aStub, DAY, idsIn, MINUTE, settled, someJobs, untilLoaded } from './a-job-stub.ts';
import { searchJobs } from './job-search.ts';

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
    await untilLoaded(store);
    expect((await store.listed()).coverage).toBe('whole');
    expect(searchJobs(await store.listed(), {}).total).toBe(20_000);
  });

  test('shows its first page while the others are on their way, and says so', async () => {
    const stub = aStub(someJobs(500));
    const later = Promise.withResolvers<void>();
    stub.before = async ({ cursor }) => (cursor === undefined ? undefined : later.promise);
    const store = stub.store();
    expect(await store.listed()).toMatchObject({ coverage: 'loading', jobs: { length: 250 } });
    later.resolve();
    await untilLoaded(store);
    expect(await store.listed()).toMatchObject({ coverage: 'whole', jobs: { length: 500 } });
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
