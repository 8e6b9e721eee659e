/**
 * Amounts with what people say of them: a period, a range, a remark. One amount of which nothing is
 * lost is taken; of any other text the amounts are offered, and a person says which one is meant.
 */
import { bareNumber, plainText } from './bare-number.ts';
import { isEither, readNumber } from './number-notation.ts';
import { type PayPeriod, withoutPeriod } from './pay-period.ts';

/** What a text says that holds an amount. */
export interface Pay {
  /** In the order of the text; several where it is a range or could be two numbers. */
  amounts: number[];
  /** For how long it is; null where the text does not say. */
  period: PayPeriod | null;
  /** There is one amount, and no word that would be lost with it. */
  isWhole: boolean;
}

/** Longer texts are no amount. Characters. */
const MAX_LENGTH = 100;
/** More are a table, a date or a telephone number. */
const MAX_AMOUNTS = 2;

/** The amounts in a text as people of `locale` type them; null when there is none. */
export function readPay(text: string, locale: string): Pay | null {
  const plain = plainText(text);
  if (plain === null || plain.length > MAX_LENGTH || !/\d/.test(plain)) return null;
  const { text: bare, period } = withoutPeriod(plain);
  const whole = readNumber(bare, locale);
  if (whole !== null) return { amounts: [whole], period, isWhole: true };
  const amounts = amountsIn(bare, locale);
  return amounts.length === 0 ? null : { amounts, period, isWhole: false };
}

/** Digits with their signs and the word behind them: "45", "4,5 Mio", "45 T€", "450万円". */
const AMOUNT =
  /(?<![\d\p{L}\p{M}.,'’])(?:(?<=^|\p{L}{2} )-)?(\d(?:[\d.,'’٬٫]|\s(?=\d))*)( ?[\p{L}\p{M}\p{Sc}]{1,12})?/gu;

interface Amount {
  value: number;
  /** What its word multiplies by. */
  factor: number;
  isGrouped: boolean;
}

function amountsIn(text: string, locale: string): number[] {
  const all = [...text.matchAll(AMOUNT)];
  const shares = all.filter(({ index, 0: whole }) => /^ ?%/.test(text.slice(index + whole.length)));
  const found = all.length === shares.length ? all : all.filter((each) => !shares.includes(each));
  const [only, ...others] = found;
  if (only === undefined || found.length > MAX_AMOUNTS) return [];
  const sole = others.length === 0 ? bothOf(only[0], locale) : [];
  if (sole.length > 0) return sole;
  const amounts = found.map((match) => amountOf(match, locale));
  if (amounts.some((amount) => amount === null)) return [];
  return [...new Set(inOneSize(amounts as Amount[]))];
}

/** 45.000 is 45 or 45000. */
function bothOf(text: string, locale: string): number[] {
  const { digits = '', factor = 1 } = bareNumber(text.trim(), locale) ?? {};
  if (factor > 1 || !isEither(digits, locale)) return [];
  return [Number(digits.replace(',', '.')), Number(digits.replace(/[.,]/, ''))];
}

/** What touches a number is part of it or makes it none; a word apart may be a remark. */
function amountOf([text = '', digits = '', word = '']: RegExpMatchArray, locale: string) {
  const sign = text.startsWith('-') ? '-' : '';
  const bare = sign + digits.replace(/(?<![.,'’])[.,'’]+$/, '');
  const isApart = word === '' || word.startsWith(' ');
  for (const part of [`${bare}${word}`, isApart ? bare : '']) {
    const value = readNumber(part, locale) ?? bothOf(part, locale)[1];
    if (value === undefined) continue;
    const { factor = 1 } = bareNumber(part, locale) ?? {};
    return { value, factor, isGrouped: /\d\D\d{3}$/.test(bare) };
  }
  return null;
}

const THOUSAND = 1000;

/** "50-60k" and "45-50.000": the word or the zeros of the last are said for both. */
function inOneSize(amounts: readonly Amount[]): number[] {
  const last = amounts.at(-1);
  return amounts.map(({ value, factor }) => {
    if (last === undefined || factor > 1 || value >= THOUSAND) return value;
    if (last.factor > 1) return value * last.factor;
    return last.isGrouped && value * THOUSAND <= last.value ? value * THOUSAND : value;
  });
}
