import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import { fitsCountry } from '../vocabulary/postcodes.ts';
import { STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import type { AddressPiece } from './address-pieces.ts';

/** Words of a known city that are tried, such as "Santa Cruz de Tenerife". */
const CITY_WORDS = 4;

/** Without "in", "м." (city) and the like before the name of a city. */
export function withoutCityWord(text: string): string {
  const bare = text.replace(/^(?:м|г|гр|с|пгт|смт|мун)(?:\.?\s+|\.)(?=\p{Lu})/u, '');
  if (countriesOfCity(bare).length > 0) return bare;
  return bare
    .replace(/^(?:in|à|em|en|w|v|ve)\s+(?=\p{Lu})/u, '')
    .replace(/^(?:ciudad de|ville de|kota|kab|kabupaten)\.?\s+(?=\p{Lu})/iu, '')
    .trim();
}

/** "Budapest Mill utca 42", "Plaza Inventada 3 2ºA Palma de Mallorca": a known city at an end of a street is a piece. */
export function splitKnownCity<T extends AddressPiece>(piece: T): T[] {
  const words = piece.text.split(' ');
  // "Dhaka1205"
  const glued = /^(\p{L}{3,30})\d{4,6}$/u.exec(piece.text)?.[1];
  if (glued && isCity(glued)) return cut(piece, glued.length, 0);
  if (words.length < 2 || countriesOfCity(piece.text).length > 0) return [piece];
  for (let count = Math.min(CITY_WORDS, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (isCity(head) && streetScore(rest) >= STREET_LEVEL.sure) return cut(piece, head.length);
    const front = words.slice(0, -count).join(' ');
    const tail = words.slice(-count).join(' ');
    // "12 rue de la Probe 69002 Lyon": the code belongs to the city.
    const code = /\s(\d{5})$/.exec(front)?.[1];
    if (code && countriesOfCity(tail).some((country) => fitsCountry(code, country))) return [piece];
    // "Nyeri Kenya", "Egypt Giza": a country that no comma parts from its city.
    if (countryOfName(tail) !== null && isCity(front)) return cut(piece, front.length);
    if (countryOfName(head) !== null && isCity(rest)) return cut(piece, head.length);
    if (isCity(tail) && isWholeStreet(front, piece)) return cut(piece, front.length);
    if (
      isCity(tail) &&
      /(?:\d\S{0,3}|º\p{L}?)$/u.test(front) &&
      streetScore(front) >= STREET_LEVEL.numbered
    )
      return cut(piece, front.length);
  }
  return [piece];
}

/** Words behind which a name of a street goes on. */
const OPEN_STREET =
  /(?:^|\s)(?:de|du|des|del|della|di|da|do|dos|la|le|les|el|los|las|of|the|al|und|and|et|y|rue|avenue|av|boulevard|bd|place|calle|via|corso|piazza|rua|impasse|allée|quai|chemin|route|san|santa|saint|st)\.?$/iu;

/** "12 Rue Ben Muster" in front of a city, "House # A/108 Mill Colony" behind a label: nothing of the street is open. */
function isWholeStreet(front: string, { label }: AddressPiece): boolean {
  const words = front.split(' ');
  if (words.length < 2 || !/\d/.test(front) || OPEN_STREET.test(front)) return false;
  // "12 Paris": a number alone is a code.
  if (words.length === 1 + words.filter((word) => /^\W*\d/.test(word)).length && words.length < 3)
    return false;
  return label === 'address' || streetScore(front) >= STREET_LEVEL.sure;
}

/** "San Miguel" above "de Tucumán": a narrow column broke the name of a known city. */
export function joinWrappedCity(pieces: readonly AddressPiece[]): AddressPiece[] {
  const joined: AddressPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const whole = `${before?.text} ${piece.text}`;
    const wrapped =
      before?.place.line === piece.place.line - 1 &&
      before.source.trimEnd().endsWith(before.text) &&
      piece.source.trimStart().startsWith(piece.text) &&
      countriesOfCity(piece.text).length === 0 &&
      countriesOfCity(whole).length > 0;
    if (wrapped) joined[joined.length - 1] = { ...before, text: whole };
    else joined.push(piece);
  }
  return joined;
}

/** The city without its district: "Dublin 8", "Praha 5", "Paris 15e". */
export const withoutDistrict = (text: string): string =>
  text.replace(/\s(?:cedex(?:\s\d{1,2})?|\d{1,2}(?:e|er|w)?|[IVX]{1,5}\.?)$/iu, '');

const isCity = (text: string) =>
  countriesOfCity(withoutCityWord(text)).length > 0 && !/\d/.test(text);

function cut<T extends AddressPiece>(piece: T, at: number, gap = 1): T[] {
  const { start, end } = piece.place;
  const front = { ...piece.place, end: start + at };
  const back = { ...piece.place, start: start + at + gap, end };
  return [
    { ...piece, text: piece.text.slice(0, at), place: front },
    {
      ...piece,
      text: piece.text.slice(at + gap),
      place: back,
      label: piece.label === 'city' ? null : piece.label,
    },
  ];
}
