import type { GreyPicture } from './grey-picture.ts';

/** Squares in which the paper's brightness is looked up, in pixels: larger than letters, smaller than a shadow. */
const SQUARE = 32;
/** Bins of a histogram of brightness. */
const BINS = 64;
/** Share of a square's pixels that may be lighter than its paper, or darker than a coloured panel. */
const EDGE = 0.02;
/**
 * White letters on a panel: what is lighter than most of it stands out by so many shades, and by so many times as
 * much as what is darker. Set by hand on the looked-at part of generated CVs.
 */
const PANEL = { shades: 60, more: 1.6 } as const;
/** A square darker than this is no paper in a shadow: a picture, or the table beside the page. */
const LEAST_PAPER = 50;

/**
 * The picture as if it were lit evenly: paper becomes white wherever it lies in a shadow, and white letters on a
 * coloured panel become dark ones on white.
 */
export function evenLight(picture: GreyPicture): GreyPicture {
  const { width, height, data } = picture;
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const histograms = histogramsOf(picture, columns, rows);
  const paper = new Float32Array(columns * rows);
  const isPanel = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const around = sumAround(histograms, columns, rows, column, row);
      const middle = levelAt(around, 0.5);
      const [dark, light] = [levelAt(around, EDGE), levelAt(around, 1 - EDGE)];
      const at = row * columns + column;
      const panel = light - middle > PANEL.shades && light - middle > (middle - dark) * PANEL.more;
      isPanel[at] = panel ? 1 : 0;
      paper[at] = panel ? middle : Math.max(LEAST_PAPER, levelAt(around, 0.75));
    }
  }
  const made = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const atY = Math.max(0, Math.min(rows - 1.001, (y + 0.5) / SQUARE - 0.5));
    const top = Math.floor(atY);
    const below = Math.min(rows - 1, top + 1);
    const partY = atY - top;
    const own = Math.min(rows - 1, Math.floor(y / SQUARE));
    for (let x = 0; x < width; x += 1) {
      const atX = Math.max(0, Math.min(columns - 1.001, (x + 0.5) / SQUARE - 0.5));
      const left = Math.floor(atX);
      const right = Math.min(columns - 1, left + 1);
      const partX = atX - left;
      const square = own * columns + Math.min(columns - 1, Math.floor(x / SQUARE));
      const value = data[y * width + x] ?? 255;
      if (isPanel[square] === 1) {
        const level = paper[square] ?? 0;
        made[y * width + x] =
          255 - Math.max(0, Math.min(255, ((value - level) * 255) / (255 - level)));
        continue;
      }
      const upper =
        (paper[top * columns + left] ?? 255) * (1 - partX) +
        (paper[top * columns + right] ?? 255) * partX;
      const lower =
        (paper[below * columns + left] ?? 255) * (1 - partX) +
        (paper[below * columns + right] ?? 255) * partX;
      const level = upper * (1 - partY) + lower * partY;
      made[y * width + x] = Math.min(255, (value * 255) / level);
    }
  }
  return { width, height, data: made };
}

function histogramsOf({ width, height, data }: GreyPicture, columns: number, rows: number) {
  const histograms = new Uint32Array(columns * rows * BINS);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / SQUARE) * columns;
    for (let x = 0; x < width; x += 1) {
      const bin = (data[y * width + x] ?? 255) >> 2;
      const at = (row + Math.floor(x / SQUARE)) * BINS + bin;
      histograms[at] = (histograms[at] ?? 0) + 1;
    }
  }
  return histograms;
}

/** The histogram of a square and its neighbours: one square may be all letter. */
function sumAround(
  histograms: Uint32Array,
  columns: number,
  rows: number,
  column: number,
  row: number,
): Uint32Array {
  const sum = new Uint32Array(BINS);
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
      const from = (y * columns + x) * BINS;
      for (let bin = 0; bin < BINS; bin += 1)
        sum[bin] = (sum[bin] ?? 0) + (histograms[from + bin] ?? 0);
    }
  }
  return sum;
}

/** The brightness that this share of the pixels is at most as light as. */
function levelAt(histogram: Uint32Array, share: number): number {
  const all = histogram.reduce((sum, count) => sum + count, 0);
  let passed = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    passed += histogram[bin] ?? 0;
    if (passed >= all * share) return bin * 4 + 2;
  }
  return 255;
}
