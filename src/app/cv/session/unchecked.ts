/**
 * Which filled fields nobody has looked at yet, so that a reload keeps their marks. Only paths are
 * noted, nothing of the candidate; they go with the tab.
 */
import type { FieldPath } from '../read/cv-reading.ts';

const keyOf = (draftId: string) => `intake.unchecked.${draftId}`;

/** Notes them in place of those before, in the storage of this tab; without storage it does nothing. */
export function rememberUnchecked(draftId: string, paths: Iterable<FieldPath | string>): void {
  const all = [...new Set(paths)];
  try {
    if (all.length === 0) sessionStorage.removeItem(keyOf(draftId));
    else sessionStorage.setItem(keyOf(draftId), JSON.stringify(all));
  } catch {
    // Without storage the marks last until the page is left.
  }
}

const NONE: readonly string[] = [];
/** What was noted last, as text and understood: lists of hundreds ask again and again. */
const understood = new Map<string, { text: string; paths: readonly string[] }>();

/** The paths that were noted; empty when none were, or they cannot be read. */
export function uncheckedOf(draftId: string): readonly string[] {
  try {
    const text = sessionStorage.getItem(keyOf(draftId));
    if (text === null) return NONE;
    const last = understood.get(draftId);
    if (last?.text === text) return last.paths;
    const noted: unknown = JSON.parse(text);
    const paths = Array.isArray(noted) ? noted.map(String) : NONE;
    understood.set(draftId, { text, paths });
    return paths;
  } catch {
    return NONE;
  }
}
