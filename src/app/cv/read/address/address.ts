import type { Place } from '../matches.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import type { AddressPiece } from './address-pieces.ts';

/**
 * How much a found part makes a block of lines an address; the block with most is the candidate's. A postal code is
 * the rarest by chance, then a street.
 */
export const PART_SCORE = { country: 1, zip: 2.5, street: 2 } as const;

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
