import type { City, Country } from '../people/country.ts';
import type { Random } from '../random.ts';

/** Parts of an address that a form asks for. */
export const PLACE_PARTS = ['street_1', 'zip_code', 'city', 'state', 'country'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

export interface Address {
  /** As printed, a line each. */
  lines: string[];
  values: Record<PlacePart, string | null>;
  also: Partial<Record<PlacePart, string[]>>;
  /** Which of the values the lines show. */
  printed: ReadonlySet<PlacePart>;
}

/** A form of the country's scheme and what it prints. */
export interface AddressWish {
  country: Country;
  city: City;
  /** The language that names the country. */
  lang: string;
  /** Whether the CV is in Latin letters while the country writes others. */
  latin: boolean;
  /** 'full' has a street, 'short' has none. */
  length: 'full' | 'short';
  street: string;
  zip: string | null;
}

/** A street with its number, once for all forms of a person's address. */
export function drawStreet(country: Country, latin: boolean, random: Random): string {
  const streets = latin ? (country.streetsLatin ?? country.streets) : country.streets;
  const forms = latin ? (country.numberedLatin ?? country.numbered) : country.numbered;
  return random.fill(random.pick(forms)).replace('{street}', random.pick(streets));
}

/** Draws a form of the country's and says what is on the paper. */
export function drawAddress(wish: AddressWish, random: Random): Address {
  const { country, city, latin, street, zip } = wish;
  const schemes = latin ? (country.addressesLatin ?? country.addresses) : country.addresses;
  const fitting = schemes.filter(
    (scheme) =>
      scheme.includes('{street}') === (wish.length === 'full') &&
      (city.state !== null || !/\{(state|stateCode)\}/.test(scheme)) &&
      (city.zip !== '' || !scheme.includes('{zip}')),
  );
  const scheme = random.pick(fitting.length > 0 ? fitting : ['{city}, {country}']);
  const written = latin ? city.latin : city.city;
  const stateCode = city.stateAlso.find((name) => /^[A-Z]{2,3}$/.test(name)) ?? city.state;
  const state = scheme.includes('{stateCode}') ? stateCode : city.state;
  const values = {
    street_1: street,
    zip_code: zip,
    city: written,
    state,
    country: country.code,
  };
  const countryName = nameOfCountry(country.code, wish.lang);
  const lines = scheme.split('|').map((line) =>
    line
      .replace('{street}', values.street_1)
      .replace('{zip}', values.zip_code ?? '')
      .replace('{city}', written)
      .replace(/\{state(Code)?\}/, state ?? '')
      .replace(/\{country(?:=([^}]*))?\}/, (_, named: string | undefined) => named ?? countryName),
  );
  return {
    lines,
    values: { ...values, street_1: wish.length === 'full' ? street : null },
    also: {
      city: [city.city, city.latin, ...city.also].filter((name) => name !== written),
      state: [city.state, ...city.stateAlso].filter(
        (name): name is string => name !== null && name !== state,
      ),
      street_1: withoutFlat(street),
    },
    printed: new Set(PLACE_PARTS.filter((part) => scheme.includes(PLACEHOLDER[part]))),
  };
}

const PLACEHOLDER: Readonly<Record<PlacePart, string>> = {
  street_1: '{street}',
  zip_code: '{zip}',
  city: '{city}',
  state: '{state',
  country: '{country',
};

/** The name of a country in a language, as people write it. */
export function nameOfCountry(code: string, lang: string): string {
  const locale =
    { zh: 'zh-Hans', 'zh-TW': 'zh-Hant', 'hi-Latn': 'en', 'sr-Latn': 'sr-Latn' }[lang] ?? lang;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** The same street without its flat or floor, which a form may take as well. */
function withoutFlat(street: string): string[] {
  const flat =
    /(,? (?:Apt|Apto|Flat|Unit|Suite|Depto|Bloco|kv\.|кв\.|ap\.|et\.|D:|Wohnung|Top|#)\.? ?[\w/]+(?: [\w/]+)?|, \d+[ºª°]? ?(?:[A-D]|Izq|Dcha|tv|th|mf)\.?)$/u;
  return flat.test(street) ? [street.replace(flat, '')] : [];
}
