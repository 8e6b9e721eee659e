import { countriesOfCity } from '../vocabulary/cities.ts';
import { headingKind } from '../vocabulary/headings.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';
import { POSTCODES } from '../vocabulary/postcodes.ts';
import { statesOfName } from '../vocabulary/states.ts';
import { isUnit, STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import type { Address, AddressPart } from './address.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';
import { looksLikeCity } from './city-shape.ts';
import { withoutCityWord, withoutDistrict } from './known-city.ts';
import { PLACE_SCORE, type PlacePiece, splitState } from './split-state.ts';

/**
 * Which piece is the city, from `least` on: one of the signs that say it alone (a label, the postal code beside it,
 * a known city, the country behind it) or two of the others. Titles and companies stand in the same lines.
 */
const CITY_SCORE = {
  least: 2,
  sure: 3,
  besideZip: 3,
  labelled: 3,
  addressLabel: 1.6,
  onlyAddressLabel: 1,
  known: 2,
  knownThere: 1,
  besideCountry: 2,
  besideState: 1.5,
  beforeState: 0.5,
  nearZip: 1,
  betweenStreetAndState: 1.5,
  endOfStreetLine: 0.8,
  nearStreet: 0.6,
  onlyBehindStreet: 0.8,
  contactLine: 1.2,
  title: -2.5,
  company: -2,
  heading: -2,
  manyWords: -1,
  numbered: -2.5,
  stateName: -1.5,
  stateBehindCity: -3,
} as const;

interface Spot {
  piece: PlacePiece;
  at: number;
}

/** "Col. Las Flores", "Kec. Pakis": a quarter says so, and is no town. */
const QUARTER = /^(?:Col|Colonia|Fracc|Urb|Kec|Kecamatan|Kel|Kelurahan)\.?\s\p{Lu}/u;

/** Finds the piece that is the city, and a state by its name or code, and sets both. */
export function takeStateAndCity(
  pieces: readonly PlacePiece[],
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
    const text = withoutCityWord(piece.text);
    const plain = withoutDistrict(text);
    // "5132 sidi muster, Tunisia": between its code and its country a town needs no capitals.
    const certain =
      (piece.besideCode && address.country?.place.line === piece.place.line) ||
      // "oakby, Surrey ada@muster.example": a known town on a line of contact data.
      (piece.contactLine && countriesOfCity(plain).length > 0);
    const shape = countriesOfCity(plain).length > 0 ? plain : text;
    if (
      !looksLikeCity(
        certain ? shape.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) : shape,
      ) ||
      headingKind(text) ||
      isUnit(text) ||
      QUARTER.test(text)
    )
      continue;
    let score = 0;
    const known = countriesOfCity(withoutDistrict(text));
    const onStreetLine = address.street_1?.place.line === piece.place.line;
    if (known.length === 0 && /^\p{Lu}{1,3}$/u.test(text)) continue;
    if (
      known.length === 0 &&
      isCaseless(text) &&
      !piece.besideCode &&
      !piece.label &&
      !onStreetLine
    )
      continue;
    const behind = spots.find(
      (other) => other.at === spot.at + 1 && other.piece.place.line === piece.place.line,
    );
    // "19 Elm Grove, Town, Suffolk, IP1 …": between a street and the name of a state stands a town.
    const named = statesOfName(behind?.piece.text ?? '').some(
      (state) => state.country === expected,
    );
    if (onStreetLine && named && known.length === 0 && statesOfName(text).length === 0)
      score += CITY_SCORE.besideState;
    // "Oakby, Rogaland • ada@muster.example": in a line of contact data, what stands before a state is its town.
    const placed = named && !onStreetLine && (piece.contactLine || piece.label === 'address');
    if (placed && known.length === 0 && statesOfName(text).length === 0)
      score += CITY_SCORE.besideState;
    if (known.length === 0 && isBetween(spot, spots, address, expected))
      score += CITY_SCORE.betweenStreetAndState;
    const alone = spots.filter((other) => other.piece.label === 'address').length === 1;
    if (piece.label === 'address' && alone) score += CITY_SCORE.onlyAddressLabel;
    if (onStreetLine && spot.at === lastOf(spots, piece.place.line))
      score += CITY_SCORE.endOfStreetLine;
    // "6 Mill Street, Oakby" and nothing more on the line.
    if (onStreetLine && isOnlyBehindStreet(spot, spots, address))
      score += CITY_SCORE.onlyBehindStreet;
    // "Alcalá de Henares, Madrid 28804": between its city and its code stands a state.
    const before = spots.find(
      (other) => other.at === spot.at - 1 && other.piece.place.line === piece.place.line,
    );
    const above = spots[spot.at - 1];
    const isStateOf =
      piece.besideCode === true &&
      statesOfName(text).some((state) => state.country === expected) &&
      ((before !== undefined &&
        before.piece.place.end < piece.place.start &&
        looksLikeCity(before.piece.text) &&
        (known.length === 0 || countriesOfCity(before.piece.text).includes(expected ?? ''))) ||
        // "Oakby" above "West Yorkshire LS9 8ZA".
        (known.length === 0 && above !== undefined && isBetween(above, spots, address, expected)));
    if (piece.besideCode && !isStateOf) score += CITY_SCORE.besideZip;
    if (piece.label === 'city') score += CITY_SCORE.labelled;
    else if (piece.label === 'address') score += CITY_SCORE.addressLabel;
    if (known.length > 0) score += CITY_SCORE.known;
    if (expected && known.includes(expected)) score += CITY_SCORE.knownThere;
    if (address.state && address.state.place.line === piece.place.line)
      score += CITY_SCORE.besideState;
    if (address.state && isRightBefore(piece, address.state)) score += CITY_SCORE.beforeState;
    if (address.country && address.country.place.line === piece.place.line)
      score += CITY_SCORE.besideCountry;
    if (address.zip_code && Math.abs(address.zip_code.place.line - piece.place.line) <= 1)
      score += CITY_SCORE.nearZip;
    if (
      address.street_1 &&
      piece.place.line - address.street_1.place.line <= 1 &&
      piece.place.line >= address.street_1.place.line
    )
      score += CITY_SCORE.nearStreet;
    if (piece.contactLine) score += CITY_SCORE.contactLine;
    if (titleScore(text) > 0 && known.length === 0) score += CITY_SCORE.title;
    if (companyScore(text) > 0.8 && known.length === 0) score += CITY_SCORE.company;
    // "Oakby 1, Crumbton, Quezon": a numbered village in front of its town.
    const isElsewhere = expected === null || !known.includes(expected);
    if (/\s\d{1,2}$/.test(text) && isElsewhere && looksLikeCity(behind?.piece.text ?? ''))
      score += CITY_SCORE.numbered;
    if (piece.level > 0 && !piece.besideCode) score += CITY_SCORE.heading;
    if (text.split(/\s+/).length > 3 && known.length === 0) score += CITY_SCORE.manyWords;
    // "Norwich, Norfolk": behind a city, what may be a city is its county.
    // "São Paulo/SP": in front of its code stands the city, not the state of the same name.
    const stated = address.state !== null && isRightBefore(piece, address.state);
    const behindCity =
      !stated &&
      statesOfName(text).some(({ country }) => country === expected) &&
      spots.some(
        (other) =>
          other.at < spot.at &&
          other.piece.place.line === piece.place.line &&
          looksLikeCity(withoutCityWord(other.piece.text)),
      );
    const stateName = statesOfName(text).length > 0 && (known.length === 0 || behindCity);
    if (stateName && !piece.besideCode && piece.label !== 'city') score += CITY_SCORE.stateName;
    // "Bahía Blanca, Buenos Aires": a city is named like the province behind another one.
    if (
      behindCity &&
      known.length > 0 &&
      !piece.besideCode &&
      piece.label !== 'city' &&
      isLastOfAddress(spot, spots)
    )
      score += CITY_SCORE.stateBehindCity;
    if (!city || score > city.score) city = { ...spot, score, text };
  }
  if (city && city.score >= CITY_SCORE.least) {
    const start = city.piece.place.start + city.piece.text.indexOf(city.text);
    address.city = {
      value: city.text.replace(/(?<=\p{Ll}{3})\.$/u, ''),
      place: { ...city.piece.place, start, end: start + city.text.length },
    };
    address.score += city.score >= CITY_SCORE.sure ? PLACE_SCORE.city : PLACE_SCORE.weakCity;
  }
  if (address.state) return;
  const lines = [address.city, address.zip_code, address.street_1].flatMap(
    (part) => part?.place.line ?? [],
  );
  for (const { piece, at } of spots) {
    if (city && at === city.at) continue;
    const near = lines.length === 0 || lines.some((line) => Math.abs(line - piece.place.line) <= 1);
    if (!near && piece.label !== 'state') continue;
    // "Puebla, Puebla": the state is called like its city.
    const again =
      city && at === city.at + 1 && piece.place.line === city.piece.place.line && !piece.besideCode;
    if (city && piece.text === city.text && !again) continue;
    const country = expected ?? (city ? countriesOfCity(city.text)[0] : undefined);
    const named = statesOfName(piece.text).filter((state) => !country || state.country === country);
    if (named.length === 0 && piece.label !== 'state') continue;
    address.state = { value: piece.text.trim(), place: piece.place };
    address.score += PLACE_SCORE.state;
    return;
  }
}

/** Whether nothing but a comma or a blank parts a piece from the part behind it. */
const isRightBefore = ({ place, source }: AddressPiece, part: AddressPart) =>
  part.place.line === place.line &&
  part.place.start > place.start &&
  /^[\s,(/–-]{0,4}$/.test(source.slice(place.end, part.place.start));

/** "20 Mill Close" above, "Staffordshire" or "WS15 2NN" below: a line of its own between a street and a state is a town. */
function isBetween(
  { piece, at }: Spot,
  spots: readonly Spot[],
  { street_1, zip_code, state }: Address,
  expected: string | null,
): boolean {
  const { line } = piece.place;
  if (street_1?.place.line !== line - 1) return false;
  if (spots.some((other) => other.at !== at && other.piece.place.line === line)) return false;
  const below = spots.find((other) => other.at === at + 1)?.piece;
  const named = statesOfName(below?.text ?? '').some(({ country }) => country === expected);
  return (
    (named && below?.place.line === line + 1) ||
    [zip_code, state].some((part) => part?.place.line === line + 1)
  );
}

/** Whether a street stands in front of a city, and the piece is the last behind both: "Mill St 3, Town, State". */
function isLastOfAddress(spot: Spot, spots: readonly Spot[]): boolean {
  const before = spots.filter(
    ({ at, piece }) => at < spot.at && piece.place.line === spot.piece.place.line,
  );
  const [front] = before;
  return (
    spot.at === lastOf(spots, spot.piece.place.line) &&
    before.length === 1 &&
    front !== undefined &&
    !/\d/.test(front.piece.text)
  );
}

/** Whether a numbered street and one piece behind it are all of a line. */
const isOnlyBehindStreet = ({ piece }: Spot, spots: readonly Spot[], { street_1 }: Address) =>
  street_1 !== null &&
  streetScore(street_1.value) >= STREET_LEVEL.sure &&
  piece.place.start > street_1.place.end &&
  piece.place.end === piece.source.trimEnd().length &&
  spots.filter((other) => other.piece.place.line === piece.place.line).length === 1;

/** Index of the last piece of a line. */
function lastOf(spots: readonly Spot[], line: number): number {
  return Math.max(...spots.filter(({ piece }) => piece.place.line === line).map(({ at }) => at));
}

/** Arabic, Hebrew, Indian and Thai letters have no capitals to tell a name by. */
const isCaseless = (text: string) => !/\p{Lu}|\p{Ll}/u.test(text);

function countryOfZip(address: Address): string | null {
  const code = address.zip_code?.value;
  if (!code) return null;
  const own = POSTCODES.find(
    ({ country, pattern }) => country && new RegExp(`^(?:${pattern.source})$`, 'u').test(code),
  );
  return own?.country ?? null;
}
