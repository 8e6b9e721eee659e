/**
 * What stands around a number when people copy it: a currency, a word for thousands, the dash for no
 * cents. What is left can be read by the notation of a locale. Only what means one thing everywhere
 * is taken off.
 */
import { cleanLine } from '../../../text/clean.ts';
import { asciiDigits } from '../../../text/digits.ts';

/** The number without what stood around it, and what it is to be multiplied by. */
export interface BareNumber {
  /** ASCII digits, a minus before them at most, and the signs that group or divide them. */
  digits: string;
  /** 1000 for "45k"; 1 where no word says otherwise. */
  factor: number;
}

/** Longer texts are no number. Characters. */
const MAX_LENGTH = 60;

/** A half, a superscript two, a Roman twelve: the platform would read some of them as digits. */
const OTHER_NUMERALS = /[\p{No}\p{Nl}]/u;

/** Currencies by the words and letters that are used for them besides their codes. */
const CURRENCY_WORDS =
  'euros?|dollars?|us-dollars?|pounds?|pfund|franken|s?fr|rs|inr|kr|k[cč]|zł|ft|tl|lei|лв|грн|руб|р|' +
  'dhs?|r|円|元|圆|圓|원';
const CODES = Intl.supportedValuesOf('currency').join('|');
const DOLLARS = '(?:us|ca?|au?|nz|hk|nt|mx|s|r|cn|jp)?\\p{Sc}';
const CURRENCY = `(?:${DOLLARS}|${CODES}|${CURRENCY_WORDS})\\.?`;
const CURRENCY_BEFORE = new RegExp(`^(-?)${CURRENCY}\\s?(?=[-\\d.,])`, 'iu');
const CURRENCY_BEHIND = new RegExp(`(?<=[\\d\\p{L}.,'’/-])\\s?${CURRENCY}$`, 'iu');

/** Words that multiply, by how often. "m" and "mil" are thousands to some and millions to others. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/\s?(?:k|tsd|tausend|thousand|teur|t€|tys|тыс|тис|千)\.?$/iu, 1e3],
  [/\s?[万萬만]$/u, 1e4],
  [/\s?(?:lakhs?|lacs?|lpa)$/iu, 1e5],
  [/\s?(?:mio|mln|million(?:s|en)?)\.?$/iu, 1e6],
  [/\s?(?:crores?|cr)\.?$/iu, 1e7],
  [/\s?[億亿억]$/u, 1e8],
];

/** "45.000,-" and "45'000.–": no cents, so that the sign before the dash divides. */
const NO_CENTS = /(?<=\d)([.,])\s?[-–—]{1,2}$/;

/** What groups in some notation and divides in none. */
const QUIET_GROUPS = /[\s'’]/g;

/** Groups of three, or of two before the last three, all by the same sign, before any fraction. */
const GROUPED =
  /^-?(?:\d{1,3}(?:([\s'’])\d{3})(?:\1\d{3})*|\d{1,2}(?:([\s'’])\d{2})(?:\2\d{2})*\2\d{3})(?:[.,]\d*)?$/;

/** The number in a text without what stands around it; null where that cannot be told. */
export function bareNumber(text: string): BareNumber | null {
  const line = cleanLine(text);
  if (line.length > MAX_LENGTH || OTHER_NUMERALS.test(line)) return null;
  const plain = asciiDigits(line.normalize('NFKC'))
    .replace('−', '-')
    .replace(/^['’+]\s?/, '');
  const { amount, factor } = multiplied(plain);
  const digits = withoutGroups(amount.replace(/(?<=\d)\/-$/, '').replace(NO_CENTS, '$100'));
  return digits === null ? null : { digits, factor };
}

/** Without its currency and the word that multiplies: "T€" and "TEUR" are both in one. */
function multiplied(text: string): { amount: string; factor: number } {
  for (const part of [text, withoutCurrency(text)]) {
    for (const [word, factor] of MULTIPLIERS) {
      if (word.test(part)) return { amount: withoutCurrency(part.replace(word, '')), factor };
    }
  }
  return { amount: withoutCurrency(text), factor: 1 };
}

/** Before and behind: "CHF 45'000.-", "45.000,00 kr". */
function withoutCurrency(text: string): string {
  return text.replace(CURRENCY_BEFORE, '$1').replace(CURRENCY_BEHIND, '').trim();
}

/**
 * Without the spaces and apostrophes that group; null where they stand anywhere else, since "12 34"
 * could be two numbers. Arabic has signs of its own, which mean one thing each.
 */
function withoutGroups(text: string): string | null {
  const latin = text.replaceAll('٬', ' ').replace('٫', '.');
  if (latin.search(QUIET_GROUPS) >= 0 && !GROUPED.test(latin)) return null;
  // Grouped already, a single sign that is left divides: more than three digits behind it say so.
  const isArabic = latin !== text && latin.includes('.');
  return latin.replace(QUIET_GROUPS, '') + (isArabic ? '0000' : '');
}
