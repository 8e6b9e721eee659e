import type { CvLine } from '../cv-line.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import type { Home } from '../vocabulary/labels.ts';
import { isNameSuffix } from '../vocabulary/names.ts';
import { isPlaceholderAddress } from '../vocabulary/placeholders.ts';
import { statesOfCode } from '../vocabulary/states.ts';
import { type Address, takeCountry } from './address.ts';
import { type AddressContext, type AddressPiece, addressBlocks } from './address-pieces.ts';
import { looksLikeCity } from './city-shape.ts';
import { splitEastAsian, splitThai } from './east-asian-pieces.ts';
import { joinWrappedCity, splitKnownCity } from './known-city.ts';
import { takePostcode } from './postcode-part.ts';
import {
  splitBehindStreet,
  splitBox,
  splitBracket,
  splitHungarian,
  splitLoudCountry,
  splitRegency,
  splitSlash,
  splitUnit,
  splitVillageWord,
} from './split-pieces.ts';
import { takeStateAndCity } from './state-and-city.ts';
import { takeStreet } from './street-part.ts';
import { extendStreet } from './whole-street.ts';

/** "Mill Town (PO)": what has its post office there. */
const POST_OFFICE = /^(?:P\.?O|H\.?O|hm)\.?$/i;

/** How much near the name and each piece of contact data make a block of lines the candidate's address, at most. */
const NEAR_SCORE = { name: 1, eachContact: 0.75, mostForContacts: 1.5 } as const;

/** The candidate's own address, from the head and the contact section. */
export function findAddress(lines: readonly CvLine[], context: AddressContext): Address | null {
  const blocks = addressBlocks(lines, context);
  const homes = new Set(blocks.flatMap((block) => block.find((piece) => piece.home)?.home ?? []));
  let top: Address | null = null;
  for (const block of blocks) {
    const address = readBlock(block, context);
    if (address) address.score += nearness(block, context) + lived(block, homes);
    if (address && (!top || address.score > top.score)) top = address;
  }
  return top;
}

/** More than what stands near an address tells: of two, its label says that somebody lives there, or elsewhere. */
const HOME_SCORE = { current: 4, other: -4 } as const;

function lived(block: readonly AddressPiece[], homes: ReadonlySet<Home>): number {
  const home = block.find((piece) => piece.home)?.home;
  // A town under "place of residence" is no better than a whole address without a label.
  return !home || (home === 'current' && homes.size === 1) ? 0 : HOME_SCORE[home];
}

/** How many lines away something still stands beside an address; a title or a photo may stand under the name. */
const NEAR_LINES = { contact: 2, name: 3 } as const;

/** One's own address stands by one's name and the other contact data. */
function nearness(block: readonly AddressPiece[], context: AddressContext): number {
  const lines = block.map((piece) => piece.place.line);
  const near = (line: number, most: number) =>
    lines.some((other) => Math.abs(other - line) <= most);
  const contacts = context.taken.filter((place) => near(place.line, NEAR_LINES.contact)).length;
  return (
    (near(context.nameLine, NEAR_LINES.name) ? NEAR_SCORE.name : 0) +
    Math.min(NEAR_SCORE.mostForContacts, contacts * NEAR_SCORE.eachContact)
  );
}

function readBlock(block: readonly AddressPiece[], context: AddressContext): Address | null {
  const address: Address = {
    street_1: null,
    zip_code: null,
    city: null,
    state: null,
    country: null,
    score: 0,
  };
  const rest: AddressPiece[] = [];
  const pieces = joinWrappedCity(block)
    .flatMap(splitVillageWord)
    .flatMap(splitEastAsian)
    .flatMap(splitThai)
    .flatMap(splitBracket)
    .flatMap(splitLoudCountry)
    .flatMap(splitBehindStreet)
    .flatMap(splitBox)
    .flatMap((piece) => splitHungarian(piece, context))
    .flatMap(splitSlash)
    .flatMap(splitRegency)
    .flatMap(splitUnit)
    .flatMap(splitKnownCity)
    .filter(
      (piece, _, all) =>
        (!isNameSuffix(piece.text) && !POST_OFFICE.test(piece.text)) ||
        isStateBesideCity(piece, all, context) ||
        piece.text.length > 3,
    );
  for (const piece of pieces) if (!takeCountry(piece, address, pieces)) rest.push(piece);
  const open = takePostcode(rest, address, context)
    .flatMap(splitBehindStreet)
    .flatMap(splitKnownCity);
  // "Argentina (C1424)": the country stood in one piece with the code.
  for (const piece of [...open]) {
    const isNew = !rest.includes(piece) && countriesOfCity(piece.text).length === 0;
    if (isNew && takeCountry(piece, address, open)) open.splice(open.indexOf(piece), 1);
    else if (isNew && countryOfName(piece.text) !== null) open.splice(open.indexOf(piece), 1);
  }
  const all = [...open];
  takeStreet(open, address);
  takeStateAndCity(open, address, context);
  extendStreet(all, address, context);
  if (isPlaceholderAddress(address.street_1?.value ?? '', address.city?.value ?? '')) return null;
  if (!address.zip_code && !address.city && !address.street_1 && !address.state) {
    return address.country && address.score >= 1 ? address : null;
  }
  return address;
}

/** "Florianópolis, SC": behind a city on its line, letters of a degree are a state. */
function isStateBesideCity(
  piece: AddressPiece,
  all: readonly AddressPiece[],
  { nameLine }: AddressContext,
): boolean {
  const before = all[all.indexOf(piece) - 1];
  if (statesOfCode(piece.text).length === 0 || before?.place.line !== piece.place.line)
    return false;
  // On the line of the name, "Ada Muster, MA" has a degree.
  return (
    countriesOfCity(before.text).length > 0 ||
    (piece.place.line !== nameLine && looksLikeCity(before.text))
  );
}
