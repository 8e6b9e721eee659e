import { useEffect, useRef, useState } from 'react';

/**
 * Goes on from a step as soon as all that its check stands on is there: what is still coming would
 * otherwise be told as a fault and be none a moment later. Whoever goes elsewhere meanwhile stays there.
 */
export function useProceed(step: string, isReady: boolean, proceed: () => unknown) {
  const [wanted, setWanted] = useState<string | null>(null);
  const latest = useRef(proceed);
  useEffect(() => {
    latest.current = proceed;
  });
  useEffect(() => {
    if (wanted === null || (wanted === step && !isReady)) return;
    setWanted(null);
    if (wanted === step) latest.current();
  }, [wanted, step, isReady]);
  return {
    /** It was asked for, and something is still coming. */
    isWaiting: wanted === step && !isReady,
    proceed: () => (isReady ? latest.current() : setWanted(step)),
  };
}
