/** Days as people of a locale type them; held as YYYY-MM-DD, so that no time zone moves them. */
import { isCalendarDate } from '../../kombo/calendar.ts';
import type { Notation } from './use-typed-value.ts';

type Part = 'day' | 'month' | 'year';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The order in which a locale writes a day, such as day, month, year. */
export function dayOrder(locale: string): Part[] {
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(new Date(Date.UTC(2000, 0, 2)))
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'day' || type === 'month' || type === 'year');
}

/** "26" is 2026, "97" is 1997: whichever lies within 20 years ahead. */
function fullYear(digits: string): string {
  if (digits.length !== 2) return digits.padStart(4, '0');
  const century = Math.floor(new Date().getUTCFullYear() / 100) * 100;
  const year = century + Number(digits);
  return `${year > new Date().getUTCFullYear() + 20 ? year - 100 : year}`;
}

/** The day in a text as YYYY-MM-DD, or null when there is none or it is not in the calendar. */
export function parseDay(text: string, locale: string): string | null {
  const numbers = text
    .trim()
    .split(/[\s./-]+/)
    .filter(Boolean);
  if (numbers.length !== 3 || !numbers.every((part) => /^\d{1,4}$/.test(part))) return null;
  const order = numbers[0]?.length === 4 ? (['year', 'month', 'day'] as const) : dayOrder(locale);
  const of = (part: Part) => numbers[order.indexOf(part)] ?? '';
  const iso = `${fullYear(of('year'))}-${of('month').padStart(2, '0')}-${of('day').padStart(2, '0')}`;
  return ISO.test(iso) && isCalendarDate(iso) ? iso : null;
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
  return numericDay(locale)
    .formatToParts(new Date(`${iso}T00:00:00Z`))
    .map(({ type, value }) => parts[type as Part] ?? value)
    .join('');
}

export function dateNotation(locale: string): Notation {
  return {
    parse: (text) => parseDay(text, locale) ?? text.trim(),
    format: (held) => {
      const text = `${held}`;
      return ISO.test(text) && isCalendarDate(text) ? formatDay(text, locale) : text;
    },
  };
}
