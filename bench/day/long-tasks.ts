/** How long the main thread was held: the longest task, in milliseconds. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    longest: number;
    firstRowAt: number | null;
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  window.longest = 0;
  window.firstRowAt = null;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longest = Math.max(window.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (window.firstRowAt !== null) return;
    if (document.querySelector('tbody tr[data-index]') !== null) {
      window.firstRowAt = performance.now();
    }
  }).observe(document, { subtree: true, childList: true });
}

/** Watches every page of it from now on. */
export const watchTasks = (page: Page) => page.addInitScript(watch);

/** The longest task so far; 0 = none over 50 ms, which is the browser's own bound. */
export const longestTask = (page: Page) => page.evaluate(() => window.longest);

/** Forgets what was before. */
export const forgetTasks = (page: Page) =>
  page.evaluate(() => {
    window.longest = 0;
  });
