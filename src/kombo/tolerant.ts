/**
 * Reading is tolerant: an ATS that sends something new or odd in one place
 * must not take the rest of a page with it.
 */
import * as z from 'zod';

/** A value that may be null, missing or of an unexpected shape; all three read as null. */
export function maybe<T>(schema: z.ZodType<T>) {
  return schema
    .nullish()
    .transform((value) => value ?? null)
    .catch(null);
}

/** An array whose unreadable items are left out; anything but an array reads as empty. */
export function readable<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((raw): T[] => {
        const parsed = item.safeParse(raw);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/**
 * An enum whose list may grow: known values are typed, any other text passes
 * through, null and missing read as null. Never switch on it without a default.
 */
export function openEnum<const Values extends readonly string[]>(_known: Values) {
  return maybe(z.string() as z.ZodType<Values[number] | (string & {})>);
}
