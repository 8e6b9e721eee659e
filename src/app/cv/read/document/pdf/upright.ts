import type { Box } from '../document.ts';

/** Quarter turns clockwise that the text of a page has against its reader. */
export type Turn = 0 | 1 | 2 | 3;

/** Width and height of a page as it is shown, in points. */
export interface PageSize {
  width: number;
  height: number;
}

/** A line that rises by more than this share of its length (11 degrees) is no line of a text: a stamp, a watermark. */
export const ASKEW = 0.2;
/** A page is turned when this share of its letters is; a side bar that is set upright has fewer. Set by hand. */
const MOST_LETTERS = 0.6;

/** The turn of a line of text by its direction on the page (y down); null for what stands askew. */
export function turnOf(dx: number, dy: number): Turn | null {
  if (Math.abs(dy) <= Math.abs(dx) * ASKEW) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= Math.abs(dy) * ASKEW) return dy > 0 ? 1 : 3;
  return null;
}

/** How most of the letters of a page are turned: what is turned otherwise is decoration. */
export function mainTurn(texts: readonly { turn: Turn | null; length: number }[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { turn, length } of texts)
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + length;
  const all = letters.reduce((sum, some) => sum + some, 0);
  const turned = ([1, 2, 3] as const).find((turn) => (letters[turn] ?? 0) > all * MOST_LETTERS);
  return turned ?? 0;
}

/** A place of the page as it stands → where it is once the page is turned so that it can be read. */
export function upright(
  { x, y }: { x: number; y: number },
  turn: Turn,
  { width, height }: PageSize,
): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}

/** The box on the page after `turn`; `page` is the size before it. */
export function uprightBox(box: Box, turn: Turn, page: PageSize): Box {
  return boxAround(
    upright(box, turn, page),
    upright({ x: box.x + box.width, y: box.y + box.height }, turn, page),
  );
}

/** The way back, for showing where on the page a line stands. */
export function asOnPage(box: Box, turn: Turn, { width, height }: PageSize): Box {
  if (turn === 0 || turn === 2) return uprightBox(box, turn, { width, height });
  const other = turn === 1 ? 3 : 1;
  return uprightBox(box, other, { width: height, height: width });
}

/** The box that has the two points as opposite corners. */
export function boxAround(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
