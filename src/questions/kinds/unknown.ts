/** UNKNOWN, null, missing and future formats: shown, and explained as not answerable here. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

export const unknown = defineKind({
  type: 'UNKNOWN',
  format: z.unknown(),
  control: () => ({ name: 'unanswerable' }),
});
