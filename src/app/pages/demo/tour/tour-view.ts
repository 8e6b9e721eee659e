/** What the tour shows over the page now. */
import type { MessageId } from '../../../i18n/i18n.ts';
import { createStore } from '../../../platform/store.ts';

export interface TourView {
  caption: MessageId | null;
  /** What it points at. */
  pointsAt: HTMLElement | null;
  /** The page of the ATS that stands over everything. */
  ats: string | null;
}

export const NOTHING_SHOWN: TourView = { caption: null, pointsAt: null, ats: null };

export const tourView = createStore<TourView>(NOTHING_SHOWN);
