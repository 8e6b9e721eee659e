/**
 * The filters of the audit in its address, so that Back, a reload and a link keep them. Whose rows are
 * shown concerns a person: that stays out of the address, with the page's place in this tab's history.
 */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { pageUrl } from '../../form/page-urls.ts';
import { type AuditFilterValues, readAuditQuery } from './audit-filters.ts';

const MAX_ID = 200;

/** The filters, and the way to change them. A change takes the place of the one before. */
export function useAuditFilters(): [AuditFilterValues, (values: AuditFilterValues) => void] {
  const [query] = useSearchParams();
  const [, navigate] = useLocation();
  const kept = useHistoryState<{ actor?: unknown } | null>()?.actor;
  const actor = typeof kept === 'string' ? kept.slice(0, MAX_ID) : '';
  const values = useMemo(() => ({ ...readAuditQuery(query), actor }), [query, actor]);
  const change = useCallback(
    (next: AuditFilterValues) =>
      navigate(pageUrl.audit(next), { replace: true, state: { actor: next.actor } }),
    [navigate],
  );
  return [values, change];
}
