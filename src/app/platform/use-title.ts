/** The title of the page and where focus goes when it opens. */
import { useEffect, useRef } from 'react';

/** Sets the document's title. It stands in the history and in other windows: no name, no address. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Intake`;
  }, [title]);
}

/** Focuses the page's heading, where what had the focus is gone and nothing else is at hand. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus();
}

let firstPage = true;

/**
 * A ref for the page's heading (with tabIndex -1): it takes focus whenever `key` changes, so that
 * a screen reader and the keyboard start where the new page starts (WCAG 2.4.3). The first page
 * after loading leaves focus to the browser.
 */
export function useHeadingFocus(key: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the effect waits for
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [key]);
  return heading;
}
