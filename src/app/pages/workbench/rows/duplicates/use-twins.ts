/** For each row the other entries on this device that may be the same person. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useWaiting } from '../../../../delivery/outbox/waiting.ts';
import { digestOfKept, digestsOfAlike } from '../../../../delivery/twins/copies.ts';
import { readWaiting, standingOfSent } from '../../../../delivery/twins/standing.ts';
import {
  findTwins,
  type Standing,
  standingOf,
  type Twin,
} from '../../../../delivery/twins/twins.ts';
import type { DraftSummary } from '../../../../storage/drafts/draft.ts';

/** The rows come first, and many may still be coming. */
const COPIES_AFTER_MS = 2_000;
/** A row names three, and says that there are others. */
const MAX_TWINS = 4;

const NONE: readonly Standing[] = [];
const NO_DRAFTS: readonly DraftSummary[] = [];

/** Twins by the id of the row, at most a few for each; rows without any are not in it. */
export function useTwins(
  drafts: readonly DraftSummary[] | undefined,
): ReadonlyMap<string, readonly Twin[]> {
  const { submissions, unsettled } = useWaiting();
  const waiting = useWaitingEntries((submissions ?? []).map(({ id }) => id).join(' '));
  // The rows come first, and what is typed or pressed.
  const listed = useDeferredValue(drafts, NO_DRAFTS);
  const standing = useMemo(
    () => [
      ...(listed ?? []).map((draft) => standingOf(draft, 'draft')),
      ...waiting,
      ...standingOfSent(unsettled),
    ],
    [listed, waiting, unsettled],
  );
  const digests = useDigests(standing);
  return useMemo(() => findTwins(standing, digests, { max: MAX_TWINS }), [standing, digests]);
}

/** What waits, read again whenever it is something else that waits. */
function useWaitingEntries(ids: string): readonly Standing[] {
  const [entries, setEntries] = useState(NONE);
  useEffect(() => {
    if (ids === '') return setEntries(NONE);
    let isWanted = true;
    readWaiting().then(
      (found) => isWanted && setEntries(found),
      // What cannot be read is compared with nobody.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [ids]);
  return entries;
}

function useDigests(standing: readonly Standing[]): ReadonlyMap<string, string> {
  const [digests, setDigests] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const leaving = new AbortController();
    const find = async () => {
      const cvs = standing.flatMap(({ cv }) => cv ?? []);
      const found = await digestsOfAlike(cvs, digestOfKept, leaving.signal);
      if (leaving.signal.aborted) return;
      setDigests((before) => (before.size === 0 && found.size === 0 ? before : found));
    };
    const timer = setTimeout(() => void find(), COPIES_AFTER_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [standing]);
  return digests;
}
