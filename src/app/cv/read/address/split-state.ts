/** The state at the end of a piece of an address, by its code or its name. */
import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfCode } from '../vocabulary/countries.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';
import { fitsCountry } from '../vocabulary/postcodes.ts';
import { statesOfCode, statesOfName } from '../vocabulary/states.ts';
import type { Address } from './address.ts';
import type { AddressPiece } from './address-pieces.ts';

/** A piece, and whether a postal code stands beside it. */
export type PlacePiece = AddressPiece & { besideCode?: boolean };

/** How much a found part makes a block an address, as `PART_SCORE` does; a city that little speaks for counts less. */
export const PLACE_SCORE = {
  city: 2,
  weakCity: 1,
  state: 1,
  stateCode: 1,
  countryCode: 0.8,
} as const;

/** "Austin TX", "Curitiba - PR", "Milano (MI)", "Rennes FR", "Boise, ID": splits a code off; notes it. */
export function splitState(
  piece: PlacePiece,
  expected: string | null,
  address: Address,
  all: readonly AddressPiece[],
): PlacePiece[] {
  // "5430 Wettingen AG": behind a code and a town, the letters of a legal form are a canton.
  const canton = piece.besideCode === true && /^\p{Lu}\p{L}{2,} [A-Z]{2}$/u.test(piece.text);
  if (!canton && (companyScore(piece.text) >= 2 || titleScore(piece.text) >= 1)) return [piece];
  const named = namedTail(piece, expected);
  if (named && !address.state) {
    address.state = { value: named[1].text, place: named[1].place };
    address.score += PLACE_SCORE.state;
    return [named[0]];
  }
  const match =
    /^(.*?)(?:(?<![\s,(/–-])[\s,(/–-]+)?\b([A-Z]{2,3})\)?\.?$/u.exec(piece.text) ??
    (piece.besideCode || expected === 'BR' ? /^(.*?\s)?([A-Z][a-z])\.?$/u.exec(piece.text) : null);
  if (!match) return [piece];
  const [, head = '', printed = ''] = match;
  const code = printed.toUpperCase();
  const at = piece.text.lastIndexOf(printed);
  const place = {
    ...piece.place,
    start: piece.place.start + at,
    end: piece.place.start + at + code.length,
  };
  const states = statesOfCode(code);
  const home = countriesOfCity(head.trim()).find((own) =>
    states.some((other) => other.country === own),
  );
  // "6390 Engelberg OW": of the countries that have such a code before a town, one has such a state.
  const coded = piece.besideCode
    ? states.filter(({ country }) => fitsCountry(address.zip_code?.value ?? '', country))
    : [];
  const state =
    states.find((other) => other.country === home) ??
    (expected === null && coded.length === 1 ? coded[0] : undefined) ??
    states.find((other) => other.country === expected) ??
    (expected === null ? states.find((other) => other.country === 'US') : undefined) ??
    // "Windsor, ON": behind a town, letters that are a code of one country alone.
    (match[1]?.trim() === '' && isBehindTown(piece, all) && states.length === 1
      ? states[0]
      : undefined);
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
  if (
    state &&
    near &&
    (home || !(country === expected && country !== state.country)) &&
    !address.state
  ) {
    address.state = { value: code, place };
    address.score += PLACE_SCORE.stateCode;
    return remain;
  }
  // "Nashville TN" a second time is no Tunisia.
  if (state && address.state?.value === code) return remain;
  const beside = [
    left,
    ...all.filter(({ place: own }) => own.line === place.line).map(({ text }) => text),
  ];
  const cited = beside.some((text) => countriesOfCity(text).length > 0);
  if (country && (country === expected || cited) && !address.country) {
    address.country = { value: country, place };
    address.score += PLACE_SCORE.countryCode;
    return remain;
  }
  return [piece];
}

/** Whether a piece stands behind a town, and a comma and nothing more parts them. */
function isBehindTown(piece: AddressPiece, all: readonly AddressPiece[]): boolean {
  const town = all[all.indexOf(piece) - 1];
  return (
    town?.place.line === piece.place.line &&
    countriesOfCity(town.text).length > 0 &&
    /^\s?,\s?$/.test(piece.source.slice(town.place.end, piece.place.start))
  );
}

/** "Brighton East Sussex": the last words are a state's name. */
function namedTail(
  piece: AddressPiece,
  expected: string | null,
): [AddressPiece, AddressPiece] | null {
  if (statesOfName(piece.text).length > 0) return null;
  const words = piece.text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const tail = words.slice(at).join(' ');
    const known = statesOfName(tail).some(
      (state) => expected === null || state.country === expected,
    );
    if (!known || countriesOfCity(piece.text).length > 0) continue;
    const head = words.slice(0, at).join(' ');
    // "Kirchberg in Tirol" is a town.
    if (
      /(?:^|\s)(?:in|im|am|an|bei|de|del|di|do|da|of|y|v|ve|w|na|nad|pri|pod|sur|en|i)$/u.test(head)
    )
      continue;
    const start = piece.place.start + head.length + 1;
    return [
      { ...piece, text: head, place: { ...piece.place, end: piece.place.start + head.length } },
      { ...piece, text: tail, place: { ...piece.place, start } },
    ];
  }
  return null;
}
