/** What is kept on this device, as the start page lists it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { onOtherTabs } from '../../../delivery/outbox/waiting.ts';
import { draftStore } from '../../../storage/device.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import {
  DRAFTS,
  draftsQuery,
  forgetAhead,
  wereReadAhead,
} from '../../../storage/drafts/drafts-query.ts';
import { useDraftChanges } from './use-draft-changes.ts';

/** How long the first rows are left alone, in milliseconds. */
const AGAIN_AFTER_MS = 1_000;

/** The drafts, latest first, and how to read them again. */
export interface ListedDrafts {
  /** Undefined while they are being read. */
  drafts: readonly DraftSummary[] | undefined;
  /** When the whole list was read (milliseconds since 1970). */
  draftsAt: number;
  /** Resolves when they are there. */
  readAgain(): Promise<unknown>;
  /** Reads these alone; resolves when they are shown as they are, or gone. */
  readSome(ids: readonly string[]): Promise<unknown>;
}

/** Follows saves of every tab: of hundreds, only what was saved is read again. */
export function useDrafts(): ListedDrafts {
  const client = useQueryClient();
  const { data: drafts, dataUpdatedAt: draftsAt } = useQuery({
    ...draftsQuery(),
    refetchOnWindowFocus: true,
    refetchOnMount: () => !wereReadAhead(),
  });
  const readAgain = useCallback(() => client.invalidateQueries({ queryKey: DRAFTS }), [client]);
  useEffect(() => {
    if (!wereReadAhead()) return;
    forgetAhead();
    // Another tab may have saved one before this page listened: read again once the rows are there.
    const timer = setTimeout(() => void readAgain(), AGAIN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [readAgain]);
  const readSome = useCallback(
    async (ids: readonly string[]) => {
      const some = await draftStore.listSome(ids).catch(() => null);
      const updatedAt = client.getQueryState(DRAFTS)?.dataUpdatedAt;
      if (some === null || updatedAt === undefined) return readAgain();
      client.setQueryData<readonly DraftSummary[]>(DRAFTS, (all) => all && merged(all, some, ids), {
        // It tells when all were read: who is not among them may have come since.
        updatedAt,
      });
    },
    [client, readAgain],
  );
  useDraftChanges(readSome);
  // What another tab sends or deletes is listed here no longer.
  useEffect(() => onOtherTabs(() => void readAgain()), [readAgain]);
  return { drafts, draftsAt, readAgain, readSome };
}

/** The list with `some` in place of what it said of `ids`. */
export function merged(
  all: readonly DraftSummary[],
  some: readonly DraftSummary[],
  ids: readonly string[],
): DraftSummary[] {
  const changed = new Set(ids);
  return [...all.filter(({ id }) => !changed.has(id)), ...some].sort((a, b) =>
    a.updated_at < b.updated_at ? 1 : -1,
  );
}
