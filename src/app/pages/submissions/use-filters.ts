/**
 * The filters of the list in its address, so that Back, a reload and a link keep them. Words that are
 * searched are often somebody's name: they stay out of the address, with the page's place in the
 * history of this tab.
 */
import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { TABS } from '../../../contract/tabs.ts';
import type { FilterValues } from '../../delivery/view/matches-filters.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { submissionsPlace } from '../submissions-place.ts';

/** Words longer than this are cut, as the gateway takes no more. Characters. */
const MAX_SEARCH = 200;

/** The filters, and the way to change them. A change takes the place of the one before. */
export function useFilters(): [FilterValues, (values: FilterValues) => void] {
  const [query] = useSearchParams();
  const [, navigate] = useLocation();
  const kept = useHistoryState<{ search?: unknown } | null>()?.search;
  const search = typeof kept === 'string' ? kept.slice(0, MAX_SEARCH) : '';
  // Addresses of earlier versions name a state.
  const named = query.get('tab') ?? query.get('state');
  const tab = TABS.find((each) => each === named) ?? '';
  const integration_id = query.get('integration') ?? '';

  useEffect(() => {
    submissionsPlace.set({ href: pageUrl.submissions({ tab, integration_id }), search });
  }, [search, tab, integration_id]);

  const change = useCallback(
    (values: FilterValues) =>
      navigate(pageUrl.submissions(values), {
        replace: true,
        state: { search: values.search.slice(0, MAX_SEARCH) },
      }),
    [navigate],
  );
  // The same object as long as nothing changes: typing waits for a pause of it.
  const values = useMemo<FilterValues>(
    () => ({ search, tab, integration_id }),
    [search, tab, integration_id],
  );
  return [values, change];
}
