/** Days whose month stands there by its name: "31 Dec 2026", "15-Dez-2026", "1er mars 2026". */
import { monthOf, nameKey, weekdayNames } from './month-names.ts';

/** Letters with their marks, or digits; an apostrophe stands before a short year. */
const PART = /\p{L}[\p{L}\p{M}]*|\d+/gu;
const BETWEEN = /^[\s,،、./'’()-]*$/;

/** Four months of the Levant have two words each. */
const IN_TWO_WORDS = /(كانون|تشرين) (الأول|الثاني)/u;

/** Thai shortens a month to two letters with a full stop each. */
const IN_TWO_LETTERS = /(\p{Script=Thai}{1,3})\.(\p{Script=Thai}{1,3})\./u;

/** Longer texts are no date. */
const MAX_PARTS = 10;

/**
 * Small words that stand in a date, and what is written behind its numbers: "31 de diciembre de
 * 2026", "the 31st of December", "31 декабря 2026 г.", "2026 m. gruodžio 31 d.".
 */
const FILLERS: ReadonlySet<string> = new Set(
  'de del dello of the den der am le el la du d st nd rd th er re o a г р року года m gada roku e i ב'.split(
    ' ',
  ),
);

/** What a text in words says; `year` as its digits stand there. */
interface DayInWords {
  year: string;
  month: number;
  day: number;
}

/** One month, a day and a year, in either order; null for anything more or less. */
export function inWords(written: string, locale: string): DayInWords | null {
  const text = written.replace(IN_TWO_WORDS, '$1$2').replace(IN_TWO_LETTERS, '$1$2');
  if (!BETWEEN.test(text.replace(PART, ''))) return null;
  const parts = text.match(PART) ?? [];
  if (parts.length > MAX_PARTS) return null;
  const numbers: string[] = [];
  let month: number | null = null;
  for (const part of parts) {
    if (/^\d/.test(part)) {
      numbers.push(part);
      continue;
    }
    const key = nameKey(part);
    const named = monthOf(key, locale);
    if (named !== null && month === null) month = named;
    else if (!FILLERS.has(key) && !weekdayNames(locale).has(key)) return null;
  }
  const [first = '', second = '', ...more] = numbers;
  if (month === null || more.length > 0) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return day.length <= 2 ? { year, month, day: Number(day) } : null;
}
