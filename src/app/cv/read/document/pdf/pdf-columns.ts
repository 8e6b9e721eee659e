import { headingKind, isDocumentTitle } from '../../vocabulary/headings.ts';
import { labelOf } from '../../vocabulary/labels.ts';
import {
  isDate,
  leftBlocks,
  type Mark,
  type PieceRow,
  SAME_ROW,
  toBands,
  toRows,
} from './pdf-bands.ts';
import type { PdfPiece } from './piece.ts';

/** Pieces that are read one after the other: a column of a block, both counted from 0. */
export interface Region {
  pieces: PdfPiece[];
  column: number;
  block: number;
}

/** A gutter is at least this wide, in points. */
const MIN_GUTTER = 3;
const MIN_ROWS = 2;
const MAX_DEPTH = 6;
/** Dates beside their text and sections side by side are surer than a white stripe: they win over a longer one. */
const SURE_WEIGHT = 2;

/**
 * When the two sides of a gutter are texts of their own. Shares are of rows or blocks of a side, gutters and edges in
 * points. Set by hand on the PDF files of the development corpus and the looked-at real ones (decision 020, "side
 * bars, lists, split dates"); a side counts as beside the other where its rows have the same baselines.
 */
const SIDE = {
  /** No gutter is looked for this near to the edge of the text: bullets and indents stand there. */
  edge: 15,
  /** Headings of the right side are about as big as those of the left one. */
  headingSize: 0.9,
  sectionGutter: 6,
  /** A margin is narrower than its text, and most of what it holds are headings, dates and labels. */
  margin: 0.75,
  marks: 0.6,
  /** From so many of its dates on the height of a text on, a margin dates that text. */
  datesBeside: 0.7,
  /** Sizes of type: text within one line of a heading stands beside it, and most headings of a margin have such. */
  nextRow: 1.3,
  headingsBeside: 0.6,
  headingsOnly: 0.7,
  /** Dates or short texts at the right edge belong to their rows when nearly all stand beside one. */
  lateDates: 0.8,
  aside: 0.7,
  shortText: 25,
  fewer: 0.75,
  /** More dates than this are no column of text; a margin with so many beside every row is a table. */
  dates: 0.4,
  table: 0.9,
  /** Columns of fewer rows are a page's head: a name and contact data, each with a leading of its own. */
  rows: 4,
  headRows: 3,
  headGutter: 15,
  ownRight: 0.6,
  ownLeft: 0.75,
} as const;

/**
 * Splits a page into regions in reading order. Rows that share a white gutter are columns when the sides are
 * independent texts; when the left side holds headings, dates or labels for the right, they stay together.
 */
export function orderColumns(pieces: readonly PdfPiece[]): Region[] {
  const regions: Omit<Region, 'block'>[] = [];
  visit([...pieces], 0, 0);
  return regions.map((region, block) => ({ ...region, block }));

  function visit(own: PdfPiece[], column: number, depth: number): void {
    if (own.length === 0) return;
    const split = depth < MAX_DEPTH ? findSplit(own) : null;
    if (!split) {
      regions.push({ pieces: own, column });
      return;
    }
    visit(split.above, column, depth + 1);
    if (split.kind === 'bands') {
      for (const band of toBands(split.left, split.right)) regions.push({ pieces: band, column });
    } else {
      visit(split.left, column + 1, depth + 1);
      visit(split.right, column + 2, depth + 1);
    }
    visit(split.below, column, depth + 1);
  }
}

/** `sections`: columns that both have headings of their own, the surest kind of column. */
type Kind = 'columns' | 'sections' | 'bands';

interface Split {
  kind: Kind;
  above: PdfPiece[];
  left: PdfPiece[];
  right: PdfPiece[];
  below: PdfPiece[];
}

/** The longest run of rows with a common gutter whose two sides are worth parting. */
function findSplit(pieces: readonly PdfPiece[]): Split | null {
  const rows = toRows(pieces);
  const left = Math.min(...pieces.map((piece) => piece.x));
  const right = Math.max(...pieces.map((piece) => piece.right));
  let best: { first: number; last: number; at: number; weight: number; kind: Kind } | null = null;
  for (let first = 0; first < rows.length; first += 1) {
    if (best && (rows.length - first) * SURE_WEIGHT <= best.weight) break;
    let gaps: Gap[] = [{ from: left + SIDE.edge, to: right - SIDE.edge }];
    const runs: { last: number; gaps: Gap[] }[] = [];
    for (let last = first; last < rows.length; last += 1) {
      gaps = narrow(gaps, rows[last]?.pieces ?? []);
      if (gaps.length === 0) break;
      runs.push({ last, gaps });
    }
    // Long runs first; a shorter one may have the wider choice of gutters.
    for (const run of runs.reverse()) {
      const size = run.last - first + 1;
      if (size < MIN_ROWS || (best && size * SURE_WEIGHT <= best.weight)) break;
      const inside = rows.slice(first, run.last + 1).flatMap((row) => row.pieces);
      const found = run.gaps
        .map((gap) => ({ at: (gap.from + gap.to) / 2, width: gap.to - gap.from }))
        .sort((a, b) => b.width - a.width)
        .map(({ at }) => ({ at, kind: kindOf(inside, at) }))
        .filter(({ kind }) => kind !== null);
      const chosen = found.find(({ kind }) => kind !== 'columns') ?? found[0];
      if (!chosen?.kind) continue;
      const weight = chosen.kind === 'columns' ? size : size * SURE_WEIGHT;
      if (best && weight <= best.weight) continue;
      best = { first, last: run.last, at: chosen.at, weight, kind: chosen.kind };
      if (chosen.kind !== 'columns') break;
    }
  }
  if (!best) return null;
  const { first, last, at, kind } = best;
  const inside = rows.slice(first, last + 1).flatMap((row) => row.pieces);
  return {
    kind,
    above: rows.slice(0, first).flatMap((row) => row.pieces),
    left: inside.filter((piece) => piece.x < at),
    right: inside.filter((piece) => piece.x >= at),
    below: rows.slice(last + 1).flatMap((row) => row.pieces),
  };
}

interface Gap {
  from: number;
  to: number;
}

function narrow(gaps: readonly Gap[], pieces: readonly PdfPiece[]): Gap[] {
  let open = [...gaps];
  for (const piece of pieces) {
    open = open.flatMap(({ from, to }) => {
      if (piece.right <= from || piece.x >= to) return [{ from, to }];
      return [
        { from, to: piece.x },
        { from: piece.right, to },
      ].filter((gap) => gap.to - gap.from >= MIN_GUTTER);
    });
  }
  return open;
}

/** What a left margin holds beside its text: dates and labels. */
const LABEL = /[:：]$/;

function kindOf(pieces: readonly PdfPiece[], at: number): Kind | null {
  const left = pieces.filter((piece) => piece.x < at);
  const right = pieces.filter((piece) => piece.x >= at);
  if (left.length < MIN_ROWS || right.length < MIN_ROWS) return null;
  const leftRows = toRows(left);
  const rightRows = toRows(right);
  if (leftRows.length < MIN_ROWS || rightRows.length < MIN_ROWS) return null;
  const gutter =
    Math.min(...right.map((piece) => piece.x)) - Math.max(...left.map((piece) => piece.right));
  const widest = (side: readonly PdfPiece[]) =>
    Math.max(...side.map((piece) => piece.right)) - Math.min(...side.map((piece) => piece.x));
  const opening =
    gutter < SIDE.sectionGutter
      ? []
      : rightRows.flatMap(({ pieces: [first] }) => (first && opensSection(first) ? [first] : []));
  const narrowLeft = widest(left) < widest(right) * SIDE.margin;
  // Blocks of the left side are put together only where they may decide: it is asked hundreds of times of a page.
  const marks = opening.length > 0 || narrowLeft ? marksOf(left) : null;
  // Both sides have sections of their own.
  const level = opening.some(({ size }) => size >= (marks?.size ?? 0) * SIDE.headingSize);
  if (marks?.headings.length && level && !areLabels(marks, right, opening)) return 'sections';
  const margin = marks && narrowLeft ? kindOfMargin(marks, right) : null;
  if (margin) return margin;
  const beside = (side: readonly PieceRow[], others: readonly PdfPiece[]) =>
    side.filter((row) =>
      others.some((piece) => Math.abs(piece.y - row.y) < Math.min(piece.size, row.size) * SAME_ROW),
    ).length / side.length;
  const lateDates = right.filter((piece) => isDate(piece.text));
  const datesBeside = lateDates.filter(
    (date) => beside([{ y: date.y, size: date.size, pieces: [date] }], left) === 1,
  );
  if (lateDates.length > 0 && datesBeside.length >= lateDates.length * SIDE.lateDates) return null;
  // Dates or places set against the right edge stand row by row beside their text.
  const rightAside =
    right.filter((piece) => isDate(piece.text) || piece.text.length < SIDE.shortText).length /
    right.length;
  if (
    beside(rightRows, left) > SIDE.lateDates &&
    rightAside > SIDE.aside &&
    rightRows.length < leftRows.length * SIDE.fewer
  )
    return null;
  if (right.filter((piece) => isDate(piece.text)).length / right.length > SIDE.dates) return null;
  const isTable = beside(leftRows, right) > SIDE.table;
  if (isTable) {
    const { blocks, dates, labels } = marks ?? marksOf(left);
    if ((dates.length + labels) / blocks.length > SIDE.dates) return null;
  }
  if (leftRows.length < SIDE.rows || rightRows.length < SIDE.rows) {
    // A name at the left and contact data at the right of a page's head, each with its own leading.
    const most = Math.max(leftRows.length, rightRows.length);
    const apart =
      beside(rightRows, left) <= SIDE.ownRight && beside(leftRows, right) <= SIDE.ownLeft;
    return most >= SIDE.headRows && gutter >= SIDE.headGutter && apart ? 'columns' : null;
  }
  if (isTable && beside(rightRows, left) > SIDE.table) return null;
  return 'columns';
}

/** "Software ⇥ Word, Excel" in small type under the heads of the right side: words of a head that are labels. */
function areLabels(
  { headings, size }: Marks,
  right: readonly PdfPiece[],
  opening: readonly PdfPiece[],
): boolean {
  const biggest = Math.max(...opening.map((piece) => piece.size));
  return (
    size < biggest * SIDE.headingSize &&
    headings.every(({ pieces: [first] }) =>
      right.some((piece) => Math.abs(piece.y - (first?.y ?? 0)) < piece.size * SAME_ROW),
    )
  );
}

/** What the blocks of a left side are. */
interface Marks {
  blocks: Mark[];
  headings: Mark[];
  dates: Mark[];
  labels: number;
  /** Of its biggest heading, in points; 0 without one. */
  size: number;
}

function marksOf(left: readonly PdfPiece[]): Marks {
  const blocks = leftBlocks(left);
  const headings = blocks.filter(({ text }) => headingKind(text) !== null);
  return {
    blocks,
    headings,
    dates: blocks.filter(({ text }) => isDate(text)),
    labels: blocks.filter(({ text }) => LABEL.test(text) || isLabel(text)).length,
    size: Math.max(0, ...headings.map(({ pieces }) => pieces[0]?.size ?? 0)),
  };
}

/** What a narrow left side is that holds little but headings, dates and labels; null where it holds more. */
function kindOfMargin(
  { blocks, headings, dates, labels }: Marks,
  right: readonly PdfPiece[],
): Kind | null {
  const marked = headings.length + dates.length + labels;
  if (blocks.length < 2 || marked / blocks.length < SIDE.marks) return null;
  const besideText = (marks: readonly Mark[], sizes: number) =>
    marks.filter(({ pieces: [first] }) =>
      right.some((piece) => Math.abs(piece.y - (first?.y ?? 0)) < piece.size * sizes),
    ).length;
  // A side bar has headings too, with texts of its own under them; dates on the height of their text belong to it.
  if (
    headings.length > 1 &&
    besideText(headings, SIDE.nextRow) / headings.length < SIDE.headingsBeside &&
    labels + dates.length < headings.length &&
    besideText(dates, SAME_ROW) < Math.max(2, dates.length * SIDE.datesBeside)
  )
    return 'columns';
  const isMargin =
    dates.length > 0 ||
    blocks.length === marked ||
    headings.length / blocks.length > SIDE.headingsOnly ||
    labels > headings.length;
  return isMargin ? 'bands' : null;
}

/** 職務経歴書 heads the whole form, above the values of its table. */
const opensSection = ({ text }: PdfPiece) => headingKind(text) !== null && !isDocumentTitle(text);

function isLabel(text: string): boolean {
  return labelOf(text)?.start === text.length;
}
