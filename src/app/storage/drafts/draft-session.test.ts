import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { createDiskDatabase } from '../disk-database.ts';
import { anItem } from '../outbox/outbox-item.fixture.ts';
import { createOutboxStore } from '../outbox/outbox-store.ts';
import { aDraft } from './draft.fixture.ts';
import { type DraftSession, openDraftSession } from './draft-session.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';

let databases = 0;
const open = new Set<DraftSession>();

afterEach(() => {
  for (const session of open) session.close();
  open.clear();
});

/** A browser with one draft; every call of `aTab` opens it in another tab. */
async function aBrowser() {
  databases += 1;
  const id = `d${databases}`;
  const database = createDiskDatabase(`session-${databases}`);
  const store = createDraftStore({ database });
  await store.save(aDraft({ id }));
  const aTab = (over: Partial<DraftStore> = {}) => {
    const session = openDraftSession({
      id,
      store: { ...store, ...over },
      locks: navigator.locks,
      openChannel: (name) => new BroadcastChannel(name),
      delayMs: 20,
    });
    open.add(session);
    return session;
  };
  return { id, database, store, aTab };
}

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 4_000 });

const isOpen = (session: DraftSession) => {
  const state = session.state.get();
  if (state.phase !== 'open') throw new Error(`The draft is ${state.phase}.`);
  return state;
};

const named = (session: DraftSession, first_name: string) => {
  const { values } = isOpen(session).draft;
  return { ...values, candidate: { ...values.candidate, first_name } };
};

test('a change is kept, and shown again by the next visit', async () => {
  const { id, store, aTab } = await aBrowser();
  const tab = aTab();
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'Franka'));
  await until(async () =>
    expect((await store.load(id))?.values.candidate.first_name).toBe('Franka'),
  );
  expect(tab.autosave.saving.get().kind).toBe('saved');
});

test('a page that goes keeps what was typed in its last moment, and can go on after it', async () => {
  const { id, store, aTab } = await aBrowser();
  const tab = aTab();
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'Frank'));
  await tab.autosave.flush();
  tab.change(named(tab, 'Franka'));
  tab.keepAtOnce();
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franka');
  tab.change(named(tab, 'Franziska'));
  await tab.autosave.flush();
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franziska');
  expect(isOpen(tab).readOnly).toBeNull();
});

test('at the opening and with the first letter after a pause the browser is made ready for a last write', async () => {
  const { store, aTab } = await aBrowser();
  const prepareLate = vi.fn(store.prepareLate);
  const tab = aTab({ prepareLate });
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'F'));
  tab.change(named(tab, 'Fr'));
  expect(prepareLate, 'as soon as it was open').toHaveBeenCalledOnce();
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 25_000);
  tab.change(named(tab, 'Fra'));
  expect(prepareLate).toHaveBeenCalledTimes(2);
});

test('the last moment overtakes a write that is under way', async () => {
  const { id, store, aTab } = await aBrowser();
  const tab = aTab();
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'Frank'));
  const writing = tab.autosave.flush();
  tab.change(named(tab, 'Franka'));
  tab.keepAtOnce();
  await writing;
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franka');
  expect(isOpen(tab).readOnly).toBeNull();
});

test('what was read before a letter was kept does not come back over it', async () => {
  const { id, store, aTab } = await aBrowser();
  const reads: PromiseWithResolvers<void>[] = [];
  const held = Promise.withResolvers<void>();
  void navigator.locks.request(`intake.draft.${id}`, () => held.promise);
  const tab = aTab({
    async load(id) {
      const draft = await store.load(id);
      const read = Promise.withResolvers<void>();
      reads.push(read);
      await read.promise;
      return draft;
    },
  });
  // It looked as a reader, and looks again since it may write.
  await until(() => expect(reads).toHaveLength(1));
  held.resolve();
  await until(() => expect(reads).toHaveLength(2));
  reads[0]?.resolve();
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'Franka'));
  await tab.autosave.flush();
  reads[1]?.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isOpen(tab).edition).toBe(1);
  tab.change(named(tab, 'Franziska'));
  await tab.autosave.flush();
  expect(isOpen(tab).readOnly).toBeNull();
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franziska');
});

test('the second tab reads only, follows what the first one writes, and changes nothing', async () => {
  const { id, store, aTab } = await aBrowser();
  const first = aTab();
  await until(() => expect(isOpen(first).readOnly).toBeNull());
  const second = aTab();
  await until(() => expect(isOpen(second).readOnly).toBe('other_tab'));
  second.change(named(second, 'Nobody'));
  first.change(named(first, 'Franka'));
  await until(() => expect(isOpen(second).draft.values.candidate.first_name).toBe('Franka'));
  expect(isOpen(second).edition).toBeGreaterThan(1);
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franka');
});

test('taking over keeps what the other tab had not written yet', async () => {
  const { aTab } = await aBrowser();
  const first = aTab();
  await until(() => expect(isOpen(first).readOnly).toBeNull());
  const second = aTab();
  await until(() => expect(isOpen(second).readOnly).toBe('other_tab'));
  first.change(named(first, 'Franka'));
  second.takeOver();
  await until(() => expect(isOpen(second).readOnly).toBeNull());
  expect(isOpen(second).draft.values.candidate.first_name).toBe('Franka');
  await until(() => expect(isOpen(first).readOnly).toBe('other_tab'));
});

test('when the writing tab closes, the reading one becomes the writer', async () => {
  const { aTab } = await aBrowser();
  const first = aTab();
  await until(() => expect(isOpen(first).readOnly).toBeNull());
  const second = aTab();
  await until(() => expect(isOpen(second).readOnly).toBe('other_tab'));
  first.change(named(first, 'Franka'));
  first.close();
  await until(() => expect(isOpen(second).readOnly).toBeNull());
  expect(isOpen(second).draft.values.candidate.first_name).toBe('Franka');
});

test('a writer that does not answer is overtaken, and writes nothing after that', async () => {
  const { id, store, aTab } = await aBrowser();
  const frozen = openDraftSession({
    id,
    store,
    locks: navigator.locks,
    openChannel: (name) => new BroadcastChannel(`frozen-${name}`),
    delayMs: 20,
  });
  open.add(frozen);
  await until(() => expect(isOpen(frozen).readOnly).toBeNull());
  const tab = aTab();
  await until(() => expect(isOpen(tab).readOnly).toBe('other_tab'));
  tab.takeOver();
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  tab.change(named(tab, 'Franka'));
  await until(() => expect(tab.autosave.saving.get().kind).toBe('saved'));
  frozen.change(named(frozen, 'Late'));
  await frozen.autosave.flush();
  expect((await store.load(id))?.values.candidate.first_name).toBe('Franka');
});

test('a tab without locks never overwrites what another one wrote', async () => {
  const { id, store } = await aBrowser();
  const tab = openDraftSession({
    id,
    store,
    locks: undefined,
    openChannel: (name) => new BroadcastChannel(`deaf-${name}`),
    delayMs: 20,
  });
  open.add(tab);
  await until(() => expect(isOpen(tab).readOnly).toBeNull());
  const kept = await store.load(id);
  if (kept === undefined) throw new Error('The draft is missing.');
  await store.save({ ...kept, step: 'files' });
  tab.change(named(tab, 'Late'));
  await until(() => expect(isOpen(tab).readOnly).toBe('changed_elsewhere'));
  expect((await store.load(id))?.values.candidate.first_name).toBe('Frank');
  await tab.keepAsNew('copy');
  expect((await store.load('copy'))?.values.candidate.first_name).toBe('Late');
});

test('an unknown draft is missing, a sent one is sent', async () => {
  const { id, database, aTab } = await aBrowser();
  await createOutboxStore(database).add(anItem({ id }));
  const tab = aTab();
  await until(() => expect(tab.state.get().phase).toBe('sent'));
  const store = createDraftStore({ database });
  const other = openDraftSession({
    id: 'unknown',
    store,
    locks: navigator.locks,
    openChannel: (name) => new BroadcastChannel(name),
  });
  open.add(other);
  await until(() => expect(other.state.get().phase).toBe('missing'));
});
