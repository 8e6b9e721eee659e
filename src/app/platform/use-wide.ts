import { useSyncExternalStore } from 'react';

/** From here on the CV has room beside the fields; `IntakeForm.module.css` has the same width. */
const wide = window.matchMedia('(min-width: 1200px)');

/** A phone, or a page at 400 %. The style sheets have the same limit. */
const narrow = window.matchMedia('(max-width: 699px)');

export const isNarrow = () => narrow.matches;

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
