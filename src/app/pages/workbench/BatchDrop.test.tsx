// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { I18nContext, loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { guardDrops } from '../../platform/guards/guard-drops.ts';
import { draftStore } from '../../storage/device.ts';
import { stubLayout } from './no-layout.fixture.ts';
import StartPage from './StartPage.tsx';

vi.mock('../../platform/has-touch.ts', () => ({ hasTouch: false }));
vi.mock('../../cv/read/read-cv.ts', () => ({
  READERS: 1,
  readCv: async () => ({
    status: 'no_text',
    truncated: false,
    fields: [],
    language: 'en',
    document: { kind: 'text', pages: 1, lines: [] },
    ms: 1,
  }),
}));

let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal ??= () => {};
  stubLayout();
  queryClient.clear();
  await draftStore.wipe();
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

async function show(): Promise<void> {
  const words = await loadMessages('en');
  await loadLaterMessages();
  await act(async () =>
    root.render(
      <I18nContext value={words}>
        <QueryClientProvider client={queryClient}>
          <StartPage />
        </QueryClientProvider>
      </I18nContext>,
    ),
  );
}

/** jsdom drags nothing. */
function drop(...names: string[]): void {
  const files = names.map((name) => new File([`Text of ${name}`], name));
  const items = files.map((file) => ({
    kind: 'file',
    getAsFile: () => file,
    webkitGetAsEntry: () => null,
  }));
  for (const type of ['dragenter', 'drop']) {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files, items } });
    document.body.dispatchEvent(event);
  }
}

const expectKept = (...names: string[]) =>
  vi.waitFor(async () => {
    const drafts = await draftStore.list();
    const kept = await Promise.all(drafts.map(({ id }) => draftStore.load(id)));
    const files = kept.flatMap((draft) => draft?.values.attachments ?? []);
    expect(files.map(({ name }) => name).sort()).toEqual(names);
  });

test.each([
  ['has not answered', () => new Promise<Response>(() => {})],
  ['cannot answer', () => Promise.reject(new TypeError('There is no network.'))],
])('CVs that are dropped while the session %s are kept', async (_, answer) => {
  vi.stubGlobal('fetch', vi.fn(answer));
  await show();
  await act(async () => drop('a.txt', 'b.txt'));
  await expectKept('a.txt', 'b.txt');
});

test('with “Delete all” no dropped CV leads to an entry that is gone', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise<Response>(() => {})),
  );
  await show();
  await act(async () => drop('a.txt', 'b.txt'));
  const links = (within = '') => document.querySelectorAll(`${within} a[href^="/drafts/"]`).length;
  const settle = (check: () => void) =>
    vi.waitFor(async () => {
      await act(async () => {});
      check();
    });
  await settle(() => expect(links('[aria-label="CVs"]')).toBe(2));
  const wipe = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith('Delete all entries'),
    );
  await settle(() => expect(wipe()).toBeDefined());
  await act(async () => wipe()?.click());
  await settle(() => expect(links()).toBe(0));
});

test('CVs that are dropped before the code of the page is there are kept', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise<Response>(() => {})),
  );
  guardDrops();
  drop('a.txt', 'b.txt');
  await show();
  await expectKept('a.txt', 'b.txt');
});
