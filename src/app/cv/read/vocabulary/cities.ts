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
  cities.get(fold(text).replace(/^[\s,]+|(?<![\s,.])[\s,.]+$/g, '')) ??
  (VILLAGE_OF_ISRAEL.test(text.trim()) ? ['IL'] : []);

/** קיבוץ, מושב, כפר and the like say themselves that a place follows. */
const VILLAGE_OF_ISRAEL =
  /^(?:קיבוץ|מושב|מושבה|כפר|קריית|קרית) [\u05d0-\u05ea'’"-]{2,12}(?: [\u05d0-\u05ea'’"-]{2,12})?$/u;
