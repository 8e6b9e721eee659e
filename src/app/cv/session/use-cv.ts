import { useIntake } from '../../form/intake-context.ts';
import { useStore } from '../../platform/store.ts';
import type { FieldPath } from '../read/cv-reading.ts';
import type { CvState } from './cv-state.ts';
import { type CvStore, cvOf } from './cv-store.ts';
import { uncheckedOf } from './unchecked.ts';

/** A part of what is known of the entry's CV; renders when that part changes. */
export function useCv<T>(select: (state: CvState) => T): T {
  return useStore(useCvStore(), select);
}

/** The store of the entry that is open. */
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
