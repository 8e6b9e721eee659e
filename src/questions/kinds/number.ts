/** NUMBER: a field, or a slider when Kombo asks for one and both bounds exist. */
import * as z from 'zod';
import { numberIssue } from '../../kombo/answers/issue.ts';
import { maybe } from '../../kombo/values/tolerant.ts';
import { defineKind } from '../question-kind.ts';

const bound = maybe(z.number());

/** Bounds that contradict each other are no bounds: nobody could answer. */
const Format = z
  .object({ display_type: maybe(z.enum(['SLIDER', 'FIELD'])), min: bound, max: bound })
  .transform((format) => {
    const contradictory = format.min !== null && format.max !== null && format.min > format.max;
    return contradictory ? { ...format, min: null, max: null } : format;
  });
type Format = z.infer<typeof Format>;

const answer = ({ min, max }: Format) =>
  z
    .number()
    .min(min ?? Number.NEGATIVE_INFINITY)
    .max(max ?? Number.POSITIVE_INFINITY);

/** The form holds a number, or the text that could not be read as one. */
export const number = defineKind({
  type: 'NUMBER',
  schema: Format,
  control: ({ display_type, min, max }) =>
    display_type === 'SLIDER' && min !== null && max !== null
      ? { name: 'slider', min, max }
      : { name: 'number', min, max },
  empty: '',
  entry: (format) =>
    z
      .union([z.number(), z.literal(''), z.null()], { error: ({ input }) => numberIssue(input) })
      .transform((typed) => (typeof typed === 'number' ? typed : undefined))
      .pipe(answer(format).optional()),
  answer,
  format: (entry, _format, formatter) => {
    if (typeof entry === 'number') return formatter.number(entry);
    return typeof entry === 'string' && entry !== '' ? entry : null;
  },
});
