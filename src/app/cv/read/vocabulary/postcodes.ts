/** Shapes of postal codes, the safest first: country → expression for the code alone. */
export interface Postcode {
  country: string | null;
  pattern: RegExp;
}

/** `null` as country: several countries write five or four or six digits. */
export const POSTCODES: readonly Postcode[] = [
  {
    country: 'GB',
    pattern:
      /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[A-Z]{2})\b/,
  },
  { country: 'CA', pattern: /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b/ },
  { country: 'IE', pattern: /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b/ },
  { country: 'NL', pattern: /\b(?:NL[- ])?[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/ },
  { country: 'BR', pattern: /\b\d{5}-\d{3}\b|\b\d{8}$/ },
  { country: 'PT', pattern: /\b\d{4}-\d{3}\b/ },
  { country: 'PL', pattern: /\b(?:PL[- ])?\d{2}-\d{3}\b/ },
  { country: 'JP', pattern: /〒? ?(?<![\d-])\d{3}[-‐−ー－]\d{4}\b/ },
  { country: 'US', pattern: /\b\d{5}-\d{4}\b/ },
  { country: 'FR', pattern: /\b\d{2} \d{3}\b/ },
  { country: 'IL', pattern: /\b\d{7}\b/ },
  { country: null, pattern: /\b(?:[A-Z]{1,2}-|[A-Z] )?\d{3} \d{2}\b/ },
  { country: null, pattern: /\b(?:[A-Z]{1,2}-|[A-Z] )?\d{5}\b/ },
  {
    country: null,
    pattern: /\b(?:[A-Z]{1,2}-|[A-Z] )?\d{6}\b|(?<!\d[\s.-]?)\b\d{3} \d{3}\b(?![\s.-]?\d)/,
  },
  // The province before it, with or without the block of houses behind: C1173, C1173ABC.
  { country: 'AR', pattern: /\b[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?\b/ },
  { country: null, pattern: /\b(?:[A-Z]{1,2}-|[A-Z] )?\d{4}\b/ },
];

const FIVE = new Set(
  'DE FR ES IT US TR FI MX KR UA HR EE GR SE CZ SK MY TH ID LT RS BA ME EG SA JO MA DZ PK LK NP PE CR GT DO UY CU KE IQ KW VN TW'.split(
    ' ',
  ),
);
const FOUR = new Set(
  'AT CH BE DK NO HU LU AU NZ SI BG PH ZA NL CY TN BD GE AM MK AL AR VE PY BO LI'.split(' '),
);
const SIX = new Set('IN RO RU CN SG KZ BY VN CO NG EC UZ KG'.split(' '));
const SPACED = new Set('CZ SK SE GR'.split(' '));

/** Whether a code of this shape may be one of the country's. */
export function fitsCountry(code: string, country: string): boolean {
  const bare = code.replace(/^〒 ?/, '').replace(/^[A-Z]{1,2}[- ](?=\d)/, '');
  if (/^\d{3} \d{2}$/.test(bare)) return SPACED.has(country);
  if (/^\d{5}$/.test(bare)) return FIVE.has(country);
  if (/^\d{4}$/.test(bare)) return FOUR.has(country);
  if (/^\d{6}$|^\d{3} \d{3}$/.test(bare)) return SIX.has(country);
  const known = POSTCODES.find(({ country: own, pattern }) => own && fullMatch(pattern, bare));
  return known?.country === country;
}

/** Whether the expression matches the whole text. */
export function fullMatch(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0] === text;
}

/** "D-48149", "A-1010": the sign of a country's cars before its codes. */
export const PLATES: Readonly<Record<string, string>> = {
  D: 'DE',
  DE: 'DE',
  A: 'AT',
  AT: 'AT',
  CH: 'CH',
  F: 'FR',
  FR: 'FR',
  I: 'IT',
  IT: 'IT',
  B: 'BE',
  BE: 'BE',
  L: 'LU',
  LU: 'LU',
  DK: 'DK',
  PL: 'PL',
  CZ: 'CZ',
  SK: 'SK',
  HR: 'HR',
  SI: 'SI',
};
