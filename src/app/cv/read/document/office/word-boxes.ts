import type { DocumentLine } from '../document.ts';

/** A text box with its place on the page in English metric units (914,400 to the inch); null when unknown. */
export interface WordBox {
  lines: readonly DocumentLine[];
  place: Rectangle | null;
}

/** A frame on the page, in points. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Boxes of one anchor in the order in which they are read: columns first, then from top to bottom. Word
 * keeps them in the order in which somebody drew them.
 */
export function inPageOrder(boxes: readonly WordBox[]): WordBox[] {
  if (boxes.length < 2 || boxes.some(({ place }) => place === null)) return [...boxes];
  return cut(boxes, 0);
}

const MAX_DEPTH = 20;

function cut(boxes: readonly WordBox[], depth: number): WordBox[] {
  if (boxes.length < 2 || depth > MAX_DEPTH) return [...boxes];
  const parted = cutAlong(boxes, 'x', 'width') ?? cutAlong(boxes, 'y', 'height');
  if (!parted) return [...boxes].sort((a, b) => (a.place?.y ?? 0) - (b.place?.y ?? 0));
  return parted.flatMap((part) => cut(part, depth + 1));
}

/** Boxes may overlap by a tenth and stand beside each other all the same: people drag them by hand. */
const SHARE = 0.9;

/** The first place that no box reaches over. */
function cutAlong(
  boxes: readonly WordBox[],
  axis: 'x' | 'y',
  extent: 'width' | 'height',
): WordBox[][] | null {
  const sorted = [...boxes].sort((a, b) => (a.place?.[axis] ?? 0) - (b.place?.[axis] ?? 0));
  let reach = -Infinity;
  for (const [index, { place }] of sorted.entries()) {
    if (!place) return null;
    if (index > 0 && place[axis] >= reach) return [sorted.slice(0, index), sorted.slice(index)];
    reach = Math.max(reach, place[axis] + place[extent] * SHARE);
  }
  return null;
}
