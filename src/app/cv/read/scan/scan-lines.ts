/** Words of a scan → the lines that the reader knows from a PDF. */
import { type Box, type DocumentLine, MAX_LINES, type ReadDocument } from '../document/document.ts';
import { withOffsets } from '../document/line-writer.ts';
import { toLines } from '../document/pdf/pdf-lines.ts';
import type { PdfText } from '../document/pdf/piece.ts';
import { asOnPage, type PageSize, type Turn } from '../document/pdf/upright.ts';
import { beforeLevelling, type Slant } from './grey-picture.ts';
import { type OcrWord, withoutDirt } from './ocr-words.ts';
import { type Corners, onPhotograph } from './sheet.ts';

/** A page of a scan that was read. */
export interface ScannedPage {
  /** From 1. */
  number: number;
  words: readonly OcrWord[];
  /** Pixels of the picture that was read for each point of the page. */
  perPoint: number;
  /** How the page lay before it was turned upright and levelled. */
  turn: Turn;
  slant: Slant;
  /** Of the page, in points: as it is shown, or the sheet's own where it is a part of a photograph. */
  size: PageSize;
  /** The corners of the sheet in the photograph as it is shown, in points; null where the page is all of it. */
  sheet: Corners | null;
}

/** Sizes are told by rows that are measured: those within half a point are the same. */
const STEP = 0.5;

/**
 * A big line is so much bigger than the running text; two belong together within so many sizes of each other, down and
 * aside; tails and accents make this difference (21.5 and 18.5 points were measured of one type).
 */
const BIG = { least: 1.3, above: 0.6, below: 2, aside: 1, differs: 1.2 } as const;

/** The pages of a scan as a document; its lines stand where they do on the level page that was read. */
export function toScanDocument(pages: readonly ScannedPage[], all: number): ReadDocument {
  const lines = pages.flatMap((page) => toLines(page.number, toRuns(page), []));
  return {
    format: 'pdf',
    lines: withOffsets(lines.slice(0, MAX_LINES)),
    pages: all,
    truncated: all > pages.length || lines.length > MAX_LINES,
  };
}

/** The runs of a page, as pdf.js would give them. */
export function toRuns({ words, perPoint }: Pick<ScannedPage, 'words' | 'perPoint'>): PdfText[] {
  const kept = withoutDirt(words);
  const even = evenSizes(kept);
  return kept.map((word) => ({
    text: word.text,
    x: word.x / perPoint,
    y: word.baseline / perPoint,
    width: word.width / perPoint,
    size: Math.max(STEP, Math.round((even.get(word) ?? word.size) / perPoint / STEP) * STEP),
    font: 'scan',
  }));
}

/** Words of one line that are big. */
interface BigLine {
  size: number;
  baseline: number;
  from: number;
  to: number;
  words: OcrWord[];
}

/**
 * Sizes of the big words of a page. What is measured hangs on whether a line has accents above and tails below its
 * letters: of two big lines, one right below the other, that differ by no more than that, both have the larger size.
 */
function evenSizes(words: readonly OcrWord[]): ReadonlyMap<OcrWord, number> {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  const body = sizes[sizes.length >> 1] ?? 0;
  const lines = new Map<number, BigLine>();
  for (const word of words.filter(({ size }) => size > body * BIG.least)) {
    const { line, size, baseline, x: from } = word;
    const to = from + word.width;
    const known = lines.get(line) ?? { size, baseline, from, to, words: [] };
    known.words.push(word);
    lines.set(line, {
      ...known,
      size: Math.max(known.size, size),
      from: Math.min(known.from, from),
      to: Math.max(known.to, to),
    });
  }
  const big = [...lines.values()].sort((a, b) => a.baseline - b.baseline);
  const even = new Map<OcrWord, number>();
  let group: BigLine[] = [];
  for (const own of big) {
    if (!group.some((above) => isOneType(above, own))) group = [];
    group.push(own);
    const size = Math.max(...group.map((line) => line.size));
    if (group.length > 1)
      for (const line of group) for (const word of line.words) even.set(word, size);
  }
  return even;
}

function isOneType(above: BigLine, own: BigLine): boolean {
  const [less, more] = [Math.min(above.size, own.size), Math.max(above.size, own.size)];
  const below = own.baseline - above.baseline;
  return (
    below > less * BIG.above &&
    below < more * BIG.below &&
    isBeneath(above, own, more * BIG.aside) &&
    more <= less * BIG.differs
  );
}

/** They begin, end or have their middle at one place. */
const isBeneath = (own: BigLine, next: BigLine, most: number) =>
  Math.min(
    Math.abs(next.from - own.from),
    Math.abs(next.to - own.to),
    Math.abs(next.from + next.to - own.from - own.to) / 2,
  ) < most;

/** Lines of pages that were turned and levelled, each where it stands on the page as it is shown. */
export function asShown(
  lines: readonly DocumentLine[],
  pages: readonly ScannedPage[],
): DocumentLine[] {
  return lines.map((line) => {
    const page = pages.find(({ number }) => number === line.page);
    return page === undefined ? line : lineAsShown(line, page);
  });
}

function lineAsShown(line: DocumentLine, page: ScannedPage): DocumentLine {
  const { turn, slant, size, sheet } = page;
  const isLevel = slant.slope === 0 && slant.change === 0;
  if (line.box === null || (turn === 0 && isLevel && sheet === null)) return line;
  const { x, y, width, height } = line.box;
  const upright = turn % 2 === 0 ? size : { width: size.height, height: size.width };
  // Upside down, lines fall the same way; the middle of the page stays where it is.
  const middle = { x: x + width / 2, y: y + height / 2 };
  const was = beforeLevelling(upright, slant, middle);
  const box = { ...line.box, x: was.x - width / 2, y: was.y - height / 2 };
  if (sheet !== null) {
    const onSheet = turn === 0 ? box : asOnPage(box, turn, size);
    return { ...line, spans: [], box: boxOnPhotograph(onSheet, sheet, size) };
  }
  return turn === 0
    ? { ...line, box, spans: line.spans.map((span) => ({ ...span, x: span.x + was.x - middle.x })) }
    : { ...line, spans: [], box: asOnPage(box, turn, size) };
}

function boxOnPhotograph(box: Box, sheet: Corners, size: PageSize): Box {
  const at = (x: number, y: number) =>
    onPhotograph(sheet, { x: x / size.width, y: y / size.height });
  const middleY = box.y + box.height / 2;
  const middleX = box.x + box.width / 2;
  const [from, to] = [at(box.x, middleY), at(box.x + box.width, middleY)];
  const [above, below] = [at(middleX, box.y), at(middleX, box.y + box.height)];
  const [width, height] = [to.x - from.x, below.y - above.y];
  const middle = at(middleX, middleY);
  return { ...box, x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}
