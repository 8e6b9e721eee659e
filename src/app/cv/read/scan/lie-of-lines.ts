/** How the lines of text lie in a picture, by where its ink is. */
import { type GreyPicture, type Slant, scaled } from './grey-picture.ts';

/** How a page lies: on its side or not, and how far its lines are from level. */
export interface Lie extends Slant {
  /** Its lines run down or up the picture, not across. */
  sideways: boolean;
}

/** Longest side of the picture that is looked at, in pixels: a line of a page has eight of them. */
const LOOKED_AT = 1000;
/** Ink is darker than this, once the light is even. */
const INK = 140;
/** As much ink is looked at; more says no more. */
const MOST_INK = 60_000;
/** Steepest slope that is looked for: 17 degrees. Steeper pictures are taken again. */
const STEEPEST = 0.3;
const [COARSE, FINE] = [0.01, 0.001];
/** Lines across are so much sharper than lines down before a page counts as lying on its side. */
const SIDEWAYS = 1.25;
/** A band of a page has so much ink before its own slope is believed. */
const LEAST_INK = 1500;
/** A page from the side has no steeper change than this from its middle to its edge. */
const MOST_CHANGE = 0.08;

interface Ink {
  xs: Float32Array;
  ys: Float32Array;
  count: number;
  /** Of the picture that was looked at. */
  width: number;
  height: number;
}

/**
 * How the lines of a picture lie. Level and upright where there is no ink. Upside down is not told: lines look alike
 * both ways.
 */
export function lieOf(picture: GreyPicture): Lie {
  const longest = Math.max(picture.width, picture.height);
  const ink = inkOf(longest > LOOKED_AT ? scaled(picture, LOOKED_AT / longest) : picture);
  const across = steepest(ink, STEEPEST);
  const down = steepest(onItsSide(ink), STEEPEST);
  const sideways = down.sharpness > across.sharpness * SIDEWAYS;
  const own = sideways ? onItsSide(ink) : ink;
  const { slope } = sideways ? down : across;
  return { sideways, slope, change: changeOf(own, slope) };
}

/** How much steeper the lines of the lower half are than those of the middle. */
function changeOf(ink: Ink, slope: number): number {
  const level = levelInk(ink, slope);
  const middle = level.height / 2;
  const half = (isUpper: boolean) => part(level, (y) => y < middle === isUpper);
  const [upper, lower] = [half(true), half(false)];
  if (upper.count < LEAST_INK || lower.count < LEAST_INK) return 0;
  const [above, below] = [steepest(upper, MOST_CHANGE), steepest(lower, MOST_CHANGE)];
  // Each half is told by its own middle, a quarter of the page from the middle of all.
  const change = below.slope - above.slope;
  return Math.abs(change) < 2 * FINE || Math.abs(change) > MOST_CHANGE ? 0 : change;
}

function inkOf({ width, height, data }: GreyPicture): Ink {
  let all = 0;
  for (const value of data) if (value < INK) all += 1;
  const step = Math.max(1, Math.ceil(all / MOST_INK));
  const xs = new Float32Array(Math.ceil(all / step));
  const ys = new Float32Array(Math.ceil(all / step));
  let seen = 0;
  let count = 0;
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 255) >= INK) continue;
    if (seen % step === 0) {
      xs[count] = at % width;
      ys[count] = Math.floor(at / width);
      count += 1;
    }
    seen += 1;
  }
  return { xs, ys, count, width, height };
}

/** Ink after a quarter turn clockwise. */
function onItsSide({ xs, ys, count, width, height }: Ink): Ink {
  return { xs: ys.map((y) => height - y), ys: xs, count, width: height, height: width };
}

function levelInk({ xs, ys, ...rest }: Ink, slope: number): Ink {
  const middle = rest.width / 2;
  return { ...rest, xs, ys: ys.map((y, at) => y - ((xs[at] ?? 0) - middle) * slope) };
}

function part({ xs, ys, ...rest }: Ink, isIn: (y: number) => boolean): Ink {
  const kept = Array.from(ys.keys()).filter((at) => isIn(ys[at] ?? 0));
  return {
    ...rest,
    xs: Float32Array.from(kept, (at) => xs[at] ?? 0),
    ys: Float32Array.from(kept, (at) => ys[at] ?? 0),
    count: kept.length,
  };
}

/** The slope along which ink lies in the sharpest rows. */
function steepest(ink: Ink, most: number): { slope: number; sharpness: number } {
  let best = { slope: 0, sharpness: sharpnessAt(ink, 0) };
  const look = (from: number, to: number, step: number) => {
    for (let slope = from; slope <= to + step / 2; slope += step) {
      const sharpness = sharpnessAt(ink, slope);
      if (sharpness > best.sharpness) best = { slope, sharpness };
    }
  };
  look(-most, most, COARSE);
  look(best.slope - COARSE, best.slope + COARSE, FINE);
  return best;
}

/** How much the ink of neighbouring rows differs, were the lines of this slope. */
function sharpnessAt({ xs, ys, count, width, height }: Ink, slope: number): number {
  const room = Math.ceil(width * Math.abs(slope)) + 2;
  const rows = new Uint32Array(height + 2 * room);
  const middle = width / 2;
  for (let at = 0; at < count; at += 1) {
    const row = Math.round((ys[at] ?? 0) - ((xs[at] ?? 0) - middle) * slope) + room;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) {
    sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  }
  return sum;
}
