/** Pieces of an address that hold two of its parts without a separator, parted by what each country writes. */
import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import type { Label } from '../vocabulary/labels.ts';
import { statesOfCode, statesOfName } from '../vocabulary/states.ts';
import { STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import type { AddressContext, AddressPiece } from './address-pieces.ts';

/** "35010 Bornova/İzmir", "No 3 Çankaya/Ankara": a district and its province, which a slash parts in Turkey. */
export function splitSlash(piece: AddressPiece): AddressPiece[] {
  const found = /(?:^|\s)(\p{Lu}[\p{L}.'’-]+)\s?\/\s?(\p{Lu}[\p{L}'’-]+)$/u.exec(piece.text);
  const [, city = '', state = ''] = found ?? [];
  if (!found || !statesOfName(state).some(({ country }) => country === 'TR')) return [piece];
  const { start, end } = piece.place;
  const from = piece.text.length - found[0].trimStart().length;
  const head = piece.text.slice(0, from).trimEnd();
  return [
    ...(head === ''
      ? []
      : [{ ...piece, text: head, place: { ...piece.place, end: start + head.length } }]),
    {
      ...piece,
      text: city,
      label: 'city' as const,
      place: { ...piece.place, start: start + from, end: start + from + city.length },
    },
    {
      ...piece,
      text: state,
      label: 'state' as const,
      place: { ...piece.place, start: end - state.length },
    },
  ];
}

/** "Dusun Krajan RT 02 Kec. Pakis Kab. Malang Jawa Timur": the regency of Indonesia behind its word, and a province. */
export function splitRegency(piece: AddressPiece): AddressPiece[] {
  const found = /\s(?:Kab|Kabupaten|Kota)\.?\s((?:\p{Lu}\p{L}+)(?:\s\p{Lu}\p{L}+){0,3})$/u.exec(
    piece.text,
  );
  const behind = found?.[1];
  if (!found || !behind || !/\b(?:RT|RW|Kec|Kel|Desa|Jl|Jalan|Dusun)(?![\p{L}])/u.test(piece.text))
    return [piece];
  const words = behind.split(' ');
  const count = [3, 2, 1].find(
    (last) =>
      last < words.length &&
      statesOfName(words.slice(-last).join(' ')).some(({ country }) => country === 'ID'),
  );
  const city = words.slice(0, words.length - (count ?? 0)).join(' ');
  const state = behind.slice(city.length).trim();
  const { start, end } = piece.place;
  const at = end - behind.length;
  const head = piece.text.slice(0, found.index);
  return [
    { ...piece, text: head, place: { ...piece.place, end: start + head.length } },
    {
      ...piece,
      text: city,
      label: 'city',
      place: { ...piece.place, start: at, end: at + city.length },
    },
    ...(state === ''
      ? []
      : [
          {
            ...piece,
            text: state,
            label: 'state' as const,
            place: { ...piece.place, start: end - state.length },
          },
        ]),
  ];
}

/** "Madrid (España)", "Lyon (France)", "Saronno (VA)": in brackets stands a country or a state beside its city. */
export function splitBracket(piece: AddressPiece): AddressPiece[] {
  const open = piece.text.indexOf('(');
  if (open < 2) return [piece];
  const close = piece.text.indexOf(')', open);
  const inner = piece.text.slice(open + 1, close < 0 ? undefined : close).trim();
  const coded = statesOfCode(inner).some(({ country }) => country === 'IT');
  if (!coded && countryOfName(inner) === null && statesOfName(inner).length === 0) {
    // "Canada (room 12)": a remark behind the country.
    const country = piece.text.slice(0, open).trimEnd();
    return [
      countryOfName(country) === null
        ? withClosedBracket(piece)
        : partOf(piece, country, piece.label),
    ];
  }
  const head = piece.text.slice(0, open).trimEnd();
  const tail = close < 0 ? '' : piece.text.slice(close + 1).trim();
  // "Via Prova 157 Saronno (VA)": between the number and the province stands the city.
  const located = coded ? /^(.*\d\S{0,2})\s+(\p{Lu}.*)$/u.exec(head) : null;
  const front =
    located?.[1] && located[2]
      ? [partOf(piece, located[1], piece.label), partOf(piece, located[2], 'city')]
      : [partOf(piece, head, coded && !/\d/.test(head) ? 'city' : piece.label)];
  return [
    ...front,
    partOf(piece, inner, coded ? 'state' : null),
    ...(tail === '' ? [] : [partOf(piece, tail, piece.label)]),
  ];
}

function partOf(piece: AddressPiece, text: string, label: Label | null): AddressPiece {
  const start = piece.place.start + piece.text.lastIndexOf(text);
  return { ...piece, text, label, place: { ...piece.place, start, end: start + text.length } };
}

/** The bracket of "Halle (Saale)" was taken for the end of a remark. */
function withClosedBracket(piece: AddressPiece): AddressPiece {
  const { place, source, text } = piece;
  if (source[place.end] !== ')' || text.includes(')')) return piece;
  return { ...piece, text: `${text})`, place: { ...place, end: place.end + 1 } };
}

/** "Dist-Crumbpur", "Upazilla: Mill": what addresses of South Asia call a place, in front of it. */
export function splitVillageWord(piece: AddressPiece): AddressPiece[] {
  const found =
    /^(dist(?:rict)?|zill?a|city|state|tal(?:uka)?|tq|tehsil|upazill?a|upozill?a|thana|vill(?:age)?|p\.?[os]|post(?: office)?)\s?[.:–-]\s?(?=\p{L})/iu.exec(
      piece.text,
    );
  if (!found?.[1]) return [piece];
  const word = found[1].toLowerCase();
  const label = /^(?:dist|zil|city)/.test(word) ? 'city' : word === 'state' ? 'state' : null;
  // Smaller places than a district belong to the street.
  return label ? [partOf(piece, piece.text.slice(found[0].length), label)] : [piece];
}

/** "Fresno CA USA", "Fresno CA 93706 USA": the country behind a state without a comma. */
export function splitLoudCountry(piece: AddressPiece): AddressPiece[] {
  const found = /^(.+\s[A-Z]{2}(?:\s\d{5}(?:-\d{4})?)?)\s(USA|U\.S\.A\.?|United States)$/u.exec(
    piece.text,
  );
  if (!found?.[1] || !found[2]) return [piece];
  return [partOf(piece, found[1], piece.label), partOf(piece, found[2], null)];
}

/** "7 Mill Drive Dover DE", "6 Airport Road Tunisia": behind the word for a street, its town and state or its country. */
export function splitBehindStreet(piece: AddressPiece): AddressPiece[] {
  const found = BEHIND_STREET.exec(piece.text);
  const [, street = '', rest = ''] = found ?? [];
  if (!found) return [piece];
  const state = /^\p{Lu}\p{L}[\p{L} .'-]*\s([A-Z]{2,3})$/u.exec(rest)?.[1] ?? '';
  const isTown = statesOfCode(state).some(({ country }) => /^(?:US|CA|AU)$/.test(country));
  if (isTown ? !/^\d/.test(street) : countryOfName(rest) === null) return [piece];
  return [partOf(piece, street, piece.label), partOf(piece, rest, null)];
}
const BEHIND_STREET =
  /^(\S+\s(?:\S+\s)+?(?:Drive|Dr|Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Parkway|Pkwy|Terrace|Circle|Cir|Close)\.?)\s(\p{Lu}[\p{L} .'-]+)$/u;

/** "Address: 1234 Kilifi": where letters go to boxes, a number before a town is one. */
export function splitBox(piece: AddressPiece): AddressPiece[] {
  const [, box = '', town = ''] = /^(\d{1,5})\s(\p{Lu}[\p{L} ]{2,20})$/u.exec(piece.text) ?? [];
  const hasBoxes = countriesOfCity(town).some((country) => WITH_BOXES.has(country));
  if (piece.label !== 'address' || !hasBoxes) return [piece];
  return [partOf(piece, box, 'street'), partOf(piece, town, 'city')];
}
const WITH_BOXES = new Set('KE TZ UG RW ZM MW BW NA'.split(' '));

/** "3014 Hort Kossuth út 183": code, town and street in one, as Hungary writes them. */
export function splitHungarian(piece: AddressPiece, { country }: AddressContext): AddressPiece[] {
  if (country !== 'HU') return [piece];
  const found = /^(\d{4}) (\p{Lu}[\p{L}-]+) (\p{Lu}\D*\d.*)$/u.exec(piece.text);
  if (!found?.[1] || !found[2] || !found[3] || streetScore(found[3]) < STREET_LEVEL.likely)
    return [piece];
  return [partOf(piece, `${found[1]} ${found[2]}`, piece.label), partOf(piece, found[3], 'street')];
}

/** "#416 Brooklyn NY": a unit that a line break put before the city. */
export function splitUnit(piece: AddressPiece): AddressPiece[] {
  const unit = /^(#\s?\w{1,5})\s+(?=\p{Lu})/u.exec(piece.text);
  const code = unit?.[1];
  if (!unit || !code) return [piece];
  const { start, end } = piece.place;
  return [
    { ...piece, text: code, place: { ...piece.place, end: start + code.length } },
    {
      ...piece,
      text: piece.text.slice(unit[0].length),
      place: { ...piece.place, start: start + unit[0].length, end },
    },
  ];
}
