/** The envelopes of every answer of the ATS. */
import * as z from 'zod';
import { MAX_ATS_LINE_LENGTH } from '../values/bounds.ts';
import { maybe, readable } from '../values/tolerant.ts';

/** The largest `page_size` that Kombo takes. */
export const MAX_PAGE_SIZE = 250;

/** A page of a list. Items that cannot be read are left out; `next` is the cursor of the next page. */
export function Page<T>(item: z.ZodType<T>) {
  return z
    .object({
      data: z.object({ next: maybe(z.string().max(MAX_ATS_LINE_LENGTH)), results: readable(item) }),
    })
    .transform((answer) => answer.data);
}

/** A single object. */
export function Single<T>(item: z.ZodType<T>) {
  return z.object({ data: item }).transform((answer) => answer.data);
}
