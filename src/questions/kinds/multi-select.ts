/** MULTI_SELECT: any number of options, always as an array of ids. */
import * as z from 'zod';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { chosenIn, namesOf, Options } from '../options.ts';
import { defineKind } from '../question-kind.ts';

/** Up to this many options are check boxes; more are searched and shown as tags. */
const MAX_CHECKBOX_OPTIONS = 12;

const Format = z.object({ options: Options });
type Format = z.infer<typeof Format>;

const answer = ({ options }: Format) => {
  const known = new Set(options.map(({ id }) => id));
  return z
    .array(z.string())
    .min(1)
    .refine((ids) => ids.every((id) => known.has(id)), encodeIssue('choice'))
    .refine((ids) => new Set(ids).size === ids.length, encodeIssue('choice'));
};

/** Travels as an array of option ids, of one even. Kombo's docs call them question ids. */
export const multiSelect = defineKind({
  type: 'MULTI_SELECT',
  schema: Format,
  missing: 'choice_required',
  control: ({ options }) => ({
    name: options.length <= MAX_CHECKBOX_OPTIONS ? 'checkboxes' : 'tags',
    options,
  }),
  empty: [],
  entry: (format) =>
    z
      .array(z.string())
      .nullable()
      .transform((ids) => (ids !== null && ids.length > 0 ? ids : undefined))
      .pipe(answer(format).optional()),
  answer,
  format: (entry, { options }, formatter) => {
    const names = namesOf(options, chosenIn(entry), formatter);
    return names.length > 0 ? formatter.list(names) : null;
  },
});
