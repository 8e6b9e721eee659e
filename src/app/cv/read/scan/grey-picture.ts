/** Pictures in shades of grey, and what turns, cuts and scales them. Nothing here needs a browser. */
import type { Turn } from '../document/pdf/upright.ts';

/** One byte for each pixel, row by row: 0 is black, 255 is white. */
export interface GreyPicture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture that is white all over. */
export function blank(width: number, height: number): GreyPicture {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Red, green, blue and opacity of each pixel → grey on white paper (ITU-R BT.601, as JPEG has it). */
export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const alpha = rgba[from + 3] ?? 255;
    const grey =
      0.299 * (rgba[from] ?? 0) + 0.587 * (rgba[from + 1] ?? 0) + 0.114 * (rgba[from + 2] ?? 0);
    data[at] = (grey * alpha + 255 * (255 - alpha)) / 255;
  }
  return { width, height, data };
}

/** The picture after so many quarter turns clockwise. */
export function turned(picture: GreyPicture, turns: Turn): GreyPicture {
  if (turns === 0) return picture;
  const { width, height, data } = picture;
  const made = turns === 2 ? blank(width, height) : blank(height, width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] =
        turns === 1
          ? [height - 1 - y, x]
          : turns === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      made.data[toY * made.width + toX] = data[y * width + x] ?? 255;
    }
  }
  return made;
}

/**
 * How the lines of a picture lie: they fall by `slope` of their length at the middle of the picture, and by `change`
 * more or less at its lower and upper edge, as a page that is photographed from the side has it.
 */
export interface Slant {
  slope: number;
  change: number;
}

/** The picture with its lines laid level; what comes in from outside is white. */
export function levelled(picture: GreyPicture, { slope, change }: Slant): GreyPicture {
  const { width, height, data } = picture;
  const made = blank(width, height);
  const [middleX, middleY] = [width / 2, height / 2];
  const length = Math.hypot(1, slope);
  const [cos, sin] = [1 / length, slope / length];
  for (let y = 0; y < height; y += 1) {
    const more = (change * (y - middleY)) / middleY;
    for (let x = 0; x < width; x += 1) {
      const fromLeft = x - middleX;
      const fromTop = y - middleY + fromLeft * more;
      const sourceX = middleX + fromLeft * cos - fromTop * sin;
      const sourceY = middleY + fromLeft * sin + fromTop * cos;
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [partX, partY] = [sourceX - left, sourceY - top];
      const upper = (data[at] ?? 255) * (1 - partX) + (data[at + 1] ?? 255) * partX;
      const lower = (data[at + width] ?? 255) * (1 - partX) + (data[at + width + 1] ?? 255) * partX;
      made.data[y * width + x] = upper * (1 - partY) + lower * partY + 0.5;
    }
  }
  return made;
}

/** Where a point of the levelled picture was before. */
export function beforeLevelling(
  { width, height }: Pick<GreyPicture, 'width' | 'height'>,
  { slope, change }: Slant,
  { x, y }: { x: number; y: number },
): { x: number; y: number } {
  const length = Math.hypot(1, slope);
  const fromLeft = x - width / 2;
  const fromTop = y - height / 2 + (fromLeft * change * (y - height / 2)) / (height / 2);
  return {
    x: width / 2 + (fromLeft - fromTop * slope) / length,
    y: height / 2 + (fromLeft * slope + fromTop) / length,
  };
}

/** A part of the picture, in whole pixels; what lies beyond its edges is left out. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part cut out of the picture, made `scale` times as large. */
export function cut(picture: GreyPicture, part: Part, scale = 1): GreyPicture {
  const x0 = Math.max(0, Math.floor(part.x));
  const y0 = Math.max(0, Math.floor(part.y));
  const width = Math.max(1, Math.min(picture.width, Math.ceil(part.x + part.width)) - x0);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(part.y + part.height)) - y0);
  const made = blank(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const [stepX, stepY] = [width / made.width, height / made.height];
  for (let y = 0; y < made.height; y += 1) {
    for (let x = 0; x < made.width; x += 1) {
      made.data[y * made.width + x] =
        scale < 1
          ? averageOf(picture, x0 + x * stepX, y0 + y * stepY, stepX, stepY)
          : between(picture, x0 + (x + 0.5) * stepX - 0.5, y0 + (y + 0.5) * stepY - 0.5);
    }
  }
  return made;
}

/** Ink is darker than this, once the light is even. */
const INK = 150;

/**
 * The picture of a line, whose letters end at row `bottom`, without what belongs to the next one: what a row without
 * ink parts from the line becomes white. The dot over the next line's "Ż" makes two words of one.
 */
export function withoutNextLine(picture: GreyPicture, bottom: number): GreyPicture {
  const { width, height, data } = picture;
  const isBlank = (row: number) =>
    data.subarray(row * width, (row + 1) * width).every((shade) => shade >= INK);
  let end = Math.max(0, Math.round(bottom));
  while (end < height && !isBlank(end)) end += 1;
  if (end >= height) return picture;
  const made = data.slice();
  return { width, height, data: made.fill(255, end * width) };
}

/** The whole picture, `scale` times as large. */
export const scaled = (picture: GreyPicture, scale: number) =>
  scale === 1 ? picture : cut(picture, { x: 0, y: 0, ...sizeOf(picture) }, scale);

const sizeOf = ({ width, height }: GreyPicture) => ({ width, height });

function averageOf(picture: GreyPicture, x: number, y: number, w: number, h: number): number {
  const right = Math.min(picture.width, Math.max(Math.floor(x) + 1, Math.round(x + w)));
  const bottom = Math.min(picture.height, Math.max(Math.floor(y) + 1, Math.round(y + h)));
  let sum = 0;
  let count = 0;
  for (let row = Math.floor(y); row < bottom; row += 1) {
    for (let column = Math.floor(x); column < right; column += 1) {
      sum += picture.data[row * picture.width + column] ?? 255;
      count += 1;
    }
  }
  return count === 0 ? 255 : sum / count + 0.5;
}

function between({ width, height, data }: GreyPicture, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
  const partX = Math.max(0, Math.min(1, x - left));
  const partY = Math.max(0, Math.min(1, y - top));
  const at = top * width + left;
  const upper = (data[at] ?? 255) * (1 - partX) + (data[at + 1] ?? data[at] ?? 255) * partX;
  const below = at + width;
  const lower =
    (data[below] ?? data[at] ?? 255) * (1 - partX) + (data[below + 1] ?? data[at] ?? 255) * partX;
  return upper * (1 - partY) + lower * partY + 0.5;
}

/** The picture as a file that the recogniser reads: a portable grey map (netpbm, "P5"). */
export function toPortableGreyMap({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
