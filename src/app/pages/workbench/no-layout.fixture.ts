/** jsdom lays nothing out: nothing changes its size or is scrolled to. */
import { vi } from 'vitest';

/** Stands in for what a list that is drawn in parts asks the browser for; call it before each test. */
export function stubLayout(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  window.scrollTo = () => {};
}
