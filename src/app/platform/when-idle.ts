/**
 * Acts when the page has nothing better to do, at the latest after `latestMs` milliseconds; at once
 * where the browser has no idle callbacks (Safari).
 */
export function whenIdle(act: () => void, latestMs: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: latestMs });
  else act();
}
