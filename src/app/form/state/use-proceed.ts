import { useEffect, useRef, useState } from 'react';
import type { PendingWork } from '../pending-work.ts';

/**
 * Goes on from a step as soon as all that its check stands on is there: what is still coming would
 * otherwise be told as an error and be none a moment later. Whoever goes elsewhere meanwhile stays there,
 * and a failure, such as a file that cannot be attached, is shown before anything else.
 */
export function useProceed(
  place: string,
  isReady: boolean,
  { onFailure, hasJustFailed }: PendingWork,
  proceed: () => unknown,
) {
  const [wanted, setWanted] = useState<string | null>(null);
  const latest = useRef(proceed);
  useEffect(() => {
    latest.current = proceed;
  });
  useEffect(() => onFailure(() => setWanted(null)), [onFailure]);
  useEffect(() => {
    if (wanted === null || (wanted === place && !isReady)) return;
    setWanted(null);
    if (wanted === place) latest.current();
  }, [wanted, place, isReady]);
  return {
    /** It was asked for, and something is still coming. */
    isWaiting: wanted === place && !isReady,
    proceed: () => {
      if (hasJustFailed()) return;
      if (isReady) latest.current();
      else setWanted(place);
    },
  };
}
