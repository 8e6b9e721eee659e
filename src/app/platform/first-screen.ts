/**
 * When the page may fetch what nobody has asked for yet. On a slow line each byte of it would come
 * before what the person waits for.
 */
import { useEffect } from 'react';

/** A page that never says so is taken as shown by then. */
const LATEST_MS = 10_000;

const shown = Promise.withResolvers<void>();

/** Resolves once the first page can be used. */
export const firstScreen: Promise<void> = shown.promise;

setTimeout(shown.resolve, LATEST_MS);

/** For the pages themselves: what they show can be used now. Behind the frame that shows it. */
export function useFirstScreen(isShown = true): void {
  useEffect(() => {
    if (!isShown) return;
    const frame = requestAnimationFrame(() => setTimeout(shown.resolve, 0));
    return () => cancelAnimationFrame(frame);
  }, [isShown]);
}
