import { startTransition, useCallback, useEffect, useState } from 'react';

/** The parts that fill a screen come at once. */
const AT_ONCE = 2;
/** A page that is never idle still gets its next part after this many milliseconds. */
const LATEST_MS = 200;

/**
 * How many of the parts of a long page are rendered: those of the first screen at once, the
 * others one by one while the page is idle, so that no part ever holds up a key. `finish` renders
 * the rest now.
 */
export function useGradually(total: number): [count: number, finish: () => void] {
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => startTransition(() => setCount((now) => now + 1)));
  }, [count, total]);
  const finish = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  return [count, finish];
}

/** Returns the way to call it off. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks yet.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 16);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
