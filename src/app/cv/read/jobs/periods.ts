import { remember } from '../remember.ts';
import { MONTHS, PRESENT, SINCE, UNTIL } from '../vocabulary/dates.ts';
import { fold } from '../vocabulary/fold.ts';

/** A stretch of time printed in a line. Months are counted from year 0: year * 12 + month − 1. */
export interface Period {
  start: number;
  end: number;
  from: number;
  /** null while it goes on. */
  to: number | null;
  kind: 'range' | 'since' | 'single';
}

interface FoundDate {
  start: number;
  end: number;
  month: number;
}

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const DATE = new RegExp(
  [
    `(?<ymd>${YEAR})[-./](?<ymdm>0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?(?!\\d)`,
    `tháng\\s+(?<vm>\\d{1,2})(?:\\s+năm\\s+|\\s*[/.-]\\s*)(?<vy>${YEAR})`,
    `(?:令和|平成|昭和)(?<era>\\d{1,2}|元)年(?:(?<em>\\d{1,2})月)?`,
    `(?<cy>${YEAR}) ?[年년] ?(?:(?<cm>\\d{1,2}) ?[月월](?: ?\\d{1,2} ?[日일])?)?`,
    `(?:(?:0?[1-9]|[12]\\d|3[01])[./-])?(?<nm>0?[1-9]|1[0-2])[./-] ?(?<ny>${YEAR})(?!\\d)`,
    `(?:(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|er|º)?\\s+(?:de )?)?(?<mn>\\p{L}[\\p{L}\\p{M}]{2,14})(?:[/-]|\\.?,?\\s?(?:(?:de|del|of|di)\\s)?)(?:(?<my>${YEAR})|['’](?<ms>\\d{2}))(?!\\d)`,
    // "2017 - Agosto": a year and its month.
    `(?<hy>${YEAR})(?:\\.? | ?[-\u2013] ?(?=\\p{L}{3,12}\\.?(?:[\\t,;:)(]|$)))(?<hm>\\p{L}{3,12})\\.?`,
    `(?<y>${YEAR})(?!\\d)`,
    `(?<sm>0[1-9]|1[0-2])[/'’](?<sy>\\d{2})(?![\\d/])`,
  ]
    // Chinese writes the word for "since" without a gap: 自2024年起.
    .map(
      (part) =>
        `(?:(?<![\\d\\p{L}])|(?<=(?<![\\d\\p{L}])[自从從])|(?<=[\\d年月日][至到]))(?:${part})`,
    )
    .join('|'),
  'gu',
);

/** "р." and its kin after a year: the word for it, cut short. */
const YEAR_WORD =
  /^(?:\s?(?:рр|р|гг|г|год[ау]?|року|рік|r|god)\.?(?![\p{L}\p{M}])|\.(?=\s?(?:do|[-–—])(?![\p{L}\p{M}])))/u;

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
const DASH = '[-\u2010-\u2015−~〜～→➔ー]+';
const PRESENT_HERE = new RegExp(`^(?:${alternatives(PRESENT)})(?![\\p{L}\\p{M}])`, 'u');
const BETWEEN = new RegExp(
  `^(\\s*(?:[)\\]·]\\s*)?(?:${DASH}|(?:${alternatives(UNTIL)})(?![\\p{L}\\p{M}])|[至到](?=[至今现現目\\d]))\\s*[([]?)(?:(?:${alternatives(UNTIL)})\\s+)?`,
  'u',
);
const OPEN_END = new RegExp(`^${DASH}(?=\\s+\\p{L})`, 'u');
const DASH_HERE = new RegExp(`^\\s*(?:[)\\]·]\\s*)?${DASH}`);
const SINCE_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(SINCE)})[^\\S\\t]*$`, 'u');
const SINCE_AFTER =
  /^\s*(?:から現在|から|より|以来|起|부터|óta|-?től|-?tól|'?den beri|'?dan beri|alkaen|lähtien|'?den itibaren|'?dan itibaren|tarihinden itibaren|tarihinden beri|onwards|onward|and onwards|→|-?től kezdve|से)(?!\p{L})/u;
/** Two digits of a year: above it of the last century, as nobody now at work began before 1951. */
const PIVOT = 50;

const MONTH_BEFORE = new RegExp(`(?<![\\p{L}])(\\p{L}{3,12})\\.?\\s*${DASH}\\s*$`, 'u');

/** Small letters of the same length, also for the Turkish dotted capital I. */
const lower = (text: string) => gregorian(unturned(text.replace(/İ/g, 'i').toLowerCase()));

/** "10 2023/" and "/09 2023": month and year of a line that runs to the left, as 10/2023 and 09/2023. */
const unturned = (text: string) =>
  text
    .replace(/(?<![\d/])(\d{1,2}) (\d{4})\/(?!\d)/g, '$1/$2 ')
    .replace(/(?<![\d/])\/(\d{1,2}) (\d{4})(?![\d/])/g, ' $1/$2');

const ZEROS = '٠۰०০๐';

/** Digits of all scripts as ours; years of the Buddhist and the Persian calendar as ours. The length stays. */
function gregorian(text: string): string {
  if (!/[\u0600-\u06ff\u0900-\u09ff\u0e00-\u0e7f]/.test(text)) return text;
  const plain = text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [...ZEROS]
      .map((sign) => sign.charCodeAt(0))
      .find((at) => code >= at && code < at + 10);
    return String(code - (zero ?? code));
  });
  if (/[\u0e00-\u0e7f]/.test(plain))
    return plain.replace(/(?<!\d)25[2-7]\d(?!\d)/g, (year) => String(Number(year) - 543));
  return plain.replace(/(?<!\d)1(?:3[4-9]|4[01])\d(?!\d)/g, (year) => String(Number(year) + 621));
}

function monthOf(name: string): number | null {
  const key = fold(name).replace(/\.$/, '');
  return MONTHS.get(key) ?? SEASONS.get(key) ?? null;
}

const SEASONS = new Map<string, number>(
  'spring:3 summer:6 autumn:9 fall:9 winter:12 frühjahr:3 frühling:3 sommer:6 herbst:9 printemps:3 été:6 automne:9 hiver:12 primavera:3 verano:6 otoño:9 invierno:12 estate:6 autunno:9 inverno:12 verão:6 outono:9 wiosna:3 lato:6 jesień:9 zima:12 весна:3 лето:6 осень:9 зима:12 kesä:6 sommar:6 höst:9'
    .split(' ')
    .map((entry): [string, number] => {
      const [name = '', month = '1'] = entry.split(':');
      return [fold(name), Number(month)];
    }),
);

/** Whether a date names a season ("Summer 2017"): nothing that is named so goes on. */
export const isSeason = (date: string): boolean =>
  SEASONS.has(fold(/^\p{L}+/u.exec(date.trim())?.[0] ?? ''));

function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const dates = new RegExp(DATE);
  for (let match = dates.exec(text); match; match = dates.exec(text)) {
    const group = match.groups ?? {};
    const { index } = match;
    const end = index + match[0].length;
    const era = eraYear(match[0], group.era);
    let year =
      era ??
      Number(group.ymd ?? group.vy ?? group.cy ?? group.ny ?? group.my ?? group.hy ?? group.y ?? 0);
    let month = Number(group.ymdm ?? group.vm ?? group.em ?? group.cm ?? group.nm ?? group.sm ?? 1);
    if (group.sy ?? group.ms) {
      const short = Number(group.sy ?? group.ms);
      year = short > PIVOT ? 1900 + short : 2000 + short;
    }
    const name = group.mn ?? group.hm;
    if (name !== undefined) {
      const number = monthOf(name);
      if (number === null) {
        // The word is no month: look at the year alone.
        if (group.my) dates.lastIndex = end - 4;
        if (group.hy) {
          found.push({ start: index, end: index + 4, month: year * 12 });
          dates.lastIndex = index + 4;
        }
        continue;
      }
      month = number;
    }
    const word = YEAR_WORD.exec(text.slice(end))?.[0].length ?? 0;
    found.push({ start: index, end: end + word, month: year * 12 + month - 1 });
  }
  return found;
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** 令和2年 → 2020; undefined for other dates. */
function eraYear(text: string, number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  return (ERAS[text.slice(0, 2)] ?? 0) + (number === '元' ? 1 : Number(number));
}

/** Whether a text is a word for "today" and nothing else. */
export const isPresent = (text: string): boolean =>
  PRESENT_HERE.exec(lower(text.trim()))?.[0].length === text.trim().length;

/** The first period in a text; null when it has no date. A lone date is of kind `single`. */
export const findPeriod = remember(firstPeriod);

function firstPeriod(source: string): Period | null {
  if (!/\p{Nd}{2}|[年년]/u.test(source)) return null;
  const text = lower(source);
  // 2025年2月1日現在 is the day on which the CV was written.
  const dates = findDates(text).filter(
    ({ start, end }) =>
      !/日$/u.test(text.slice(start, end).trimEnd()) || !/^\s*現在/u.test(text.slice(end)),
  );
  const periods = dates.map((date, index) => periodAt(text, source, date, dates[index + 1]));
  const ranges = periods.filter(({ kind }) => kind !== 'single');
  // "2015 – 2020 and 2023 – present": what goes on counts.
  return ranges.find(({ to }) => to === null) ?? ranges[0] ?? periods[0] ?? null;
}

function periodAt(
  text: string,
  source: string,
  date: FoundDate,
  next: FoundDate | undefined,
): Period {
  const word = SINCE_BEFORE.exec(text.slice(0, date.start));
  // "AB" and "S" in capitals end the name of a company.
  const printed = word ? source.slice(word.index, date.start).trim() : '';
  const begins = word !== null && source.slice(0, word.index).trim() === '';
  const before = word && (begins || !/^\p{Lu}{1,2}$/u.test(printed)) ? word : null;
  const rest = text.slice(date.end);
  const between = BETWEEN.exec(rest);
  const single: Period = {
    start: date.start,
    end: date.end,
    from: date.month,
    to: date.month,
    kind: 'single',
  };
  if (between) {
    const at = date.end + between[0].length;
    const start = before ? before.index : date.start;
    // "– bis heute" and "à en cours" end in one word for today; its "bis" and its "en" are not between two dates.
    const dash = date.end + (DASH_HERE.exec(rest)?.[0].length ?? between[1]?.length ?? 0);
    const end = presentEnd(text, dash) ?? presentEnd(text, at);
    if (end !== null) return { start, end, from: date.month, to: null, kind: 'range' };
    // "đến tháng" (until the month of) holds the first word of the date behind it.
    if (next && next.start - at <= 1) {
      // A line that runs to the left is printed with its later year first.
      const [from, to] = [date.month, next.month].sort((a, b) => a - b) as [number, number];
      return { start, end: next.end, from, to, kind: 'range' };
    }
    // "2016–…": points stand for the other end.
    const points = /^(?:\.{2,4}|…)/.exec(text.slice(at))?.[0].length ?? 0;
    const ends = points > 0 || /^\s*(?:$|[\t)\],;:*∗])/.test(text.slice(at));
    if (ends && new RegExp(DASH).test(between[0])) {
      return { start, end: at + points, from: date.month, to: null, kind: 'range' };
    }
  }
  // "2025– Tin Works": a dash close to the date and nothing behind it but the job is an open end.
  const open = date.start === 0 && !next ? OPEN_END.exec(rest) : null;
  if (open) return { ...single, end: date.end + open[0].length, to: null, kind: 'range' };
  const spaced = /^[\s:,(]*/.exec(rest)?.[0].length ?? 0;
  const present = PRESENT_HERE.exec(rest.slice(spaced));
  if (present && present[0].length > 1) {
    return {
      start: date.start,
      end: date.end + spaced + present[0].length,
      from: date.month,
      to: null,
      kind: 'range',
    };
  }
  if (before) return { ...single, start: before.index, to: null, kind: 'since' };
  const since = SINCE_AFTER.exec(rest);
  if (since) return { ...single, end: date.end + since[0].length, to: null, kind: 'since' };
  const monthly = MONTH_BEFORE.exec(text.slice(0, date.start));
  const month = monthly ? monthOf(monthly[1] ?? '') : null;
  if (monthly && month !== null) {
    const from = Math.floor(date.month / 12) * 12 + month - 1;
    return { start: monthly.index, end: date.end, from, to: date.month, kind: 'range' };
  }
  return single;
}

/** Where a word for "today" that begins here ends; null when none does. */
function presentEnd(text: string, at: number): number | null {
  const skipped = /^[\s([]*/.exec(text.slice(at))?.[0].length ?? 0;
  const present = PRESENT_HERE.exec(text.slice(at + skipped));
  return present ? at + skipped + present[0].length : null;
}

/** The text without its period and what only framed it. */
export function withoutPeriod(text: string, period: Period): string {
  const left = text.slice(0, period.start).replace(/[([]\s*$/, '');
  const right = text.slice(period.end).replace(/^\s*[)\]]/, '');
  return `${left}\t${right}`
    .replace(/^[\s,;:|·•–—-]+|(?<![\s,;:|·–—-])[\s,;:|·–—-]+$/g, '')
    .replace(/(?<![\s,;:|·•–—-])[\s,;:|·•–—-]*\t[\s,;:|·•–—-]*/g, '\t');
}
