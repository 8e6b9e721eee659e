/** A day as it was typed or copied, without what says no more than that it is one. */
import { cleanLine } from '../../text/clean.ts';
import { asciiDigits } from '../../text/digits.ts';
import { nameKey, weekdayNames } from './month-names.ts';

/** Longer texts are no date. Characters. */
const MAX_LENGTH = 60;

/** "from", and what stands before a day, in the languages that people mix; never "until". */
const FROM = new RegExp(
  `^(?:(?:available|verfügbar|disponible|frei|free)(?: |: ?))?(?:(?:from|on|starting(?: from| on)?|as (?:of|from)|` +
    'ab(?: dem)?|zum|am|vom|à partir du|à compter du|dès le|le|au|du|a partir del?|desde(?: el)?|el|a partire dal|' +
    "dal(?:l['’]| )?|il|vanaf|per|met ingang van|op|od(?: dnia)?|från(?: och med)?|fr\\.?o\\.?m\\.?|fra(?: og med)?|" +
    'den|pr\\.|från den|с|со|от|з|від|από|من) )?(?=[\\p{L}\\d])',
  'iu',
);
/** "Date:", "Start date:", "Eintrittsdatum:" */
const LABEL = /^\p{L}[\p{L} ]{0,30}[:：] ?(?=[\p{L}\d])/u;
/** "onwards", and what some write behind a year. */
const BEHIND = /(?<=[\d日일]) ?(?:onwards|г|г\.|r\.|j\.|g\.|から|より|以降|起|부터|alkaen)$/iu;

/** Behind a day, as programs write it: midnight, a time of no stated zone, or of the writer's own. */
const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?|[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[+-]\d{2}:?\d{2})?)$/;
const MIDNIGHT = /(?<=\d)(?:,? 00?:00(?::00)?| 12:00(?::00)? ?am)$/i;

/** Years that are counted from another one, and that one. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const ERA = /^(令和|平成|民國|民国) ?(元|\d{1,3}) ?年/;

/** Thailand counts from the Buddha: 2569 is 2026. */
const BUDDHIST_YEAR = /(?<!\d)2[45]\d\d$/;
const BUDDHIST = 543;

/** ASCII digits and signs, the day alone; null for a text too long for one. */
export function plainDay(text: string, locale: string): string | null {
  const line = cleanLine(text);
  if (line.length > MAX_LENGTH) return null;
  const signs = asciiDigits(line.replace(/(?<=\d)°/g, '').normalize('NFKC'))
    .replace(/\p{Pd}|(?<=\d)ー(?=\d)/gu, '-')
    .replace(/[⁄∕\\]/g, '/')
    .replace(/(?<=\d)_(?=\d)/g, '-')
    .replace(/(?<=\d)[·•](?=\d)/g, '.')
    .replace(/^["'(=]{1,3} ?/, '')
    .replace(/["');,]{1,3}$/, '')
    .replace(/'(?=\d\d$)/, '');
  const bare = signs.replace(LABEL, '').replace(FROM, '').replace(BEHIND, '');
  const day = withoutWeekday(bare, locale).replace(ISO_TIME, '$1').replace(MIDNIGHT, '');
  return commonYear(day.replace(/^(\d{1,2})\. (\d{1,2}) (\d{4})$/, '$1.$2.$3'), locale);
}

/** A day of the week before numbers or behind them; beside the name of a month it is read with it. */
function withoutWeekday(text: string, locale: string): string {
  const [, numbers = '', behind = ''] =
    /^(\d[\d./-]{5,9}),?[ (]{1,2}(\p{L}{1,20})\.?\)?$/u.exec(text) ?? [];
  if (weekdayNames(locale).has(nameKey(behind))) return numbers;
  const [before = '', word = ''] = /^(\p{L}{1,20})[.,]{0,2} (?=\d[\d./-]*$)/u.exec(text) ?? [];
  return weekdayNames(locale).has(nameKey(word)) ? text.slice(before.length) : text;
}

function commonYear(text: string, locale: string): string {
  const [before = '', era = '', count = ''] = ERA.exec(text) ?? [];
  if (before !== '') {
    const year = (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count));
    return `${year}年${text.slice(before.length)}`;
  }
  const isThai = locale.startsWith('th') || /\p{Script=Thai}/u.test(text);
  return isThai ? text.replace(BUDDHIST_YEAR, (year) => `${Number(year) - BUDDHIST}`) : text;
}
