/** INFORMATION: text to read, nothing to answer. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

export const information = defineKind({
  type: 'INFORMATION',
  format: z.object({}),
  control: () => ({ name: 'information' }),
});
