import { findPeriod } from '../../jobs/periods.ts';
import { remember } from '../../remember.ts';
import { headingKind } from '../../vocabulary/headings.ts';
import type { PdfPiece } from './piece.ts';

/** Pieces on one baseline; `y` in points from the upper edge of the page. */
export interface PieceRow {
  y: number;
  /** Smallest font of the row. */
  size: number;
  pieces: PdfPiece[];
}

/** Baselines this near are one line: less than the distance of a superscript (about a third to a half), by hand. */
export const SAME_ROW = 0.4;
/** Share of a text that its date makes up when it is a date; "Berlin, 05/2019 – 06/2022" is one. Set by hand. */
const MOSTLY_DATE = 0.6;
/** Lines of one heading or one period follow within so many sizes: up to one and a half line spacing (1.2 × 1.5). */
const TIGHT_LEADING = 1.75;
/** A baseline higher by half a letter belongs to what stands above. */
const ABOVE = 0.5;
/** Characters of the longest heading or period over several lines; more is text, and is not asked about. */
const LONGEST_MARK = 100;

/**
 * Puts pieces on common baselines, from top to bottom; `SAME_ROW` of the smaller font is still the
 * same line.
 */
export function toRows(pieces: readonly PdfPiece[]): PieceRow[] {
  const rows: PieceRow[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < Math.min(piece.size, row.size) * SAME_ROW) {
      row.pieces.push(piece);
      row.size = Math.min(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows;
}

/** Whether a text is a date or a period and little else. */
export const isDate = remember((text) => {
  const period = findPeriod(text);
  return period !== null && period.end - period.start > text.trim().length * MOSTLY_DATE;
});

/** A heading, a period or another line of a left side, over as many lines as it is broken. */
export interface Mark {
  text: string;
  pieces: PdfPiece[];
}

/** Lines of the left side, joined where one heading or one period is broken over several. */
export function leftBlocks(left: readonly PdfPiece[]): Mark[] {
  const rows = toRows(left);
  const rowTexts = rows.map(rowText);
  const marks: Mark[] = [];
  for (let at = 0; at < rows.length; ) {
    let taken = 1;
    for (const count of [3, 2]) {
      const group = rows.slice(at, at + count);
      if (group.length < count || !isTight(group)) continue;
      const texts = rowTexts.slice(at, at + count);
      if (texts.reduce((sum, text) => sum + text.length, 0) > LONGEST_MARK) continue;
      if (!isOneMark(texts.join('\n'))) continue;
      taken = count;
      break;
    }
    const group = rows.slice(at, at + taken);
    marks.push({
      text: rowTexts.slice(at, at + taken).join(' '),
      pieces: group.flatMap((row) => row.pieces),
    });
    at += taken;
  }
  return marks;
}

/** Whether these lines are one heading or one period that is broken over them. */
const isOneMark = remember((lines) => {
  const texts = lines.split('\n');
  const [first = ''] = texts;
  const last = texts.at(-1) ?? '';
  const joined = texts.join(' ').replace(/([-–—])\s+/g, '$1');
  if (headingKind(joined) !== null && (headingKind(first) === null || headingKind(last) === null))
    return true;
  const month = /^\p{L}+\.?$/u.test(first);
  return isWholePeriod(joined) && (month || !isWholePeriod(last)) && !isClosed(first);
});

const rowText = (row: PieceRow) =>
  row.pieces
    .map((piece) => piece.text)
    .join(' ')
    .trim();

function isTight(rows: readonly PieceRow[]): boolean {
  return rows.every((row, index) => {
    const next = rows[index + 1];
    return !next || next.y - row.y < (row.pieces[0]?.size ?? 0) * TIGHT_LEADING;
  });
}

function isWholePeriod(text: string): boolean {
  const period = findPeriod(text);
  return (
    period !== null &&
    period.kind !== 'single' &&
    period.start <= 1 &&
    period.end >= text.trim().length - 1
  );
}

/** A period with both ends in one line; "April 2019 –" waits for the next. */
function isClosed(text: string): boolean {
  return isWholePeriod(text) && !/[-–—]\s*$/.test(text);
}

/** Every heading of the left margin is a line of its own, then come the rows beside and below it. */
export function toBands(left: readonly PdfPiece[], right: readonly PdfPiece[]): PdfPiece[][] {
  const bands: PdfPiece[][] = [];
  const open = [...right].sort((a, b) => a.y - b.y);
  const marks = leftBlocks(left);
  let band: PdfPiece[] = [];
  for (const mark of marks) {
    const top = mark.pieces[0];
    if (!top) continue;
    while (open[0] && open[0].y < top.y - Math.max(top.size, open[0].size) * ABOVE) {
      const piece = open.shift();
      if (piece) band.push(piece);
    }
    const joined = oneLine(mark, open[0]);
    if (headingKind(mark.text) === null) {
      band.push(joined);
      continue;
    }
    if (band.length > 0) bands.push(band);
    bands.push([joined]);
    band = [];
  }
  band.push(...open);
  if (band.length > 0) bands.push(band);
  return bands;
}

/** A mark over several lines becomes one piece on its first line's place. */
function oneLine(mark: Mark, beside: PdfPiece | undefined): PdfPiece {
  const [first] = mark.pieces;
  if (!first) throw new Error('A mark has at least one piece.');
  let text = '';
  const spans = [];
  for (const piece of mark.pieces) {
    if (text !== '') text = /[-–—]$/.test(text) ? text : `${text} `;
    const shift = text.length;
    text += piece.text;
    for (const span of piece.spans)
      spans.push({ ...span, start: span.start + shift, end: span.end + shift });
  }
  const y =
    beside && Math.abs(beside.y - first.y) < Math.max(beside.size, first.size) ? beside.y : first.y;
  const right = Math.max(...mark.pieces.map((piece) => piece.right));
  return {
    ...first,
    text,
    spans,
    y: headingKind(mark.text) === null ? y : first.y,
    right,
    runs: mark.pieces.flatMap((piece) => piece.runs),
  };
}
