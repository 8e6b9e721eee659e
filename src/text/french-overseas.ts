/**
 * Numbers of the French departments overseas, which are dialled in France as its own: 0692 12 34 56 is
 * +262 692 12 34 56. The numbering plan of France has no such numbers.
 */
const PREFIXES = [
  ['GP', /^0(?:590|69[01])/],
  ['GF', /^0(?:594|694)/],
  ['MQ', /^0(?:596|69[67])/],
  ['RE', /^0(?:262|263|69[23])/],
  ['YT', /^0(?:269|639)/],
] as const;

/** Digits of a French number as it is dialled at home. */
const LENGTH = 10;

/** Whose number this is, in its national form (ISO 3166-1): of a French one the department's overseas, else `country`. */
export function departmentOf<Country extends string>(
  number: string,
  country: Country,
): Country | (typeof PREFIXES)[number][0] {
  const digits = number.replace(/\D/g, '');
  if (country !== 'FR' || digits.length !== LENGTH) return country;
  return PREFIXES.find(([, prefix]) => prefix.test(digits))?.[0] ?? country;
}
