import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  type Area,
  areaOf,
  EVERYWHERE,
  IDENTITY,
  intersection,
  isInside,
  type Matrix,
  times,
  toMatrix,
} from './geometry.ts';
import { ASKEW } from './upright.ts';

/** A run of text in the colour of what it stands on: where it begins and ends, in the page's own space. */
export interface HiddenText {
  text: string;
  x: number;
  y: number;
  endX: number;
}

interface State {
  ctm: Matrix;
  fill: string;
  clip: Area;
  /** What is painted is cut to another shape than a rectangle. */
  shaped: boolean;
  font: number;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  mode: number;
}

/** Letters and ground of less difference in every channel (of 255) look the same. */
const MIN_CONTRAST = 20;
/**
 * A shape that is no higher than this share of the size of the letters on it is a letter itself: a program that makes
 * type bolder draws "I" and "l" as rectangles under what can be searched for. Tall letters reach 0.75 of their size.
 */
const LETTER = 0.9;
/** A page of more steps than this is a drawing. */
const MAX_STEPS = 60_000;

/**
 * Finds the text of a page that has the colour of what was painted under it, or of the blank page. What
 * stands on a picture, a pattern or a shape that is no rectangle counts as seen.
 */
export async function findHiddenTexts(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
): Promise<HiddenText[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  if (fnArray.length > MAX_STEPS) return [];
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  const grounds: { area: Area; colour: string | null }[] = [];
  const hidden: HiddenText[] = [];
  const stack: State[] = [];
  let state: State = {
    ctm: IDENTITY,
    fill: '#000000',
    clip: EVERYWHERE,
    shaped: false,
    font: 0,
    charSpace: 0,
    wordSpace: 0,
    stretch: 1,
    mode: 0,
  };
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  let leading = 0;
  let clipping = false;

  const paint = (area: Area, colour: string | null) => {
    const seen = intersection(area, state.clip);
    if (seen) grounds.push({ area: seen, colour });
  };
  const moveLine = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (glyphs: unknown) => {
    if (!Array.isArray(glyphs)) return;
    let advance = 0;
    let shown = '';
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') advance -= (glyph / 1000) * state.font * state.stretch;
      else if (isGlyph(glyph)) {
        shown += glyph.unicode;
        const spacing = state.charSpace + (glyph.isSpace ? state.wordSpace : 0);
        advance += ((glyph.width / 1000) * state.font + spacing) * state.stretch;
      }
    }
    const start = times(state.ctm, text);
    text = times(text, [1, 0, 0, 1, advance, 0]);
    const end = times(state.ctm, text);
    // Modes from 3 on paint nothing: such is the text under a scan, which is read.
    if (state.mode > 2 || shown.trim() === '') return;
    const size = state.font * Math.hypot(start[2], start[3]);
    const middle = { x: (start[4] + end[4]) / 2, y: start[5] + size * 0.3 };
    const ground = grounds.findLast(
      ({ area }) => isInside(area, middle.x, middle.y) && area[3] - area[1] > size * LETTER,
    );
    if (ground?.colour === null) return;
    if (!looksLike(state.fill, ground?.colour ?? '#ffffff')) return;
    hidden.push({ text: shown, x: start[4], y: start[5], endX: end[4] });
  };

  for (const [index, code] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    const list = Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as []) : [];
    const numbers = list.map((value) => (typeof value === 'number' ? value : 0));
    const [first = 0, second = 0] = numbers;
    switch (names.get(code)) {
      case 'save':
        stack.push(state);
        state = { ...state };
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state;
        break;
      case 'paintFormXObjectBegin':
        stack.push(state);
        state = { ...state, ctm: times(state.ctm, toMatrix(list[0]) ?? IDENTITY) };
        break;
      case 'transform':
        state.ctm = times(state.ctm, toMatrix(numbers) ?? IDENTITY);
        break;
      case 'setFillRGBColor':
        state.fill = String(list[0] ?? '');
        break;
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = '';
        break;
      case 'clip':
      case 'eoClip':
        clipping = true;
        break;
      case 'constructPath': {
        const area = areaOf(list[2], state.ctm);
        const path = names.get(first) ?? '';
        const isBox = isRectangle(list[1]);
        if (area && clipping) {
          state.clip = intersection(state.clip, area) ?? [0, 0, 0, 0];
          // A frame is a sheet of its colour, cut to the frame: what stands within is on the sheet below.
          state.shaped ||= !isBox;
        } else if (area && /fill/i.test(path))
          paint(area, isBox && !state.shaped && state.fill !== '' ? state.fill : null);
        clipping = false;
        break;
      }
      case 'shadingFill':
        paint(EVERYWHERE, null);
        break;
      case 'beginText':
        text = IDENTITY;
        line = IDENTITY;
        break;
      case 'setTextMatrix':
        text = toMatrix(list[0]) ?? toMatrix(numbers) ?? IDENTITY;
        line = text;
        break;
      case 'moveText':
        moveLine(first, second);
        break;
      case 'setLeadingMoveText':
        leading = -second;
        moveLine(first, second);
        break;
      case 'setLeading':
        leading = -first;
        break;
      case 'nextLine':
        moveLine(0, leading);
        break;
      case 'setFont':
        state.font = second;
        break;
      case 'setCharSpacing':
        state.charSpace = first;
        break;
      case 'setWordSpacing':
        state.wordSpace = first;
        break;
      case 'setHScale':
        state.stretch = first / 100;
        break;
      case 'setTextRenderingMode':
        state.mode = first;
        break;
      case 'showText':
        show(list[0]);
        break;
      default:
        if (/^paint.*(?:Image|Mask)/.test(names.get(code) ?? ''))
          paint(areaOf([0, 0, 1, 1], state.ctm) ?? EVERYWHERE, null);
    }
  }
  return hidden;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** Four or five corners joined by straight lines. pdf.js writes a path as codes with their points. */
function isRectangle(paths: unknown): boolean {
  const [path] = Array.isArray(paths) ? paths : [];
  return ArrayBuffer.isView(path) && path.byteLength / 4 <= 17;
}

function looksLike(letters: string, ground: string): boolean {
  const [a, b] = [channels(letters), channels(ground)];
  if (!a || !b) return false;
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < MIN_CONTRAST);
}

function channels(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex ? hex.slice(1).map((part) => Number.parseInt(part, 16)) : null;
}

interface Item {
  str: string;
  transform: number[];
  width: number;
}

/** Share of an item's width that is hidden when all of it is; blanks between runs are not counted. */
const MOSTLY = 0.9;

/** Takes hidden runs out of what pdf.js joined into one item; a rest that is seen stays. */
export function withoutHidden<T extends Item>(
  items: readonly T[],
  hidden: readonly HiddenText[],
): T[] {
  return items.flatMap((item) => {
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform;
    if (Math.abs(b) > Math.abs(a) * ASKEW) return [item];
    const on = hidden.filter(
      ({ x, y, endX }) =>
        Math.abs(y - f) < 1 && Math.min(endX, e + item.width) - Math.max(x, e) > 0.5,
    );
    if (on.length === 0) return [item];
    let left = item.str;
    for (const { text } of on) left = left.replace(text.trim(), ' ');
    const covered = on.reduce(
      (sum, { x, endX }) => sum + Math.min(endX, e + item.width) - Math.max(x, e),
      0,
    );
    if (left === item.str || covered > item.width * MOSTLY) return [];
    return [{ ...item, str: left }];
  });
}
