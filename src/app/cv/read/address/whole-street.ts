import { countryOfName } from '../vocabulary/countries.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isUnit, STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import type { Address, AddressPart } from './address.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';

/** Countries whose addresses name quarters, blocks and districts between the street and the city. */
const LONG = new Set(
  'IN PK BD LK NP VN ID MY PH TH AE SA EG JO NG KE GH BR AR MX CO PE CL EC VE TR UA RU BY KZ'.split(
    ' ',
  ),
);

/** A house or a quarter has a short name; a longer text is a sentence. Characters, set by hand. */
const PART_LENGTH = 50;
/** Lines under a labelled street that may still belong to it, where addresses are long. */
const LINES_BELOW = 2;

/**
 * The street with what belongs to it on its line, or behind its label: the name of a house before it, a flat after
 * it, and where addresses are long all up to the city.
 */
export function extendStreet(
  pieces: readonly AddressPiece[],
  address: Address,
  context: AddressContext,
): void {
  const street = address.street_1;
  if (!street) return;
  const own = pieces.filter((piece) => within(piece, street));
  const [front] = own;
  const back = own.at(-1);
  if (!front || !back) return;
  const country = address.country?.value ?? context.country ?? '';
  const taken = [address.city, address.zip_code, address.state, address.country].flatMap(
    (part) => part ?? [],
  );
  const free = (piece: AddressPiece | undefined): piece is AddressPiece =>
    piece !== undefined &&
    belongs(piece, street, front) &&
    !taken.some((part) => within(piece, part)) &&
    countryOfName(piece.text) === null &&
    companyScore(piece.text) < WORDS_LEVEL.sure &&
    titleScore(piece.text) < WORDS_LEVEL.sure &&
    piece.text.length < PART_LENGTH;
  let first = pieces.indexOf(front);
  let last = pieces.indexOf(back);
  const goal = Math.max(...taken.map((part) => pieces.findIndex((piece) => within(piece, part))));
  const inline = goal > last;
  const housed = pieces
    .slice(0, first)
    .some(
      ({ text, place }) =>
        place.line === street.place.line && streetScore(text) >= STREET_LEVEL.likely,
    );
  while (
    free(pieces[first - 1]) &&
    (inline || housed || streetScore(pieces[first - 1]?.text ?? '') >= STREET_LEVEL.word) &&
    (isBefore(pieces[first - 1]) || (LONG.has(country) && housed))
  )
    first -= 1;
  // "Apt 12, The Moorings, Custom House Quay, Dublin", "Quinta do Lago, Lote 5": a flat alone is no street.
  const bare = own.every(({ text }) => isUnit(text)) && street.place.line === back.place.line;
  while (
    free(pieces[last + 1]) &&
    (isUnit(pieces[last + 1]?.text ?? '') || ((LONG.has(country) || bare) && last + 1 < goal))
  )
    last += 1;
  if (
    bare &&
    first === pieces.indexOf(front) &&
    last === pieces.indexOf(back) &&
    isAlone(front, pieces[first - 1])
  )
    first -= 1;
  const parts = pieces.slice(first, last + 1);
  if (parts.length === own.length) return;
  const sameLine = parts.every((part) => part.place.line === parts[0]?.place.line);
  const start = parts[0]?.place ?? street.place;
  const end = sameLine ? (parts.at(-1)?.place.end ?? start.end) : start.end;
  const printed = sameLine ? (parts[0]?.source.slice(start.start, end) ?? '') : '';
  const value =
    /[|•·\t]/.test(printed) || printed === '' ? parts.map((part) => part.text).join(', ') : printed;
  address.street_1 = { value, place: { ...start, end } };
}

/** Whether a piece and the one before it are all of their line, and the other no more than a few words. */
const isAlone = (piece: AddressPiece, before: AddressPiece | undefined): boolean =>
  before !== undefined &&
  before.place.line === piece.place.line &&
  !/[\p{L}\d]/u.test(before.source.slice(0, before.place.start)) &&
  /^\p{Lu}/u.test(before.text) &&
  !/\d/.test(before.text);

/** A house's name or number before its street; not a person's name or a city. */
const isBefore = (piece: AddressPiece | undefined) =>
  piece !== undefined &&
  (piece.label === 'address' || isUnit(piece.text) || streetScore(piece.text) >= STREET_LEVEL.word);

const belongs = (piece: AddressPiece, street: AddressPart, front: AddressPiece) =>
  piece.place.line === street.place.line ||
  (front.label === 'address' &&
    piece.label === 'address' &&
    piece.place.line - street.place.line <= LINES_BELOW);

const within = (piece: AddressPiece, part: AddressPart) =>
  piece.place.line === part.place.line &&
  piece.place.start < part.place.end &&
  piece.place.end > part.place.start;
