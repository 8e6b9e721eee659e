/** Which rows are shown, and in which order. */
import { fold } from '../../../../../text/fold.ts';
import type { Row } from '../use-rows.ts';

/** The columns that rows can be ordered by. */
export const SORTS = ['name', 'job', 'state', 'at'] as const;
export type SortBy = (typeof SORTS)[number];
export interface Sort {
  by: SortBy;
  isDescending: boolean;
}

/** What needs a person first. */
const STATES: readonly Row['state'][] = [
  'refused',
  'missing',
  'unseen',
  'ready',
  'waiting',
  'checking',
];

/**
 * The rows in which every word of `search` is found (name, e-mail, job), in the order asked for, as
 * `locale` sorts words.
 */
export function sortRows(
  rows: readonly Row[],
  search: string,
  { by, isDescending }: Sort,
  locale: string,
): Row[] {
  const words = fold(search).split(' ').filter(Boolean);
  const found =
    words.length === 0
      ? rows
      : rows.filter(({ name, email, job }) => {
          const text = fold(`${name} ${email} ${job ?? ''}`);
          return words.every((word) => text.includes(word));
        });
  const order = (a: Row, b: Row): number => {
    if (by === 'at') return a.at < b.at ? -1 : Number(a.at > b.at);
    if (by === 'state') return STATES.indexOf(a.state) - STATES.indexOf(b.state);
    return collatorOf(locale).compare(a[by] ?? '', b[by] ?? '');
  };
  return found.toSorted((a, b) => (isDescending ? order(b, a) : order(a, b)));
}

let lastCollator: { locale: string; collator: Intl.Collator } | null = null;

/** Making one takes longer than to sort hundreds of rows by it. */
function collatorOf(locale: string): Intl.Collator {
  if (lastCollator?.locale !== locale) {
    lastCollator = { locale, collator: new Intl.Collator(locale, { numeric: true }) };
  }
  return lastCollator.collator;
}
