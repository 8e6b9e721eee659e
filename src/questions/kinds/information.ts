/** INFORMATION: text to read, nothing to answer. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

/** Has a control and nothing else. */
export const information = defineKind({
  type: 'INFORMATION',
  schema: z.object({}),
  control: () => ({ name: 'information' }),
});
