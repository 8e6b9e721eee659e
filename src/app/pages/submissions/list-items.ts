/** The list as one row of items, headings and submissions alike, of which those in sight are drawn. */
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { Day } from './by-day.ts';

/** Its place among those of its day, from 1; `of` is -1 while more of that day may follow. */
export interface Place {
  at: number;
  of: number;
}

/** A day's heading, or a submission of that day. */
export type Item =
  | { kind: 'heading'; day: string }
  | { kind: 'row'; view: SubmissionView; place: Place; heading: number };

/** Every item in its order; `heading` of a row is the index of its day's. `isEnd`: no more can be loaded. */
export function itemsOf(days: readonly Day[], isEnd: boolean): Item[] {
  const items: Item[] = [];
  days.forEach(({ day, views }, number) => {
    const heading = items.length;
    const of = isEnd || number < days.length - 1 ? views.length : -1;
    items.push({ kind: 'heading', day });
    views.forEach((view, index) => {
      items.push({ kind: 'row', view, place: { at: index + 1, of }, heading });
    });
  });
  return items;
}

/**
 * The indexes to draw, in order: those in sight, the row that holds the focus, and of each its day's
 * heading, which names the list that it stands in.
 */
export function indexesToDraw(
  items: readonly Item[],
  inSight: readonly number[],
  focusedId: string | null,
): number[] {
  const drawn = new Set(inSight);
  if (focusedId !== null) {
    const at = items.findIndex((item) => item.kind === 'row' && item.view.id === focusedId);
    if (at >= 0) drawn.add(at);
  }
  for (const index of [...drawn]) {
    const item = items[index];
    if (item?.kind === 'row') drawn.add(item.heading);
  }
  return [...drawn].sort((a, b) => a - b);
}
