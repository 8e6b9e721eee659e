import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { departmentOf } from '../../../../text/french-overseas.ts';

/** A telephone number that was understood. */
export interface ParsedPhone {
  e164: string;
  /** Country of an international number; null for one in national form. */
  country: string | null;
  /** False where another country's number would look the same. */
  sure: boolean;
}

/** Which countries a number in national form may belong to (ISO 3166-1 alpha-2). */
export interface PhoneHome {
  /** Where the candidate lives, as far as it is known. */
  country: string | null;
  /** Other countries that the document points to, the likeliest first. */
  others: readonly string[];
  /** The country stands in the address, or more than the language points to it. */
  printed: boolean;
  /** More than the language of the text points to the first of them; English is written everywhere. */
  told: boolean;
}

/**
 * A printed number as E.164. National forms are numbers of the candidate's own country; one that is not valid there,
 * or whose country nothing tells, is a guess. Null when it is no number at all.
 */
export function parsePhone(
  text: string,
  home: PhoneHome,
  { labelled, mobile }: { labelled: boolean; mobile: boolean },
): ParsedPhone | null {
  const bare = text.replace(/\(\s*0\s*\)/g, '').replace(/[‐‑–]/g, '-');
  const international = bare
    .replace(/^\(\s*(?=\+|00)/, '')
    // "+0033 …": both ways to say that a country's code follows.
    .replace(/^\+\s?00(?=\s?[1-9])/, '+')
    .replace(/^00\s?/, '+')
    // Until 2019 Mexico's mobiles had a 1 behind the country's code; it is no part of the number.
    .replace(/^\+\s?52\)?[\s.-]*1(?=(?:[\s().-]*\d){10}$)/, '+52 ');
  if (international.startsWith('+')) {
    const number = parsePhoneNumberFromString(international);
    if (!number?.isPossible()) return null;
    const country = number.country ?? number.getPossibleCountries()[0] ?? null;
    return { e164: number.number, country, sure: true };
  }
  const own = home.country && departmentOf(bare, home.country);
  if (own && isSupportedCountry(own)) {
    const number = parsePhoneNumberFromString(bare, own);
    if (number && fits(number, mobile))
      return national(number, home.printed || hasTrunk(bare, own));
    // "65 9889 0012": only the plus is missing.
    const digits = bare.replace(/\D/g, '');
    const whole = parsePhoneNumberFromString(`+${digits}`);
    if (digits.startsWith(getCountryCallingCode(own)) && whole?.isValid())
      return { e164: whole.number, country: own, sure: true };
    // Of the right length and not given out there: only a printed address makes it certain.
    if (labelled && number?.isPossible())
      return national(
        number,
        // "Celular: 922 212 688" is a landline of Tenerife, and a mobile of Peru: another country's, unless one is printed.
        mobile
          ? number.isValid() && home.printed
          : home.printed && !/^0/.test(number.nationalNumber),
      );
  }
  // "07911 123456": nobody else writes a mobile as five digits and six.
  if (own === null && /^07\d{3} (?:\d{6}|\d{3} \d{3})$/.test(bare.trim())) {
    const number = parsePhoneNumberFromString(bare, 'GB');
    if (number?.isValid()) return national(number, true);
  }
  // "(11) 98765-4321": the code of a state and the 9 of a mobile, as only Brazil writes them.
  if (BRAZILIAN.test(bare.trim())) {
    const number = parsePhoneNumberFromString(bare.replaceAll('.', ''), 'BR');
    if (number?.isValid()) return national(number, true);
  }
  // "0351 15 580-3342": only Argentina writes 15 between the code of a town and the number of a mobile.
  if (ARGENTINE.test(bare.trim()) && bare.replace(/\D/g, '').length === 13) {
    const number = parsePhoneNumberFromString(bare, 'AR');
    if (number?.isValid()) return national(number, true);
  }
  const regions = home.others
    .map((code) => departmentOf(bare, code))
    .filter((code): code is CountryCode => isSupportedCountry(code));
  const numbers = regions.flatMap((region) => {
    const number = parsePhoneNumberFromString(bare, region);
    return number && fits(number, mobile) ? [number] : [];
  });
  const [first] = numbers;
  return first
    ? national(
        first,
        own === null && (home.told || isNorthAmerican(bare, first)) && numbers.length === 1,
      )
    : null;
}

/**
 * Countries whose national numbers are printed with a 0 in front: "770 123 456" is hardly one of theirs, and where no
 * address says so it is offered.
 */
const WITH_TRUNK = new Set(
  'AT BE CH DE FR GB IE NL SE FI HR RS SI SK UA RO BG TR IL MA DZ EG ZA KE NG GH AU NZ JP KR TW TH ID MY PH VN PK BD LK NP AE SA JO'.split(
    ' ',
  ),
);

const hasTrunk = (text: string, country: string): boolean =>
  !WITH_TRUNK.has(country) || text.replace(/[^\d]/g, '').startsWith('0');

function fits(number: PhoneNumber, mobile: boolean): boolean {
  return number.isValid() && !(mobile && number.getType() === 'FIXED_LINE');
}

const BRAZILIAN = /^\(0?[1-9]\d\) ?9[ .]?\d{4}[-. ]?\d{4}$/;

const ARGENTINE = /^\(?0\d{2,4}\)?[ .-]{0,2}15[ .-]?\d{2,4}[ .-]?\d{4}$/;

/** "(314) 555-0142" and "314-555-0142": nobody else writes a number like that. */
const isNorthAmerican = (text: string, number: PhoneNumber): boolean =>
  number.countryCallingCode === '1' &&
  /^(?:\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})$/.test(text.trim());

const national = (number: PhoneNumber, sure: boolean): ParsedPhone => ({
  e164: number.number,
  country: null,
  sure,
});
