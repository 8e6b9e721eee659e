import { useDraftId } from '../../form/intake-context.ts';
import { useStore } from '../../platform/store.ts';
import type { CvState } from './cv-state.ts';
import { type CvStore, cvOf } from './cv-store.ts';
import { uncheckedOf } from './unchecked.ts';

/** A part of what is known of the entry's CV; renders when that part changes. */
export function useCv<T>(select: (state: CvState) => T): T {
  return useStore(useCvStore(), select);
}

/** The store of the entry that is open. */
export function useCvStore(): CvStore {
  return cvOf(useDraftId());
}

/**
 * Paths of the fields, lists and rows whose values were read and that nobody has looked at; behind a
 * reload, and of a CV that was dropped with others, those that were noted.
 */
export function useUnseen(): ReadonlySet<string> {
  const id = useDraftId();
  const marks = useCv((state) => state.marks);
  return new Set([...marks.keys(), ...uncheckedOf(id)]);
}
