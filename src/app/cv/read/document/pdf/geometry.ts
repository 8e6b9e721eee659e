/** Matrices and areas of a page's own space, as the PDF writes them (ISO 32000-1, 8.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, lower, right and upper edge of an area, in units of the page (1/72 inch). */
export type Area = readonly [number, number, number, number];

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** An area that holds every page. */
export const EVERYWHERE: Area = [-1e6, -1e6, 1e6, 1e6];

/** Six numbers as a matrix; null for anything else, since files hold anything. */
export function toMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  const [a, b, c, d, e, f] = Array.from(value as unknown as ArrayLike<unknown>, Number);
  if (f === undefined || Number.isNaN(f)) return null;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

/** The matrix that applies the second and then the first (ISO 32000-1, 8.3.4). */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** The area around four numbers after `ctm`; null for what is no area. */
export function areaOf(bounds: unknown, ctm: Matrix): Area | null {
  if (!Array.isArray(bounds) && !ArrayBuffer.isView(bounds)) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(
    bounds as unknown as ArrayLike<unknown>,
    Number,
  );
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => times(ctm, [1, 0, 0, 1, x, y]));
  const xs = corners.map((corner) => corner[4]);
  const ys = corners.map((corner) => corner[5]);
  const area: Area = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return area.every(Number.isFinite) ? area : null;
}

/** What two areas share; null where they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const area: Area = [
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
    Math.min(a[2], b[2]),
    Math.min(a[3], b[3]),
  ];
  return area[2] > area[0] && area[3] > area[1] ? area : null;
}

/** Whether a point lies in an area, its edges included. */
export const isInside = ([x0, y0, x1, y1]: Area, x: number, y: number) =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;
