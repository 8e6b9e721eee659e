/** A sheet of paper on a table: where it lies in a photograph, and the picture of the sheet alone, seen from above. */
import { blank, type GreyPicture, scaled } from './grey-picture.ts';

interface Point {
  x: number;
  y: number;
}

/** The corners of a sheet, in pixels of its picture: upper left, upper right, lower right, lower left. */
export type Corners = readonly [Point, Point, Point, Point];

/** Longest side of the picture that is looked at, in pixels. */
const LOOKED_AT = 400;
/** An edge is looked for in so much of the picture, from its side inwards, and as far outside as an edge may be cut off. */
const DEPTH = { inside: 0.4, outside: 0.08 } as const;
/** Steepest edge, as lines of text (lie-of-lines.ts), and steps between the slopes that are tried. */
const STEEPEST = 0.3;
const SLOPES = { coarse: 0.02, fine: 0.005 } as const;
/** Paper is compared with what lies so many pixels beyond the edge, and farther: a rule or a line of text is thin. */
const [NEAR, FAR] = [2, 7];
/** Paper is so much lighter than the table, as a logarithm: a tenth. More than half as light again says no more. */
const [LIGHTER, MOST] = [0.1, 0.4];
/** Share of an edge's length that is in the picture, and of that what must be lighter inside. Set by hand. */
const LEAST = { seen: 0.35, lighter: 0.6 } as const;
/** Of several edges the outermost that is so good beside the best. */
const NEARLY = 0.7;
/** A sheet fills so much of its photograph, and its corners are so nearly square (cosine of 70 degrees). */
const LEAST_AREA = 0.3;
const MOST_ASKEW = 0.34;
/** What differs by this logarithm from one pixel to the next is no table but letters; so much of a table may differ. */
const LETTER = 0.25;
const MOST_LETTERS = 0.02;
/** The edge itself, with the shadow that it throws, is left out: this share of the sheet on each side. */
const RIM = 0.006;

/** One of the four sides, looked at from it inwards: brightness as a logarithm at a place along it and across it. */
interface Side {
  length: number;
  depth: number;
  at(along: number, across: number): number;
}

interface Edge {
  /** Where it crosses the middle of its side, and how it falls. */
  offset: number;
  slope: number;
  score: number;
}

/**
 * The sheet in a photograph: lighter than all that lies around it, with four straight edges. Null where a page fills
 * the picture, where an edge is not to be told, and where something is printed beyond the edges: a coloured panel of
 * a page is no table.
 */
export function sheetIn(picture: GreyPicture): Corners | null {
  const longest = Math.max(picture.width, picture.height);
  const scale = Math.min(1, LOOKED_AT / longest);
  const looked = scaled(picture, scale);
  const { width, height } = looked;
  const light = Float32Array.from(looked.data, (value) => Math.log(value + 8));
  const of = (x: number, y: number) => light[y * width + x] ?? 0;
  const left = edgeOf({ length: height, depth: width, at: (y, x) => of(x, y) });
  const right =
    left && edgeOf({ length: height, depth: width, at: (y, x) => of(width - 1 - x, y) });
  const top = right && edgeOf({ length: width, depth: height, at: (x, y) => of(x, y) });
  const bottom =
    top && edgeOf({ length: width, depth: height, at: (x, y) => of(x, height - 1 - y) });
  if (!left || !right || !top || !bottom) return null;
  const upright = [left, { ...right, offset: width - 1 - right.offset, slope: -right.slope }];
  const level = [top, { ...bottom, offset: height - 1 - bottom.offset, slope: -bottom.slope }];
  const corner = (down: 0 | 1, across: 0 | 1) =>
    meeting(upright[across], level[down], width, height);
  const corners: Corners = [corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)];
  if (!isSheet(corners, width * height) || isPrinted(light, width, height, corners)) return null;
  const back = ({ x, y }: Point) => ({ x: (x + 0.5) / scale, y: (y + 0.5) / scale });
  const [a, b, c, d] = corners;
  return [back(a), back(b), back(c), back(d)];
}

/** Corners in pixels → in points of the picture as it is shown. */
export function inPoints([a, b, c, d]: Corners, perPoint: number): Corners {
  const of = ({ x, y }: Point) => ({ x: x / perPoint, y: y / perPoint });
  return [of(a), of(b), of(c), of(d)];
}

/** The sheet alone, its corners square; as many pixels wide and high as its sides are long. */
export function sheetOf(picture: GreyPicture, corners: Corners): GreyPicture {
  const [a, b, c, d] = corners;
  const mean = (one: number, other: number) => Math.max(1, Math.round((one + other) / 2));
  const made = blank(mean(distance(a, b), distance(d, c)), mean(distance(a, d), distance(b, c)));
  const { width, height, data } = picture;
  const toPicture = fromSquare(corners);
  for (let y = 0; y < made.height; y += 1) {
    const v = RIM + (1 - 2 * RIM) * ((y + 0.5) / made.height);
    for (let x = 0; x < made.width; x += 1) {
      const from = toPicture(RIM + (1 - 2 * RIM) * ((x + 0.5) / made.width), v);
      const [sourceX, sourceY] = [from.x - 0.5, from.y - 0.5];
      const [column, row] = [Math.floor(sourceX), Math.floor(sourceY)];
      if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) continue;
      const at = row * width + column;
      const [partX, partY] = [sourceX - column, sourceY - row];
      const upper = (data[at] ?? 255) * (1 - partX) + (data[at + 1] ?? 255) * partX;
      const lower = (data[at + width] ?? 255) * (1 - partX) + (data[at + width + 1] ?? 255) * partX;
      made.data[y * made.width + x] = upper * (1 - partY) + lower * partY + 0.5;
    }
  }
  return made;
}

/** Where a point of the sheet was in the photograph. `x` and `y` are shares of the sheet's width and height. */
export function onPhotograph(corners: Corners, { x, y }: Point): Point {
  return fromSquare(corners)(RIM + (1 - 2 * RIM) * x, RIM + (1 - 2 * RIM) * y);
}

/** The unit square → a quadrilateral (Heckbert, Fundamentals of Texture Mapping, 1989, section 2.2.3). */
function fromSquare([a, b, c, d]: Corners): (u: number, v: number) => Point {
  const [x1, y1, x2, y2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const [x3, y3] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const all = x1 * y2 - x2 * y1;
  const g = (x3 * y2 - x2 * y3) / all;
  const h = (x1 * y3 - x3 * y1) / all;
  const [ux, uy] = [b.x - a.x + g * b.x, b.y - a.y + g * b.y];
  const [vx, vy] = [d.x - a.x + h * d.x, d.y - a.y + h * d.y];
  return (u, v) => {
    const near = g * u + h * v + 1;
    return { x: (ux * u + vx * v + a.x) / near, y: (uy * u + vy * v + a.y) / near };
  };
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** The outermost straight edge, from a side of the picture inwards, behind which it is lighter. */
function edgeOf(side: Side): Edge | null {
  const found: Edge[] = [];
  let best = 0;
  const from = -Math.round(side.depth * DEPTH.outside);
  for (let offset = from; offset < side.depth * DEPTH.inside; offset += 1) {
    let here: Edge = { offset, slope: 0, score: 0 };
    for (let slope = -STEEPEST; slope <= STEEPEST; slope += SLOPES.coarse) {
      const score = scoreOf(side, offset, slope, 4);
      if (score > here.score) here = { offset, slope, score };
    }
    if (here.score > 0) found.push(here);
    best = Math.max(best, here.score);
  }
  const first = found.find(({ score }) => score >= best * NEARLY);
  if (first === undefined) return null;
  let sharpest = first;
  for (let offset = first.offset - 1; offset <= first.offset + NEAR + 2; offset += 0.5) {
    for (let step = -6; step <= 6; step += 1) {
      const slope = first.slope + step * SLOPES.fine;
      const score = scoreOf(side, offset, slope, 2);
      if (score > sharpest.score) sharpest = { offset, slope, score };
    }
  }
  return sharpest;
}

/** How much lighter it is behind an edge than before it; 0 for what is none. */
function scoreOf({ length, depth, at }: Side, offset: number, slope: number, step: number): number {
  let [seen, lighter, sum] = [0, 0, 0];
  for (let along = 0; along < length; along += step) {
    const across = Math.round(offset + slope * (along - length / 2));
    if (across - NEAR < 0 || across + NEAR >= depth) continue;
    seen += 1;
    const near = at(along, across - NEAR);
    const beyond = across < FAR ? near : Math.max(near, at(along, across - FAR));
    const more = at(along, across + NEAR) - beyond;
    if (more > LIGHTER) lighter += 1;
    sum += Math.max(-MOST, Math.min(MOST, more));
  }
  if (seen * step < length * LEAST.seen || lighter < seen * LEAST.lighter) return 0;
  // What is cut off counts as half as good as what is seen.
  return (sum * step) / (seen * step + (length - seen * step) / 2);
}

/** Where an upright and a level edge meet. */
function meeting(
  upright: Edge | undefined,
  level: Edge | undefined,
  width: number,
  height: number,
): Point {
  if (upright === undefined || level === undefined) return { x: 0, y: 0 };
  const [m, n] = [upright.slope, level.slope];
  const x = (upright.offset + m * (level.offset - n * (width / 2) - height / 2)) / (1 - m * n);
  return { x, y: level.offset + n * (x - width / 2) };
}

function isSheet(corners: Corners, all: number): boolean {
  let area = 0;
  for (const [index, at] of corners.entries()) {
    const [next, last] = [corners[(index + 1) % 4] ?? at, corners[(index + 3) % 4] ?? at];
    area += (at.x * next.y - next.x * at.y) / 2;
    const [p, q] = [
      { x: next.x - at.x, y: next.y - at.y },
      { x: last.x - at.x, y: last.y - at.y },
    ];
    const cosine = (p.x * q.x + p.y * q.y) / (Math.hypot(p.x, p.y) * Math.hypot(q.x, q.y));
    if (!(Math.abs(cosine) < MOST_ASKEW)) return false;
  }
  return area > all * LEAST_AREA;
}

/** Letters, or what is as sharp, lie beyond the edges. */
function isPrinted(light: Float32Array, width: number, height: number, corners: Corners): boolean {
  let [outside, sharp] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      if (!isBeyond(corners, x, y)) continue;
      outside += 1;
      const at = y * width + x;
      if (Math.abs((light[at] ?? 0) - (light[at - 1] ?? 0)) > LETTER) sharp += 1;
    }
  }
  return sharp > outside * MOST_LETTERS;
}

/** Clearly outside: the edge itself is left out. */
function isBeyond(corners: Corners, x: number, y: number): boolean {
  return corners.some((from, index) => {
    const to = corners[(index + 1) % 4] ?? from;
    const across = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
    return across < -FAR * distance(from, to);
  });
}
