/**
 * Acts when the page has nothing better to do, at the latest after `latestMs` milliseconds; returns
 * the way to call it off. Without idle callbacks (Safari) it acts after `withoutMs`, or now at 0.
 */
export function whenIdle(act: () => void, latestMs: number, withoutMs = 0): () => void {
  if (typeof requestIdleCallback !== 'function') {
    if (withoutMs === 0) act();
    const timer = withoutMs === 0 ? undefined : setTimeout(act, withoutMs);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: latestMs });
  return () => cancelIdleCallback(request);
}
