import type { Place } from './candidates.ts';
import type { CvLine } from './sections.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';
import { prefectureAt } from './vocabulary/states.ts';

export interface AddressContext {
  /** Line of the name; addresses stand near it. */
  nameLine: number;
  /** Characters of lines that are other contact data, so no part of an address. */
  taken: readonly Place[];
  /** Country that phones, language and domains point to; null when they do not agree. */
  country: string | null;
}

export interface Piece {
  text: string;
  place: Place;
  /** Pieces of one line share it with contact data. */
  contactLine: boolean;
  label: Label | null;
  level: number;
}

/** Runs of lines that may hold an address; other contact data between them do not part them. */
export function addressBlocks(lines: readonly CvLine[], context: AddressContext): Piece[][] {
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

/** "#416 Brooklyn NY": a unit that a line break put before the city. */
export function splitUnit(piece: Piece): Piece[] {
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
export function splitEastAsian(piece: Piece): Piece[] {
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
