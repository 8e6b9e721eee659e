/**
 * Which filled fields nobody has looked at yet, so that a reload keeps their marks. Only paths are
 * noted, nothing of the candidate; they go with the tab.
 */
import type { FieldPath } from '../read/cv-reading.ts';

const keyOf = (draftId: string) => `intake.unchecked.${draftId}`;

/** Notes them in place of those before, in the storage of this tab; without storage it does nothing. */
export function rememberUnchecked(draftId: string, paths: Iterable<FieldPath>): void {
  const all = [...new Set(paths)];
  try {
    if (all.length === 0) sessionStorage.removeItem(keyOf(draftId));
    else sessionStorage.setItem(keyOf(draftId), JSON.stringify(all));
  } catch {
    // Without storage the marks last until the page is left.
  }
}

/** The paths that were noted; empty when none were, or they cannot be read. */
export function uncheckedOf(draftId: string): readonly string[] {
  try {
    const paths: unknown = JSON.parse(sessionStorage.getItem(keyOf(draftId)) ?? '[]');
    return Array.isArray(paths) ? paths.map(String) : [];
  } catch {
    return [];
  }
}
