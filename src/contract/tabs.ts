/**
 * The tabs of the list of submissions: what is in each, in the browser and in every backend alike.
 * Without zod, since pages use it before anything is read.
 */
import type { Receipt } from './receipt.ts';

/** In their order: what waits for a person first. Beside them the list has all there is. */
export const TABS = ['action', 'under_way', 'delivered', 'refused'] as const;

/** Nobody goes on with it by itself; it is on its way; it arrived; it was turned down. */
export type Tab = (typeof TABS)[number];

/** How many there are in each tab, and in all. What is refused and not mended is in two of them. */
export type TabCounts = Record<Tab | 'all', number>;

/** No tab holds anything. */
export const NO_TAB_COUNTS: TabCounts = {
  action: 0,
  under_way: 0,
  delivered: 0,
  refused: 0,
  all: 0,
};

/** What decides on it. */
type Sorted = Pick<Receipt, 'state' | 'successor_id'> & { next_attempt_at: unknown };

/**
 * Is it in this tab? Refused, it needs somebody until something was sent in its place; in doubt, once
 * it is not looked up any more.
 */
export function isInTab({ state, next_attempt_at, successor_id }: Sorted, tab: Tab): boolean {
  const isGivenUp = state === 'unconfirmed' && next_attempt_at === null;
  switch (tab) {
    case 'action':
      return isGivenUp || (state === 'refused' && successor_id === null);
    case 'under_way':
      return state === 'queued' || state === 'sending' || (state === 'unconfirmed' && !isGivenUp);
    case 'delivered':
    case 'refused':
      return state === tab;
  }
}
