/** UNKNOWN, null, missing and future formats: shown, and explained as not answerable here. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

/** Reads every format. Where such a question is required, the ATS may refuse the application. */
export const unknown = defineKind({
  type: 'UNKNOWN',
  schema: z.unknown(),
  control: () => ({ name: 'unanswerable' }),
});
