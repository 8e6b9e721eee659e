/**
 * Connects the check to react-hook-form. The check and its schemas load when they are first
 * needed, so that the first step can be used before.
 */
import type { Resolver } from 'react-hook-form';
import { loadLaterWords } from '../words/words.ts';
import type { IntakeFacts } from './intake-schema.ts';
import type { IntakeValues } from './values.ts';

let loading: Promise<typeof import('./check.ts')> | null = null;

/** Loads the check and the words for what it finds; a failed load is tried again by the next call. */
export function loadCheck(): Promise<typeof import('./check.ts')> {
  loading ??= Promise.all([import('./check.ts'), loadLaterWords()])
    .then(([check]) => check)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** The form's resolver. `facts` is asked at each check: job and ATS change while the form lives. */
export function createResolver(facts: () => IntakeFacts): Resolver<IntakeValues> {
  return async (values, _context, options) => {
    const { check } = await loadCheck();
    return check(facts, values, options);
  };
}
