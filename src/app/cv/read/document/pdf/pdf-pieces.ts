/** The runs of a page → pieces: what stands together on one line, parted where a layout leaves a gap. */
import { findPeriod } from '../../jobs/periods.ts';
import { headingKind } from '../../vocabulary/headings.ts';
import { composeAccents } from '../accents.ts';
import { cleanText } from '../clean-text.ts';
import type { Span } from '../document.ts';
import type { PdfPiece, PdfText } from './piece.ts';
import { inReadingOrder, mirrored, signsInOrder } from './right-to-left.ts';

/** A gap of more than this share of the font size is not a space between words. */
const WIDE_GAP = 1.3;
/** At the left edge of a column less is enough. */
const STOP_GAP = 0.6;
/** Text of another size is another text: a heading beside a column. */
const OTHER_SIZE = 1.35;
const OTHER_GAP = 0.25;
const SPACE_GAP = 0.12;
/** Width that East Asian characters set apart take at most, each with its gap: wider type. Shares of the size. */
const CHARACTER_STEP = 1.3;
const APART_CHARACTERS =
  /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef](?: [\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]){3,}$/u;
/** Signs that stand apart in a number or an address; fewer are a list ("1 2 3"). Set by hand. */
const LEAST_APART = 7;
/** A gap of this share of the font size begins a column's edge where enough rows have one there (`STOP_ROWS`). */
const STOP_AFTER = 0.4;
/** Points by which a heading in the margin is at least apart from the text that it touches. */
const TOUCHING = 0.5;
/** Baselines this near, as a share of the bigger font, are one line of runs: a superscript stands higher. */
const SAME_BASELINE = 0.32;
/** A comma under a letter is small (TeX sets it at 0.7) and stands within the letter's width. */
const COMMA = { size: 0.8, under: 0.1 } as const;

/** Puts the runs of one page into pieces, row by row; `mirror` where the page runs to the left. */
export function toPieces(texts: readonly PdfText[], mirror: boolean): PdfPiece[] {
  const visible = withOrdinals(texts.filter((run) => run.text.trim() !== '' || run.width > 0));
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

/** "12ᵗʰ Ave": the small letters behind a number stand higher, and smaller by so much. Shares of the number's size. */
const ORDINAL = { size: 0.85, above: 0.7, beside: 0.25 } as const;
const ORDINAL_LETTERS = /^\s?(?:st|nd|rd|th|er|ère|e|ème|º|ª)\s?$/iu;

/** Small raised letters behind a number, on the number's own baseline. */
const withOrdinals = (runs: readonly PdfText[]): readonly PdfText[] =>
  runs.map((run) => {
    if (!ORDINAL_LETTERS.test(run.text)) return run;
    const number = runs.find(
      (other) =>
        /\d$/.test(other.text) &&
        run.size < other.size * ORDINAL.size &&
        run.y < other.y &&
        run.y > other.y - other.size * ORDINAL.above &&
        Math.abs(run.x - other.x - other.width) < other.size * ORDINAL.beside,
    );
    return number ? { ...run, y: number.y } : run;
  });

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
    const clean = withoutCharacterGaps(
      withoutLetterGaps(cleanText(run.text).replace(/\s+/g, ' ')),
      run,
    );
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

/** "兵 庫 県 神 戸": characters whose type is only set wider, as their width says. Korean parts words by blanks. */
function withoutCharacterGaps(text: string, { width, size }: PdfText): string {
  if (!APART_CHARACTERS.test(text.trim())) return text;
  const closed = text.replaceAll(' ', '');
  return width <= [...closed].length * size * CHARACTER_STEP ? closed : text;
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
