/**
 * Connects the check to react-hook-form. The check and its schemas load when they are first
 * needed, so that the first step can be used before.
 */
import { loadLaterMessages } from '../../i18n/i18n.ts';
import type { IntakeResolver } from './intake-resolver.ts';
import type { IntakeFacts } from './intake-schema.ts';

/** The resolver with zod, and the schemas that it stands on. */
type Validation = typeof import('./intake-resolver.ts') & typeof import('./intake-schema.ts');

let loading: Promise<Validation> | null = null;

/** Loads the check and the words for what it finds; a failed load is tried again by the next call. */
export function loadValidation(): Promise<Validation> {
  loading ??= Promise.all([
    import('./intake-resolver.ts'),
    import('./intake-schema.ts'),
    loadLaterMessages(),
  ])
    .then(([resolver, schema]) => ({ ...resolver, ...schema }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** The form's resolver. `facts` is asked at each check: job and ATS change while the form lives. */
export function createResolver(facts: () => IntakeFacts): IntakeResolver {
  return async (values, _context, options) => {
    const { resolveIntake } = await loadValidation();
    return resolveIntake(facts(), values, options);
  };
}
