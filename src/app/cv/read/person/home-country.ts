import { findAddress } from '../address/location.ts';
import type { CvLine } from '../cv-line.ts';
import type { Match } from '../matches.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { COUNTRY_OF_DOMAIN, COUNTRY_OF_LANGUAGE, countryOfName } from '../vocabulary/countries.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { countryOfNationality } from '../vocabulary/nationalities.ts';
import { statesOfCode, statesOfName } from '../vocabulary/states.ts';
import type { PhoneHome } from './phone-number.ts';

/**
 * What points to the country where somebody lives. Names printed beside the contact data weigh most; a calling code,
 * a domain or a language less, for people move and keep them. English says little of a country: it is written
 * everywhere. `enough`: a language that one country has is enough where nothing else is printed, English is not.
 * `lead`: how many times the votes of the next country; closer ones are a guess, and the phone is offered. `told`: less
 * is a language alone. `elsewhere`: where somebody worked says little of where he lives; many such places in another
 * country than the language's are a doubt, and never enough. `nationality`: many work abroad, but print where.
 */
const COUNTRY_VOTE = {
  country: 3,
  city: 2,
  callingCode: 1.5,
  emailDomain: 1.5,
  emailOfOthers: 0.3,
  profileCountry: 2,
  state: 2,
  addressWord: 2,
  nationality: 1.8,
  siteDomain: 0.5,
  stateCode: 0.8,
  stateAndZip: 2,
  language: 1.6,
  english: 0.5,
  englishInBritain: 0.3,
  britishPostcode: 2,
  enough: 1.5,
  lead: 1.2,
  told: 1,
  elsewhere: 0.5,
  mostElsewhere: 1.4,
} as const;
/** Lines in which a country or a state says something of the candidate. */
const FIRST_LINES = 60;
/** Lines of work and school that are asked for places. */
const MOST_LINES = 200;

/** The country that the printed address, then contact data, then the language points to; and the next likely ones. */
export function findHome(
  lines: readonly CvLine[],
  emails: readonly Match[],
  language: string,
): PhoneHome {
  const votes = countryVotes(lines, emails, language);
  const [top] = votes;
  const address = findAddress(lines, {
    nameLine: 0,
    taken: emails.map(({ place }) => place),
    country: top?.[0] ?? null,
  });
  const city = address?.city ? countriesOfCity(address.city.value) : [];
  const likely = votes.map(([code]) => code);
  const printed =
    address?.country?.value ??
    (city.length === 1 ? city[0] : likely.find((code) => city.includes(code)));
  const next = votes.find(([code]) => code !== top?.[0])?.[1] ?? 0;
  const voted =
    top && top[1] >= COUNTRY_VOTE.enough && top[1] >= next * COUNTRY_VOTE.lead ? top[0] : null;
  const country = printed ?? voted;
  const told = (top?.[1] ?? 0) >= COUNTRY_VOTE.told;
  const beside = COUNTRY_VOTE.language + COUNTRY_VOTE.told;
  return {
    country,
    others: likely.filter((code) => code !== country),
    told,
    printed: printed !== undefined || (top?.[1] ?? 0) >= beside,
  };
}

/** Countries that the document points to, the likeliest first. */
function countryVotes(
  lines: readonly CvLine[],
  emails: readonly Match[],
  language: string,
): [string, number][] {
  const votes = new Map<string, number>();
  const vote = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  const own = lines
    .filter(({ section }) => section === 'head' || section === 'contact')
    .slice(0, FIRST_LINES)
    .map(({ line }) => line.text);
  const text = own.join('\n');
  for (const line of own) {
    for (const part of line.split(/[,，،|•·\t–:：]|\s-\s/)) {
      // "Mobile: …" is no town of Alabama.
      if (labelOf(`${part.trim()}:`)) continue;
      vote(countryOfName(part.trim()), COUNTRY_VOTE.country);
      const [city, ...more] = countriesOfCity(part.trim());
      if (more.length === 0) vote(city, COUNTRY_VOTE.city);
      const [state, ...others] = statesOfName(part.trim());
      if (state && others.length === 0 && !city && !countryOfName(part.trim()))
        vote(state.country, COUNTRY_VOTE.state);
    }
  }
  if (language === 'pt' && BRAZILIAN.test(text)) vote('BR', COUNTRY_VOTE.addressWord);
  // "9999 Oakdonk": the Netherlands put two letters behind the number.
  if (language === 'nl' && FLEMISH.test(text)) vote('BE', COUNTRY_VOTE.addressWord);
  if (language === 'es')
    for (const [code, number] of SPANISH_NUMBERS)
      if (number.test(text)) vote(code, COUNTRY_VOTE.addressWord);
  for (const [code, words] of ADDRESS_WORDS)
    if (words.test(text)) vote(code, COUNTRY_VOTE.addressWord);
  for (const { line, section } of lines.slice(0, MOST_LINES)) {
    if (section !== 'references') vote(countryOfNationality(line.text), COUNTRY_VOTE.nationality);
  }
  for (const part of placesSigned(lines)) {
    const [city, ...more] = countriesOfCity(part);
    if (city && more.length === 0) vote(city, COUNTRY_VOTE.city);
    const [state, ...others] = city ? [] : statesOfName(part);
    if (state && others.length === 0) vote(state.country, COUNTRY_VOTE.state);
  }
  for (const [code, places] of placesElsewhere(lines))
    vote(code, Math.min(COUNTRY_VOTE.mostElsewhere, places * COUNTRY_VOTE.elsewhere));
  for (const [, code] of text.matchAll(/(?:\+|\b00)\s?(\d{1,3})/g))
    vote(COUNTRY_OF_CALLING[code ?? ''], COUNTRY_VOTE.callingCode);
  // "+573001234567": nothing parts the code from the number.
  for (const [, code = ''] of text.matchAll(/\+(\d{3})(?=\d{5})/g))
    if (!COUNTRY_OF_CALLING[code])
      vote(
        COUNTRY_OF_CALLING[code.slice(0, 2)] ?? COUNTRY_OF_CALLING[code.slice(0, 1)],
        COUNTRY_VOTE.callingCode,
      );
  for (const email of emails)
    vote(
      COUNTRY_OF_DOMAIN[email.value.split('.').at(-1)?.toLowerCase() ?? ''],
      email.score > 0 ? COUNTRY_VOTE.emailDomain : COUNTRY_VOTE.emailOfOthers,
    );
  for (const [, sub] of text.matchAll(/\b([a-z]{2})\.linkedin\.com/gi))
    vote(COUNTRY_OF_DOMAIN[sub?.toLowerCase() ?? ''], COUNTRY_VOTE.profileCountry);
  for (const [, domain] of text.matchAll(/\bwww\.[\w.-]{1,253}\.([a-z]{2})\b/gi))
    vote(COUNTRY_OF_DOMAIN[domain?.toLowerCase() ?? ''], COUNTRY_VOTE.siteDomain);
  for (const [, code, zip] of text.matchAll(/\p{L},? ([A-Z]{2,3})\b(?:,? (\d{4,5})\b)?/gu)) {
    for (const { country } of statesOfCode(code ?? ''))
      if (/^(?:US|CA|AU|BR)$/.test(country))
        vote(
          country,
          country === 'US' && zip?.length === 5 ? COUNTRY_VOTE.stateAndZip : COUNTRY_VOTE.stateCode,
        );
  }
  const first = lines.slice(0, FIRST_LINES).map(({ line }) => line.text);
  const traditional =
    language === 'zh' && (first.join('').match(/[學國電專業經歷號區聯絡資訊]/g) ?? []).length > 1;
  vote(
    traditional ? 'TW' : COUNTRY_OF_LANGUAGE[language],
    language === 'en' ? COUNTRY_VOTE.english : COUNTRY_VOTE.language,
  );
  if (language === 'en') vote('GB', COUNTRY_VOTE.englishInBritain);
  if (/\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/.test(text))
    vote('GB', COUNTRY_VOTE.britishPostcode);
  if (/\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [0-9AC-FHKNPRTV-Y]{4}\b/.test(text))
    vote('IE', COUNTRY_VOTE.britishPostcode);
  return [...votes].sort((a, b) => b[1] - a[1]);
}

/** What tells Brazil from Portugal: states by their codes, numbers, postal codes and papers as only Brazil has them. */
const BRAZILIAN =
  /(?<!\p{L})(?:CEP|bairro|CPF|brasileir[oa])(?!\p{L})|(?<!\d)\d{5}-\d{3}(?!\d)|\p{L}\s?[/,–-]\s?(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|M[TSG]|PA|PB|PR|PE|PI|RJ|R[NSOR]|SC|SP|SE|TO)(?![\p{L}\d])|(?<!\d)\(?0?[1-9]\d\)? ?9? ?\d{4}[-. ]?\d{4}(?!\d)/iu;

/** A house, and a town with four digits before it. */
const FLEMISH = /\p{L} \d{1,4}\p{L}?(?:,\s?|\s[-–]\s|\n)(?:B-)?[1-9]\d{3} \p{Lu}\p{Ll}/u;

/** Numbers of ten digits as one Spanish-speaking country has them: mobiles of Colombia, Mexico's two big cities. */
const SPANISH_NUMBERS: readonly [string, RegExp][] = [
  ['CO', /(?<![\d+])3(?:0\d|1\d|2[0-4]|5[01])[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/u],
  ['MX', /(?<![\d+])\(?(?:55|81)\)?[ -]?\d{4}[ -]?\d{4}(?!\d)/u],
];

/** Words and signs that addresses of one country alone have: a village's part, a lane, a block of neighbours. */
const ADDRESS_WORDS: readonly [string, RegExp][] = [
  ['PH', /(?<!\p{L})(?:brgy|barangay|purok)(?!\p{L})/iu],
  [
    'ID',
    /(?<!\p{L})(?:RT|RW)[ .]?\d{1,3}\s?\/\s?(?:RW)?|(?<!\p{L})(?:kec|kel|kecamatan|kelurahan)\.?\s\p{Lu}/iu,
  ],
  ['TH', /(?<!\p{L})(?:soi|moo)\s?(?:\d|\p{L}{3,12}\s\d)/iu],
  [
    'CO',
    /(?<!\p{L})(?:cra|carrera|cl|calle|kra?|diag|diagonal|transv|transversal|tv)\.?\s?\d{1,3}\s?\p{L}?\s?(?:#|n[°º])\s?\d/iu,
  ],
  ['MX', /(?<!\p{L})(?:Col|Fracc)\.\s\p{Lu}|C\.P\.\s?\d{5}(?!\d)/u],
  ['TR', /(?<!\p{L})(?:mah|mahallesi|sok|sokak|cad|caddesi)\.?\s(?:no|\p{Lu})/iu],
  ['HU', /\p{L}\s(?:utca|u\.|krt\.|körút|tér)\s\d/iu],
  ['BD', /(?<!\p{L})(?:upazill?a|upozill?a|thana|zilla)\s?[:.-]/iu],
  [
    'IN',
    /(?<!\p{L})(?:dist|tal|taluka?|mandal|at ?\/ ?post|pin|pincode|p\.o)(?!\p{L})[^\n]{0,60}[-–\s,(:]\d{3} ?\d{3}(?!\d)/iu,
  ],
  ['NP', /(?<!\p{L})ward no\.?\s?\d{1,2},/iu],
];

/** "Place: Oakby, Millshire" below the declaration that a CV ends with: where it was signed. */
const placesSigned = (lines: readonly CvLine[]): string[] =>
  lines.flatMap(({ line, section }) => {
    const said =
      section === 'references' ? null : /^\W*place\s?[:：-]\s*(.{2,60})/iu.exec(line.text);
    return said?.[1]?.split(/[,\t]/).map((part) => part.trim().replace(/\.$/, '')) ?? [];
  });

/** How many lines of work and school name a place of a country. */
function placesElsewhere(lines: readonly CvLine[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { line, section } of lines.slice(0, MOST_LINES)) {
    if (section !== 'experience' && section !== 'education') continue;
    const [code] = line.text.split(/[,，،|•·\t–()]|\s-\s/).flatMap((part) => {
      const cities = countriesOfCity(part.trim());
      return countryOfName(part.trim()) ?? (cities.length === 1 ? cities : []);
    });
    if (code) places.set(code, (places.get(code) ?? 0) + 1);
  }
  return places;
}

const COUNTRY_OF_CALLING: Readonly<Record<string, string>> = {
  '1': 'US',
  '44': 'GB',
  '353': 'IE',
  '61': 'AU',
  '91': 'IN',
  '49': 'DE',
  '43': 'AT',
  '41': 'CH',
  '33': 'FR',
  '32': 'BE',
  '34': 'ES',
  '52': 'MX',
  '39': 'IT',
  '48': 'PL',
  '31': 'NL',
  '55': 'BR',
  '351': 'PT',
  '420': 'CZ',
  '421': 'SK',
  '90': 'TR',
  '81': 'JP',
  '46': 'SE',
  '45': 'DK',
  '47': 'NO',
  '358': 'FI',
  '380': 'UA',
  '7': 'RU',
  '30': 'GR',
  '40': 'RO',
  '36': 'HU',
  '86': 'CN',
  '82': 'KR',
  '64': 'NZ',
  '27': 'ZA',
  '352': 'LU',
  '54': 'AR',
  '56': 'CL',
  '57': 'CO',
  '51': 'PE',
  '58': 'VE',
  '593': 'EC',
  '591': 'BO',
  '595': 'PY',
  '598': 'UY',
  '502': 'GT',
  '506': 'CR',
  '385': 'HR',
  '381': 'RS',
  '386': 'SI',
  '359': 'BG',
  '370': 'LT',
  '371': 'LV',
  '372': 'EE',
  '375': 'BY',
  '212': 'MA',
  '213': 'DZ',
  '216': 'TN',
  '221': 'SN',
};
