/** The entry that a stopped tour left behind: it goes when the next tour starts, unless somebody went on with it. */
import { draftStore } from '../../../storage/device.ts';

/** In session storage, which the tab alone reads: an id and a time. */
const KEY = 'intake.tour';

/** What was typed last is kept about a second after it. Milliseconds. */
const SETTLED_MS = 1_500;

/** The draft that is open now, if one is. */
export const openDraft = () => /^\/drafts\/([^/]+)\//.exec(window.location.pathname)?.[1] ?? null;

export function rememberLeft(id: string | null): void {
  if (id === null) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify([id, Date.now() + SETTLED_MS]));
  } catch {
    // Without storage the entry stays, as any other.
  }
}

/** Removes it when nobody has changed it since. */
export async function removeLeft(): Promise<void> {
  try {
    const [id, at] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    sessionStorage.removeItem(KEY);
    if (typeof id !== 'string' || typeof at !== 'number') return;
    const draft = await draftStore.load(id);
    if (draft !== undefined && Date.parse(draft.updated_at) <= at) await draftStore.remove(id);
  } catch {
    // It stays, as any other.
  }
}
