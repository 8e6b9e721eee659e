// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { rememberUnchecked } from '../../../../cv/session/unchecked.ts';
import { focusPath } from '../../../../platform/focus-path.ts';
import { setPreferences } from '../../../../platform/preferences.ts';
import { draftStore, outboxStore } from '../../../../storage/device.ts';
import { aGateway, aNo, anEntry, emptyDevice } from '../kept-rows.fixture.ts';
import { goToNextRow, nextRow } from './next-row.ts';

vi.mock('../../../../platform/focus-path.ts', () => ({ focusPath: vi.fn() }));

let gateway: ReturnType<typeof aGateway>;

/** The table showed these last, in this order. */
const shown = (...ids: string[]) =>
  sessionStorage.setItem('intake.workbench.order', JSON.stringify(ids));
const next = async (id: string) => (await nextRow(gateway.client, id))?.id ?? null;

beforeEach(async () => {
  gateway = aGateway();
  await emptyDevice();
  localStorage.clear();
  sessionStorage.clear();
  setPreferences({ send_unseen: false });
  vi.mocked(focusPath).mockClear();
  await anEntry('ready');
  await anEntry('no-name', { last_name: '' });
  await anEntry('no-mail', { email_address: '' });
  await anEntry('unseen');
  rememberUnchecked('unseen', ['candidate.first_name']);
});

test('it goes on in the order of the table, past what is ready, and from the end to its start', async () => {
  shown('no-name', 'ready', 'no-mail', 'unseen');
  expect(await next('no-name')).toBe('no-mail');
  expect(await next('no-mail')).toBe('unseen');
  expect(await next('unseen')).toBe('no-name');
  shown('ready', 'no-name');
  expect(await next('no-name')).toBeNull();
});

test('it leads to the first gap, or to the values that nobody has looked at', async () => {
  shown('ready', 'no-mail', 'unseen');
  const went: string[] = [];
  const go = (id: string) => goToNextRow(gateway.client, id, (url) => void went.push(url));
  expect(await go('ready')).toBe(true);
  expect(vi.mocked(focusPath).mock.calls).toEqual([['candidate.email_address']]);
  expect(await go('no-mail')).toBe(true);
  expect(went).toEqual(['/drafts/no-mail/candidate', '/drafts/unseen/candidate']);
  expect(focusPath).toHaveBeenCalledTimes(1);
  setPreferences({ send_unseen: true });
  shown('ready', 'unseen');
  expect(await go('ready')).toBe(false);
  expect(went).toHaveLength(2);
});

test('an entry that was deleted or sent meanwhile, here or in another tab, is passed over', async () => {
  shown('ready', 'no-name', 'no-mail', 'unseen');
  await draftStore.remove('no-name');
  await outboxStore.add({ id: 'no-mail' } as Parameters<typeof outboxStore.add>[0]);
  expect(await next('ready')).toBe('unseen');
});

test('an entry that stands alone, an order that is damaged, and none at all have no next', async () => {
  shown('no-name', 'no-mail');
  expect(await next('elsewhere')).toBeNull();
  for (const damaged of ['{', 'null', '"x"', '{"a":1}']) {
    sessionStorage.setItem('intake.workbench.order', damaged);
    expect(await next('no-name'), damaged).toBeNull();
  }
  sessionStorage.clear();
  expect(await next('no-name')).toBeNull();
});

test('a job that has closed is a gap, one that cannot be asked for just now is not', async () => {
  await anEntry('other');
  shown('other', 'ready');
  expect(await next('other')).toBeNull();
  await gateway.client.invalidateQueries();
  gateway.job.mockRejectedValue(aNo(503));
  expect(await next('other')).toBeNull();
  gateway.job.mockRejectedValue(aNo(404));
  expect(await nextRow(gateway.client, 'other')).toEqual({
    id: 'ready',
    url: '/drafts/ready/job',
    path: 'application.job_id',
  });
});
