/** Months and days of the week by their names, in the languages that people mix in one form. */

import { fold } from '../../text/fold.ts';

/** English and German stand in many a form whose reader speaks another language. */
const USUAL = ['en', 'de'];

/** Whose names are read besides the person's own language and these. */
const FURTHER =
  'de-AT fr es it pt nl pl cs sk sv da nb fi uk ru el ro hu tr hr sl sr bg lt lv et ca eu is ar ar-DZ ar-MA ar-SY fa he hi id ms th'.split(
    ' ',
  );

/** As people write them where the platform has another spelling. */
const ALSO: Readonly<Record<string, number>> = { feber: 2, maerz: 3, mrz: 3, sept: 9 };

const WIDTHS = ['long', 'short'] as const;

/** 1 to 12 by a folded name; NaN for a name of two months. */
type Months = ReadonlyMap<string, number>;

/** Folded, without the full stop of a shortened name. */
export function nameKey(word: string): string {
  return fold(word).replace(/\.$/, '');
}

/**
 * The month (1 to 12) of this folded name. The person's own language and the usual ones are asked
 * first: "listopad" is October to some and November to others. Null where nobody calls a month
 * so, or where it stands for two.
 */
export function monthOf(key: string, locale: string): number | null {
  const month = monthsIn(locale, USUAL).get(key) ?? monthsIn('', FURTHER).get(key) ?? ALSO[key];
  return month === undefined || Number.isNaN(month) ? null : month;
}

const months = new Map<string, Months>();

/** The names in some languages and, unless it is empty, in a locale. */
function monthsIn(locale: string, languages: readonly string[]): Months {
  const ready = months.get(locale);
  if (ready !== undefined) return ready;
  const names = new Map<string, number>();
  for (const language of new Set([locale, ...languages])) {
    for (const [name, month] of language === '' ? [] : namesOf(language)) {
      const other = names.get(name);
      names.set(name, other === undefined || other === month ? month : Number.NaN);
    }
  }
  months.set(locale, names);
  return names;
}

/** Some languages bend the name beside a day: both forms count. */
function namesOf(language: string): [string, number][] {
  // Whatever calendar a language prefers, ours is the one of ISO 8601.
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
  return WIDTHS.flatMap((month) => {
    const alone = format({ month });
    const beside = format({ month, day: 'numeric' });
    return Array.from({ length: 12 }, (_, index) => index).flatMap((index): [string, number][] => {
      const date = Date.UTC(2024, index, 9);
      const part = beside.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      const keys = [alone.format(date), part].map((name) => nameKey(name).replaceAll(/[ .]/g, ''));
      // Hebrew hangs "in" before it; where months are numbered, their numbers are no names.
      return [...keys, `ב${keys[0]}`]
        .filter((key) => /^\p{L}[\p{L}\p{M}]*$/u.test(key))
        .map((key) => [key, index + 1]);
    });
  });
}

const weekdays = new Map<string, ReadonlySet<string>>();

/** The folded names of the days of the week, in the same languages. */
export function weekdayNames(locale: string): ReadonlySet<string> {
  const ready = weekdays.get(locale);
  if (ready !== undefined) return ready;
  const names = new Set<string>();
  for (const language of new Set([locale, ...USUAL, ...FURTHER])) {
    for (const weekday of WIDTHS) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) names.add(nameKey(format.format(Date.UTC(2024, 0, day))));
    }
  }
  weekdays.set(locale, names);
  return names;
}
