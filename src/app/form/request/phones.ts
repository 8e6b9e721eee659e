/** Telephone numbers as they travel and as they are shown; the numbering plans load when they are first needed. */
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
import { departmentOf } from '../../../text/french-overseas.ts';
import { barePhone } from '../../../text/phone.ts';
import { withExtension } from '../../../text/phone-extension.ts';

/** What the numbering plans know. */
export interface Phones {
  /**
   * A typed number in E.164 with its extension behind it, with the help of a country (ISO 3166-1)
   * where it does not name its own; null where nobody can tell.
   */
  toE164(typed: string, country: string | undefined): string | null;
  /** An international number in groups, as its country writes it; null for anything else. */
  inGroups(number: string): string | null;
}

/** Loads the numbering plans; rejects when their file cannot be fetched. */
export async function loadPhones(): Promise<Phones> {
  const plans = await import('libphonenumber-js/min');
  const parse = plans.parsePhoneNumberFromString;

  function read(typed: string, country: string | undefined): PhoneNumber | undefined {
    const number = withExtension(barePhone(typed));
    // Letters among the digits may stand for some: half a number is none.
    if (/\p{L}/u.test(number.replace(/ ext\. \d+$/, ''))) return undefined;
    const known = country !== undefined && plans.isSupportedCountry(country) ? country : undefined;
    if (/^[([]?\+/.test(number)) return possible(parse(number.replace(/^[([]/, '')));
    const abroad = /^\(?00(?=[\s\d])/.exec(number)?.[0];
    if (abroad !== undefined) return possible(parse(`+${number.slice(abroad.length)}`));
    return readWithoutPlus(number, known && departmentOf(number, known));
  }

  /** A spreadsheet eats the plus; what could be a number at home and one abroad is nobody's to decide. */
  function readWithoutPlus(number: string, known: CountryCode | undefined) {
    const national = parse(number, known);
    const international = valid(parse(`+${number}`));
    if (international && !(national && startsWithTrunk(number, national))) {
      return international.countryCallingCode === callingCode(known) ? international : undefined;
    }
    if (national?.isValid()) return national;
    return dialledAbroad(number) ?? withZeroAhead(number, known) ?? possible(national);
  }

  /** India's "091 98765 43210": a zero before the code of one's own country. */
  function withZeroAhead(number: string, known: CountryCode | undefined) {
    const whole = /^\(?0[1-9]/.test(number)
      ? valid(parse(number.replace(/^(\(?)0/, '+')))
      : undefined;
    return whole?.countryCallingCode === callingCode(known) ? whole : undefined;
  }

  /** Several countries may share one: +44 is Guernsey's too, and the plans do not always tell them apart. */
  const callingCode = (country: CountryCode | undefined) =>
    country && plans.getCountryCallingCode(country);

  /**
   * A zero that was dialled at home once, or never, where the plan knows none: +48 0600 is +48 600. One
   * that nothing comes of is the beginning of a number, such as 0171, and no number.
   */
  function withoutOldTrunk(number: PhoneNumber | undefined): PhoneNumber | undefined {
    if (number === undefined || number.isValid() || !number.nationalNumber.startsWith('0'))
      return number;
    const bare = valid(parse(`+${number.countryCallingCode}${number.nationalNumber.slice(1)}`));
    if (bare !== undefined && number.ext !== undefined) bare.setExt(number.ext);
    return bare;
  }

  /** Dialled as one dials abroad in North America, Australia or Japan. */
  function dialledAbroad(number: string): PhoneNumber | undefined {
    const digits = /^(?:0011|011|010)(?=[\s(./-]*[1-9])/.exec(number)?.[0];
    return digits === undefined ? undefined : valid(parse(`+${number.slice(digits.length)}`));
  }

  return {
    toE164(typed, country) {
      const number = withoutOldTrunk(read(typed, country));
      return number === undefined ? null : written(number.number, number.ext);
    },
    inGroups(number) {
      const parsed = number.startsWith('+') ? parse(number) : undefined;
      if (!parsed?.isPossible()) return null;
      const alone = parse(parsed.number)?.formatInternational() ?? parsed.number;
      // Of a number that no plan knows grouping takes zeros for those that are dialled at home.
      return digitsOf(written(alone, parsed.ext)) === digitsOf(number)
        ? written(alone, parsed.ext)
        : null;
    },
  };
}

const possible = (number: PhoneNumber | undefined) => (number?.isPossible() ? number : undefined);
const valid = (number: PhoneNumber | undefined) => (number?.isValid() ? number : undefined);

/**
 * Where people write 0 before a number at home, one that begins with 49 has left home. True where
 * the country has no such prefix.
 */
function startsWithTrunk(typed: string, national: PhoneNumber): boolean {
  const atHome = digitsOf(national.formatNational());
  const trunk = atHome.slice(0, Math.max(0, atHome.length - national.nationalNumber.length));
  return digitsOf(typed).startsWith(trunk);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** ITU-T E.123 writes an extension behind the number; Kombo has no field for it. */
function written(number: string, ext: string | undefined): string {
  return ext === undefined ? number : `${number} ext. ${ext}`;
}
