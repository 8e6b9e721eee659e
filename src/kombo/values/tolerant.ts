/**
 * Reading is tolerant: an ATS that sends something new or odd in one place
 * must not take the rest of a page with it.
 */
import * as z from 'zod';
import './zod-settings.ts';
import {
  MAX_ATS_ITEMS,
  MAX_ATS_LINE_LENGTH,
  MAX_ATS_WORD_LENGTH,
  MAX_ID_LENGTH,
} from './bounds.ts';

/**
 * A value that may be null, missing or of an unexpected shape; all three read as null. Two schemas and
 * not four: each page makes hundreds of these, and what is there or null is read ten times as fast.
 */
export function maybe<T>(schema: z.ZodType<T>) {
  return schema.nullable().catch(null);
}

/** A text of the ATS, cut at so many characters. */
export function atsWords(maxLength = MAX_ATS_LINE_LENGTH) {
  return z.string().transform((text) => cut(text, maxLength));
}

/** The same; null where there is none. */
export function atsText(maxLength = MAX_ATS_LINE_LENGTH) {
  return maybe(atsWords(maxLength));
}

/** An id of the ATS. What could not be sent back as one is none: cut, it would be another's. */
export const AtsId = z.string().min(1).max(MAX_ID_LENGTH);

/** The same where it may be missing. */
export const maybeId = maybe(AtsId);

/** Whoever reads it sees that it goes on: an ellipsis, and before it neither half a character nor half an element. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, maxLength - 1).replace(/<[^<>]*$/, '');
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * An array whose unreadable items are left out, and those beyond the bound; anything but an array
 * reads as empty.
 */
export function readable<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, MAX_ATS_ITEMS).flatMap((raw): T[] => {
        const parsed = item.safeParse(raw);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** The first of all that share an id: none of the others could be told from it, or chosen by itself. */
export function firstOfEachId<T extends { id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** `readable`, and of records with the same id only the first. */
export function readableById<T extends { id: string }>(item: z.ZodType<T>) {
  return readable(item).transform((items) => firstOfEachId(items));
}

/**
 * An enum whose list may grow: known values are typed, any other text passes
 * through, null, missing and endless ones read as null. Never switch on it without a default.
 */
export function openEnum<const Values extends readonly string[]>(_known: Values) {
  const word = z.string().max(MAX_ATS_WORD_LENGTH);
  return maybe(word as z.ZodType<Values[number] | (string & {})>);
}
