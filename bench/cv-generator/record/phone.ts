import { type CountryCode, isSupportedCountry, parsePhoneNumber } from 'libphonenumber-js/max';
import type { Country } from '../people/country.ts';
import type { Random } from '../random.ts';

export interface Phone {
  /** E.164. */
  number: string;
  printed: string;
}

/** How many patterns are tried before the country's data is called wrong. */
const MAX_TRIES = 200;

/**
 * Draws a number that libphonenumber calls valid in the country.
 * @throws when the country's patterns yield none.
 */
export function drawPhone(country: Country, kind: 'mobile' | 'landline', random: Random): Phone {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const national = random.fill(random.pick(country[kind]));
    const parsed = parsePhoneNumber(national, codeOf(country.code));
    if (!parsed.isValid() || parsed.country !== country.code) continue;
    return { number: parsed.number, printed: print(parsed, country.code, random) };
  }
  throw new Error(`No valid ${kind} number of ${country.code} was found.`);
}

/** @throws when libphonenumber has no numbering plan of the country. */
export function codeOf(code: string): CountryCode {
  if (isSupportedCountry(code)) return code;
  throw new Error(`${code} has no numbering plan.`);
}

type Parsed = ReturnType<typeof parsePhoneNumber>;

/** Where people write (0) between the prefix and the number. */
const WITH_ZERO: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'GB', 'NL', 'SE', 'FR', 'BE']);

function print(phone: Parsed, country: string, random: Random): string {
  const international = phone.formatInternational();
  const national = phone.formatNational();
  const grouped = international.replaceAll(/[-()]/g, ' ').replaceAll(/ +/g, ' ');
  const style = random.next();
  if (style < 0.3) return international;
  if (style < 0.6) return national;
  if (style < 0.68) return phone.number;
  if (style < 0.74) return grouped.replace('+', '00');
  if (style < 0.8) return grouped.replace(/^(\+\d+) /, '($1) ');
  if (style < 0.86)
    return national
      .replaceAll(/[ ()]+/g, '.')
      .replaceAll(/^\.|\.$/g, '')
      .replaceAll(/[.-]+/g, '.');
  if (style < 0.92 && WITH_ZERO.has(country)) return grouped.replace(/^(\+\d+) /, '$1 (0)');
  return grouped.replace(
    /^(\+\d+) (.*)$/,
    (_, prefix: string, rest: string) => `${prefix} ${rest.replaceAll(' ', '-')}`,
  );
}
