import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfCode, countryOfName } from '../vocabulary/countries.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';

/** One to three words of letters; a part of a name has no digit and no sign but hyphens and apostrophes. */
const WORDS = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2}$/u;

/** Could a cell be a given or a family name, and nothing else that the reader knows? */
export function isName(cell: string): boolean {
  if (!WORDS.test(cell) || cell.length > 40) return false;
  if (countryOfName(cell) !== null || countryOfCode(cell) !== null) return false;
  return countriesOfCity(cell).length === 0 && titleScore(cell) < 0.9 && companyScore(cell) < 0.9;
}
