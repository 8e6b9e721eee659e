import { blank, type GreyPicture } from './grey-picture.ts';

/** A page of lines: dark bars with gaps like words, of this slope. */
export function aPageOfLines(width: number, height: number, slope = 0): GreyPicture {
  const page = blank(width, height);
  for (let line = 0; 60 + line * 24 < height - 60; line += 1) {
    for (let x = 40; x < width - 40 - ((line * 37) % 200); x += 1) {
      if ((Math.floor(x / 9) + line * 5) % 7 === 0) continue;
      const top = Math.round(60 + line * 24 + (x - width / 2) * slope);
      for (let y = top; y < top + 8; y += 1) {
        if (y >= 0 && y < height) page.data[y * width + x] = 20;
      }
    }
  }
  return page;
}
