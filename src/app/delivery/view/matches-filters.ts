/** The filters of the list for what only this browser knows. The gateway filters what it has. */

import { isFound } from '../../../contract/receipt-search.ts';
import { isInTab, type Tab, type TabCounts } from '../../../contract/tabs.ts';
import type { SubmissionView } from './submission-view.ts';

/** Empty = everything. */
export interface FilterValues {
  search: string;
  tab: Tab | '';
  integration_id: string;
}

/** Everything is listed. */
export const NO_FILTERS: FilterValues = { search: '', tab: '', integration_id: '' };

/** What waits here is on its way; what was stopped here needs somebody. */
function isViewInTab(view: SubmissionView, tab: Tab): boolean {
  if (view.upload !== null) return tab === (view.state === 'stopped' ? 'action' : 'under_way');
  return isInTab(view, tab);
}

/** Searched as in the gateway. */
export function matchesFilters(
  view: SubmissionView,
  { search, tab, integration_id }: FilterValues,
): boolean {
  if (tab !== '' && !isViewInTab(view, tab)) return false;
  if (integration_id !== '' && integration_id !== view.integration_id) return false;
  return isFound(view, search);
}

/** The gateway's counts with what it does not have: each of `views` adds to its tab. */
export function withViews(counts: TabCounts, views: readonly SubmissionView[]): TabCounts {
  const of = (tab: Tab) => counts[tab] + views.filter((view) => isViewInTab(view, tab)).length;
  return {
    action: of('action'),
    under_way: of('under_way'),
    delivered: of('delivered'),
    refused: of('refused'),
    all: counts.all + views.length,
  };
}
