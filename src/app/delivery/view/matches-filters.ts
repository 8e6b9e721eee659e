/** The filters of the list for what only this browser knows. The gateway filters what it has. */

import type { SubmissionState } from '../../../contract/receipt.ts';
import { isFound } from '../../../contract/receipt-search.ts';
import type { SubmissionView } from './submission-view.ts';

/** Empty = everything. */
export interface FilterValues {
  search: string;
  state: SubmissionState | '';
  integration_id: string;
}

/** Everything is listed. */
export const NO_FILTERS: FilterValues = { search: '', state: '', integration_id: '' };

/** Searched as in the gateway; what waits has no state of the gateway's yet. */
export function matchesFilters(
  view: SubmissionView,
  { search, state, integration_id }: FilterValues,
): boolean {
  if (state !== '' && state !== view.state) return false;
  if (integration_id !== '' && integration_id !== view.integration_id) return false;
  return isFound(view, search);
}
