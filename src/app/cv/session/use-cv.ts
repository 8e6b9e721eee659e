import { useIntake } from '../../form/intake-context.ts';
import { useStore } from '../../platform/store.ts';
import type { CvState } from './cv-state.ts';
import { type CvStore, cvOf } from './cv-store.ts';

/** A part of what is known of the entry's CV; renders when that part changes. */
export function useCv<T>(select: (state: CvState) => T): T {
  return useStore(useCvStore(), select);
}

/** The store of the entry that is open. */
export function useCvStore(): CvStore {
  return cvOf(useIntake().id);
}
