/**
 * Numbers as people of a locale type them: "1.234,5" and "1,234.5" are the same number. Comes with
 * the library that knows the notations, so that the first page loads it after it is shown.
 */
import { NumberParser } from '@internationalized/number';
import { bareNumber } from './bare-number.ts';
import { signOfEither } from './either-number.ts';

/** Those of most of the world, for a text that is in none of the person's own. */
const USUAL_LOCALES = ['en-US', 'de-DE', 'en-IN'];

/**
 * The number in a text, in the notation of `locale` or, where it can be none of that, in a usual
 * one; null when there is no number, or when there could be two: 45.000 is 45 to some and 45000 to
 * others. A currency is passed over.
 */
export function readNumber(text: string, locale: string): number | null {
  const bare = bareNumber(text, locale);
  if (bare === null) return null;
  const { digits, factor } = bare;
  // Nobody shortens 45.000k, and what that would mean is not guessed.
  if (factor > 1 && !/^-?\d+(?:[.,]\d{1,2})?$/.test(digits)) return null;
  if (isEither(digits, locale) || isGroupedWrong(text, locale)) return null;
  for (const notation of [locale, ...USUAL_LOCALES]) {
    const value = readIn(digits, notation);
    if (value !== null) return factor > 1 ? Math.round(value * factor) : value;
  }
  return null;
}

/** Digits of a fraction that a field shows: more are not held (`plainNumber` of src/app/i18n). */
const SHOWN_DIGITS = 10;

/** Could the digits be two numbers? Not where their sign groups in the person's own notation. */
export function isEither(bare: string, locale: string): boolean {
  const sign = signOfEither(bare);
  return sign !== null && sign !== kept(locale).group;
}

/** "4,5000" where a comma groups: thousands with a zero too many, since nobody writes a fraction so. */
function isGroupedWrong(text: string, locale: string): boolean {
  const [, sign] = /^\D*\d+([.,])\d{2,}00\D*$/.exec(text) ?? [];
  return sign !== undefined && sign === kept(locale).group;
}

interface NumberNotation {
  parser: NumberParser;
  /** Writes whole numbers with every group. */
  grouped: Intl.NumberFormat;
  decimal: string;
  group: string;
}

/** Kept by locale: making one takes longer than a key may. */
const notations = new Map<string, NumberNotation>();

function notationOf(locale: string): NumberNotation {
  const grouped = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    maximumFractionDigits: 0,
  });
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12345.6);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const parser = new NumberParser(locale, { style: 'decimal' });
  return { parser, grouped, decimal: signOf('decimal'), group: signOf('group') };
}

function kept(locale: string): NumberNotation {
  const notation = notations.get(locale) ?? notationOf(locale);
  notations.set(locale, notation);
  return notation;
}

function readIn(bare: string, locale: string): number | null {
  const notation = kept(locale);
  // Its `parse` alone takes what JavaScript calls a number, such as "1e5" and "0x10".
  if (!notation.parser.isValidPartialNumber(bare)) return null;
  const value = notation.parser.parse(bare);
  if (!Number.isFinite(value) || !isGroupedRight(bare, value, notation)) return null;
  // As many digits as are shown, and no zero with a minus.
  return Number(value.toFixed(SHOWN_DIGITS)) || 0;
}

/** Do signs of groups stand nowhere but where the locale sets them? The parser drops them anywhere. */
function isGroupedRight(
  bare: string,
  value: number,
  { grouped, decimal, group }: NumberNotation,
): boolean {
  if (group === '' || !bare.includes(group)) return true;
  const [whole = '', fraction = ''] = bare.split(decimal);
  if (fraction.includes(group)) return false;
  return whole.replace('-', '') === grouped.format(Math.abs(Math.trunc(value)));
}
