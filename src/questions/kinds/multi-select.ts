/** MULTI_SELECT: any number of options, always as an array of ids. */
import * as z from 'zod';
import { fault } from '../../kombo/fault.ts';
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
    .refine((ids) => ids.every((id) => known.has(id)), fault('choice'))
    .refine((ids) => new Set(ids).size === ids.length, fault('choice'));
};

export const multiSelect = defineKind({
  type: 'MULTI_SELECT',
  format: Format,
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
  words: (entry, { options }, words) => {
    const names = namesOf(options, chosenIn(entry));
    return names.length > 0 ? words.list(names) : null;
  },
});
