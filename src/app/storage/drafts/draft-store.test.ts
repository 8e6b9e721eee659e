import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { emptyValues } from '../../form/values.ts';
import { type Database, TABLES } from '../database.ts';
import { createDiskDatabase } from '../disk-database.ts';
import { anItem } from '../outbox/outbox-item.fixture.ts';
import { createOutboxStore } from '../outbox/outbox-store.ts';
import { aDraft } from './draft.fixture.ts';
import { completeValues } from './draft.ts';
import { sizeOf } from './draft-size.ts';
import { createDraftStore, DAY_MS, DraftConflict, DraftSent } from './draft-store.ts';

let databases = 0;

function aStore(now = () => new Date('2026-11-23T14:02:00Z')) {
  databases += 1;
  const database = createDiskDatabase(`test-${databases}`);
  return { database, store: createDraftStore({ database, now }) };
}

const textOf = async (database: Database, owner: string, id: string) =>
  (await createDraftStore({ database }).files(owner).get(id))?.text();

test('a draft and its files come back as they were kept', async () => {
  const { database, store } = aStore();
  await store.save(aDraft());
  await store.files('d1').put('f1', new Blob(['the CV']));
  const again = createDraftStore({ database });
  expect((await again.load('d1'))?.values.candidate.last_name).toBe('Doe');
  expect(await textOf(database, 'd1', 'f1')).toBe('the CV');
});

test('a draft that was kept before revisions had an index is saved like any other', async () => {
  databases += 1;
  const name = `test-${databases}`;
  const old = await openDB(name, 1, {
    upgrade: (database) => {
      for (const table of TABLES) database.createObjectStore(table);
    },
  });
  await old.put('drafts', aDraft({ revision: 3 }), 'd1');
  old.close();
  const store = createDraftStore({ database: createDiskDatabase(name) });
  expect((await store.save(aDraft({ revision: 3 }))).revision).toBe(4);
  await expect(store.save(aDraft({ revision: 3 }))).rejects.toThrow(DraftConflict);
});

test('what a page handed over late is kept, unless something newer or nothing stands there', async () => {
  const { store } = aStore();
  await store.load('d1');
  const kept = await store.save(aDraft());
  expect(store.saveLate(aDraft({ revision: 3, step: 'job' }))).toBe(true);
  expect(await store.load('d1')).toMatchObject({ revision: 3, step: 'job' });

  expect(store.saveLate(aDraft({ revision: 2, step: 'files' }))).toBe(true);
  expect((await store.list())[0]?.step).toBe('job');
  await expect(store.save(kept)).rejects.toThrow(DraftConflict);

  await store.remove('d1');
  expect(store.saveLate(aDraft({ revision: 9 }))).toBe(true);
  expect(await store.load('d1')).toBeUndefined();
});

test('when a late draft is taken in, no write to where it lay is under way any more', async () => {
  const { database, store } = aStore();
  await store.load('d1');
  await store.save(aDraft());
  expect(store.saveLate(aDraft({ revision: 3 }))).toBe(true);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await Promise.all([store.load('d1'), store.load('d1'), database.takeLate()]);
  const removals = transaction.mock.calls.filter(
    ([table, mode]) => table === 'late' && mode === 'readwrite',
  );
  expect(removals).toHaveLength(1);
});

test('what makes the browser ready for a last write leaves nothing and holds nothing up', async () => {
  const { database, store } = aStore();
  store.prepareLate();
  await store.load('d1');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await store.save(aDraft());
  put.mockClear();
  store.prepareLate();
  await vi.waitFor(() => expect(put).toHaveBeenCalledOnce());
  expect(store.saveLate(aDraft({ revision: 3, step: 'job' }))).toBe(true);
  expect(await store.list()).toMatchObject([{ id: 'd1', step: 'job' }]);
  expect(await database.read((tables) => tables.list('files'))).toEqual([]);
});

test('a page that comes back after it handed its draft over goes on from there', async () => {
  const { store } = aStore();
  await store.load('d1');
  const kept = await store.save(aDraft());
  const late = { ...kept, revision: kept.revision + 2 };
  expect(store.saveLate(late)).toBe(true);
  expect((await store.save({ ...late, step: 'review' })).revision).toBe(late.revision + 1);
});

test('files of the same id belong to one draft each', async () => {
  const { database, store } = aStore();
  await store.files('d1').put('f1', new Blob(['one']));
  await store.files('d2').put('f1', new Blob(['two']));
  await store.files('d1').remove('f1');
  expect(await textOf(database, 'd1', 'f1')).toBeUndefined();
  expect(await textOf(database, 'd2', 'f1')).toBe('two');
});

test('a write over a revision that is not the kept one is refused', async () => {
  const { store } = aStore();
  const first = await store.save(aDraft());
  await store.save({ ...first, step: 'job' });
  await expect(store.save({ ...first, step: 'files' })).rejects.toThrow(DraftConflict);
  expect((await store.load('d1'))?.step).toBe('job');
});

test('a draft that was deleted in another tab does not come back by itself', async () => {
  const { store } = aStore();
  const kept = await store.save(aDraft());
  await store.remove('d1');
  await expect(store.save(kept)).rejects.toThrow(DraftConflict);
});

test('what was handed over for sending does not change any more', async () => {
  const { database, store } = aStore();
  const kept = await store.save(aDraft());
  await createOutboxStore(database).add(anItem());
  await expect(store.save(kept)).rejects.toThrow(DraftSent);
  expect(await store.list()).toEqual([]);
});

test('the list shows name, job, step and size, and leaves out what nobody has typed into', async () => {
  const { database, store } = aStore();
  await database.write((t) => t.put('drafts', 'd0', aDraft({ id: 'd0' })));
  const file = { id: 'f1', name: 'CV.txt', content_type: 'text/plain', size: 5_000 };
  const draft = aDraft({ job: { id: 'j1', name: 'Head of Integrations' }, step: 'files' });
  const values = { ...draft.values, attachments: [{ ...file, type: 'CV' as const }] };
  await store.save({ ...draft, values });
  const [only, ...others] = await store.list();
  expect(others).toEqual([]);
  expect(only).toMatchObject({ id: 'd1', last_name: 'Doe', step: 'files', file_name: 'CV.txt' });
  expect(only?.job?.name).toBe('Head of Integrations');
  const { files, bytes } = sizeOf(only?.values ?? values);
  expect(files).toBe(1);
  expect(bytes).toBeGreaterThan(5_000);
});

test('some of the list are read alone, without those that it would leave out', async () => {
  const { database, store } = aStore();
  await store.save(aDraft());
  await store.save(aDraft({ id: 'd2' }));
  await store.save(aDraft({ id: 'd3' }));
  await createOutboxStore(database).add(anItem({ id: 'd3' }));
  await database.write((t) => t.put('drafts', 'd0', aDraft({ id: 'd0' })));
  const some = await store.listSome(['d2', 'd3', 'd0', 'nobody']);
  expect(some).toEqual((await store.list()).filter(({ id }) => id === 'd2'));
  expect(some).toHaveLength(1);
});

test('a removed draft can be put back with its files', async () => {
  const { database, store } = aStore();
  await store.save(aDraft());
  await store.files('d1').put('f1', new Blob(['the CV']));
  const removed = await store.remove('d1');
  expect(await store.load('d1')).toBeUndefined();
  expect(await textOf(database, 'd1', 'f1')).toBeUndefined();
  await store.restore(removed);
  expect((await store.load('d1'))?.revision).toBe(1);
  expect(await textOf(database, 'd1', 'f1')).toBe('the CV');
});

test('wiping leaves nothing but what still waits to be sent', async () => {
  const { database, store } = aStore();
  const outbox = createOutboxStore(database);
  await store.save(aDraft());
  await store.save(aDraft({ id: 'd2' }));
  await store.save(aDraft({ id: 'd3' }));
  for (const id of ['d1', 'd2', 'd3']) await store.files(id).put('f', new Blob(['x']));
  await outbox.add(anItem());
  await outbox.add(anItem({ id: 'd2' }));
  await outbox.accept('d2', '2026-11-23T14:03:00Z');
  await store.wipe();
  expect((await outbox.list()).map(({ id }) => id)).toEqual(['d1']);
  expect(await store.load('d1')).toBeDefined();
  expect(await store.load('d3')).toBeUndefined();
  expect(await outbox.listSent()).toEqual([]);
  expect(await database.read((t) => t.list('files'))).toHaveLength(1);
});

test('drafts, sent entries and their files go after the age limit', async () => {
  let now = new Date('2026-11-01T12:00:00Z');
  const { database, store } = aStore(() => now);
  const outbox = createOutboxStore(database);
  await store.save(aDraft());
  await store.files('d1').put('f', new Blob(['x']));
  await store.save(aDraft({ id: 'd2' }));
  await outbox.add(anItem({ id: 'd2' }));
  await outbox.accept('d2', now.toISOString());
  now = new Date('2026-11-30T12:00:00Z');
  await store.sweep();
  expect(await store.load('d1')).toBeDefined();
  now = new Date('2026-12-02T12:00:00Z');
  await store.sweep();
  expect(await store.load('d1')).toBeUndefined();
  expect(await outbox.listSent()).toEqual([]);
  expect(await database.read((t) => t.list('files'))).toEqual([]);
});

test('the age limit can be set, and nothing is too old while it is not known', async () => {
  let now = new Date('2026-11-01T12:00:00Z');
  let ageLimitMs = Number.POSITIVE_INFINITY;
  databases += 1;
  const store = createDraftStore({
    database: createDiskDatabase(`test-${databases}`),
    now: () => now,
    ageLimitMs: async () => ageLimitMs,
  });
  await store.save(aDraft());
  now = new Date('2026-12-25T12:00:00Z');
  await store.sweep();
  expect(await store.load('d1')).toBeDefined();
  ageLimitMs = 60 * DAY_MS;
  await store.sweep();
  expect(await store.load('d1')).toBeDefined();
  ageLimitMs = 50 * DAY_MS;
  await store.sweep();
  expect(await store.load('d1')).toBeUndefined();
});

test('what was entered is told as saved, an empty form and a conflict are not', async () => {
  databases += 1;
  const onSaved = vi.fn();
  const database = createDiskDatabase(`test-${databases}`);
  const store = createDraftStore({ database, onSaved });
  await store.start(aDraft());
  expect(onSaved).not.toHaveBeenCalled();
  await store.save(aDraft());
  expect(onSaved).toHaveBeenCalledOnce();
  await expect(store.save(aDraft())).rejects.toThrow(DraftConflict);
  expect(onSaved).toHaveBeenCalledOnce();
});

test('values of an earlier version of the form are completed', () => {
  const old = { x_integration_id: 'a', candidate: { first_name: 'Frank', location: 'Berlin' } };
  const completed = completeValues(JSON.parse(JSON.stringify(old)));
  expect(completed.candidate.first_name).toBe('Frank');
  expect(completed.candidate.location).toEqual(emptyValues('').candidate.location);
  expect(completed.attachments).toEqual([]);
  expect(completed.remote_fields).toEqual({});
});

test('what is damaged is empty, and nothing around it', () => {
  const whole = emptyValues('a');
  expect(completeValues(whole)).toBe(whole);
  const { candidate } = whole;
  const nothing = { ...candidate, first_name: null, last_name: 'Doe', location: null };
  const damaged = { ...whole, candidate: nothing, attachments: [null], remote_fields: [] };
  const completed = completeValues(JSON.parse(JSON.stringify(damaged)));
  expect(completed).toEqual({ ...whole, candidate: { ...candidate, last_name: 'Doe' } });
  for (const kept of [null, 'values', [], 7]) {
    expect(completeValues(JSON.parse(JSON.stringify(kept)))).toEqual(emptyValues(''));
  }
});

test("an ATS's own fields are kept by whatever names they have", () => {
  const remote_fields = { successfactors: { Candidate: { custNationality: 'DEU' } } };
  expect(completeValues({ ...emptyValues('a'), remote_fields }).remote_fields).toEqual(
    remote_fields,
  );
});
