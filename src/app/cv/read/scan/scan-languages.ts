/** Which of the recogniser's languages read a scan. */
import { COUNTRY_OF_LANGUAGE } from '../vocabulary/countries.ts';

/** Languages with data of their own, as ISO 639-1 and as Tesseract calls them. */
const DATA: Readonly<Record<string, string>> = {
  ar: 'ara',
  cs: 'ces',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  // The letters of Kazakh are those of Russian and more; for Russian itself there is no package.
  ru: 'kaz',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'chi_sim',
};

/** Languages whose letters the data of another one know. */
const NEAR: Readonly<Record<string, string>> = {
  be: 'kaz',
  bg: 'kaz',
  ca: 'spa',
  da: 'swe',
  fa: 'ara',
  fi: 'swe',
  nb: 'swe',
  sk: 'ces',
  sl: 'ces',
  hr: 'ces',
};

/**
 * Data of scripts other than Latin; of those that share one, the surest reads the page. Those of Korean are asked before
 * those of Arabic, which had 89 of 100 on a page in Korean.
 */
const SCRIPTS: readonly Script[] = [
  ['kor'],
  ['ara'],
  ['hin'],
  ['ukr', 'kaz'],
  ['heb'],
  ['ell'],
  ['jpn', 'chi_sim'],
];

/** Data of one script. */
export type Script = readonly string[];

/** Whether these are data of another script than Latin. */
export const isForeign = (data: string) => SCRIPTS.some((script) => script.includes(data));

/**
 * The scripts that a page may be in besides Latin, the likeliest first: that of the language that a person chose, or,
 * where they chose none (null), all of them. `hint`: the language of the page that they look at.
 */
export function scriptsFor(language: string | null, hint: string): Script[] {
  const own = dataFor(language ?? hint);
  if (language !== null) return isForeign(own) ? [[own]] : [];
  const rank = (script: Script) => (script.includes(own) ? 0 : 1);
  return [...SCRIPTS].sort((a, b) => rank(a) - rank(b));
}

/** Languages that a person can choose from, by their ISO 639-1 codes. */
export const SCAN_LANGUAGES: readonly string[] = Object.keys(DATA);

/**
 * Only these data know "@" (tried on 26 addresses: the others read none). A page is read with one of them, and the
 * lines of names and places once more in the page's own language.
 */
const KNOW_AT = new Set(['deu', 'eng', 'fra', 'ita', 'nld']);

/**
 * Those that read each address. Of 180 addresses of generated CVs at 200 and 300 dpi all three agreed on 143, and
 * were right in all of them; two of three were right in 176. Each alone: 83 to 92 of 100.
 */
export const ADDRESS_READERS = ['eng', 'deu', 'fra'] as const;

/** The data for a language; those of English where there are none. */
export const dataFor = (language: string): string => DATA[language] ?? NEAR[language] ?? 'eng';

/** Countries whose language another country has its name from. */
const SPOKEN_IN: Readonly<Record<string, string>> = {
  AT: 'de',
  BR: 'pt',
  CA: 'fr',
  // Irish has the accents of Spanish.
  IE: 'es',
  ...Object.fromEntries(
    'AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'.split(' ').map((code) => [code, 'es']),
  ),
};

/** The data for the language of a country (ISO 3166-1 alpha-2), whose letters its people's names have; null without. */
export function dataOfCountry(country: string): string | null {
  const language =
    SPOKEN_IN[country] ??
    Object.keys({ ...DATA, ...NEAR }).find((code) => COUNTRY_OF_LANGUAGE[code] === country);
  return language === undefined ? null : dataFor(language);
}

/** The data that a whole page of this language is read with first; addresses are in Latin letters everywhere. */
export function firstReaderFor(language: string): string {
  const own = dataFor(language);
  if (KNOW_AT.has(own)) return own;
  return own === 'spa' || own === 'por' ? 'fra' : 'eng';
}
