import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';

import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { statesOfName } from '../vocabulary/states.ts';
import { isUnit, STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import { type Address, PART_SCORE } from './address.ts';
import type { AddressPiece } from './address-pieces.ts';

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
  aboveCity: 0.5,
  headingOrJob: -1.5,
} as const;

/** Finds the piece that looks most like a street, with its number, and sets `street_1`. */
export function takeStreet(pieces: AddressPiece[], address: Address): void {
  let best: { at: number; score: number } | null = null;
  for (const [at, piece] of pieces.entries()) {
    let score = piece.label === 'street' ? STREET_SCORE.labelled : streetScore(piece.text);
    // "Bury St Edmunds" is a town.
    if (
      piece.label !== 'street' &&
      !/\d/.test(piece.text) &&
      countriesOfCity(piece.text).length > 0
    )
      score = 0;
    if (piece.label === 'address' && score > 0) score += STREET_SCORE.addressLabel;
    // "Rua das Flores, 248": the number is a piece of its own.
    const next = pieces[at + 1];
    const previous = pieces[at - 1];
    const sameLine = (other: AddressPiece | undefined) => other?.place.line === piece.place.line;
    if (score > 0 && score < 2 && next && sameLine(next) && isHouseNumber(next.text))
      score = STREET_SCORE.numberAfter;
    // "ул. Пробная, д. 12": the word for a house before its number.
    if (score > 0 && score < 2 && next && sameLine(next) && HOUSE_WORD.test(next.text))
      score = STREET_SCORE.numberAfter;
    // "3 bis, rue des Tanneurs": the number comes first.
    if (
      score > 0 &&
      score < 1 &&
      previous &&
      sameLine(previous) &&
      isHouseNumber(previous.text) &&
      !isYear(previous.text)
    )
      score = STREET_SCORE.numberBefore;
    // "Flat 12, Corniche Road": the number of the flat is all that such streets have.
    if (score > 0 && score < 1 && previous && sameLine(previous) && isUnit(previous.text))
      score = STREET_SCORE.numberBefore;
    if (isHouseNumber(piece.text)) score = Math.min(score, STREET_SCORE.numberOnly);
    // "הרצל 5" above "ירושלים": a name and a number, and a city that is known and nothing more below.
    if (score >= STREET_LEVEL.numbered && next && isCityBelow(piece, next, pieces[at + 2]))
      score += STREET_SCORE.aboveCity;
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
  if (!best || best.score < least) best = roadBeforeCity(pieces);
  if (!best) return;
  // "Appartement 12" above "rue du Moulin": the flat is no street where one follows.
  const flat = pieces[best.at];
  const below = pieces[best.at + 1];
  const isRoad =
    below !== undefined && !isUnit(below.text) && streetScore(below.text) >= STREET_LEVEL.word;
  if (flat && isUnit(flat.text) && isRoad && below.place.line - flat.place.line <= 1)
    best = { ...best, at: best.at + 1 };
  const { at } = best;
  let first = at;
  let last = at;
  const near = (a: AddressPiece | undefined, b: AddressPiece | undefined) =>
    a !== undefined && b !== undefined && b.place.line - a.place.line <= 1;
  while (
    near(pieces[last], pieces[last + 1]) &&
    (isUnit(pieces[last + 1]?.text ?? '') ||
      HOUSE_WORD.test(pieces[last + 1]?.text ?? '') ||
      (isHouseNumber(pieces[last + 1]?.text ?? '') &&
        !/^\d{5}$/.test(pieces[last + 1]?.text ?? '')))
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
  // A word of streets is a label too: behind a comma it belongs to the name.
  const [named] = parts;
  const word = STREET_WORD.exec(named?.source.slice(0, named.place.start) ?? '');
  const whole = word && printed !== '' ? `${word[1]} ${value}` : value;
  const end = sameLine ? parts.at(-1)?.place.end : start?.end;
  if (!start) return;
  address.street_1 = { value: whole, place: { ...start, end: end ?? start.end } };
  address.score += PART_SCORE.street;
  pieces.splice(first, last - first + 1);
}

/** A street without a number says what it is: "King Fahd Road", "Rue de la Gare", "ulica Długa". */
const ROAD =
  /(?:^|\s)(?:road|rd|street|st|avenue|ave|lane|ln|boulevard|blvd)\.?$|^(?:rue|avenue|boulevard|bd|calle|avenida|av|rua|via|viale|ul|ulica|ulice|ул|улица|вул|вулиця|jalan|jl|شارع|طريق|רחוב|ถนน)\.?\s/iu;

/** "Main Street, Ballina, …": at the beginning of its line, in front of a city that is known or beside a code. */
function roadBeforeCity(pieces: readonly AddressPiece[]): { at: number; score: number } | null {
  const at = pieces.findIndex(({ text, place, source, level }, index) => {
    if (level > 0 || text.split(/\s+/).length < 2 || !ROAD.test(text)) return false;
    if (titleScore(text) > 1 || companyScore(text) >= WORDS_LEVEL.sure) return false;
    const first = !/[\p{L}\d]/u.test(source.slice(0, place.start)) || pieces[index]?.label !== null;
    const behind = pieces.slice(index + 1).filter((other) => other.place.line === place.line);
    return (
      first &&
      behind.some(
        (other) =>
          countriesOfCity(other.text).length > 0 ||
          countryOfName(other.text) !== null ||
          statesOfName(other.text).length > 0 ||
          ('besideCode' in other && other.besideCode === true),
      )
    );
  });
  return at < 0 ? null : { at, score: STREET_SCORE.leastBesideZip };
}

/** Whether a text without the capitals of Latin stands alone above a known city that has its line for itself. */
const isCityBelow = (
  piece: AddressPiece,
  next: AddressPiece,
  after: AddressPiece | undefined,
): boolean =>
  !/\p{Script=Latin}/u.test(piece.text) &&
  next.place.line === piece.place.line + 1 &&
  (after?.place.line !== next.place.line || countryOfName(after.text) !== null) &&
  countriesOfCity(next.text).length > 0;

const HOUSE_WORD =
  /^(?:д|дом|буд|будинок|č\.\s?p|čp|бр)\.?\s?\d{1,4}(?:[-/]\d{1,3})?\s?\p{L}?(?:\s(?:к|кв|корп|стр|оф|под)\.?\s?\d{1,4}){0,3}$/iu;

/** "Rua, Castanheira 84": the word for a street, and a comma between it and its name. */
const STREET_WORD = /(?:^|[\s:])(rua|avenida|travessa|calle|улица|вулиця),\s?$/iu;

/** "2022 ⇥ Place of work": a year in front of a word of streets. */
const isYear = (text: string) => /^(?:19[5-9]|20[0-4])\d$/.test(text.trim());

function isHouseNumber(text: string): boolean {
  return /^(?:n[º°o.]*\s?|#)?\d{1,5}\s?(?:[a-z]|bis|ter|quater)?(?:[-/](?:\d{1,4}\w?|[a-z]))?(?:\s\d{1,2}º?\s?\p{L}{0,4})?$/iu.test(
    text.trim(),
  );
}
