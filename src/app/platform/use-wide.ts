import { useSyncExternalStore } from 'react';

/** From here on the CV has room beside the fields; `IntakeForm.module.css` has the same width. */
const wide = window.matchMedia('(min-width: 1200px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
