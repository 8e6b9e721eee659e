/**
 * Which filled fields nobody has looked at yet: a reload keeps their marks, and the table counts them
 * tomorrow and in another tab as well, so that nothing is sent unseen because a tab was closed. Only
 * paths are noted, by the draft's id, nothing of the candidate.
 */
import type { FieldPath } from '../read/cv-reading.ts';

const PREFIX = 'intake.unchecked.';
const keyOf = (draftId: string) => `${PREFIX}${draftId}`;

/** What is noted of a draft; `at` in milliseconds since 1970. */
interface Noted {
  at: number;
  paths: readonly string[];
}

/** More than anybody has entries; the oldest notes go first, since those of what was sent stay behind. */
const MAX_NOTES = 2_000;

/** Notes them in place of those before; without storage it does nothing. */
export function rememberUnchecked(draftId: string, paths: Iterable<FieldPath | string>): void {
  const all = [...new Set(paths)];
  try {
    if (all.length === 0) {
      localStorage.removeItem(keyOf(draftId));
      return;
    }
    const noted: Noted = { at: Date.now(), paths: all };
    localStorage.setItem(keyOf(draftId), JSON.stringify(noted));
    tidy();
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
    const text = localStorage.getItem(keyOf(draftId));
    if (text === null) return NONE;
    const last = understood.get(draftId);
    if (last?.text === text) return last.paths;
    const { paths } = notedIn(text);
    understood.set(draftId, { text, paths });
    return paths;
  } catch {
    return NONE;
  }
}

function notedIn(text: string | null): Noted {
  try {
    const noted: Partial<Record<keyof Noted, unknown>> = JSON.parse(text ?? '') ?? {};
    const { at, paths } = noted;
    return {
      at: typeof at === 'number' ? at : 0,
      paths: Array.isArray(paths) ? paths.map(String) : NONE,
    };
  } catch {
    return { at: 0, paths: NONE };
  }
}

let isTidy = false;

/** Takes out the notes over the limit, once a page. */
function tidy(): void {
  if (isTidy) return;
  isTidy = true;
  const notes = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, at: notedIn(localStorage.getItem(key)).at }))
    .toSorted((a, b) => b.at - a.at);
  for (const { key } of notes.slice(MAX_NOTES)) localStorage.removeItem(key);
}
