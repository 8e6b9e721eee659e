/**
 * What a person prefers on this device: language, theme, integration. Kept in local storage,
 * which therefore holds nothing about any candidate.
 */
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

const KEY = 'intake.preferences';

export const Preferences = z.object({
  language: z.catch(z.nullish(z.enum(['en', 'de'])), null),
  theme: z.catch(z.nullish(z.enum(['light', 'dark'])), null),
  integration_id: z.catch(z.nullish(z.string()), null),
  /** The ids of jobs used lately, latest first, by integration. */
  recent_jobs: z.catch(z.record(z.string(), z.array(z.string())), {}),
});
export type Preferences = z.infer<typeof Preferences>;

const NONE: Preferences = { recent_jobs: {} };

function read(): Preferences {
  try {
    return Preferences.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return NONE;
  }
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

function publish(next: Preferences): void {
  current = next;
  for (const listener of listeners) listener();
}

export function getPreferences(): Preferences {
  current ??= read();
  return current;
}

/** Changes some preferences; where storage is denied they last until the page is left. */
export function setPreferences(change: Partial<Preferences>): void {
  const next = { ...getPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private windows may deny storage; a preference is not worth a message.
  }
  publish(next);
}

function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key === KEY) publish(read());
  };
  listeners.add(listener);
  window.addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', follow);
  };
}

/** The preferences, following changes made here and in other tabs. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}

const MAX_RECENT_JOBS = 5;

/** Remembers a job (by its id) as the most recent one of its integration. */
export function rememberJob(integrationId: string, jobId: string): void {
  const { recent_jobs } = getPreferences();
  const others = recent_jobs[integrationId]?.filter((id) => id !== jobId) ?? [];
  const recent = [jobId, ...others].slice(0, MAX_RECENT_JOBS);
  setPreferences({ recent_jobs: { ...recent_jobs, [integrationId]: recent } });
}
