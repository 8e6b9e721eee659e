import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Database, DraftStoreFull, DraftStoreUnavailable } from './database.ts';
import { createDiskDatabase } from './disk-database.ts';
import { aDraft } from './drafts/draft.fixture.ts';
import { createDraftStore } from './drafts/draft-store.ts';
import { anItem } from './outbox/outbox-item.fixture.ts';
import { createOutboxStore } from './outbox/outbox-store.ts';
import { createSteadyDatabase } from './steady-database.ts';
import { warnBeforeLoss } from './warn-before-loss.ts';

let databases = 0;

/** A disk that can be made full, and closed altogether. */
function aDisk() {
  databases += 1;
  const disk = createDiskDatabase(`steady-${databases}`);
  const state: { fault: Error | null; readable: boolean } = { fault: null, readable: true };
  const faulty: Database = {
    prepareLate: () => disk.prepareLate(),
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
  const draft = aDraft();
  const file = {
    id: 'f1',
    name: 'CV.txt',
    type: 'CV',
    content_type: 'text/plain',
    size: 6,
  } as const;
  const first = await store.save({ ...draft, values: { ...draft.values, attachments: [file] } });
  state.fault = new DraftStoreFull('test');
  const second = await store.save({ ...first, step: 'files' });
  await store.files('d1').put('f1', new Blob(['the CV']));
  expect(steady.condition.get().trouble).toBe('full');
  expect(second.revision).toBe(2);
  expect((await store.load('d1'))?.step).toBe('files');
  expect(await (await store.files('d1').get('f1'))?.text()).toBe('the CV');
  expect((await store.list())[0]?.file_name).toBe(file.name);
});

test('what was held in memory reaches the disk as soon as there is room', async () => {
  const { disk, state, steady, store } = aDisk();
  state.fault = new DraftStoreFull('test');
  const first = await store.save(aDraft());
  await store.files('d1').put('f1', new Blob(['the CV']));
  state.fault = null;
  await store.save({ ...first, step: 'job' });
  expect(steady.condition.get().trouble).toBeNull();
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
  expect(steady.condition.get().trouble).toBe('unavailable');
});

test('a conflict is no trouble of the disk: it is passed on and nothing is written', async () => {
  const { steady, store } = aDisk();
  await store.save(aDraft());
  await expect(store.save(aDraft({ step: 'review' }))).rejects.toThrow('another tab');
  expect(steady.condition.get().trouble).toBeNull();
  expect((await store.load('d1'))?.step).toBe('candidate');
});

/** The disk with room for every write but the first, which fails once `other` has been written. */
function aMomentWithoutRoom(disk: Database, other: () => Promise<unknown>): Database {
  let isFirst = true;
  return {
    ...disk,
    read: async (body) => {
      // The fallback reads the disk: meanwhile the other write finds room.
      if (!isFirst) await other();
      return disk.read(body);
    },
    write: (body) => {
      if (!isFirst) return disk.write(body);
      isFirst = false;
      return Promise.reject(new DraftStoreFull('test'));
    },
  };
}

test('what is held in memory while another write finds room reaches the disk at once', async () => {
  const { disk } = aDisk();
  const first = await createDraftStore({ database: disk }).save(aDraft());
  const steady = createSteadyDatabase(
    aMomentWithoutRoom(disk, () => steady.write((t) => t.delete('files', 'none'))),
  );
  const heard: unknown[] = [];
  steady.condition.subscribe(() => heard.push(steady.condition.get().trouble));
  const second = await createDraftStore({ database: steady }).save({ ...first, step: 'review' });
  expect(second.revision).toBe(2);
  expect(heard).toContain('full');
  expect(await createDraftStore({ database: disk }).load('d1')).toEqual(second);
  expect(steady.condition.get().trouble).toBeNull();
  expect(steady.isAtRisk()).toBe(false);
});

test('it is trouble again when the room is gone again', async () => {
  const { disk } = aDisk();
  const first = await createDraftStore({ database: disk }).save(aDraft());
  let room = 1;
  const steady = createSteadyDatabase(
    aMomentWithoutRoom(
      {
        ...disk,
        write: (body) => {
          room -= 1;
          return room < 0 ? Promise.reject(new DraftStoreFull('test')) : disk.write(body);
        },
      },
      async () => {
        if (room > 0) await steady.write((t) => t.delete('files', 'none'));
      },
    ),
  );
  const store = createDraftStore({ database: steady });
  await store.save({ ...first, step: 'review' });
  expect(steady.condition.get().trouble).toBe('full');
  expect(steady.isAtRisk()).toBe(true);
  room = 2;
  await store.files('d2').put('f', new Blob(['x']));
  expect(steady.condition.get().trouble).toBeNull();
  expect((await createDraftStore({ database: disk }).load('d1'))?.step).toBe('review');
});

test('what is held in memory anew while it is poured out stays held', async () => {
  const { disk, state } = aDisk();
  let duringPour = async () => {};
  const steady = createSteadyDatabase({
    ...disk,
    write: async (body) => {
      if (state.fault !== null) throw state.fault;
      const result = await disk.write(body);
      await duringPour();
      return result;
    },
  });
  const store = createDraftStore({ database: steady });
  state.fault = new DraftStoreFull('test');
  const first = await store.save(aDraft());
  state.fault = null;
  duringPour = async () => {
    duringPour = async () => {
      duringPour = async () => {};
      state.fault = new DraftStoreFull('test');
      await store.save({ ...first, step: 'review' });
    };
  };
  await store.files('d2').put('f', new Blob(['x']));
  expect(steady.condition.get().trouble).toBe('full');
  expect((await store.load('d1'))?.step).toBe('review');
});

test('a page that holds what the disk refused asks before it goes, and only then', async () => {
  const { state, steady, store } = aDisk();
  const page = new EventTarget();
  warnBeforeLoss(steady, page);
  const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const outbox = createOutboxStore(steady);
  state.fault = new DraftStoreFull('test');
  await store.start(aDraft());
  expect(asks()).toBe(false);
  await outbox.add(anItem());
  expect(asks()).toBe(true);
  expect(steady.isHeld('outbox', anItem().id)).toBe(true);
  state.fault = null;
  await store.files('d2').put('f', new Blob(['x']));
  expect(asks()).toBe(false);
  expect(steady.isHeld('outbox', anItem().id)).toBe(false);
  state.fault = new DraftStoreFull('test');
  await store.save(aDraft({ id: 'd3' }));
  expect(asks()).toBe(true);
  await store.remove('d3');
  expect(asks()).toBe(false);
});

test('a disk that is wiped keeps nothing, and neither does a page that holds it open', async () => {
  const name = `wiped-${databases}`;
  const [disk, other] = [createDiskDatabase(name), createSteadyDatabase(createDiskDatabase(name))];
  const store = createDraftStore({ database: other });
  const draft = await store.save(aDraft());
  await store.files('d1').put('f1', new Blob(['the CV']));
  await disk.takeLate();
  other.abandon();
  expect(other.putLate(draft)).toBe(true);
  await store.save({ ...draft, revision: 0 });
  expect(await store.load('d1')).toBeUndefined();
  expect(other.isAtRisk()).toBe(false);
  await disk.destroy();
  const names = (await indexedDB.databases()).map((each) => each.name);
  expect(names.filter((each) => each?.startsWith(name))).toEqual([]);
  expect(await disk.read((tables) => tables.list('drafts'))).toEqual([]);
  expect(await disk.read((tables) => tables.list('files'))).toEqual([]);
});
