import {
  type Address,
  looksLikeCity,
  takeCountry,
  takePostcode,
  takeStreet,
} from './address-parts.ts';
import {
  type AddressContext,
  addressBlocks,
  type Piece,
  splitEastAsian,
  splitUnit,
} from './address-pieces.ts';
import type { CvLine } from './sections.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfCode } from './vocabulary/countries.ts';
import { headingKind } from './vocabulary/headings.ts';
import { companyScore, titleScore } from './vocabulary/jobs.ts';
import { POSTCODES } from './vocabulary/postcodes.ts';
import { statesOfCode, statesOfName } from './vocabulary/states.ts';
import { isUnit } from './vocabulary/streets.ts';

/** The candidate's own address, from the head and the contact section. */
export function findAddress(lines: readonly CvLine[], context: AddressContext): Address | null {
  const blocks = addressBlocks(lines, context);
  let top: Address | null = null;
  for (const block of blocks) {
    const address = readBlock(block, context);
    if (address) address.score += nearness(block, context);
    if (address && (!top || address.score > top.score)) top = address;
  }
  return top;
}

/** One's own address stands by one's name and the other contact data. */
function nearness(block: readonly Piece[], context: AddressContext): number {
  const lines = block.map((piece) => piece.place.line);
  const near = (line: number, most: number) =>
    lines.some((other) => Math.abs(other - line) <= most);
  const contacts = context.taken.filter((place) => near(place.line, 2)).length;
  return (near(context.nameLine, 3) ? 1 : 0) + Math.min(1.5, contacts * 0.75);
}

function readBlock(block: readonly Piece[], context: AddressContext): Address | null {
  const address: Address = {
    street_1: null,
    zip_code: null,
    city: null,
    state: null,
    country: null,
    score: 0,
  };
  const rest: Piece[] = [];
  const pieces = block.flatMap(splitEastAsian).flatMap(splitUnit);
  for (const piece of pieces) if (!takeCountry(piece, address)) rest.push(piece);
  const open = takePostcode(rest, address, context);
  takeStreet(open, address);
  takeStateAndCity(open, address, context);
  if (!address.zip_code && !address.city && !address.street_1 && !address.state) {
    return address.country && address.score >= 1 ? address : null;
  }
  return address;
}

interface Spot {
  piece: Piece & { besideCode?: boolean };
  at: number;
}

function takeStateAndCity(
  pieces: readonly (Piece & { besideCode?: boolean })[],
  address: Address,
  context: AddressContext,
): void {
  const expected = address.country?.value ?? countryOfZip(address) ?? context.country;
  let city: (Spot & { score: number; text: string }) | null = null;
  const spots = pieces
    .flatMap((piece) => splitState(piece, expected, address, pieces))
    .map((piece, at) => ({ piece, at }));
  for (const spot of spots) {
    const { piece } = spot;
    const text = piece.text.replace(/^(?:in|à|em|en|w|v|ve)\s+(?=\p{Lu})/u, '').trim();
    if (!looksLikeCity(text) || headingKind(text) || isUnit(text)) continue;
    let score = 0;
    const known = countriesOfCity(text);
    if (piece.besideCode) score += 3;
    if (piece.label === 'city') score += 3;
    else if (piece.label === 'address') score += 1.6;
    if (known.length > 0) score += 2;
    if (expected && known.includes(expected)) score += 1;
    if (address.state && Math.abs(address.state.place.line - piece.place.line) <= 0) score += 1.5;
    if (address.country && address.country.place.line === piece.place.line) score += 1.2;
    if (address.zip_code && Math.abs(address.zip_code.place.line - piece.place.line) <= 1)
      score += 1;
    if (
      address.street_1 &&
      piece.place.line - address.street_1.place.line <= 1 &&
      piece.place.line >= address.street_1.place.line
    )
      score += 0.6;
    if (piece.contactLine) score += 1.2;
    if (titleScore(text) > 0 && known.length === 0) score -= 2.5;
    if (companyScore(text) > 0.8 && known.length === 0) score -= 2;
    if (piece.level > 0 && !piece.besideCode) score -= 2;
    if (text.split(/\s+/).length > 3 && known.length === 0) score -= 1;
    const stateName = statesOfName(text).length > 0 && known.length === 0;
    if (stateName && !piece.besideCode && piece.label !== 'city') score -= 1.5;
    if (!city || score > city.score) city = { ...spot, score, text };
  }
  if (city && city.score >= 2) {
    const start = city.piece.place.start + city.piece.text.indexOf(city.text);
    address.city = {
      value: city.text,
      place: { ...city.piece.place, start, end: start + city.text.length },
    };
    address.score += city.score >= 3 ? 2 : 1;
  }
  if (address.state) return;
  const lines = [address.city, address.zip_code, address.street_1].flatMap(
    (part) => part?.place.line ?? [],
  );
  for (const { piece, at } of spots) {
    if (city && at === city.at) continue;
    const near = lines.length === 0 || lines.some((line) => Math.abs(line - piece.place.line) <= 1);
    if (!near && piece.label !== 'state') continue;
    if (city && piece.text === city.text) continue;
    const country = expected ?? (city ? countriesOfCity(city.text)[0] : undefined);
    const named = statesOfName(piece.text).filter((state) => !country || state.country === country);
    if (named.length === 0) continue;
    address.state = { value: piece.text, place: piece.place };
    address.score += 1;
    return;
  }
}

function countryOfZip(address: Address): string | null {
  const code = address.zip_code?.value;
  if (!code) return null;
  const own = POSTCODES.find(
    ({ country, pattern }) => country && new RegExp(`^(?:${pattern.source})$`, 'u').test(code),
  );
  return own?.country ?? null;
}

/** "Austin TX", "Curitiba - PR", "Milano (MI)", "Rennes FR", "Boise, ID": splits a code off; notes it. */
function splitState(
  piece: Piece & { besideCode?: boolean },
  expected: string | null,
  address: Address,
  all: readonly Piece[],
): (Piece & { besideCode?: boolean })[] {
  if (companyScore(piece.text) >= 2 || titleScore(piece.text) >= 1) return [piece];
  const named = namedTail(piece, expected);
  if (named && !address.state) {
    address.state = { value: named[1].text, place: named[1].place };
    address.score += 1;
    return [named[0]];
  }
  const match = /^(.*?)[\s,(–-]*\b([A-Z]{2,3})\)?\.?$/u.exec(piece.text);
  if (!match) return [piece];
  const [, head = '', code = ''] = match;
  const at = piece.text.lastIndexOf(code);
  const place = {
    ...piece.place,
    start: piece.place.start + at,
    end: piece.place.start + at + code.length,
  };
  const states = statesOfCode(code);
  const state =
    states.find((other) => other.country === expected) ??
    (expected === null ? states.find((other) => other.country === 'US') : undefined);
  const country = countryOfCode(code);
  const left = head.trim();
  const remain =
    left === ''
      ? []
      : [{ ...piece, text: left, place: { ...piece.place, end: piece.place.start + left.length } }];
  const near =
    left !== '' ||
    address.zip_code?.place.line === piece.place.line ||
    piece.contactLine ||
    all.some((other) => other !== piece && other.place.line === piece.place.line);
  if (state && near && !(country === expected && country !== state.country) && !address.state) {
    address.state = { value: code, place };
    address.score += 1;
    return remain;
  }
  if (country && (country === expected || left !== '' || piece.contactLine) && !address.country) {
    address.country = { value: country, place };
    address.score += 0.8;
    return remain;
  }
  return [piece];
}

/** "Brighton East Sussex": the last words are a state's name. */
function namedTail(piece: Piece, expected: string | null): [Piece, Piece] | null {
  if (statesOfName(piece.text).length > 0) return null;
  const words = piece.text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const tail = words.slice(at).join(' ');
    const known = statesOfName(tail).some(
      (state) => expected === null || state.country === expected,
    );
    if (!known || countriesOfCity(piece.text).length > 0) continue;
    const head = words.slice(0, at).join(' ');
    const start = piece.place.start + head.length + 1;
    return [
      { ...piece, text: head, place: { ...piece.place, end: piece.place.start + head.length } },
      { ...piece, text: tail, place: { ...piece.place, start } },
    ];
  }
  return null;
}
