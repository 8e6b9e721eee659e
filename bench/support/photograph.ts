/**
 * A page as a telephone sees it: laid down aslant on a dark table, seen a little from the side, in the shadow of a hand,
 * a little out of focus, with the noise of a small sensor, and saved as JPEG is.
 */
import type { Browser } from '@playwright/test';
import { Random } from '../cv-generator/random.ts';

/** How one photograph was taken. */
export interface Shot {
  /** Degrees that the page lies aslant, clockwise. */
  slant: number;
  /** How much nearer one side, and one end, of the page is than its middle: 0.05 is five per cent. */
  aside: number;
  above: number;
  /** How much of the light the darkest shadow leaves, and the way in which it falls, in degrees. */
  light: number;
  falls: number;
  /** Radius of the blur in pixels, and spread of the noise in shades of 256. */
  blur: number;
  noise: number;
}

/** The same name gives the same shot: 3 to 8 degrees, to either side. */
export function shotOf(name: string): Shot {
  const random = new Random(`photograph/${name}`);
  const between = (least: number, most: number) => least + (most - least) * random.next();
  const eitherWay = (least: number, most: number) =>
    between(least, most) * (random.chance(0.5) ? 1 : -1);
  return {
    slant: eitherWay(3, 8),
    aside: eitherWay(0.01, 0.05),
    above: eitherWay(0.01, 0.05),
    light: between(0.4, 0.6),
    falls: between(0, 360),
    blur: between(0.6, 1.1),
    noise: between(3, 6),
  };
}

/** The picture of a page → a photograph of it, as JPEG. The same shot gives the same picture. */
export async function photographed(browser: Browser, picture: Buffer, shot: Shot): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const made = await page.evaluate(
      async ({ base64, slant, aside, above, light, falls, blur, noise }) => {
        const contextOf = (width: number, height: number) => {
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d', { willReadFrequently: true });
          if (context === null) throw new Error('no canvas');
          return { canvas, context };
        };
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const sheet = contextOf(bitmap.width, bitmap.height);
        sheet.context.filter = `blur(${blur}px)`;
        sheet.context.drawImage(bitmap, 0, 0);
        const from = sheet.context.getImageData(0, 0, bitmap.width, bitmap.height);
        const [width, height] = [Math.round(bitmap.width * 1.22), Math.round(bitmap.height * 1.16)];
        const { canvas, context } = contextOf(width, height);
        const to = context.createImageData(width, height);
        const [cos, sin] = [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)];
        const [lightX, lightY] = [
          Math.cos((falls * Math.PI) / 180),
          Math.sin((falls * Math.PI) / 180),
        ];
        const table = [138, 127, 114];
        let state = 1;
        const chance = () => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return state / 4_294_967_296;
        };
        for (let y = 0; y < height; y += 1) {
          for (let x = 0; x < width; x += 1) {
            const [u, v] = [x - width / 2, y - height / 2];
            const near = 1 + (aside * u) / (width / 2) + (above * v) / (height / 2);
            const sourceX = (u * cos + v * sin) / near + from.width / 2;
            const sourceY = (v * cos - u * sin) / near + from.height / 2;
            const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)];
            const isOn = left >= 0 && top >= 0 && left + 1 < from.width && top + 1 < from.height;
            const [partX, partY] = [sourceX - left, sourceY - top];
            // The edge of a hand's shadow is soft, and the light falls off along the page as well.
            const along = (u * lightX) / width + (v * lightY) / height;
            const shadow = 1 / (1 + Math.exp(-14 * (along - 0.05)));
            const lit = (1 - shadow * (1 - light)) * (0.92 - 0.12 * along);
            const grain = (chance() + chance() + chance() - 1.5) * 2 * noise;
            for (let colour = 0; colour < 3; colour += 1) {
              let value = table[colour] ?? 0;
              if (isOn) {
                const at = (top * from.width + left) * 4 + colour;
                const below = at + from.width * 4;
                const data = from.data;
                value =
                  ((data[at] ?? 0) * (1 - partX) + (data[at + 4] ?? 0) * partX) * (1 - partY) +
                  ((data[below] ?? 0) * (1 - partX) + (data[below + 4] ?? 0) * partX) * partY;
              }
              to.data[(y * width + x) * 4 + colour] = value * lit + grain;
            }
            to.data[(y * width + x) * 4 + 3] = 255;
          }
        }
        context.putImageData(to, 0, 0);
        const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
        const out = new Uint8Array(await jpeg.arrayBuffer());
        let text = '';
        for (const byte of out) text += String.fromCharCode(byte);
        return btoa(text);
      },
      { base64: picture.toString('base64'), ...shot },
    );
    return Buffer.from(made, 'base64');
  } finally {
    await page.close();
  }
}
