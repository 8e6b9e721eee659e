import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../document.ts';
import { type HiddenText, withoutHidden } from './hidden-text.ts';
import { notesOf } from './notes.ts';
import type { PdfLink, PdfText } from './piece.ts';
import { UNKNOWN_LETTER, withSpokenText } from './spoken-text.ts';
import {
  boxAround,
  mainTurn,
  type PageSize,
  type Turn,
  turnOf,
  upright,
  uprightBox,
} from './upright.ts';

/** The text and the links of one page, turned upright. */
export interface PageTexts {
  texts: PdfText[];
  links: PdfLink[];
  /** Everything was turned by so much to stand upright, on a page of this size. */
  turn: Turn;
  size: PageSize;
}

/** Smaller letters are there for machines. Points. */
const MIN_LETTERS = 3.2;

/**
 * What a person reads on a page: its text, turned upright, with what is filled into form fields and
 * written in notes; without what is tiny, outside of the page or in the colour of what it stands on.
 */
export async function readPage(
  page: PDFPageProxy,
  findHidden: () => Promise<readonly HiddenText[]>,
  findSpans: () => (string | null)[][] = () => [],
): Promise<PageTexts> {
  const viewport = page.getViewport({ scale: 1 });
  const size: PageSize = { width: viewport.width, height: viewport.height };
  let content = await page.getTextContent({ includeMarkedContent: false });
  if (content.items.some((item) => 'str' in item && item.str === UNKNOWN_LETTER)) {
    content = await page.getTextContent({ includeMarkedContent: true });
    withSpokenText(content.items, findSpans());
  }
  const items = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    items.push(item);
  }
  const mayHide = items.some(({ str }) => /@|\d{4}|\.\p{L}{2,}/u.test(str));
  const hidden = mayHide ? await findHidden() : [];
  const shown = hidden.length === 0 ? items : withoutHidden(items, hidden);
  const runs = shown.map((item) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const [x0 = 0, y0 = 0] = viewport.convertToViewportPoint(e, f);
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(e + a, f + b);
    return {
      turn: turnOf(x1 - x0, y1 - y0),
      x: x0,
      y: y0,
      length: item.str.trim().length,
      text: item.str,
      width: item.width * page.userUnit,
      size: (Math.hypot(c, d) || Math.hypot(a, b)) * page.userUnit,
      font: item.fontName,
    };
  });
  const turn = mainTurn(runs);
  const sized = runs.filter((run) => run.length > 0);
  const least = sized.every((run) => run.size < MIN_LETTERS) ? 0 : MIN_LETTERS;
  const texts: PdfText[] = [];
  for (const run of runs) {
    if (run.turn !== turn || run.size < least || isOutside(run, size)) continue;
    const { text, width, size: letters, font } = run;
    texts.push({ text, ...upright(run, turn, size), width, size: letters, font });
  }
  const links: PdfLink[] = [];
  const annotations = await page.getAnnotations();
  for (const note of annotations) {
    const href = note.subtype === 'Link' ? (note.url ?? note.unsafeUrl) : undefined;
    if (typeof href !== 'string') continue;
    links.push({ href, box: uprightBox(boxOf(viewport, note.rect), turn, size) });
  }
  for (const { text, rect, letters } of notesOf(annotations)) {
    const box = uprightBox(boxOf(viewport, rect), turn, size);
    texts.push(...linesIn(box, text, letters));
  }
  return { texts, links, turn, size };
}

/** Share of a page's width or height that a text may begin beyond its edge: 4 mm of A4, what printers cut off. */
const EDGE = 0.02;
/**
 * Where the text of a note is taken to stand, which says no more than its box and, at times, a size: the proportions of
 * common type. Shares of the size of its letters; sizes and insets in points.
 */
const NOTE = {
  least: 4,
  most: 12,
  /** Letters fill this share of their part of the box. */
  fill: 0.7,
  inset: 2,
  /** From the middle of a line down to its baseline. */
  middle: 0.35,
  leading: 1.2,
  /** Width of a letter. */
  letter: 0.5,
} as const;

const clamp = (size: number) => Math.max(NOTE.least, Math.min(NOTE.most, size));

/** A little beyond the edge is a printer's mark or a slip; further out nobody sees it. */
function isOutside({ x, y }: { x: number; y: number }, { width, height }: PageSize): boolean {
  return x < -width * EDGE || x > width * (1 + EDGE) || y < 0 || y > height * (1 + EDGE);
}

/** The lines of a note from the top of its box; one line stands in the middle of it. */
function linesIn(box: Box, text: string, letters: number): PdfText[] {
  const rows = text.split(/\r\n?|\n/);
  const size = letters || clamp((box.height / rows.length) * NOTE.fill);
  return rows.map((row, index) => ({
    text: row,
    x: box.x + NOTE.inset,
    y:
      rows.length === 1
        ? box.y + box.height / 2 + size * NOTE.middle
        : box.y + size * NOTE.leading * (index + 1),
    width: Math.min(Math.max(box.width - 2 * NOTE.inset, 1), row.length * size * NOTE.letter),
    size,
    font: 'note',
  }));
}

function boxOf(viewport: PageViewport, rect: readonly number[]): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(left, top);
  const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, bottom);
  return boxAround({ x: x1, y: y1 }, { x: x2, y: y2 });
}
