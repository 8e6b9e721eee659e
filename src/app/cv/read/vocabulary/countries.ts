import { fold, list } from './fold.ts';

const LOCALES =
  'en de fr es it pl nl pt cs tr sv ja da nb fi uk ru el ro hu zh ko sk hr bg he ar hi vi th id fa sl sr'.split(
    ' ',
  );

/** ISO 3166-1 alpha-2. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

const MORE = `US:usa|US:u.s.a.|US:u.s.|US:united states of america|US:america|US:états-unis d'amérique|US:estados unidos de américa|US:eeuu|US:ee.uu.|GB:uk|GB:u.k.|GB:great britain|GB:england|GB:scotland|GB:wales|GB:northern ireland|GB:großbritannien|GB:grande-bretagne|GB:gran bretaña|GB:gran bretagna|GB:inglaterra|GB:schottland|GB:royaume uni|GB:velká británie|GB:wielka brytania|GB:birleşik krallık|GB:ingiltere|GB:storbritannien|GB:groot-brittannië|GB:engeland|GB:イギリス|GB:英国|NL:the netherlands|NL:holland|NL:holanda|NL:olanda|NL:nederland|CZ:czech republic|CZ:česká republika|CZ:tschechische republik|CZ:čr|SK:slovak republic|SK:slovenská republika|DE:federal republic of germany|DE:bundesrepublik deutschland|DE:brd|DE:deutschland|CH:swiss|IE:republic of ireland|IE:éire|TR:turkey|TR:türkei|TR:turquie|TR:t.c.|KR:south korea|KR:korea|KR:republic of korea|KR:대한민국|CN:p.r. china|CN:prc|CN:people's republic of china|RU:russian federation|RU:рф|AE:uae|AE:u.a.e.|MK:north macedonia|MD:moldova|TW:taiwan|BR:brasil|MX:méjico|JP:日本国|UA:ukraine|RU:russia|VN:vietnam|HK:hong kong|GR:hellas|GR:ελλάδα|CZ:czechia`;

const names = new Map<string, string>();
for (const entry of list(MORE)) {
  const [code = '', name = ''] = entry.split(':');
  names.set(fold(name).replace(/(?<=\p{L})-(?=\p{L})/gu, ' '), code);
}
for (const locale of LOCALES) {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (const code of CODES) {
    const name = fold(display.of(code) ?? '').replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
    if (name !== '' && !names.has(name)) names.set(name, code);
  }
}
// "Georgia" and "Jersey" are states and islands more often than countries on a CV.
names.delete('georgia');
// Spanish has one name for Grenada and for a city with far more CVs.
names.delete('granada');
// French for Dominica; a given name far more often.
names.delete('dominique');

const codes = new Set(CODES);

/** Country by its name in one of many languages; null when unknown. */
export function countryOfName(text: string): string | null {
  const folded = fold(text)
    .replace(/^[\s,.(]+|(?<![\s,.)])[\s,.)]+$/g, '')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return names.get(folded) ?? names.get(folded.replace(/^the /, '')) ?? null;
}

/** "DE", "GB" or "UK" in capitals. */
export function countryOfCode(text: string): string | null {
  const bare = text.trim();
  if (bare === 'UK') return 'GB';
  return codes.has(bare) ? bare : null;
}

/** Country that a language or a top-level domain points to; a weak sign. */
export const COUNTRY_OF_DOMAIN: Readonly<Record<string, string>> = {
  de: 'DE',
  at: 'AT',
  ch: 'CH',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pl: 'PL',
  nl: 'NL',
  br: 'BR',
  pt: 'PT',
  cz: 'CZ',
  tr: 'TR',
  jp: 'JP',
  uk: 'GB',
  ie: 'IE',
  us: 'US',
  ca: 'CA',
  au: 'AU',
  in: 'IN',
  se: 'SE',
  dk: 'DK',
  no: 'NO',
  fi: 'FI',
  ua: 'UA',
  ru: 'RU',
  gr: 'GR',
  ro: 'RO',
  hu: 'HU',
  sk: 'SK',
  be: 'BE',
  lu: 'LU',
  cn: 'CN',
  kr: 'KR',
  mx: 'MX',
  ar: 'AR',
  nz: 'NZ',
  za: 'ZA',
  hr: 'HR',
  si: 'SI',
  bg: 'BG',
  lt: 'LT',
  lv: 'LV',
  ee: 'EE',
  il: 'IL',
  ir: 'IR',
  vn: 'VN',
  id: 'ID',
  my: 'MY',
  th: 'TH',
  pk: 'PK',
  bd: 'BD',
  lk: 'LK',
  sg: 'SG',
  hk: 'HK',
  tw: 'TW',
  ph: 'PH',
  ae: 'AE',
  eg: 'EG',
  sa: 'SA',
  ma: 'MA',
  ng: 'NG',
  ke: 'KE',
  cl: 'CL',
  co: 'CO',
  pe: 'PE',
  uy: 'UY',
  rs: 'RS',
  is: 'IS',
  by: 'BY',
  kz: 'KZ',
};

/** The country that most CVs in a language (ISO 639-1) come from, where nothing else says it. */
export const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pl: 'PL',
  nl: 'NL',
  pt: 'PT',
  cs: 'CZ',
  tr: 'TR',
  sv: 'SE',
  ja: 'JP',
  da: 'DK',
  no: 'NO',
  fi: 'FI',
  uk: 'UA',
  ru: 'RU',
  el: 'GR',
  ro: 'RO',
  hu: 'HU',
  zh: 'CN',
  ko: 'KR',
  nb: 'NO',
  sk: 'SK',
  hr: 'HR',
  sr: 'RS',
  sl: 'SI',
  bg: 'BG',
  mk: 'MK',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  be: 'BY',
  ca: 'ES',
  eu: 'ES',
  he: 'IL',
  fa: 'IR',
  hi: 'IN',
  bn: 'BD',
  vi: 'VN',
  th: 'TH',
  id: 'ID',
  ms: 'MY',
  ka: 'GE',
  is: 'IS',
  en: 'US',
};
