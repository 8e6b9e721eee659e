import { findPeriod } from '../../jobs/periods.ts';
import { headingKind } from '../../vocabulary/headings.ts';
import { composeAccents } from '../accents.ts';
import { cleanText } from '../clean-text.ts';
import type { Box, DocumentLine, Link, Span } from '../document.ts';
import { orderColumns } from './pdf-columns.ts';
import type { PdfLink, PdfPiece, PdfText } from './piece.ts';
import { inReadingOrder, mirrored, runsLeft, signsInOrder } from './right-to-left.ts';

/** A gap of more than this share of the font size is not a space between words. */
const WIDE_GAP = 1.3;
/** At the left edge of a column less is enough. */
const STOP_GAP = 0.6;
/** Text of another size is another text: a heading beside a column. */
const OTHER_SIZE = 1.35;
const OTHER_GAP = 0.25;
const SPACE_GAP = 0.12;
/** Signs that stand apart in a number or an address; fewer are a list ("1 2 3"). Set by hand. */
const LEAST_APART = 7;

/** A gap of this share of the font size begins a column's edge where enough rows have one there (`STOP_ROWS`). */
const STOP_AFTER = 0.4;
/** Points by which a heading in the margin is at least apart from the text that it touches. */
const TOUCHING = 0.5;
/**
 * Baselines this near, as a share of the bigger font, are one line of runs: a superscript stands higher. Pieces of one
 * row may differ by more of the smaller font, since cells beside each other are set apart.
 */
const SAME_BASELINE = 0.32;
const SAME_LINE = 0.45;
/** A section's heading is a quarter bigger than text beside it: 12.5 points beside 10. */
const HEADING_SIZE = 1.25;
/** A picture's link is nearer to the line at its height than to one above it: across counts a fifth. */
const SIDEWAYS = 0.2;
/** A comma under a letter is small (TeX sets it at 0.7) and stands within the letter's width. */
const COMMA = { size: 0.8, under: 0.1 } as const;
/** Height of letters over their baseline and of their line, as shares of the size: the common ones of Latin type. */
const ASCENT = 0.8;
const LINE_HEIGHT = 1.05;

/** Puts the runs of one page into lines in reading order, column by column. */
export function toLines(
  page: number,
  texts: readonly PdfText[],
  links: readonly PdfLink[],
): DocumentLine[] {
  const mirror = runsLeft(texts);
  const pieces = toPieces(mirror ? mirrored(texts) : texts, mirror);
  const lines = orderColumns(pieces).flatMap(({ pieces: own, column, block }) =>
    toRows(own).map((row) => toLine(page, inRowOrder(row, mirror), column, block, links)),
  );
  return withIconLinks(lines, links);
}

/** A link on a picture has no characters: it goes to the line nearest to it, without a range. */
function withIconLinks(lines: DocumentLine[], links: readonly PdfLink[]): DocumentLine[] {
  const used = new Set(lines.flatMap((line) => line.links.map((link) => link.href)));
  for (const { href, box } of links) {
    if (used.has(href)) continue;
    used.add(href);
    const distance = (line: DocumentLine) =>
      line.box ? Math.abs(line.box.y - box.y) + Math.abs(line.box.x - box.x) * SIDEWAYS : Infinity;
    const [nearest] = [...lines].sort((a, b) => distance(a) - distance(b));
    if (nearest) nearest.links = [...nearest.links, { href, start: 0, end: 0 }];
  }
  return lines;
}

/** Cells of a row that runs to the left begin at the right; on a mirrored page they do already. */
function inRowOrder(row: PdfPiece[], mirror: boolean): PdfPiece[] {
  return !mirror && row.length > 1 && runsLeft(row) ? row.toReversed() : row;
}

function toPieces(texts: readonly PdfText[], mirror: boolean): PdfPiece[] {
  const visible = texts.filter((run) => run.text.trim() !== '' || run.width > 0);
  const rows: PdfText[][] = [];
  for (const run of [...visible].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((other) => sameBaseline(other[0], run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  // Half of an Arabic ligature has no width: its middle says between which letters it stands.
  const place = ({ x, width }: PdfText) => (mirror ? x + width / 2 : x);
  const sorted = rows.map((row) => row.sort((a, b) => place(a) - place(b)));
  const stops = findStops(sorted);
  return sorted.flatMap((row) => splitAtGaps(row, stops).map((runs) => toPiece(runs, mirror)));
}

/** Places where at least this many rows begin or go on after a gap are the left edge of a column. */
const STOP_ROWS = 4;

function findStops(rows: readonly PdfText[][]): Set<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    let right = -Infinity;
    for (const run of row) {
      if (run.text.trim() === '') continue;
      if (run.x - right > run.size * STOP_AFTER) {
        const at = Math.round(run.x);
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      right = run.x + run.width;
    }
  }
  const crossed = (at: number) =>
    rows.filter((row) =>
      row.some((run) => run.x < at - 1 && run.x + run.width > at + 1 && run.text.trim() !== ''),
    ).length;
  const stops = [...counts].filter(([at, count]) => count >= STOP_ROWS && crossed(at) <= count);
  return new Set(stops.map(([at]) => at));
}

function sameBaseline(a: PdfText | undefined, b: PdfText): boolean {
  if (!a) return false;
  return Math.abs(a.y - b.y) < Math.max(a.size, b.size) * SAME_BASELINE;
}

function splitAtGaps(row: readonly PdfText[], stops: ReadonlySet<number>): PdfText[][] {
  const pieces: PdfText[][] = [];
  let runs: PdfText[] = [];
  let right = 0;
  for (const run of row) {
    if (cleanText(run.text).trim() === '') continue; // gaps are measured, not read
    const same = runs.find((other) => other.text === run.text && Math.abs(other.x - run.x) < 1);
    if (same) continue; // a shadow or a false bold
    const size = Math.min(run.size, runs.at(-1)?.size ?? run.size);
    const atStop = [-1, 0, 1].some((off) => stops.has(Math.round(run.x) + off));
    const least = size * (atStop ? STOP_GAP : WIDE_GAP);
    const other = Math.max(run.size, runs.at(-1)?.size ?? run.size) > size * OTHER_SIZE;
    // A long heading in the margin may touch the column beside it.
    const before = runs.map((one) => one.text).join('');
    const touches =
      (atStop || other) &&
      ((run.x - right > TOUCHING && headingKind(before) !== null) ||
        (atStop && run.x - right > -1 && isPeriod(before)));
    const apart = other && run.font !== runs.at(-1)?.font && run.x - right > size * OTHER_GAP;
    if (runs.length > 0 && (run.x - right > least || touches || apart)) {
      pieces.push(runs);
      runs = [];
    }
    runs.push(run);
    right = Math.max(runs.length === 1 ? -Infinity : right, run.x + run.width);
  }
  if (runs.length > 0) pieces.push(runs);
  return pieces;
}

/** A date in the margin may touch what it dates. */
function isPeriod(text: string): boolean {
  const period = findPeriod(text);
  return (
    period !== null && period.kind !== 'single' && period.start === 0 && period.end === text.length
  );
}

function toPiece(given: PdfText[], mirror: boolean): PdfPiece {
  let text = '';
  let before: PdfText | null = null;
  const spans: Span[] = [];
  const turns: number[] = [];
  const runs = inReadingOrder(mirror ? mirrored(given).reverse() : given, mirror);
  for (const run of runs) {
    if (before && isComma(run, before) && /[sStT]$/.test(text)) {
      text = withCommaBelow(text);
      continue;
    }
    const clean = withoutLetterGaps(cleanText(run.text).replace(/\s+/g, ' '));
    const isApart = before !== null && gapBetween(before, run) > run.size * SPACE_GAP;
    if (isApart && !text.endsWith(' ') && !clean.startsWith(' ')) text += ' ';
    const start = text.length;
    text += text.endsWith(' ') ? clean.trimStart() : clean;
    if (before && before.font !== run.font && /[\p{L}\p{N}.)] $/u.test(text.slice(0, start)))
      turns.push(start);
    spans.push({ start, end: text.length, x: run.x, width: run.width });
    before = run;
  }
  const { text: composed, at } = composeAccents(mirror ? signsInOrder(text) : text);
  return {
    runs,
    text: composed,
    spans: spans.map((span) => ({ ...span, start: at(span.start), end: at(span.end) })),
    ...(turns.length > 0 && !mirror && { turns: turns.map((turn) => at(turn)) }),
    x: Math.min(...given.map((run) => run.x)),
    right: Math.max(...given.map((run) => run.x + run.width)),
    y: given[0]?.y ?? 0,
    size: Math.max(...given.map((run) => run.size)),
  };
}

/** "a d a @ m u s t e r . e x a m p l e": letters that a layout sets apart, in what has no blanks of its own. */
function withoutLetterGaps(text: string): string {
  const signs = text.trim().split(' ');
  const apart = signs.length >= LEAST_APART && signs.every((sign) => [...sign].length === 1);
  return apart && /[@\d]|: \/ \//.test(text) ? signs.join('') : text;
}

/** Either may stand to the left of the other: in Arabic and Hebrew the next run does. */
const gapBetween = (a: PdfText, b: PdfText) =>
  Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));

/** TeX sets the comma of the Romanian letters as a small one under the letter before it. */
function isComma(run: PdfText, before: PdfText): boolean {
  const under = run.x < before.x + before.width - before.size * COMMA.under;
  return run.text.trim() === ',' && run.size < before.size * COMMA.size && under;
}

const withCommaBelow = (text: string) =>
  `${text.slice(0, -1)}${`${text.slice(-1)}\u0326`.normalize('NFC')}`;

function toRows(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((other) => other[0] !== undefined && onOneRow(other[0], piece));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => apartHeadings(row.sort((a, b) => a.x - b.x)));
}

/** A section's heading that only happens to stand on the height of smaller text is a line of its own. */
function apartHeadings(row: PdfPiece[]): PdfPiece[][] {
  const body = Math.min(...row.map((piece) => piece.size));
  const heading = row.find(
    (piece) => piece.size > body * HEADING_SIZE && headingKind(piece.text) !== null,
  );
  if (!heading || row.length === 1) return [row];
  return [row.filter((piece) => piece !== heading), [heading]];
}

function onOneRow(a: PdfPiece, b: PdfPiece): boolean {
  return Math.abs(a.y - b.y) < Math.min(a.size, b.size) * SAME_LINE;
}

function toLine(
  page: number,
  row: readonly PdfPiece[],
  column: number,
  block: number,
  links: readonly PdfLink[],
): DocumentLine {
  let text = '';
  const spans: Span[] = [];
  const turns: number[] = [];
  for (const piece of row) {
    if (text !== '') text += '\t';
    const shift = text.length;
    text += piece.text;
    turns.push(...(piece.turns ?? []).map((turn) => turn + shift));
    for (const span of piece.spans) {
      spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
  }
  const size = Math.max(...row.map((piece) => piece.size));
  // Pieces of a mirrored page have their places in the mirror; spans have them on the page.
  const left = Math.min(...spans.map((span) => span.x));
  const right = Math.max(...spans.map((span) => span.x + span.width));
  const baseline = row[0]?.y ?? 0;
  const box = {
    x: left,
    y: baseline - size * ASCENT,
    width: right - left,
    height: size * LINE_HEIGHT,
  };
  const longest = row.flatMap((piece) => piece.runs).sort((a, b) => b.width - a.width)[0];
  return {
    text,
    page,
    box,
    spans,
    size: Math.round(size * 10) / 10,
    bold: false,
    font: longest?.font ?? '',
    level: 0,
    column,
    block,
    offset: 0,
    links: linksOn(box, spans, links),
    ...(turns.length > 0 && { turns }),
    margin: false,
  };
}

/** A link belongs to the characters whose middle lies in its rectangle. */
function linksOn(box: Box, spans: readonly Span[], links: readonly PdfLink[]): Link[] {
  const found: Link[] = [];
  for (const { href, box: area } of links) {
    const middle = box.y + box.height / 2;
    if (middle < area.y - 1 || middle > area.y + area.height + 1) continue;
    let start = Infinity;
    let end = -1;
    for (const span of spans) {
      const step = span.width / Math.max(1, span.end - span.start);
      for (let at = span.start; at < span.end; at += 1) {
        const x = span.x + step * (at - span.start + 0.5);
        if (x < area.x || x > area.x + area.width) continue;
        start = Math.min(start, at);
        end = Math.max(end, at + 1);
      }
    }
    if (end > start) found.push({ href, start, end });
  }
  return found;
}
