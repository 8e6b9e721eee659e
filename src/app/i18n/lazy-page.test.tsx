// @vitest-environment jsdom
import { act, type ComponentType, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { lazyPage } from './lazy-page.ts';

/** What stands there as soon as it is drawn, without a moment for anything to come. */
function drawn(Page: ComponentType): string {
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <Suspense fallback="…">
        <Page />
      </Suspense>,
    ),
  );
  const text = container.textContent;
  act(() => root.unmount());
  return text;
}

test('what was loaded ahead is shown at once, with nothing in its place before', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const aPage = () => lazyPage(async () => ({ default: () => 'the page' }));
  const [Unknown] = aPage();
  expect(drawn(Unknown)).toBe('…');
  const [Loaded, preload] = aPage();
  await preload();
  expect(drawn(Loaded)).toBe('the page');
});
