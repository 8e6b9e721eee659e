import type { Place } from './candidates.ts';
import type { CvLine } from './sections.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfCode, countryOfName } from './vocabulary/countries.ts';
import { headingKind } from './vocabulary/headings.ts';
import { companyScore, titleScore } from './vocabulary/jobs.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';
import { fitsCountry, POSTCODES } from './vocabulary/postcodes.ts';
import { prefectureAt, statesOfCode, statesOfName } from './vocabulary/states.ts';
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

export interface AddressContext {
  /** Line of the name; addresses stand near it. */
  nameLine: number;
  /** Characters of lines that are other contact data, so no part of an address. */
  taken: readonly Place[];
  /** Country that phones, language and domains point to; null when they do not agree. */
  country: string | null;
}

interface Piece {
  text: string;
  place: Place;
  /** Pieces of one line share it with contact data. */
  contactLine: boolean;
  label: Label | null;
  level: number;
}

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

/** Runs of lines that may hold an address; other contact data between them do not part them. */
function addressBlocks(lines: readonly CvLine[], context: AddressContext): Piece[][] {
  const blocks: Piece[][] = [];
  let block: Piece[] = [];
  let gap = 0;
  let inherited: Label | null = null;
  let last: CvLine | null = null;
  const close = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
    gap = 0;
  };
  for (const entry of lines) {
    const { line, index, section } = entry;
    if (
      (section !== 'head' && section !== 'contact') ||
      line.page > 2 ||
      (section === 'head' && line.page > 1 && !line.margin)
    ) {
      close();
      inherited = null;
      continue;
    }
    if (last && (last.line.page !== line.page || last.line.column !== line.column)) close();
    last = entry;
    // "Date of birth: … | Address: …": each part has its own label.
    const many = /\s[|•·]\s/.test(line.text) && /[:：]/.test(line.text);
    const label = many ? null : labelOf(line.text);
    if (label && !/^(?:address|street|zip|city|state|country)$/.test(label.label)) {
      inherited = null;
      gap += 1;
      if (gap > 4 || label.label === 'birth') close();
      continue;
    }
    if (entry.heading) {
      inherited = null;
      continue;
    }
    const own = label?.label ?? inherited;
    inherited = label ? label.label : inherited;
    const pieces = piecesOf(entry, label?.start ?? 0, own, context);
    if (pieces.length === 0) {
      gap += 1;
      if (gap > 4) close();
      continue;
    }
    if (
      label?.label === 'address' &&
      block.length > 0 &&
      !block.some((piece) => piece.label === 'address')
    )
      close();
    gap = 0;
    block.push(...pieces);
    if (index - context.nameLine > 60) close();
  }
  close();
  return blocks;
}

/** "(Home)" after an address. */
const REMARK =
  /\s*\((?:home|work|private|privat|casa|domicile|domicilio|zuhause|thuis|hemma|dom|ev|domů|otthon|mobile)\)?\s*$/i;

const SEPARATOR = /\s*[|•·⋅∙◦♦▪;\t]\s*|\s+[–—-]\s+|,\s*|\s{3,}|\s\/\s/g;

function piecesOf(
  { line, index }: CvLine,
  from: number,
  label: Label | null,
  context: AddressContext,
): Piece[] {
  const taken = context.taken.filter((place) => place.line === index);
  const contactLine = taken.length > 0;
  const pieces: Piece[] = [];
  let at = from;
  let own = label;
  const add = (start: number, end: number) => {
    const raw = line.text.slice(start, end);
    const lead = raw.length - raw.replace(/^[\s•·▪■◦○➢►▸(|,]+|^#\s(?!\d)/, '').length;
    const named = labelOf(raw.slice(lead));
    if (named) own = named.label;
    if (own && !/^(?:address|street|zip|city|state|country)$/.test(own)) return;
    const skip = lead + (named?.start ?? 0);
    const text = raw
      .slice(skip)
      .replace(REMARK, '')
      .replace(/[\s),.;|]+$/, (tail) => (tail.startsWith('.') ? '.' : ''));
    if (text === '' || text === '.') return;
    const place = { line: index, start: start + skip, end: start + skip + text.length };
    if (taken.some((other) => other.start < place.end && other.end > place.start)) return;
    pieces.push({ text, place, contactLine, label: own, level: line.level });
  };
  for (const match of line.text.matchAll(SEPARATOR)) {
    if (match.index < from) continue;
    add(at, match.index);
    // A label counts up to the next bar; commas belong to its value.
    if (!match[0].includes(',')) own = label;
    at = match.index + match[0].length;
  }
  add(at, line.text.length);
  return pieces;
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

function takeCountry(piece: Piece, address: Address): boolean {
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
function takePostcode(
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

function takeStreet(pieces: Piece[], address: Address): void {
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

function looksLikeCity(text: string): boolean {
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

/** "#416 Brooklyn NY": a unit that a line break put before the city. */
function splitUnit(piece: Piece): Piece[] {
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

/** 〒005-0057 北海道札幌市北区緑ヶ丘1-16-11 → prefecture, city, street. */
function splitEastAsian(piece: Piece): Piece[] {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(piece.text)) return [piece];
  const parts: Piece[] = [];
  let at = 0;
  const cut = (length: number, label: Label | null) => {
    const text = piece.text.slice(at, at + length).trim();
    const lead = piece.text.slice(at, at + length).indexOf(text);
    const start = piece.place.start + at + Math.max(0, lead);
    if (text !== '')
      parts.push({
        ...piece,
        text,
        label,
        place: { ...piece.place, start, end: start + text.length },
      });
    at += length;
  };
  const code = /^(?:〒?\s*\d{3}[-‐−ー]\d{4})\s*/.exec(piece.text)?.[0].length ?? 0;
  if (code > 0) cut(code, 'zip');
  const prefecture = prefectureAt(piece.text.slice(at));
  const chinese = prefecture ? null : /^.{2,4}?(?:省|自治区)/u.exec(piece.text.slice(at))?.[0];
  const state = prefecture ?? chinese;
  if (state) cut(state.length, 'state');
  const korean =
    /^(?:([가-힣]{2,4}도)\s+)?([가-힣]{2,4}(?:특별시|광역시|특별자치시|시))(?=\s|$)/u.exec(
      piece.text.slice(at),
    );
  if (korean?.[1]) cut(korean[1].length, 'state');
  const city =
    korean?.[2] ??
    /^(?:.{1,5}?市|.{1,4}?郡.{1,4}?[町村]|.{1,3}?区)/u.exec(piece.text.slice(at))?.[0];
  if (korean?.[1]) at += /^\s*/.exec(piece.text.slice(at))?.[0].length ?? 0;
  if (!state && !city && code === 0) return [piece];
  if (city) cut(city.length, 'city');
  if (at < piece.text.length) cut(piece.text.length - at, city ? 'street' : piece.label);
  return parts;
}
