import type { Place } from '../matches.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { fitsCountry, POSTCODES } from '../vocabulary/postcodes.ts';
import { statesOfName } from '../vocabulary/states.ts';
import { isUnit, STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';

/**
 * How much a found part makes a block of lines an address; the block with most is the candidate's. A postal code is
 * the rarest by chance, then a street.
 */
const PART_SCORE = { country: 1, zip: 2.5, street: 2 } as const;

/**
 * Whether digits are a postal code, from `least` on. A scheme that only one country has (`first`, less for each
 * scheme further down the list) says it alone; five digits that many countries have need the expected country, a
 * label, a street or a city beside them. Years, house numbers and codes of other countries count against it.
 */
const ZIP_SCORE = {
  least: 1.6,
  first: 3,
  eachScheme: -0.1,
  expected: 2,
  anyCountry: -1.5,
  labelled: 3,
  street: 0.8,
  city: 0.8,
  addressLabel: 0.5,
  endOfStreet: -2.5,
  foreign: -1.5,
  foreignLabelled: -0.5,
  bracketed: 1.5,
  year: -2,
  otherDigits: -1,
  fourDigits: -0.5,
} as const;

/**
 * Which piece is the street, on top of `streetScore`. Beside a postal code a word of streets or a number is enough,
 * alone it takes both: at 0 the two thresholds gave 55 and 9 wrong values more on the looked-at part of the
 * invented CVs, of 34.
 */
const STREET_SCORE = {
  least: 1.6,
  leastBesideZip: 1,
  labelled: 3,
  addressLabel: 0.5,
  numberAfter: 2,
  numberBefore: 2.1,
  numberOnly: 0.5,
  besideZip: 0.3,
  headingOrJob: -1.5,
} as const;

/** A part of an address as the form takes it, and the characters that it was read from. */
export interface AddressPart {
  value: string;
  place: Place;
}

/**
 * What was read of one address; a part that was not found is null. `score` weighs it against
 * others.
 */
export interface Address {
  street_1: AddressPart | null;
  zip_code: AddressPart | null;
  city: AddressPart | null;
  state: AddressPart | null;
  /** ISO 3166-1 alpha-2. */
  country: AddressPart | null;
  score: number;
}

/**
 * Takes a piece as the country where it names one; true where it can be nothing else, false where
 * it may be a city as well.
 */
export function takeCountry(
  piece: AddressPiece,
  address: Address,
  all: readonly AddressPiece[],
): boolean {
  const named = countryOfName(piece.text.replace(/^in /, ''));
  // "عمان، الأردن": a city that is called like another country stands before its own.
  const behind = all.some(
    (other) =>
      other.place.line === piece.place.line &&
      other.place.start > piece.place.start &&
      countryOfName(other.text) !== null,
  );
  if (behind && countriesOfCity(piece.text).length > 0) return false;
  if (named && !address.country) {
    // "Luxembourg" and "Singapore" are cities too; a state's name wins over nothing else.
    address.country = { value: named, place: piece.place };
    address.score += PART_SCORE.country;
    return countriesOfCity(piece.text).length === 0;
  }
  return false;
}

/**
 * Finds the postal code; what stands around it in its piece is a city or a state.
 * Where its weights come from: docs/autofill-weights.md.
 */
export function takePostcode(
  pieces: readonly AddressPiece[],
  address: Address,
  context: AddressContext,
): AddressPiece[] {
  const expected = address.country?.value ?? context.country;
  let hit: {
    piece: AddressPiece;
    code: string;
    index: number;
    score: number;
    country: string | null;
  } | null = null;
  for (const piece of pieces) {
    for (const [rank, { country, pattern }] of POSTCODES.entries()) {
      const match = new RegExp(pattern.source, 'u').exec(piece.text);
      if (!match) continue;
      const code = match[0].trim();
      let score = ZIP_SCORE.first + rank * ZIP_SCORE.eachScheme;
      if (expected && fitsCountry(code, expected)) score += ZIP_SCORE.expected;
      else if (country === null) score += ZIP_SCORE.anyCountry;
      const around =
        `${piece.text.slice(0, match.index)} ${piece.text.slice(match.index + match[0].length)}`.trim();
      if (piece.label === 'zip') score += ZIP_SCORE.labelled;
      // A street beside it and a city after it make a code of any country.
      const street = pieces.some(
        (other) =>
          other !== piece &&
          Math.abs(other.place.line - piece.place.line) <= 1 &&
          streetScore(other.text) >= STREET_LEVEL.sure,
      );
      if (street) score += ZIP_SCORE.street;
      if (around !== '' && looksLikeCity(around)) score += ZIP_SCORE.city;
      if (piece.label === 'address') score += ZIP_SCORE.addressLabel;
      const afterState = /\b[A-Z]{2,3}\s*$/.test(piece.text.slice(0, match.index));
      const last = !/\p{L}{3}/u.test(piece.text.slice(match.index));
      const before = piece.text.slice(0, match.index).trim();
      const afterCity = [1, 2, 3].some(
        (count) => countriesOfCity(before.split(' ').slice(-count).join(' ')).length > 0,
      );
      // No house has six digits.
      const short = code.replace(/\D/g, '').length < 6;
      if (
        short &&
        last &&
        !afterState &&
        !afterCity &&
        streetScore(piece.text) >= STREET_LEVEL.numbered
      )
        score += ZIP_SCORE.endOfStreet;
      const nameless = around === '' || countriesOfCity(around).length === 0;
      if (country === null && expected && !fitsCountry(code, expected) && !street && nameless)
        score +=
          piece.label === 'address' || piece.label === 'zip'
            ? ZIP_SCORE.foreignLabelled
            : ZIP_SCORE.foreign;
      // "(1900) La Plata": brackets before a city.
      const bracketed =
        piece.text[match.index - 1] === '(' ||
        piece.source[piece.place.start + match.index - 1] === '(';
      const ownCity =
        bracketed &&
        looksLikeCity(piece.text.slice(match.index + match[0].length).replace(/^[)\s]+/, ''));
      if (ownCity) score += ZIP_SCORE.bracketed;
      else if (/^(?:19|20)\d{2}$/.test(code) && piece.label !== 'zip')
        score += ZIP_SCORE.year + (nameless && !street ? ZIP_SCORE.foreign : 0);
      if (
        country !== null &&
        expected &&
        country !== expected &&
        !/[A-Z]/.test(code) &&
        !street &&
        nameless
      )
        score += ZIP_SCORE.foreign;
      if (/\d/.test(around)) score += ZIP_SCORE.otherDigits;
      if (around === '' && /^\d{4}$/.test(code)) score += ZIP_SCORE.fourDigits;
      if (!hit || score > hit.score) hit = { piece, code, index: match.index, score, country };
      break;
    }
  }
  if (!hit || hit.score < ZIP_SCORE.least) return [...pieces];
  const { piece, code, index } = hit;
  const place = {
    line: piece.place.line,
    start: piece.place.start + index,
    end: piece.place.start + index + code.length,
  };
  address.zip_code = { value: cleanCode(code), place };
  address.score += PART_SCORE.zip;
  const before = piece.text
    .slice(0, index)
    .replace(/(?<!\p{L})(?:C\.?P\.?|CEP|CAP|PLZ|PSČ|ZIP)\s*(?::\s*)?$|(?<![\s(–-])[\s(–-]+$/iu, '');
  const after = piece.text.slice(index + code.length).replace(/^[\s)–,-]+/, '');
  const around: AddressPiece[] = [];
  if (before !== '') {
    around.push({
      ...piece,
      text: before,
      place: { ...piece.place, end: piece.place.start + before.length },
    });
  }
  if (after !== '') {
    const start = piece.place.start + piece.text.length - after.length;
    around.push({
      ...piece,
      text: after,
      place: { ...piece.place, start, end: start + after.length },
      label: 'city',
    });
  }
  const next = pieces[pieces.indexOf(piece) + 1];
  // "94000, Town": a comma parts the city from its code.
  const follows =
    after === '' && next?.place.line === piece.place.line && statesOfName(next.text).length === 0
      ? next
      : null;
  return pieces.flatMap((other) =>
    other === piece
      ? around.map((part) => ({ ...part, besideCode: true }))
      : [other === follows ? { ...other, besideCode: true } : other],
  );
}

function cleanCode(code: string): string {
  return code.replace(/^〒 ?/, '').replace(/^[A-Z]{1,2}[- ](?=\d)/, '');
}

/** Finds the piece that looks most like a street, with its number, and sets `street_1`. */
export function takeStreet(pieces: AddressPiece[], address: Address): void {
  let best: { at: number; score: number } | null = null;
  for (const [at, piece] of pieces.entries()) {
    let score = piece.label === 'street' ? STREET_SCORE.labelled : streetScore(piece.text);
    if (piece.label === 'address' && score > 0) score += STREET_SCORE.addressLabel;
    // "Rua das Flores, 248": the number is a piece of its own.
    const next = pieces[at + 1];
    const previous = pieces[at - 1];
    const sameLine = (other: AddressPiece | undefined) => other?.place.line === piece.place.line;
    if (score > 0 && score < 2 && next && sameLine(next) && isHouseNumber(next.text))
      score = STREET_SCORE.numberAfter;
    // "3 bis, rue des Tanneurs": the number comes first.
    if (score > 0 && score < 1 && previous && sameLine(previous) && isHouseNumber(previous.text))
      score = STREET_SCORE.numberBefore;
    // "Flat 12, Corniche Road": the number of the flat is all that such streets have.
    if (score > 0 && score < 1 && previous && sameLine(previous) && isUnit(previous.text))
      score = STREET_SCORE.numberBefore;
    if (isHouseNumber(piece.text)) score = Math.min(score, STREET_SCORE.numberOnly);
    if (score >= 1 && address.zip_code) score += STREET_SCORE.besideZip;
    if (
      piece.level > 0 ||
      // "Hlavní 12" is a main street, not a head of something.
      (titleScore(piece.text) > 1 && !/\d$/.test(piece.text)) ||
      companyScore(piece.text) >= WORDS_LEVEL.sure
    )
      score += STREET_SCORE.headingOrJob;
    // "Apt 4B, 123 Mill St": of two alike, the street is the one that is no flat.
    const rival = best?.score === score ? (pieces[best.at]?.text ?? '') : '';
    const beats = rival !== '' && isUnit(rival) && !isUnit(piece.text);
    if (!best || score > best.score || beats) best = { at, score };
  }
  const least = address.zip_code ? STREET_SCORE.leastBesideZip : STREET_SCORE.least;
  if (!best || best.score < least) return;
  const { at } = best;
  let first = at;
  let last = at;
  const near = (a: AddressPiece | undefined, b: AddressPiece | undefined) =>
    a !== undefined && b !== undefined && b.place.line - a.place.line <= 1;
  while (
    near(pieces[last], pieces[last + 1]) &&
    (isUnit(pieces[last + 1]?.text ?? '') || isHouseNumber(pieces[last + 1]?.text ?? ''))
  )
    last += 1;
  const number = pieces[first - 1];
  if (
    number &&
    number.place.line === pieces[first]?.place.line &&
    isHouseNumber(number.text) &&
    !/\d/.test(pieces[first]?.text ?? '')
  )
    first -= 1;
  const front = pieces[first - 1];
  if (front && near(front, pieces[first]) && isUnit(front.text) && /\p{L}/u.test(front.text))
    first -= 1;
  const parts = pieces.slice(first, last + 1);
  const sameLine = parts.every((part) => part.place.line === parts[0]?.place.line);
  const printed = sameLine
    ? (parts[0]?.source.slice(parts[0].place.start, parts.at(-1)?.place.end) ?? '')
    : '';
  const value =
    printed !== '' && !/[|•·\t]/.test(printed)
      ? printed
      : parts.map((part) => part.text).join(', ');
  const start = parts[0]?.place;
  const end = sameLine ? parts.at(-1)?.place.end : start?.end;
  if (!start) return;
  address.street_1 = { value, place: { ...start, end: end ?? start.end } };
  address.score += PART_SCORE.street;
  pieces.splice(first, last - first + 1);
}

function isHouseNumber(text: string): boolean {
  return /^(?:n[º°o.]*\s?)?\d{1,5}\s?(?:[a-z]|bis|ter|quater)?(?:[-/](?:\d{1,4}\w?|[a-z]))?(?:\s\d{1,2}º?\s?\p{L}{0,4})?$/iu.test(
    text.trim(),
  );
}

const CITY_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|[’']s-\p{Lu}[\p{L}-]+|[’']t|de|del|la|le|les|los|las|sur|en|am|an|der|den|im|in|bei|ob|auf|upon|of|the|do|da|dos|das|di|nad|a\.?d\.|aan|op|und|y|e|sous|v|ve|pod|\p{L}{1,4}\.)$/u;

/** Words and characters of a city's name ("Au", "Saint-Rémy-en-Bouzemont-Saint-Genest"); beyond it is a sentence. */
const CITY_SHAPE = { words: 5, least: 2, most: 40 } as const;

/**
 * Whether a text has the shape of a city: few words, capitals, no digits; East Asian names by their
 * last character.
 */
export function looksLikeCity(text: string): boolean {
  const words = text.split(/\s+/);
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(text))
    return /[市区町村郡시군구]$/.test(text) || countriesOfCity(text).length > 0;
  return (
    words.length <= CITY_SHAPE.words &&
    text.length >= CITY_SHAPE.least &&
    text.length <= CITY_SHAPE.most &&
    /^[\p{Lu}\p{Lo}’']/u.test(text) &&
    words.every((word) => CITY_WORD.test(word.replace(/[()]/g, ''))) &&
    !/\d/.test(text)
  );
}
