import { startTransition, useCallback, useEffect, useState } from 'react';
import { whenIdle } from '../shell/when-idle.ts';

/** The parts that fill a screen come at once. */
const AT_ONCE = 2;
/** A page that is never idle still gets its next part after this many milliseconds. */
const LATEST_MS = 200;
const FRAME_MS = 16;

/**
 * How many of the parts of a long page are rendered: those of the first screen at once, the
 * others one by one while the page is idle, so that no part ever holds up a key. `finish` renders
 * the rest now.
 */
export function useGradually(total: number): [count: number, finish: () => void] {
  const [count, setCount] = useState(AT_ONCE);
  useEffect(() => {
    if (count >= total) return;
    const next = () => startTransition(() => setCount((now) => now + 1));
    return whenIdle(next, LATEST_MS, FRAME_MS);
  }, [count, total]);
  const finish = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  return [count, finish];
}
