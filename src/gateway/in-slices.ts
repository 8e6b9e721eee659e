/** Work over many items that leaves others their turn. */
import { setImmediate } from 'node:timers/promises';

/** Others wait no longer than this for one slice, in milliseconds. */
const SLICE_MS = 4;

/** Calls `work` with each item, in their order, giving way after each slice of time. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  now: () => number = () => performance.now(),
): Promise<void> {
  let began = now();
  for (const item of items) {
    work(item);
    if (now() - began < SLICE_MS) continue;
    await setImmediate();
    began = now();
  }
}
