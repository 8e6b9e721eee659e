/** BOOLEAN: yes or no, with neither preselected: an unticked box would be a "no" nobody said. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

export const boolean = defineKind({
  type: 'BOOLEAN',
  format: z.object({}),
  control: () => ({ name: 'yes_no' }),
  empty: null,
  entry: () =>
    z
      .boolean()
      .nullable()
      .transform((value) => value ?? undefined),
  answer: () => z.boolean(),
  words: (entry, _format, words) => {
    if (typeof entry !== 'boolean') return null;
    return entry ? words.yes : words.no;
  },
});
