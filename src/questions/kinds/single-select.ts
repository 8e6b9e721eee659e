/** SINGLE_SELECT: one option, by its id. */
import * as z from 'zod';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { maybe } from '../../kombo/values/tolerant.ts';
import { chosenIn, namesOf, Options } from '../options.ts';
import { defineKind } from '../question-kind.ts';

/** Up to this many options stand side by side as radio buttons unless Kombo says otherwise. */
const MAX_RADIO_OPTIONS = 6;

const Format = z.object({
  display_type: maybe(z.enum(['DROPDOWN', 'RADIO'])),
  options: Options,
});
type Format = z.infer<typeof Format>;

const answer = ({ options }: Format) =>
  z.string().refine((id) => options.some((option) => option.id === id), encodeIssue('choice'));

/** Travels as the Kombo id of the option, neither its name nor its `remote_id`. */
export const singleSelect = defineKind({
  type: 'SINGLE_SELECT',
  schema: Format,
  missing: 'choice_required',
  control: ({ display_type, options }) => {
    const few = options.length <= MAX_RADIO_OPTIONS;
    const radio = display_type === 'RADIO' || (display_type === null && few);
    return { name: radio ? 'radio' : 'dropdown', options };
  },
  empty: '',
  entry: (format) =>
    z
      .string()
      .nullable()
      .transform((id) => id || undefined)
      .pipe(answer(format).optional()),
  answer,
  format: (entry, { options }, formatter) =>
    namesOf(options, chosenIn(entry), formatter)[0] ?? null,
});
