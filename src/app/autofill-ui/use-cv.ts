import { useSyncExternalStore } from 'react';
import { useIntake } from '../intake/intake-context.ts';
import { type CvState, type CvStore, cvOf } from './cv-store.ts';

/** A part of what is known of the entry's CV; renders when that part changes. */
export function useCv<T>(select: (state: CvState) => T): T {
  const store = useCvStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useCvStore(): CvStore {
  return cvOf(useIntake().id);
}
