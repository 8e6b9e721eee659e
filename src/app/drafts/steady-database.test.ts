import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Database, DraftStoreFull, DraftStoreUnavailable } from './database.ts';
import { createDiskDatabase } from './disk-database.ts';
import { aDraft } from './draft.fixture.ts';
import { createDraftStore } from './draft-store.ts';
import { createSteadyDatabase } from './steady-database.ts';

let databases = 0;

/** A disk that can be made full, and closed altogether. */
function aDisk() {
  databases += 1;
  const disk = createDiskDatabase(`steady-${databases}`);
  const state: { fault: Error | null; readable: boolean } = { fault: null, readable: true };
  const faulty: Database = {
    putLate: (draft) => disk.putLate(draft),
    takeLate: () => disk.takeLate(),
    read: (body) => (state.readable ? disk.read(body) : Promise.reject(state.fault)),
    write: (body) => (state.fault === null ? disk.write(body) : Promise.reject(state.fault)),
  };
  const steady = createSteadyDatabase(faulty);
  return { disk, state, steady, store: createDraftStore({ database: steady }) };
}

test('a full disk costs nothing while the page is open, and is said', async () => {
  const { state, steady, store } = aDisk();
  const first = await store.save(aDraft());
  state.fault = new DraftStoreFull('test');
  const second = await store.save({ ...first, step: 'files' });
  await store.files('d1').put('f1', new Blob(['the CV']));
  expect(steady.getTrouble()).toBe('full');
  expect(second.revision).toBe(2);
  expect((await store.load('d1'))?.step).toBe('files');
  expect(await (await store.files('d1').get('f1'))?.text()).toBe('the CV');
  expect((await store.list())[0]?.file_count).toBe(1);
});

test('what was held in memory reaches the disk as soon as there is room', async () => {
  const { disk, state, steady, store } = aDisk();
  state.fault = new DraftStoreFull('test');
  const first = await store.save(aDraft());
  await store.files('d1').put('f1', new Blob(['the CV']));
  state.fault = null;
  await store.save({ ...first, step: 'job' });
  expect(steady.getTrouble()).toBeNull();
  const onDisk = createDraftStore({ database: disk });
  expect((await onDisk.load('d1'))?.step).toBe('job');
  expect(await (await onDisk.files('d1').get('f1'))?.text()).toBe('the CV');
});

test('a draft deleted while the disk is full stays deleted', async () => {
  const { state, store } = aDisk();
  await store.save(aDraft());
  state.fault = new DraftStoreFull('test');
  await store.remove('d1');
  expect(await store.load('d1')).toBeUndefined();
  expect(await store.list()).toEqual([]);
});

test('a browser that keeps nothing still holds the entry until the page is left', async () => {
  const { state, steady, store } = aDisk();
  state.fault = new DraftStoreUnavailable('test');
  state.readable = false;
  await store.save(aDraft());
  expect((await store.load('d1'))?.values.candidate.first_name).toBe('Frank');
  expect(steady.getTrouble()).toBe('unavailable');
});

test('a conflict is no trouble of the disk: it is passed on and nothing is written', async () => {
  const { steady, store } = aDisk();
  await store.save(aDraft());
  await expect(store.save(aDraft({ step: 'review' }))).rejects.toThrow('another tab');
  expect(steady.getTrouble()).toBeNull();
  expect((await store.load('d1'))?.step).toBe('candidate');
});
