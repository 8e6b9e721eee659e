import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfCode } from '../vocabulary/countries.ts';
import { headingKind } from '../vocabulary/headings.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';
import { POSTCODES } from '../vocabulary/postcodes.ts';
import { statesOfCode, statesOfName } from '../vocabulary/states.ts';
import { isUnit } from '../vocabulary/streets.ts';
import type { Address, AddressPart } from './address.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';
import { looksLikeCity } from './city-shape.ts';
import { withoutCityWord, withoutDistrict } from './known-city.ts';

/** How much a found part makes a block an address, as `PART_SCORE` does; a city that little speaks for counts less. */
const PLACE_SCORE = { city: 2, weakCity: 1, state: 1, stateCode: 1, countryCode: 0.8 } as const;

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
  endOfStreetLine: 0.8,
  nearStreet: 0.6,
  contactLine: 1.2,
  title: -2.5,
  company: -2,
  heading: -2,
  manyWords: -1,
  stateName: -1.5,
  stateBehindCity: -3,
} as const;

interface Spot {
  piece: AddressPiece & { besideCode?: boolean };
  at: number;
}

/** Finds the piece that is the city, and a state by its name or code, and sets both. */
export function takeStateAndCity(
  pieces: readonly (AddressPiece & { besideCode?: boolean })[],
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
    if (
      !looksLikeCity(countriesOfCity(plain).length > 0 ? plain : text) ||
      headingKind(text) ||
      isUnit(text)
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
    const alone = spots.filter((other) => other.piece.label === 'address').length === 1;
    if (piece.label === 'address' && alone) score += CITY_SCORE.onlyAddressLabel;
    if (onStreetLine && spot.at === lastOf(spots, piece.place.line))
      score += CITY_SCORE.endOfStreetLine;
    // "Alcalá de Henares, Madrid 28804": between its city and its code stands a state.
    const before = spots.find(
      (other) => other.at === spot.at - 1 && other.piece.place.line === piece.place.line,
    );
    const isStateOf =
      piece.besideCode === true &&
      before !== undefined &&
      before.piece.place.end < piece.place.start &&
      statesOfName(text).some((state) => state.country === expected) &&
      looksLikeCity(before.piece.text) &&
      countriesOfCity(before.piece.text).includes(expected ?? '');
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
    if (piece.level > 0 && !piece.besideCode) score += CITY_SCORE.heading;
    if (text.split(/\s+/).length > 3 && known.length === 0) score += CITY_SCORE.manyWords;
    // "Norwich, Norfolk": behind a city, what may be a city is its county.
    const behindCity =
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
      value: city.text,
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
    address.state = { value: piece.text, place: piece.place };
    address.score += PLACE_SCORE.state;
    return;
  }
}

/** Whether nothing but a comma or a blank parts a piece from the part behind it. */
const isRightBefore = ({ place, source }: AddressPiece, part: AddressPart) =>
  part.place.line === place.line &&
  part.place.start > place.start &&
  /^[\s,(–-]{0,4}$/.test(source.slice(place.end, part.place.start));

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

/** "Austin TX", "Curitiba - PR", "Milano (MI)", "Rennes FR", "Boise, ID": splits a code off; notes it. */
function splitState(
  piece: AddressPiece & { besideCode?: boolean },
  expected: string | null,
  address: Address,
  all: readonly AddressPiece[],
): (AddressPiece & { besideCode?: boolean })[] {
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
    (piece.besideCode ? /^(.*?\s)?([A-Z][a-z])\.?$/u.exec(piece.text) : null);
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
  const state =
    states.find((other) => other.country === home) ??
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
    const start = piece.place.start + head.length + 1;
    return [
      { ...piece, text: head, place: { ...piece.place, end: piece.place.start + head.length } },
      { ...piece, text: tail, place: { ...piece.place, start } },
    ];
  }
  return null;
}
