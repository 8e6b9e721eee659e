import type { Layout, Side } from './layouts/layout.ts';
import { LOOK } from './layouts/look.ts';
import { SCORED } from './layouts/scored.ts';
import { COUNTRIES } from './people/countries.ts';
import type { Country } from './people/country.ts';

/**
 * The countries whose CVs are only ever scored. A language with several countries has some on either
 * side; of the languages of one country about every other is here. Files that would mix the sides (a
 * layout to look at with a country that is scored, or the other way round) are not made.
 */
const SCORED_COUNTRIES: ReadonlySet<string> = new Set(
  'US AT CH BE MX PT CZ SK HU GR RU DK SE TH RS BG ID TW HK AE IE PH SA CA PE LU NP'.split(' '),
);

export function sideOf(country: Country): Side {
  return SCORED_COUNTRIES.has(country.code) ? 'scored' : 'look';
}

export function countriesOf(side: Side): Country[] {
  return COUNTRIES.filter((country) => sideOf(country) === side);
}

export function layoutsOf(side: Side): readonly Layout[] {
  return side === 'look' ? LOOK : SCORED;
}
