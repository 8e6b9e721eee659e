import { startTransition, useCallback, useEffect, useState } from 'react';

/** The parts that fill a screen come at once. */
const AT_ONCE = 2;

/**
 * How many of the parts of a long page are rendered: those of the first screen at once, the others
 * right behind them, in slices that let every key through. `finish` renders the rest now.
 */
export function useGradually(): [count: number, finish: () => void] {
  const [count, setCount] = useState(AT_ONCE);
  const finish = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  useEffect(() => startTransition(finish), [finish]);
  return [count, finish];
}
