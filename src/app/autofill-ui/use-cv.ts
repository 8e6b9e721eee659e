import { useSyncExternalStore } from 'react';
import type { FieldPath } from '../autofill/cv-reading.ts';
import { useIntake } from '../intake/intake-context.ts';
import { type CvState, type CvStore, cvOf } from './cv-store.ts';
import { uncheckedOf } from './unchecked.ts';

/** A part of what is known of the entry's CV; renders when that part changes. */
export function useCv<T>(select: (state: CvState) => T): T {
  const store = useCvStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useCvStore(): CvStore {
  return cvOf(useIntake().id);
}

/**
 * Does the field hold a value of the CV that nobody has looked at? Known at once after a reload,
 * before the CV is read again.
 */
export function useUnchecked(path: FieldPath): boolean {
  const { id } = useIntake();
  return useCv(({ marks, document }) =>
    document === null ? uncheckedOf(id).includes(path) : marks.has(path),
  );
}
