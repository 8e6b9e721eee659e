/** BOOLEAN: yes or no, with neither preselected: an unticked box would be a "no" nobody said. */
import * as z from 'zod';
import { defineKind } from '../question-kind.ts';

/** Travels as true or false. Kombo's docs: the text "Yes" fails the whole request. */
export const boolean = defineKind({
  type: 'BOOLEAN',
  schema: z.object({}),
  missing: 'choice_required',
  control: () => ({ name: 'yes_no' }),
  empty: null,
  entry: () =>
    z
      .boolean()
      .nullable()
      .transform((value) => value ?? undefined),
  answer: () => z.boolean(),
  format: (entry, _format, formatter) => {
    if (typeof entry !== 'boolean') return null;
    return entry ? formatter.yes : formatter.no;
  },
});
