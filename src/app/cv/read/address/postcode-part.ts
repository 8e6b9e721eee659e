import { countriesOfCity } from '../vocabulary/cities.ts';
import { fitsCountry, PLATES, POSTCODES } from '../vocabulary/postcodes.ts';
import { statesOfName } from '../vocabulary/states.ts';
import { isUnit, STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import { type Address, PART_SCORE } from './address.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';
import { looksLikeCity } from './city-shape.ts';
import { withoutCityWord } from './known-city.ts';

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
  house: -4,
  foreign: -1.5,
  foreignLabelled: -0.5,
  bracketed: 1.5,
  year: -2,
  otherDigits: -1,
  fourDigits: -0.5,
  outsideLabelled: -2.5,
} as const;

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
      // "muster / 12345@mail": the end of an address in a narrow column.
      if (piece.text[match.index + match[0].length] === '@') continue;
      // "31 200 Oakville": in France, a gap behind the department; elsewhere two numbers.
      if (country === 'FR' && !(expected === 'FR' && SPACED_TOWN.test(piece.text))) continue;
      // "Oakville – SP – 13010001": without its hyphen, behind a state of Brazil alone.
      if (
        country === 'BR' &&
        /^\d{8}$/.test(match[0]) &&
        !(expected === 'BR' && isBehindState(piece, match.index))
      )
        continue;
      // "20219–2020" is a slip in two years.
      if (/^[–-](?:19|20)\d{2}(?!\d)/.test(piece.text.slice(match.index + match[0].length)))
        continue;
      // "092015 – 072019": months and years whose dots the font does not spell.
      if (MONTHS_OF_YEARS.test(piece.source)) continue;
      // A letter and four digits are a flat or a block elsewhere; "C1328 Buenos Aires" tells its country by itself.
      const town = piece.text.slice(match.index + match[0].length).replace(/^[)\s]+/, '');
      if (country === 'AR' && expected !== 'AR' && !countriesOfCity(town).includes('AR')) continue;
      const code = match[0].trim();
      // "Pretensiones: 25000": behind a label that is none of an address.
      if (isBehindStrangeLabel(piece, match.index)) continue;
      let score = ZIP_SCORE.first + rank * ZIP_SCORE.eachScheme;
      const around =
        `${piece.text.slice(0, match.index)} ${piece.text.slice(match.index + match[0].length)}`.trim();
      // "1010 Wien" beside a German mobile: the city says whose code it is.
      const after = piece.text.slice(match.index + match[0].length).trim();
      const cityFits = [around, after, inFront(pieces, piece)].some((text) =>
        countriesOfCity(withoutCityWord(text)).some((own) => fitsCountry(code, own)),
      );
      if (cityFits || (expected && fitsCountry(code, expected))) score += ZIP_SCORE.expected;
      else if (country === null) score += ZIP_SCORE.anyCountry;
      if (piece.label === 'zip') score += ZIP_SCORE.labelled;
      // A street beside it and a city after it make a code of any country.
      const street = pieces.some(
        (other) =>
          other !== piece &&
          Math.abs(other.place.line - piece.place.line) <= 1 &&
          streetScore(other.text) >= STREET_LEVEL.sure,
      );
      if (street) score += ZIP_SCORE.street;
      else if (expected === null && isBehindStreet(pieces, piece, code)) score += ZIP_SCORE.street;
      if (around !== '' && looksLikeCity(around)) score += ZIP_SCORE.city;
      if (piece.label === 'address') score += ZIP_SCORE.addressLabel;
      const afterState = /\b[A-Z]{2,3}\s*$/.test(piece.text.slice(0, match.index));
      const last = !/\p{L}{3}/u.test(piece.text.slice(match.index));
      const before = piece.text.slice(0, match.index).trim();
      // "12 rue du Moulin 35000", "12 rue du Moulin 7500" in front of a town: the house has its number in front.
      const numbered = /^\d/.test(before) && streetScore(before) >= STREET_LEVEL.sure;
      if (numbered && isInFrontOfTown(pieces, piece, code)) score += ZIP_SCORE.expected;
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
        !(numbered && (code.length > 4 || isInFrontOfTown(pieces, piece, code))) &&
        streetScore(piece.text) >= STREET_LEVEL.numbered
      )
        score += ZIP_SCORE.endOfStreet;
      // "Calle San Martín 8067", "Av. Corrientes 4270 6° B": the number of a house.
      const tail = piece.text.slice(match.index + match[0].length).trim();
      const house =
        short &&
        !/\d/.test(before) &&
        /\p{L}/u.test(before) &&
        streetScore(before) >= STREET_LEVEL.word &&
        (tail === '' || isUnit(tail)) &&
        // In Argentina a code stands before its city, and many streets bear the name of one.
        (!afterCity || /^(?:AR|UY|CL)$/.test(expected ?? ''));
      if (house || (before === '' && ENGLISH_STREET.test(tail))) score += ZIP_SCORE.house;
      // "Dirección: Europa 1234, Oakville": where codes stand behind the town, what a label begins with is a street.
      const labelledHouse =
        piece.label === 'address' &&
        /^\d{4}$/.test(code) &&
        /^\p{Lu}[\p{L}. ]{2,30}$/u.test(before) &&
        tail === '' &&
        countriesOfCity(before).length === 0 &&
        /^(?:AR|UY|CL|BO|PY|PE|CO|EC)$/.test(expected ?? '');
      if (labelledHouse) score += ZIP_SCORE.house;
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
      // "CareerBoard 58213" above "Location: Springfield, IL": the address has a label of its own.
      if (nameless && !street && isOutsideLabelled(piece, pieces))
        score += ZIP_SCORE.outsideLabelled;
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
  const plate = PLATES[/^(?:[A-Z]{1,3})(?=-\d)/.exec(code)?.[0] ?? ''];
  if (plate && !address.country && fitsCountry(code, plate))
    address.country = { value: plate, place };
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

/** "1234 Mill Street": behind the number of a house, in English. */
const ENGLISH_STREET =
  /^\p{L}[\p{L} .'’-]{1,40}\s(?:street|str|st|road|rd|avenue|ave|drive|lane|close|crescent|place|boulevard)\.?$/iu;

/** The code of a town with a gap in it, in front of the town. */
const SPACED_TOWN = /^\d{2} \d{3} \p{Lu}{2}/u;

/** Two months of years with a dash between them, or one behind the Russian word for "since". */
const MONTHS_OF_YEARS =
  /(?<!\d)(?:0[1-9]|1[0-2])(?:19|20)\d\d\s?[–—-]\s?(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d)|(?:^|\s)с\s(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d)/iu;

/** Whether a known town is labelled on another line of the block, and the piece has no label. */
const isOutsideLabelled = (piece: AddressPiece, pieces: readonly AddressPiece[]): boolean =>
  piece.label === null &&
  pieces.some(
    ({ label, place, text }) =>
      (label === 'address' || label === 'city') &&
      place.line !== piece.place.line &&
      countriesOfCity(text).length > 0,
  );

/** Whether a label stands before a code that no vocabulary knows and that has no word for codes in it. */
const isBehindStrangeLabel = ({ text }: AddressPiece, at: number): boolean =>
  /^[^,\d:：]{2,30}[:：]\s?$/u.test(text.slice(0, at)) &&
  !/post|zip|pin|plz|c\.?p\b|cep|cap|psč|kod|код|індекс|индекс|irány|邮|郵|우편/iu.test(
    text.slice(0, at),
  );

/** "Im Grund 4" in front of "8472 Seuzach": a name with a number, then a code that begins its piece and a town. */
function isBehindStreet(
  pieces: readonly AddressPiece[],
  piece: AddressPiece,
  code: string,
): boolean {
  const at = pieces.indexOf(piece);
  // "Bakken 7, Gl. Rye, 8680 Ry": a village may stand between them.
  return (
    piece.text.startsWith(code) &&
    looksLikeCity(piece.text.slice(code.length).trim()) &&
    pieces
      .slice(Math.max(0, at - 2), at)
      .some(
        ({ text, place }) =>
          piece.place.line - place.line <= 1 && streetScore(text) >= STREET_LEVEL.numbered,
      )
  );
}

/** Whether a known town of a country with such codes is the next piece of the line. */
function isInFrontOfTown(
  pieces: readonly AddressPiece[],
  piece: AddressPiece,
  code: string,
): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  return (
    next?.place.line === piece.place.line &&
    countriesOfCity(next.text).some((country) => fitsCountry(code, country))
  );
}

/** "Hyderabad - 500017": what stands before a code that is a piece of its own. */
function inFront(pieces: readonly AddressPiece[], piece: AddressPiece): string {
  const before = pieces[pieces.indexOf(piece) - 1];
  const alone = !/\p{L}/u.test(piece.text);
  return alone && before?.place.line === piece.place.line ? before.text : '';
}

function cleanCode(code: string): string {
  return code
    .replace(/^〒 ?/, '')
    .replace(/－/g, '-')
    .replace(/^(\d{2}) (\d{3})$/, '$1$2')
    .replace(/^[A-Z]{1,2}[- ](?=\d)/, '');
}

/** "SP - 13010001": a state's code before the digits, in a piece of their own or in theirs. */
const isBehindState = ({ source, place, text }: AddressPiece, index: number): boolean =>
  /(?<!\p{L})[A-Z]{2}\s?[-–,]?\s?$/u.test(`${source.slice(0, place.start)}${text.slice(0, index)}`);
