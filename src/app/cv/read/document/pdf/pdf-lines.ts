import { headingKind } from '../../vocabulary/headings.ts';
import type { Box, DocumentLine, Link, Span } from '../document.ts';
import { orderColumns } from './pdf-columns.ts';
import { toPieces } from './pdf-pieces.ts';
import type { PdfLink, PdfPiece, PdfText } from './piece.ts';
import { mirrored, runsLeft } from './right-to-left.ts';

/**
 * Pieces of one row may differ by this much of the smaller font, more than runs of one line may: cells beside each other
 * are set apart.
 */
const SAME_LINE = 0.45;
/** A section's heading is a quarter bigger than text beside it: 12.5 points beside 10. */
const HEADING_SIZE = 1.25;
/** A picture's link is nearer to the line at its height than to one above it: across counts a fifth. */
const SIDEWAYS = 0.2;
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
