/** Options of a select. Names may repeat or be empty; the id tells them apart, and counts once. */
import * as z from 'zod';
import { AtsId, atsText, readableById } from '../kombo/values/tolerant.ts';
import type { Entry, Formatter, Option } from './question-kind.ts';

const AtsOption = z.object({
  id: AtsId,
  name: atsText(),
});

/** At least one: a select without options could never be answered, and is shown as such. */
export const Options = readableById(AtsOption)
  .refine((options) => options.length > 0)
  .transform((options) => options.map(({ id, name }): Option => ({ id, name: name ?? '' })));

/** The names of chosen options in the order of the options, as `named` tells them apart. */
export function namesOf(
  options: readonly Option[],
  chosen: readonly string[],
  { named }: Pick<Formatter, 'named'>,
): string[] {
  return named(options)
    .filter(({ id }) => chosen.includes(id))
    .map(({ name }) => name);
}

/** The chosen ids in an entry of either select. */
export function chosenIn(entry: Entry): string[] {
  if (Array.isArray(entry)) return entry;
  return typeof entry === 'string' && entry !== '' ? [entry] : [];
}
