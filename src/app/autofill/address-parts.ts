import type { AddressContext, Piece } from './address-pieces.ts';
import type { Place } from './candidates.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfName } from './vocabulary/countries.ts';
import { companyScore, titleScore } from './vocabulary/jobs.ts';
import { fitsCountry, POSTCODES } from './vocabulary/postcodes.ts';
import { isUnit, streetScore } from './vocabulary/streets.ts';

export interface Part {
  value: string;
  place: Place;
}

export interface Address {
  street_1: Part | null;
  zip_code: Part | null;
  city: Part | null;
  state: Part | null;
  /** ISO 3166-1 alpha-2. */
  country: Part | null;
  score: number;
}

export function takeCountry(piece: Piece, address: Address): boolean {
  const named = countryOfName(piece.text.replace(/^in /, ''));
  if (named && !address.country) {
    // "Luxembourg" and "Singapore" are cities too; a state's name wins over nothing else.
    address.country = { value: named, place: piece.place };
    address.score += 1;
    return countriesOfCity(piece.text).length === 0;
  }
  return false;
}

/** Finds the postal code; what stands around it in its piece is a city or a state. */
export function takePostcode(
  pieces: readonly Piece[],
  address: Address,
  context: AddressContext,
): Piece[] {
  const expected = address.country?.value ?? context.country;
  let hit: {
    piece: Piece;
    code: string;
    index: number;
    score: number;
    country: string | null;
  } | null = null;
  for (const piece of pieces) {
    for (const [rank, { country, pattern }] of POSTCODES.entries()) {
      const match = new RegExp(pattern.source, 'u').exec(piece.text);
      if (!match) continue;
      const code = match[0].trim();
      let score = 3 - rank * 0.1;
      if (expected && fitsCountry(code, expected)) score += 2;
      else if (country === null) score -= 1.5;
      const around =
        `${piece.text.slice(0, match.index)} ${piece.text.slice(match.index + match[0].length)}`.trim();
      if (piece.label === 'zip') score += 3;
      // A street beside it and a city after it make a code of any country.
      const street = pieces.some(
        (other) =>
          other !== piece &&
          Math.abs(other.place.line - piece.place.line) <= 1 &&
          streetScore(other.text) >= 1.6,
      );
      if (street) score += 0.8;
      if (around !== '' && looksLikeCity(around)) score += 0.8;
      if (piece.label === 'address') score += 0.5;
      const afterState = /\b[A-Z]{2,3}\s*$/.test(piece.text.slice(0, match.index));
      const last = !/\p{L}{3}/u.test(piece.text.slice(match.index));
      if (last && !afterState && streetScore(piece.text) >= 1.1) score -= 2.5;
      if (/^(?:19|20)\d{2}$/.test(code) && piece.label !== 'zip') score -= 2;
      if (/\d/.test(around)) score -= 1;
      if (around === '' && /^\d{4}$/.test(code)) score -= 0.5;
      if (!hit || score > hit.score) hit = { piece, code, index: match.index, score, country };
      break;
    }
  }
  if (!hit || hit.score < 1.6) return [...pieces];
  const { piece, code, index } = hit;
  const place = {
    line: piece.place.line,
    start: piece.place.start + index,
    end: piece.place.start + index + code.length,
  };
  address.zip_code = { value: cleanCode(code), place };
  address.score += 2.5;
  const before = piece.text
    .slice(0, index)
    .replace(/\b(?:CEP|CAP|PLZ|PSČ|ZIP)\s*:?\s*$|[\s(–-]+$/i, '');
  const after = piece.text.slice(index + code.length).replace(/^[\s)–,-]+/, '');
  const around: Piece[] = [];
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
  return pieces.flatMap((other) =>
    other === piece ? around.map((part) => ({ ...part, besideCode: true })) : [other],
  );
}

function cleanCode(code: string): string {
  return code.replace(/^〒 ?/, '').replace(/^[A-Z]{1,2}[- ](?=\d)/, '');
}

export function takeStreet(pieces: Piece[], address: Address): void {
  let best: { at: number; score: number } | null = null;
  for (const [at, piece] of pieces.entries()) {
    let score = piece.label === 'street' ? 3 : streetScore(piece.text);
    if (piece.label === 'address' && score > 0) score += 0.5;
    // "Rua das Flores, 248": the number is a piece of its own.
    const next = pieces[at + 1];
    const previous = pieces[at - 1];
    const sameLine = (other: Piece | undefined) => other?.place.line === piece.place.line;
    if (score > 0 && score < 2 && next && sameLine(next) && isHouseNumber(next.text)) score = 2;
    // "3 bis, rue des Tanneurs": the number comes first.
    if (score > 0 && score < 1 && previous && sameLine(previous) && isHouseNumber(previous.text))
      score = 2.1;
    if (isHouseNumber(piece.text)) score = Math.min(score, 0.5);
    if (score >= 1 && address.zip_code) score += 0.3;
    if (piece.level > 0 || titleScore(piece.text) > 1 || companyScore(piece.text) >= 1.5)
      score -= 1.5;
    if (!best || score > best.score) best = { at, score };
  }
  const least = address.zip_code ? 1 : 1.6;
  if (!best || best.score < least) return;
  const { at } = best;
  let first = at;
  let last = at;
  const near = (a: Piece | undefined, b: Piece | undefined) =>
    a !== undefined && b !== undefined && b.place.line - a.place.line <= 1;
  while (
    near(pieces[last], pieces[last + 1]) &&
    (isUnit(pieces[last + 1]?.text ?? '') || isHouseNumber(pieces[last + 1]?.text ?? ''))
  )
    last += 1;
  const number = pieces[first - 1];
  if (
    number &&
    number.place.line === pieces[first]?.place.line &&
    isHouseNumber(number.text) &&
    !/\d/.test(pieces[first]?.text ?? '')
  )
    first -= 1;
  const front = pieces[first - 1];
  if (front && near(front, pieces[first]) && isUnit(front.text) && /\p{L}/u.test(front.text))
    first -= 1;
  const parts = pieces.slice(first, last + 1);
  const sameLine = parts.every((part) => part.place.line === parts[0]?.place.line);
  const value = parts.map((part) => part.text).join(', ');
  const start = parts[0]?.place;
  const end = sameLine ? parts.at(-1)?.place.end : start?.end;
  if (!start) return;
  address.street_1 = { value, place: { ...start, end: end ?? start.end } };
  address.score += 2;
  pieces.splice(first, last - first + 1);
}

function isHouseNumber(text: string): boolean {
  return /^(?:n[º°o.]*\s?)?\d{1,5}\s?(?:[a-z]|bis|ter|quater)?(?:[-/]\d{1,4}\w?)?(?:\s\d{1,2}º?\s?\p{L}{0,4})?$/iu.test(
    text.trim(),
  );
}

const CITY_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[’']s-\p{Lu}[\p{L}-]+|[’']t|de|del|la|le|les|los|las|sur|en|am|an|der|den|im|in|bei|ob|auf|upon|of|the|do|da|dos|das|di|nad|a\.?d\.|aan|op|und|y|e|sous|v|ve|pod|\p{L}{1,4}\.)$/u;

export function looksLikeCity(text: string): boolean {
  const words = text.split(/\s+/);
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(text))
    return /[市区町村郡시군구]$/.test(text) || countriesOfCity(text).length > 0;
  return (
    words.length <= 5 &&
    text.length >= 2 &&
    text.length <= 40 &&
    /^[\p{Lu}’']/u.test(text) &&
    words.every((word) => CITY_WORD.test(word.replace(/[()]/g, ''))) &&
    !/\d/.test(text)
  );
}
