/**
 * What a text can mean as a country besides its exact names: without an article, with its code beside
 * it, in the order of a list, shortened, by its flag, in another language.
 */
import { COUNTRY_CODES } from '../../../kombo/values/countries.ts';
import { wordsOf } from '../../../text/search.ts';

/** Whose names of countries people paste besides those of the product and of the country itself. */
const FURTHER =
  'fr es it pt nl pl cs sk sv da nb fi ru uk tr el ro hu bg hr sr ar fa he hi ja ko zh zh-Hant vi id th'.split(
    ' ',
  );

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bRep\./gi, 'Republic '],
  [/\bDem\./gi, 'Democratic '],
  [/\bFed\./gi, 'Federation '],
  [/\bDom\./gi, 'Dominican '],
  [/\bIsl?\./gi, 'Islands '],
  [/\bVer\./gi, 'Vereinigte '],
  [/\bArab\./gi, 'Arabische '],
  [/\bS\./g, 'South '],
  [/\bN\./g, 'North '],
];

const ARTICLE =
  /^(?:(?:based|lives|living|resident|wohnhaft) in|from|in|aus|the|die|der|das|den|dem|les?|la|los|las|el|il|gli|os?|as|de|het)\s+(?=.{4}|u\.?[sk]\.?$|(?:usa|uae|drc)$)|^l['’](?=.{4})/i;
const BETWEEN = /[()[\]/|,:：]| [-–—] /;

/** Two letters beside a city may be a state's; these are a country's to everybody. */
const CLEAR_SHORT = /^(?:uk|u\.k\.|usa|u\.s\.a\.|uae|u\.a\.e\.|drc|prc|ksa|vae|brd)$/i;

/** Regional indicators, two of which are a flag, stand in the order of the letters. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const letterOf = (sign: string) => String.fromCharCode(65 + (sign.codePointAt(0) ?? 0) - 0x1f1e6);

/** Longer texts are no country. Characters. */
const MAX_LENGTH = 100;

/** Texts that each may name a country, exactly; those of several countries leave it open. */
export function countryReadings(typed: string): string[] {
  if (typed.length > MAX_LENGTH) return [];
  const flags = [...typed.matchAll(FLAG)].map(([flag]) => [...flag].map(letterOf).join(''));
  const text = SHORTENED.reduce((line, [short, long]) => line.replace(short, long), typed).trim();
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const turned = parts.length === 2 ? [`${second} ${first}`] : [];
  const sure =
    parts.length > 1 ? parts.filter((part) => part.length > 3 || CLEAR_SHORT.test(part)) : parts;
  const all = [text, ...turned, ...sure].flatMap((each) => [each, each.replace(ARTICLE, '')]);
  return [
    ...new Set([...flags, ...all, ...codesNamed(text), ...codesNamed(text.replace(ARTICLE, ''))]),
  ];
}

let foreign: ReadonlyMap<string, readonly string[]> | null = null;

/** The codes of the countries that are called so in another language. */
function codesNamed(name: string): readonly string[] {
  foreign ??= foreignNames();
  return foreign.get(keyOf(name)) ?? [];
}

const keyOf = (name: string) => wordsOf(name).join('');

/** Made when a text is no name that the product knows. */
function foreignNames(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const language of FURTHER) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of COUNTRY_CODES) {
      const key = keyOf(names.of(code) ?? '');
      const known = codes.get(key) ?? [];
      if (key !== '' && !known.includes(code)) codes.set(key, [...known, code]);
    }
  }
  return codes;
}
