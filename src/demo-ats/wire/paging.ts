/**
 * Pages by cursor. Every record has a place that never changes, and places only grow, so a page
 * begins after the last place that was handed out: nothing repeats and nothing is left out,
 * whatever is added between two pages.
 */
import { inputInvalid } from './ats-error.ts';

/** When a record became readable (ms since 1970; 0 for what was always there), then its number. */
export type PlaceInList = readonly [readableFrom: number, sequence: number];

/** A record with its place. */
export interface Listed<T> {
  place: PlaceInList;
  record: T;
}

const isAfter = (a: PlaceInList, b: PlaceInList) => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

/** A page and the cursor of the next one; null when there is none. `list` names the list. */
export function pageOf<T>(
  list: string,
  records: Iterable<Listed<T>>,
  { cursor, page_size }: { cursor?: string | undefined; page_size: number },
): { next: string | null; results: T[] } {
  const start = cursor === undefined ? null : placeIn(list, cursor);
  const left = [...records]
    .filter(({ place }) => start === null || isAfter(place, start))
    .sort((a, b) => (isAfter(a.place, b.place) ? 1 : -1));
  const page = left.slice(0, page_size);
  const last = page.at(-1);
  const next = last !== undefined && left.length > page.length ? cursorAt(list, last.place) : null;
  return { next, results: page.map(({ record }) => record) };
}

function cursorAt(list: string, place: PlaceInList): string {
  return Buffer.from(`${list} ${place.join(' ')}`).toString('base64url');
}

function placeIn(list: string, cursor: string): PlaceInList {
  const [name, readableFrom, sequence] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const place = [Number(readableFrom ?? 'x'), Number(sequence ?? 'x')] as const;
  if (name !== list || place.some(Number.isNaN)) {
    throw inputInvalid([{ path: 'cursor', sentence: 'This cursor belongs to no page here.' }]);
  }
  return place;
}
