/**
 * What people call countries besides the names that the platform knows: short and former names,
 * parts that stand for the whole, abbreviations. English and German together, since many a CV mixes
 * them; those of the other languages are in `everyday-names.ts`. A name that is used for two countries is nobody's here.
 */
import { LANGUAGES } from '../../../contract/languages.ts';
import { ALPHA_3 } from './country-codes-3.ts';
import { DEMONYMS } from './demonyms.ts';
import { EVERYDAY } from './everyday-names.ts';
import { nativeNames } from './native-names.ts';

const ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.', 'Emirates', 'VAE', 'Emirate', 'ZEA'],
  AU: ['Commonwealth of Australia'],
  BA: ['Bosnia and Herzegovina', 'Bosnia', 'BiH', 'Bosnien', 'Bosnien-Herzegowina'],
  BF: ['Upper Volta', 'Obervolta'],
  BJ: ['Dahomey'],
  BN: ['Brunei Darussalam'],
  BO: ['Plurinational State of Bolivia'],
  BS: ['The Bahamas'],
  BY: ['White Russia', 'Weißrussland', 'Belorussia', 'Byelorussia'],
  CD: [
    'DR Congo',
    'DRC',
    'Democratic Republic of the Congo',
    'Zaire',
    'Demokratische Republik Kongo',
    'DR Kongo',
    'Congo, The Democratic Republic of the',
    'Democratic Republic of Congo',
    'Democratic Republic Congo',
    'Congo, Dem. Rep.',
  ],
  CG: ['Republic of the Congo', 'Republik Kongo', 'Congo, Rep.'],
  CH: ['Swiss Confederation', 'Schweizerische Eidgenossenschaft', 'SUI'],
  CI: ['Ivory Coast', "Cote d'Ivoire", 'Elfenbeinküste', 'كوت ديفوار'],
  CN: [
    'PRC',
    "People's Republic of China",
    'Mainland China',
    'Volksrepublik China',
    'PR China',
    'P.R. China',
    'VR China',
  ],
  CV: ['Cape Verde', 'Kap Verde', 'Kapverden'],
  CZ: ['Czech Republic', 'Tschechische Republik', 'Tschechei', 'Česká republika', 'Czech Rep.'],
  DE: [
    'Federal Republic of Germany',
    'BRD',
    'Bundesrepublik Deutschland',
    'GER',
    'FRG',
    'West Germany',
    'Westdeutschland',
  ],
  DK: ['DEN'],
  DZ: ["People's Democratic Republic of Algeria"],
  EG: ['Arab Republic of Egypt', 'Egypt, Arab Rep.', 'Misr'],
  ET: ['Abyssinia', 'Abessinien'],
  FK: ['Falklands', 'Malvinas', 'Falkland Islands (Malvinas)'],
  FM: ['Federated States of Micronesia', 'Micronesia, Fed. Sts.'],
  FR: ['French Republic'],
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'North Ireland',
    'Großbritannien',
    'Schottland',
    'Nordirland',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GE: ['Sakartvelo', 'Georgien'],
  GM: ['The Gambia', 'Republic of The Gambia'],
  GR: ['Hellas', 'Hellenic Republic', 'GRE', 'Ελλάς'],
  HK: ['Hong Kong', 'Hongkong', 'Hong Kong, China'],
  HR: ['CRO'],
  IE: ['Republic of Ireland', 'Eire', 'Republik Irland'],
  IN: ['Bharat'],
  IR: ['Islamic Republic of Iran', 'Persia', 'Persien'],
  JP: ['Nippon', 'Nihon', '日本国'],
  KG: ['Kyrgyz Republic', 'Kirgistan', 'Kirgisien', 'Kirghizia'],
  KH: ['Kampuchea'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Republic of Korea', 'Republik Korea', 'ROK', 'R.O.K.'],
  KZ: ['Kazakstan', 'Kasachstan', 'Qazaqstan'],
  LA: ['Lao PDR', "Lao People's Democratic Republic"],
  LK: ['Ceylon'],
  LY: ['Libyan Arab Jamahiriya'],
  MD: ['Republic of Moldova', 'Moldau', 'Moldawien'],
  MK: ['Macedonia', 'FYROM', 'Mazedonien', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Birma'],
  MX: ['Mejico'],
  MO: ['Macau', 'Macao', 'Macao, China'],
  NL: ['The Netherlands', 'Holland', 'Kingdom of the Netherlands', 'NED'],
  PH: ['The Philippines'],
  PS: ['State of Palestine', 'Palestinian Territory', 'Palästina'],
  PT: ['POR'],
  RO: ['Roumania'],
  RU: ['Russian Federation', 'Russische Föderation'],
  SA: ['KSA'],
  SH: ['Saint Helena'],
  SK: ['Slovak Republic', 'Slowakische Republik'],
  ST: ['Sao Tome and Principe'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland', 'Swasiland'],
  TL: ['East Timor', 'Osttimor'],
  TR: ['Turkey', 'Türkei'],
  TW: [
    'Republic of China',
    'Formosa',
    'Chinese Taipei',
    'Taiwan, Province of China',
    'ROC',
    'R.O.C.',
    'Taiwan (ROC)',
    '台湾',
    '臺灣',
  ],
  TZ: ['United Republic of Tanzania'],
  US: [
    'the US',
    'USA',
    'U.S.A.',
    'U.S.',
    'America',
    'United States of America',
    'The States',
    'Amerika',
    'Vereinigte Staaten von Amerika',
  ],
  VA: [
    'Vatican',
    'Holy See',
    'Vatikan',
    'Heiliger Stuhl',
    'Vatican City State',
    'Holy See (Vatican City State)',
  ],
  VC: ['Saint Vincent and the Grenadines'],
  VE: ['Bolivarian Republic of Venezuela', 'Venezuela, RB'],
  VG: ['Virgin Islands, British', 'BVI'],
  VI: ['Virgin Islands, U.S.', 'USVI'],
  VN: ['Viet Nam'],
  XK: ['Republic of Kosovo', 'Kosova'],
  ZA: ['RSA'],
  DO: ['Domrep', 'Dominican Rep.'],
  AL: ['Shqipëria'],
  TH: ['ประเทศไทย', 'Siam'],
};

/** What stands before a country's name on documents, by language; Polish bends the name itself. */
const FORMAL: Readonly<Record<string, readonly string[]>> = {
  en: ['Republic of', 'Kingdom of', 'State of'],
  de: ['Republik', 'Königreich'],
  fr: ['République de', 'République du', 'Royaume de', 'Royaume du'],
  es: ['República de', 'República del', 'Reino de'],
  it: ['Repubblica di', 'Repubblica del', 'Regno di'],
  nl: ['Republiek', 'Koninkrijk'],
  ar: ['جمهورية', 'مملكة', 'دولة'],
};

/** Of two Koreas, Congos and Chinas each has a formal name of its own, above. */
const NOT_FORMAL: ReadonlySet<string> = new Set(['CN', 'CD', 'CG', 'KP', 'KR', 'TW']);

/** What else a country is called. */
interface Names {
  /** Usual and native names, found by any part. */
  usual: readonly string[];
  /** Formal names, words for the people and the three letters: every search would find part of them. */
  whole: readonly string[];
}

/** Further names of a country by its code. */
export type FurtherNames = (code: string) => Names;

const kept = new Map<string, Names>();

export const furtherNames: FurtherNames = (code) => {
  const names = kept.get(code) ?? namesOf(code);
  kept.set(code, names);
  return names;
};

function namesOf(code: string): Names {
  const platform = LANGUAGES.map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? '';
    return { language, name };
  });
  const also = [...(ALSO[code] ?? []), ...(EVERYDAY.get(code) ?? [])];
  const spelled = [...platform.map(({ name }) => name), ...also].flatMap(spelledOut);
  const usual = [...also, ...nativeNames(code), ...spelled];
  const formal = platform.flatMap(({ language, name }) =>
    NOT_FORMAL.has(code) ? [] : (FORMAL[language] ?? []).map((before) => `${before} ${name}`),
  );
  const turned = [...usual, ...formal].flatMap(inverted);
  const whole = [...formal, ...turned, ...(DEMONYMS.get(code) ?? []), ALPHA_3.get(code) ?? ''];
  return { usual, whole };
}

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/ & /g, ' and '],
  [/^St\. /, 'Saint '],
  [/ä/gi, 'ae'],
  [/ö/gi, 'oe'],
  [/ü/gi, 'ue'],
];

/** "Saint Kitts and Nevis", "Oesterreich": without what shortens it, or as keyboards without dots have it. */
function spelledOut(name: string): string[] {
  const whole = SPELLED_OUT.reduce((text, [short, long]) => text.replace(short, long), name);
  return whole === name ? [] : [whole];
}

/** "Korea, Republic of", as lists of countries sort them. */
function inverted(name: string): string[] {
  const [, before, rest] = /^(.+ of(?: the)?) (.+)$/.exec(name) ?? [];
  return before === undefined ? [] : [`${rest}, ${before}`];
}
