/**
 * Which filled fields nobody has looked at yet, so that a reload keeps their marks. Only paths are
 * noted, nothing of the candidate; they go with the tab.
 */
import * as z from 'zod';
import type { FieldPath } from '../autofill/cv-reading.ts';

const Paths = z.array(z.string()).catch([]);

const keyOf = (draftId: string) => `intake.unchecked.${draftId}`;

export function rememberUnchecked(draftId: string, paths: Iterable<FieldPath>): void {
  const all = [...new Set(paths)];
  try {
    if (all.length === 0) sessionStorage.removeItem(keyOf(draftId));
    else sessionStorage.setItem(keyOf(draftId), JSON.stringify(all));
  } catch {
    // Without storage the marks last until the page is left.
  }
}

export function uncheckedOf(draftId: string): readonly string[] {
  try {
    return Paths.parse(JSON.parse(sessionStorage.getItem(keyOf(draftId)) ?? '[]'));
  } catch {
    return [];
  }
}
