import { describe, expect, it } from 'vitest';
import { blank, type GreyPicture } from './grey-picture.ts';
import { aPageOfLines } from './pictures.fixture.ts';
import { type Corners, onPhotograph, sheetIn, sheetOf } from './sheet.ts';

const CORNERS: Corners = [
  { x: 90, y: 60 },
  { x: 520, y: 95 },
  { x: 500, y: 740 },
  { x: 60, y: 700 },
];
/** Shades of a wooden table, and how much of the light a shadow leaves. */
const [TABLE, SHADOW] = [130, 0.45];

/** A page of lines, laid on a table of 600 × 800 pixels with its corners there; the right half in a shadow. */
function aPhotograph(corners: Corners, table: (x: number, y: number) => number): GreyPicture {
  const page = aPageOfLines(420, 600);
  const made = blank(600, 800);
  for (let y = 0; y < 800; y += 1)
    for (let x = 0; x < 600; x += 1) made.data[y * 600 + x] = table(x, y) * (x < 300 ? 1 : SHADOW);
  for (let v = 0; v < 1; v += 0.0006) {
    for (let u = 0; u < 1; u += 0.0008) {
      const at = onPhotograph(corners, { x: u, y: v });
      const [x, y] = [Math.round(at.x), Math.round(at.y)];
      const paper = page.data[Math.floor(v * 600) * 420 + Math.floor(u * 420)] ?? 255;
      made.data[y * 600 + x] = paper * 0.95 * (x < 300 ? 1 : SHADOW);
    }
  }
  return made;
}

describe('the sheet in a photograph', () => {
  it('is found by its edges, in a shadow too', () => {
    const found = sheetIn(aPhotograph(CORNERS, () => TABLE));
    expect(found).not.toBeNull();
    for (const [index, corner] of CORNERS.entries()) {
      expect(Math.abs((found?.[index]?.x ?? 0) - corner.x)).toBeLessThan(8);
      expect(Math.abs((found?.[index]?.y ?? 0) - corner.y)).toBeLessThan(8);
    }
  });

  it('is none where the page fills the picture, and none in a blank one', () => {
    expect(sheetIn(aPageOfLines(600, 800))).toBeNull();
    expect(sheetIn(blank(600, 800))).toBeNull();
  });

  it('is none where a panel of the page is what is darker: nothing of it may be lost', () => {
    const page = aPageOfLines(600, 800);
    for (let y = 0; y < 800; y += 1)
      for (let x = 0; x < 160; x += 1) page.data[y * 600 + x] = (page.data[y * 600 + x] ?? 0) / 3;
    expect(sheetIn(page)).toBeNull();
  });

  it('is none where letters stand beyond its edges', () => {
    const printed = (x: number, y: number) => (y % 20 < 8 && x % 9 > 4 ? 20 : TABLE);
    expect(sheetIn(aPhotograph(CORNERS, printed))).toBeNull();
  });

  it('is seen from above once it is taken out, and each point of it keeps its place', () => {
    const photograph = aPhotograph(CORNERS, () => TABLE);
    const sheet = sheetOf(photograph, CORNERS);
    const isTable = (value: number) =>
      Math.abs(value - TABLE) < 4 || Math.abs(value - TABLE * SHADOW) < 4;
    expect(photograph.data.filter(isTable).length).toBeGreaterThan(photograph.data.length * 0.3);
    expect(sheet.data.filter(isTable).length).toBeLessThan(sheet.data.length * 0.02);
    const corner = onPhotograph(CORNERS, { x: 0, y: 0 });
    expect(Math.hypot(corner.x - 90, corner.y - 60)).toBeLessThan(8);
    const other = onPhotograph(CORNERS, { x: 1, y: 1 });
    expect(Math.hypot(other.x - 500, other.y - 740)).toBeLessThan(8);
  });
});
