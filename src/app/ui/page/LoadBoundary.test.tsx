// @vitest-environment jsdom
import { act, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { I18nProvider } from '../../i18n/I18nProvider.tsx';
import { lazyPage } from '../../i18n/lazy-page.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import { LoadBoundary } from './LoadBoundary.tsx';

let root: Root;
const reload = vi.fn();
afterEach(() => {
  act(() => root.unmount());
  reload.mockReset();
});

/** Shows a page whose code comes by `load`, while the server answers or not. */
async function show(load: () => Promise<{ default: () => string }>, isThere: () => boolean) {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('fetch', async () => {
    if (!isThere()) throw new TypeError('Failed to fetch');
    return new Response(null, { status: 404 });
  });
  const [Page] = lazyPage(load);
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  await act(async () =>
    root.render(
      <I18nProvider>
        <CrashBoundary>
          <LoadBoundary reload={reload}>
            <Suspense fallback="…">
              <Page />
            </Suspense>
          </LoadBoundary>
        </CrashBoundary>
      </I18nProvider>,
    ),
  );
  return container;
}

const notLoaded = () => Promise.reject(new TypeError('Failed to fetch a module'));

const unreachable = (page: Element) =>
  vi.waitFor(() => expect(page.textContent).toContain('server cannot be reached'));

test('a page that no network brings is said to be unreachable, and loaded when the network is back', async () => {
  let isThere = false;
  const page = await show(notLoaded, () => isThere);
  await unreachable(page);
  expect(page.textContent).not.toContain('a fault in Intake');
  const button = page.querySelector('button');
  await act(async () => button?.click());
  await unreachable(page);
  expect(reload).not.toHaveBeenCalled();
  isThere = true;
  await act(async () => void window.dispatchEvent(new Event('online')));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  await act(async () => button?.click());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
});

test('whoever goes to another page gets it, and this one when its code comes', async () => {
  let isThere = false;
  const page = await show(
    () => (isThere ? Promise.resolve({ default: () => 'The page.' }) : notLoaded()),
    () => isThere,
  );
  await unreachable(page);
  isThere = true;
  await act(async () => void window.dispatchEvent(new Event('pushState')));
  await vi.waitFor(() => expect(page.textContent).toBe('The page.'));
});

test('code that is gone although the server answers is a fault that loading again mends', async () => {
  const page = await show(notLoaded, () => true);
  await vi.waitFor(() => expect(page.textContent).toContain('a fault in Intake'));
});
