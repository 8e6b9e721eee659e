/** What the page of the audit reads, as query options. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AuditFilter } from '../../contract/audit.ts';
import { auditApi } from './audit-api.ts';

/** Each reading of the audit is a row of it: nothing is read again before a person asks for it. */
const WHEN_ASKED = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false };

export const auditQueries = {
  /** Rows that match, newest first. */
  list: (filter: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: ['audit', filter],
      queryFn: ({ pageParam, signal }) => auditApi.list({ ...filter, cursor: pageParam }, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
      ...WHEN_ASKED,
      // Coming back to the page reads what was done meanwhile.
      gcTime: 0,
    }),

  /** Whose rows can be asked for by name. */
  actors: () =>
    queryOptions({
      queryKey: ['audit-actors'],
      queryFn: ({ signal }) => auditApi.actors(signal),
      ...WHEN_ASKED,
      gcTime: 0,
    }),
};
