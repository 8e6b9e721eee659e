/** Options of a select. Names may repeat or be empty; the id tells them apart. */
import * as z from 'zod';
import { readable } from '../kombo/tolerant.ts';
import type { Entry, Option } from './question-kind.ts';

const AtsOption = z.object({
  id: z.string().min(1),
  name: z.string().nullish().catch(null),
});

/** At least one: a select without options could never be answered, and is shown as such. */
export const Options = readable(AtsOption)
  .refine((options) => options.length > 0)
  .transform((options) => options.map(({ id, name }): Option => ({ id, name: name ?? '' })));

/** The names of chosen options in the order of the options; an id without a name is shown itself. */
export function namesOf(options: readonly Option[], chosen: readonly string[]): string[] {
  return options.filter(({ id }) => chosen.includes(id)).map(({ id, name }) => name || id);
}

/** The chosen ids in an entry of either select. */
export function chosenIn(entry: Entry): string[] {
  if (Array.isArray(entry)) return entry;
  return typeof entry === 'string' && entry !== '' ? [entry] : [];
}
