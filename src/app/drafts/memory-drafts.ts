/** Drafts that last as long as the page. */
import type { IntakeValues } from '../intake/values.ts';

export const memoryDrafts = new Map<string, IntakeValues>();
