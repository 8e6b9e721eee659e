import { CITIES_OF_EUROPE } from './cities/europe.ts';
import { CITIES_OF_WORLD } from './cities/world.ts';
import { fold, list } from './fold.ts';

const cities = new Map<string, string[]>();
for (const [country, source] of Object.entries({ ...CITIES_OF_EUROPE, ...CITIES_OF_WORLD })) {
  for (const name of list(source)) {
    const key = fold(name);
    const known = cities.get(key) ?? [];
    if (!known.includes(country)) cities.set(key, [...known, country]);
  }
}

/** Countries that have a larger city of this name; empty when it is none of them. */
export const countriesOfCity = (text: string): readonly string[] =>
  cities.get(fold(text).replace(/^[\s,]+|(?<![\s,.])[\s,.]+$/g, '')) ?? [];
