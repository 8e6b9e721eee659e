/** Days as people of a locale type them; held as YYYY-MM-DD, so that no time zone moves them. */
import { isCalendarDate } from '../../kombo/values/calendar.ts';
import { withoutMarks } from '../i18n/locale.ts';

type Part = 'day' | 'month' | 'year';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The order in which a locale writes a day, such as day, month, year. */
export function dayOrder(locale: string): Part[] {
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(new Date(Date.UTC(2000, 0, 2)))
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'day' || type === 'month' || type === 'year');
}

/** What a locale writes between the numbers of a day, such as a full stop. */
export function signOf(locale: string): string {
  const parts = numericDay(locale).formatToParts(new Date(Date.UTC(2000, 0, 2)));
  return withoutMarks(parts.find(({ type }) => type === 'literal')?.value ?? '').trim();
}

const examples = new Map<string, string>();

/** An example of the notation for the hint, such as 31.12.2026. Many fields ask for the same one. */
export function exampleDay(locale: string): string {
  const day = `${new Date().getUTCFullYear()}-12-31`;
  const key = `${locale} ${day}`;
  const example = examples.get(key) ?? formatDay(day, locale);
  examples.set(key, example);
  return example;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept by locale: making one takes longer than rendering a field. */
function numericDay(locale: string): Intl.DateTimeFormat {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(locale, format);
  return format;
}

export function formatDay(iso: string, locale: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts: Record<Part, string> = { day, month, year };
  const written = numericDay(locale)
    .formatToParts(new Date(`${iso}T00:00:00Z`))
    .map(({ type, value }) => parts[type as Part] ?? value);
  return withoutMarks(written.join(''));
}

/** Writes a held day in the notation of `locale`; text that is none stays as it is. */
export function writeDay(held: string | number, locale: string): string {
  const text = `${held}`;
  return ISO.test(text) && isCalendarDate(text) ? formatDay(text, locale) : text;
}
