import type { Box, DocumentLine } from '../../read/document/document.ts';
import type { Place } from '../../read/matches.ts';

/**
 * The rectangle of a place on its page, in points from the page's upper left corner. Between the
 * known ends of a run, characters count as equally wide. A place without characters, such as a
 * link behind a picture, is its whole line; null where the format knows no places.
 */
export function placeRect(line: DocumentLine, { start, end }: Place): Box | null {
  if (line.box === null) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const span of line.spans) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    const step = span.width / (span.end - span.start);
    left = Math.min(left, span.x + (from - span.start) * step);
    right = Math.max(right, span.x + (to - span.start) * step);
  }
  if (right <= left) return line.box;
  return { ...line.box, x: left, width: right - left };
}
