/**
 * What stands around a number when people copy it: a currency, a word for thousands, the dash for no
 * cents. What is left can be read by the notation of a locale. Only what means one thing everywhere
 * is taken off.
 */
import { cleanLine } from '../../text/clean.ts';
import { asciiDigits } from '../../text/digits.ts';

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
  'euros?|dollars?|us[- ]dollars?|pounds?(?: sterling)?|pfund|franken|francs?|franchi|francos?|dólar(?:es)?|dollari|' +
  'libras?(?: esterlinas)?|livres?(?: sterling)?|sterline|coronas?|couronnes?|corone|dirhams?|riyals?|yens?|s?fr|rs|inr|rupees?|kr|krono?r|kroner|' +
  'k[cč]|korun|zł(?:otych)?|ft|forint|tl|lir[ae]|lei|лв|грн|руб(?:л(?:ей|я|ь))?|р|reais|real|pesos?|r[mp]|s/|bs|' +
  'baht|บาท|ر\\.?س|د\\.?إ|ج\\.?م|درهم|ريال|جنيه|تومان|ریال|रुपये|dhs?|r|yen|yuan|円|元|圆|圓|원';
const CODES = Intl.supportedValuesOf('currency').join('|');
const DOLLARS = '(?:us|ca?|au?|nz|hk|nt|mx|s|r|cn|jp)?\\p{Sc}(?: ?(?:us|ca|au|nz))?';
/** Whose it is, before the word or behind it. */
const WHOSE_BEFORE =
  '(?:(?:schweizer|swiss|british|canadian|australian|hong kong|singapore|new zealand|danish|norwegian|swedish|czech|' +
  'polish|indian|amerikanische|kanadische|britische|us|u\\.s\\.) )?';
const WHOSE_BEHIND =
  '(?: (?:suisses?|canadiens?|américains?|suizos?|canadienses?|estadounidenses|svizzeri|canadesi|americani|szwajcarskich))?';
const CURRENCY = `(?:${DOLLARS}|${CODES}|${WHOSE_BEFORE}(?:${CURRENCY_WORDS})${WHOSE_BEHIND})\\.?`;
const CURRENCY_BEFORE = new RegExp(`^(-?)${CURRENCY} ?(?=[-\\d.,\\p{Sc}])`, 'iu');
const CURRENCY_BEHIND = new RegExp(
  `(?<=[\\d\\p{L}.,'’/-]) ?(?<![\\p{L}\\p{M}](?=[a-z]))${CURRENCY}$`,
  'iu',
);

/** Pay is named before taxes, so that saying so changes nothing. */
const GROSS_WORDS = 'brutto|gross|bruts?|brut[oa]s?|lord[io]';
const GROSS = new RegExp(
  `^(?:${GROSS_WORDS}) |(?: ?\\((?:${GROSS_WORDS})\\)| ?(?:${GROSS_WORDS}))$`,
  'iu',
);

/** What says that pay follows, and neither for how long nor after what. */
const LABEL =
  /^(?:(?:expected|desired) )?(?:salary|pay|gehalt|(?:gehalts|lohn)?(?:vorstellung|wunsch)|wunschgehalt|salaire|salario|stipendio|salaris|wynagrodzenie|الراتب)(?: expectations?| souhaité| deseado| desiderato)? ?[:：] ?(?=.)/iu;

/** Words that multiply, by how often, and in which languages alone. */
type Multiplier = readonly [word: RegExp, times: number, languages?: RegExp];

/** After a digit or a space: "45 000 SEK" ends with no thousand. */
const word = (words: string) =>
  new RegExp(` ?(?<![\\p{L}\\p{M}])(?:${words.normalize('NFKC')})\\.?$`, 'iu');

/** "m" is thousands to some and millions to others; so is "mil" outside of Spain and Portugal. */
const MULTIPLIERS: readonly Multiplier[] = [
  [word('천만|千万|千萬'), 1e7],
  [word('백만|百万|百萬'), 1e6],
  [
    word(
      'k|tsd|tausend|thousand|grand|teur|t€|tys|tis|тыс|тис|т\\.?р|к|mille|mila|duizend|tusen|tusind|tkr|bin|ezer|tuhat(?:ta)?|' +
        'ribu|rb|nghìn|ngàn|mii|χιλ|тысячи?|тисячі?|هزار|ألف|الف|हज़ार|พัน|千|천',
    ),
    1e3,
  ],
  [word('mil'), 1e3, /^(?:es|pt|ca|gl)\b/],
  [word('[万萬만]|หมื่น'), 1e4],
  [word('tr'), 1e6, /^vi\b/],
  [word('w'), 1e4, /^zh\b/],
  [word('lakhs?|lacs?|lpa|लाख|แสน'), 1e5],
  [word('l'), 1e5, /^(?:en|hi|bn|ta|te|mr|gu|kn|ml|pa)-IN$/],
  [
    word(
      'mio|mln|mn|million(?:s|en|es)?|mill?[oó]n(?:es)?|mil(?:hões|ioni|joen)|juta|jt|triệu|میلیون|مليون|млн|ล้าน',
    ),
    1e6,
  ],
  [word('crores?|cr|करोड़'), 1e7],
  [word('[億亿억]'), 1e8],
];

/** "45.000,-" and "45'000.–": no cents, so that the sign before the dash divides. */
const NO_CENTS = /(?<=\d)([.,])\s?[-–—]{1,2}$/;

/** What groups in some notation and divides in none. */
const QUIET_GROUPS = /[\s'’]/g;

/** Groups of three, or of two before the last three, all by the same sign, before any fraction. */
const GROUPED =
  /^-?(?:\d{1,3}(?:([\s'’])\d{3})(?:\1\d{3})*|\d{1,2}(?:([\s'’])\d{2})(?:\2\d{2})*\2\d{3})(?:[.,]\d*)?$/;

/** East Asia counts ten thousands, and groups them as everybody does: "3,000万". */
const TEN_THOUSANDS = 1e4;
const GROUPS_OF_THOUSANDS = /^-?\d{1,3}(?:,\d{3})+$/;

/** What stands for an apostrophe where a keyboard has none; NFKC would take some of them apart. */
const APOSTROPHES = /[´`ʼ‘′]/g;

/** Arabic keyboards have it where others have the comma; between digits it is one. */
const ARABIC_COMMA = /(?<=\d)،(?=\d)/g;

/** A line with digits and signs of ASCII; null where it holds numerals that are no digits. */
export function plainText(text: string): string | null {
  const line = cleanLine(text);
  if (OTHER_NUMERALS.test(line)) return null;
  return asciiDigits(line.replace(APOSTROPHES, '’').normalize('NFKC'))
    .replace('−', '-')
    .replace(ARABIC_COMMA, ',');
}

/** The number in a text without what stood around it; null where that cannot be told. */
export function bareNumber(text: string, locale: string): BareNumber | null {
  const whole = plainText(text);
  if (whole === null || whole.length > MAX_LENGTH) return null;
  const plain = whole
    .replace(/^["'’+=]{1,3} ?/, '')
    .replace(/[",;]{1,3}$/, '')
    .replace(LABEL, '');
  const { amount, factor } = multiplied(plain.replace(GROSS, ''), locale);
  const counted =
    factor >= TEN_THOUSANDS && GROUPS_OF_THOUSANDS.test(amount)
      ? amount.replaceAll(',', '')
      : amount;
  const digits = withoutGroups(counted.replace(/(?<=\d)[/:]-$/, '').replace(NO_CENTS, '$100'));
  return digits === null ? null : { digits, factor };
}

/** Without its currency and the word that multiplies: "T€" and "TEUR" are both in one. */
function multiplied(text: string, locale: string): { amount: string; factor: number } {
  for (const part of [text, withoutCurrency(text)]) {
    const added = inParts(part);
    if (added !== null) return { amount: `${added}`, factor: 1 };
    for (const [times, factor, languages] of MULTIPLIERS) {
      if (languages?.test(locale) === false || !times.test(part)) continue;
      return { amount: withoutCurrency(part.replace(times, '')), factor };
    }
  }
  return { amount: withoutCurrency(text), factor: 1 };
}

/** "1億2000万", "450万4千": each part with its own word. A single digit behind the last is a slip or slang. */
const PARTS = /^(?:(\d{1,4}) ?[億亿억] ?)?(?:(\d{1,4}) ?[万萬만] ?)?(?:(\d{3,4})|(\d) ?[千천])?$/u;

/** The sum of its parts; null for one part alone and for anything else. */
function inParts(text: string): number | null {
  const [, ...parts] = PARTS.exec(text) ?? [];
  const sizes = [1e8, TEN_THOUSANDS, 1, 1e3];
  const values = parts.flatMap((part, at) => (part ? [Number(part) * (sizes[at] ?? 1)] : []));
  return values.length < 2 ? null : values.reduce((sum, value) => sum + value);
}

/** Before and behind, by sign and by code: "CHF 45'000.-", "45.000,00 kr", "USD $90,000". */
function withoutCurrency(text: string): string {
  const once = text
    .replace(CURRENCY_BEFORE, '$1')
    .replace(CURRENCY_BEHIND, '')
    .trim()
    .replace(GROSS, '');
  return once.replace(CURRENCY_BEFORE, '$1').replace(CURRENCY_BEHIND, '').trim();
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
