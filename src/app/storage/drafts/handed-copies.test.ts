import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDiskDatabase } from '../disk-database.ts';
import { anItem } from '../outbox/outbox-item.fixture.ts';
import { createOutboxStore } from '../outbox/outbox-store.ts';
import { aDraft } from './draft.fixture.ts';
import { createDraftStore } from './draft-store.ts';
import { createHandedCopies } from './handed-copies.ts';

const AT = '2026-11-28T12:00:00.000Z';
let databases = 0;

/** A device; `isHeld` says that its disk has no room. */
function aDevice({ isFull = false } = {}) {
  databases += 1;
  const database = createDiskDatabase(`handed-${databases}`);
  return {
    drafts: createDraftStore({ database }),
    outbox: createOutboxStore(database),
    copies: createHandedCopies({ database, isHeld: () => isFull }),
  };
}

async function aWhole(device: ReturnType<typeof aDevice>) {
  const draft = await device.drafts.save(aDraft());
  await device.drafts.files('d1').put('f1', new Blob(['the CV'], { type: 'text/plain' }));
  const whole = await device.copies.read('d1');
  if (whole === undefined) throw new Error('not there');
  return { draft, whole };
}

const textOf = async ({ drafts }: ReturnType<typeof aDevice>, owner: string) =>
  (await drafts.files(owner).get('f1'))?.text();

test('a draft goes whole from one device to another', async () => {
  const [giver, taker] = [aDevice(), aDevice()];
  const { draft, whole } = await aWhole(giver);
  expect(await taker.copies.takeIn(whole, AT, 'other')).toEqual({ id: 'd1', kept: true });
  expect((await taker.drafts.load('d1'))?.values).toEqual(draft.values);
  expect(await textOf(taker, 'd1')).toBe('the CV');
  expect(await giver.copies.letGo('d1', draft)).toBe(true);
  expect(await giver.drafts.load('d1')).toBeUndefined();
  expect(await textOf(giver, 'd1')).toBeUndefined();
  expect(await giver.copies.letGo('d1', draft)).toBe(true);
});

test('what was changed since, or waits to be sent, is never let go', async () => {
  const device = aDevice();
  const { draft } = await aWhole(device);
  const later = await device.drafts.save({ ...draft, step: 'job' });
  expect(await device.copies.letGo('d1', draft)).toBe(false);
  await device.outbox.add(anItem({ id: 'd1' }));
  expect(await device.copies.letGo('d1', { ...later, revision: later.revision + 1 })).toBe(false);
  expect(await device.copies.read('d1')).toBeUndefined();
  expect(await textOf(device, 'd1')).toBe('the CV');
});

test('taking one twice changes nothing of what was gone on with', async () => {
  const [giver, taker] = [aDevice(), aDevice()];
  const { whole } = await aWhole(giver);
  await taker.copies.takeIn(whole, AT, 'other');
  const taken = await taker.drafts.load('d1');
  if (taken === undefined) throw new Error('not there');
  await taker.drafts.save({ ...taken, step: 'review' });
  expect(await taker.copies.takeIn(whole, AT, 'other')).toEqual({ id: 'd1', kept: true });
  expect((await taker.drafts.load('d1'))?.step).toBe('review');
  expect(await taker.drafts.list()).toHaveLength(1);
  expect(await taker.copies.at('d1')).toMatchObject({ taken: AT });
});

test('what is kept or was sent under its id stays beside it', async () => {
  const [giver, taker] = [aDevice(), aDevice()];
  const { whole } = await aWhole(giver);
  await taker.drafts.save(aDraft({ step: 'files' }));
  expect(await taker.copies.takeIn(whole, AT, 'other')).toEqual({ id: 'other', kept: true });
  expect((await taker.drafts.load('d1'))?.step).toBe('files');
  expect(await textOf(taker, 'other')).toBe('the CV');
  const sender = aDevice();
  await sender.outbox.add(anItem({ id: 'd1' }));
  expect((await sender.copies.takeIn(whole, AT, 'other')).id).toBe('other');
});

test('a device without room keeps nothing of it, so that it goes on waiting', async () => {
  const [giver, taker] = [aDevice(), aDevice({ isFull: true })];
  const { whole } = await aWhole(giver);
  expect(await taker.copies.takeIn(whole, AT, 'other')).toMatchObject({ kept: false });
  expect(await taker.drafts.list()).toEqual([]);
});
