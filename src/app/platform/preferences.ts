/**
 * What a person prefers on this device: language, theme, integration. Kept in local storage,
 * which therefore holds nothing about any candidate.
 */
import { createStore, useStore } from './store.ts';

const KEY = 'intake.preferences';

/** What stands in local storage; null where nothing is preferred. */
export interface Preferences {
  language: string | null;
  theme: 'light' | 'dark' | null;
  integration_id: string | null;
  /** The ids of jobs used lately, latest first, by integration. */
  recent_jobs: Readonly<Record<string, readonly string[]>>;
  /** Values of a CV that nobody has looked at may be sent from the workbench. */
  send_unseen: boolean;
  /** J, K, Space, Enter and N work in the workbench (WCAG 2.1.4: they can be turned off). */
  row_keys: boolean;
  /** New entries of its ATS begin with this job. */
  pinned_job: PinnedJob | null;
}

/** A job and a stage of it (empty = the ATS's own), as the ATS names them. */
export interface PinnedJob {
  integration_id: string;
  id: string;
  name: string | null;
  stage_id: string;
}

/**
 * Reads what an earlier version may have written; a part that cannot be read is as if it were not
 * set. By hand, since zod comes after the first screen (decision 009).
 */
function read(): Preferences {
  const stored = stringMap(readJson());
  const { theme } = stored;
  return {
    language: textOf(stored.language),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    integration_id: textOf(stored.integration_id),
    send_unseen: stored.send_unseen === true,
    row_keys: stored.row_keys !== false,
    pinned_job: pinnedOf(stringMap(stored.pinned_job)),
    recent_jobs: Object.fromEntries(
      Object.entries(stringMap(stored.recent_jobs)).map(([id, jobs]) => [id, textsOf(jobs)]),
    ),
  };
}

function readJson(): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

function pinnedOf({ integration_id, id, name, stage_id }: Record<string, unknown>) {
  if (typeof integration_id !== 'string' || typeof id !== 'string') return null;
  return { integration_id, id, name: textOf(name), stage_id: textOf(stage_id) ?? '' };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const stringMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const preferences = createStore(read());

/** The preferences as they are now. */
export const getPreferences = preferences.get;

/** Changes some preferences; where storage is denied they last until the page is left. */
export function setPreferences(change: Partial<Preferences>): void {
  const next = { ...getPreferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private windows may deny storage; a preference is not worth a message.
  }
  preferences.set(next);
}

/** Takes over what other tabs change. Called once a page. */
export function followPreferences(): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) preferences.set(read());
  });
}

/** The preferences, following changes made here and in other tabs. */
export function usePreferences(): Preferences {
  return useStore(preferences);
}

const MAX_RECENT_JOBS = 5;

/** Remembers a job (by its id) as the most recent one of its integration. */
export function rememberJob(integrationId: string, jobId: string): void {
  const { recent_jobs } = getPreferences();
  const others = recent_jobs[integrationId]?.filter((id) => id !== jobId) ?? [];
  const recent = [jobId, ...others].slice(0, MAX_RECENT_JOBS);
  setPreferences({ recent_jobs: { ...recent_jobs, [integrationId]: recent } });
}
