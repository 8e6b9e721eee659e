/** Query parameters of the lists. Filters AND together, the values within one OR. */
import * as z from 'zod';
import { issueErrorMap } from '../../kombo/answers/issue.ts';
import { MAX_PAGE_SIZE } from '../../kombo/answers/page.ts';
import { inputInvalid } from './ats-error.ts';

const DEFAULT_PAGE_SIZE = 100;

/** A comma-separated list; the parameter may be repeated as well. */
export const Values = z
  .array(z.string())
  .transform((raw) => raw.flatMap((text) => text.split(',')).map((value) => value.trim()))
  .optional();

/** The last one wins where a parameter that takes one value is repeated. */
const one = z.array(z.string()).transform((raw) => raw.at(-1) ?? '');

/** A parameter that takes one value. */
export const Value = one.optional();

const Flag = one
  .pipe(z.enum(['true', 'false'], 'Expected true or false.'))
  .transform((flag) => flag === 'true')
  .optional();

/** A date or ISO timestamp, as milliseconds since 1970. */
export const Instant = one
  .refine((text) => !Number.isNaN(Date.parse(text)), 'Expected a date or an ISO timestamp.')
  .transform((text) => Date.parse(text))
  .optional();

const PageSize = one
  .refine((text) => /^\d+$/.test(text), 'Expected a whole number.')
  .transform(Number)
  .refine(
    (size) => size >= 1 && size <= MAX_PAGE_SIZE,
    `Expected a number from 1 to ${MAX_PAGE_SIZE}.`,
  )
  .default(DEFAULT_PAGE_SIZE);

/** What every list takes. */
export const CommonQuery = z.object({
  cursor: Value,
  page_size: PageSize,
  updated_after: Instant,
  include_deleted: Flag,
  ignore_unsupported_filters: Flag,
  ids: Values,
  remote_ids: Values,
});
export type CommonQuery = z.infer<typeof CommonQuery>;

/** Reads a query; unknown parameters are ignored, bad values are PLATFORM.INPUT_INVALID. */
export function parseQuery<T>(schema: z.ZodType<T>, raw: Record<string, string[]>): T {
  const parsed = schema.safeParse(raw, { error: issueErrorMap });
  if (parsed.success) return parsed.data;
  throw inputInvalid(
    parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message })),
  );
}

interface ListRecord {
  id: string;
  remote_id: string | null;
  changed_at: string;
  remote_deleted_at: string | null;
}

/** Does a record pass the filters that every list has? */
export function passesCommon(record: ListRecord, query: CommonQuery): boolean {
  if (record.remote_deleted_at !== null && query.include_deleted !== true) return false;
  if (query.updated_after !== undefined && Date.parse(record.changed_at) <= query.updated_after) {
    return false;
  }
  return isAmong(record.id, query.ids) && isAmong(record.remote_id, query.remote_ids);
}

/** True without a filter; else the value must be one of the filter's. */
export function isAmong(value: string | null, filter: readonly string[] | undefined): boolean {
  return filter === undefined || (value !== null && filter.includes(value));
}

/** Kombo compares names and addresses whatever their case. */
export function sameText(a: string | null | undefined, b: string): boolean {
  return (a ?? '').trim().toLowerCase() === b.trim().toLowerCase();
}
