/**
 * Days in every notation that can mean one only. Comes after the first page is shown, with the names
 * of months that it knows.
 */
import { isCalendarDate } from '../../kombo/values/calendar.ts';
import { dayOrder, signOf } from './date-notation.ts';
import { inWords } from './day-in-words.ts';
import { plainDay } from './plain-day.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Earlier and later years are slips of the finger: nobody is available in 0202. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** "26" is 2026, "97" is 1997: whichever lies within 20 years ahead. Null for 1 or 3 digits. */
function fullYear(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return null;
  const thisYear = new Date().getUTCFullYear();
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year > thisYear + 20 ? year - 100 : year;
}

/** The day as YYYY-MM-DD when it is in the calendar and its year is not a slip; else null. */
function toIso(yearDigits: string, month: number, day: number): string | null {
  const year = fullYear(yearDigits);
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const iso = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  return ISO.test(iso) && isCalendarDate(iso) ? iso : null;
}

/** A day of the week may follow: 2026年12月31日（木）. */
const IN_CJK =
  /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*(?:[日일号號]\s*)?(?:\(?[日月火水木金土일월화수목금](?:曜日|요일)?\)?)?$/;
const IN_VIETNAMESE = /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})$/i;
const IN_NUMBERS = /^(\d{1,4})(?:\s*([.,/-])\s*|\s+)(\d{1,2})(?:\s*([.,/-])\s*|\s+)(\d{1,4})\.?$/;
const IN_DIGITS = /^\d{8}$/;

/** 31.XII.2026, as people write by hand in the east and south of Europe. */
const IN_ROMAN = /^(\d{1,2})[. /-]{1,2}(X?I{0,3}|I?[VX]|VI{0,3})[. /-]{1,2}(\d{4})$/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The day in a text as YYYY-MM-DD, in the person's notation and in any other that can mean one day
 * only. Null when there is none, when it is not in the calendar, or when it could be two.
 */
export function readDay(text: string, locale: string): string | null {
  const plain = plainDay(text, locale);
  if (plain === null) return null;
  const cjk = IN_CJK.exec(plain);
  if (cjk !== null) return toIso(cjk[1] ?? '', Number(cjk[2]), Number(cjk[3]));
  const vietnamese = IN_VIETNAMESE.exec(plain.normalize('NFC'));
  if (vietnamese !== null)
    return toIso(vietnamese[3] ?? '', Number(vietnamese[2]), Number(vietnamese[1]));
  if (IN_DIGITS.test(plain)) return inDigits(plain, locale);
  const numbers = IN_NUMBERS.exec(plain);
  if (numbers !== null) return inNumbers(numbers, locale);
  const [, day = '', roman = '', year = ''] = IN_ROMAN.exec(plain) ?? [];
  if (ROMAN.includes(roman)) return toIso(year, ROMAN.indexOf(roman) + 1, Number(day));
  const named = inWords(plain, locale);
  return named && toIso(named.year, named.month, named.day);
}

/** 20261231 and 31122026: no eight digits are a day in both, since no month is 19, 20 or 21. */
function inDigits(digits: string, locale: string): string | null {
  const part = (from: number, to: number) => digits.slice(from, to);
  const yearFirst = toIso(part(0, 4), Number(part(4, 6)), Number(part(6, 8)));
  return yearFirst ?? inNumbers(['', part(0, 2), '', part(2, 4), '', part(4, 8)], locale);
}

function inNumbers(
  [, a = '', before = ' ', b = '', after = ' ', c = '']: string[],
  locale: string,
): string | null {
  if (before !== after) return isFraction(before, after, c) ? inFraction(a, b, c, locale) : null;
  if (a.length > 2) return a.length === 4 ? toIso(a, Number(b), Number(c)) : null;
  const order = dayOrder(locale);
  const isYearFirst = order[0] === 'year';
  // Two digits may be a year there, but nobody writes it so with another country's signs.
  const isOwn = before.trim() === signOf(locale);
  if (isYearFirst && c.length <= 2) return isOwn ? toIso(a, Number(b), Number(c)) : null;
  const dayFirst = toIso(c, Number(b), Number(a));
  const monthFirst = toIso(c, Number(a), Number(b));
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (dayFirst === monthFirst) return dayFirst;
  // Where the year comes first, nobody can tell which of the others does when it comes last.
  if (isYearFirst) return null;
  if (order.indexOf('day') < order.indexOf('month')) return dayFirst;
  // Where the month comes first, full stops are somebody else's: 03.04. could be either.
  return before === '.' || before === ',' ? null : monthFirst;
}

/** The north of Europe writes the 31st of December "31/12 2026" and "31/12-2026". */
const NORTH = /^(?:da|fi|is|nb|nn|no|sv)\b/;

/** 1.2/2026 is no notation of anybody. */
const isFraction = (before: string, after: string, year: string) =>
  before.trim() === '/' && ['', '-'].includes(after.trim()) && year.length === 4;

function inFraction(a: string, b: string, year: string, locale: string): string | null {
  const dayFirst = toIso(year, Number(b), Number(a));
  const monthFirst = toIso(year, Number(a), Number(b));
  const isOwn = NORTH.test(locale) || dayOrder(locale)[0] === 'day';
  if (isOwn || monthFirst === null || dayFirst === monthFirst) return dayFirst;
  return dayFirst === null ? monthFirst : null;
}
