/** The words under which a place is found. */
import { LANGUAGES } from '../../contract/languages.ts';
import type { Place } from '../../kombo/answers/job.ts';

const COUNTRY_NAMES = LANGUAGES.map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

/** A country by its code and by the name that each language of the product has for it. */
function countryWords(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [country];
  return [country, ...COUNTRY_NAMES.map((names) => names.of(country) ?? '')];
}

/** City, state, country and the ATS's own text; empty where there is no place. */
export function placeWords(place: Place | null): string[] {
  if (place === null) return [];
  const { city, state, country, raw } = place;
  const countries = country === null ? [] : countryWords(country);
  return [city, state, raw, ...countries].filter((part) => part !== null);
}
