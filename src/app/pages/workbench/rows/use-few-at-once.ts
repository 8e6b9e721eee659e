import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useReducer, useRef } from 'react';

/** Rows that come with one frame: their drawing stays well under the 50 ms that are felt. */
const MAX_NEW = 6;

/** What `useFewAtOnce` needs of the rows in sight: the first and last index. */
interface InSight {
  startIndex: number;
  endIndex: number;
}

/**
 * Of the rows to be drawn those that were drawn already and a few new ones, those in sight first; the
 * others come with the next frames. So a leap through the table never draws a whole screen in one
 * task, nor do several drawings within one frame.
 */
export function useFewAtOnce(
  items: readonly VirtualItem[],
  inSight: InSight | null,
): VirtualItem[] {
  const drawn = useRef<ReadonlySet<VirtualItem['key']>>(new Set());
  /** The frame that comes next has its new rows. */
  const isFull = useRef(false);
  const [, drawMore] = useReducer((frames: number) => frames + 1, 0);
  const fresh = items.filter(({ key }) => !drawn.current.has(key));
  const isSeen = ({ index }: VirtualItem) =>
    inSight !== null && index >= inSight.startIndex && index <= inSight.endIndex;
  const later = new Set(
    fresh
      .toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)))
      .slice(isFull.current ? 0 : MAX_NEW),
  );
  const shown = items.filter((item) => !later.has(item));
  useEffect(() => {
    drawn.current = new Set(shown.map(({ key }) => key));
    if (fresh.length > later.size) isFull.current = true;
    if (!isFull.current && later.size === 0) return;
    const frame = requestAnimationFrame(() => {
      isFull.current = false;
      if (later.size > 0) drawMore();
    });
    return () => cancelAnimationFrame(frame);
  });
  return shown;
}
