/** Arrays with a maximum. */
import * as z from 'zod';
import { encodeIssue } from '../answers/issue.ts';

/**
 * An array of at most `max` items. The number is looked at before any item is, so that millions of
 * wrong ones cost one issue, not millions.
 */
export function bounded<T extends z.ZodType>(item: T, max: number) {
  return z
    .array(z.unknown())
    .max(max, encodeIssue('too_many', { max }))
    .pipe(z.array(item).max(max));
}
