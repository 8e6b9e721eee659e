import { MONTHS, PRESENT, SINCE, UNTIL } from './vocabulary/dates.ts';
import { fold } from './vocabulary/fold.ts';

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
    `(?<cy>${YEAR}) ?[年년] ?(?:(?<cm>\\d{1,2}) ?[月월](?: ?\\d{1,2} ?[日일])?)?`,
    `(?:(?:0?[1-9]|[12]\\d|3[01])[./-])?(?<nm>0?[1-9]|1[0-2])[./-] ?(?<ny>${YEAR})(?!\\d)`,
    `(?:(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|er|º)?\\s+(?:de )?)?(?<mn>\\p{L}{3,12})\\.?,?\\s?(?:(?:de|del|of|di)\\s)?(?:(?<my>${YEAR})|['’](?<ms>\\d{2}))(?!\\d)`,
    `(?<hy>${YEAR})\\.? (?<hm>\\p{L}{3,12})\\.?`,
    `(?<y>${YEAR})(?!\\d)`,
    `(?<sm>0[1-9]|1[0-2])[/'’](?<sy>\\d{2})(?![\\d/])`,
  ]
    .map((part) => `(?<![\\d\\p{L}])(?:${part})`)
    .join('|'),
  'gu',
);

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
const DASH = '[-\u2010-\u2015−~〜～→➔ー]+';
const PRESENT_HERE = new RegExp(`^(?:${alternatives(PRESENT)})(?![\\p{L}\\p{M}])`, 'u');
const BETWEEN = new RegExp(
  `^\\s*(?:${DASH}|(?:${alternatives(UNTIL)})(?![\\p{L}\\p{M}]))\\s*(?:(?:${alternatives(UNTIL)})\\s+)?`,
  'u',
);
const SINCE_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(SINCE)})[^\\S\\t]*$`, 'u');
const SINCE_AFTER = /^\s*(?:から現在|から|부터|óta|-?től|-?tól|'?den beri|'?dan beri)(?!\p{L})/u;
const MONTH_BEFORE = new RegExp(`(?<![\\p{L}])(\\p{L}{3,12})\\.?\\s*${DASH}\\s*$`, 'u');

/** Small letters of the same length, also for the Turkish dotted capital I. */
const lower = (text: string) => text.replace(/İ/g, 'i').toLowerCase();

function monthOf(name: string): number | null {
  const key = fold(name).replace(/\.$/, '');
  return MONTHS.get(key) ?? SEASONS.get(key) ?? null;
}

const SEASONS = new Map<string, number>(
  'spring:3 summer:6 autumn:9 fall:9 winter:12 frühjahr:3 sommer:6 herbst:9 printemps:3 été:6 automne:9 hiver:12'
    .split(' ')
    .map((entry): [string, number] => {
      const [name = '', month = '1'] = entry.split(':');
      return [fold(name), Number(month)];
    }),
);

function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const dates = new RegExp(DATE);
  for (let match = dates.exec(text); match; match = dates.exec(text)) {
    const group = match.groups ?? {};
    const { index } = match;
    const end = index + match[0].length;
    let year = Number(group.ymd ?? group.cy ?? group.ny ?? group.my ?? group.hy ?? group.y ?? 0);
    let month = Number(group.ymdm ?? group.cm ?? group.nm ?? group.sm ?? 1);
    if (group.sy ?? group.ms) {
      const short = Number(group.sy ?? group.ms);
      year = short > 50 ? 1900 + short : 2000 + short;
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
    found.push({ start: index, end, month: year * 12 + month - 1 });
  }
  return found;
}

/** The first period in a text; null when it has no date. A lone date is of kind `single`. */
export function findPeriod(source: string): Period | null {
  const text = lower(source);
  const dates = findDates(text);
  const [first] = dates;
  if (!first) return null;
  let best: Period | null = null;
  for (const [index, date] of dates.entries()) {
    const period = periodAt(text, source, date, dates[index + 1]);
    if (period.kind !== 'single') return period;
    best ??= period;
  }
  return best;
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
  const before = word && (printed.length > 2 || printed !== printed.toUpperCase()) ? word : null;
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
    const present = PRESENT_HERE.exec(
      text
        .slice(at)
        .replace(/^[(\s]/, ' ')
        .trimStart(),
    );
    const skipped = text.slice(at).length - text.slice(at).trimStart().length;
    if (present) {
      return {
        start,
        end: at + skipped + present[0].length,
        from: date.month,
        to: null,
        kind: 'range',
      };
    }
    if (next && next.start - at <= 1 && next.start >= at) {
      return { start, end: next.end, from: date.month, to: next.month, kind: 'range' };
    }
    if (/^\s*(?:$|[\t)\],;])/.test(text.slice(at)) && new RegExp(DASH).test(between[0])) {
      return { start, end: at, from: date.month, to: null, kind: 'range' };
    }
  }
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

/** The text without its period and what only framed it. */
export function withoutPeriod(text: string, period: Period): string {
  const left = text.slice(0, period.start).replace(/[([]\s*$/, '');
  const right = text.slice(period.end).replace(/^\s*[)\]]/, '');
  return `${left}\t${right}`
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·–—-]+$/g, '')
    .replace(/[\s,;:|·•–—-]*\t[\s,;:|·•–—-]*/g, '\t');
}
