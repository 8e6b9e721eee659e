/** A page as a telephone sees it: laid down aslant, a shadow over it, a little blurred, and saved as JPEG is. */
import type { Browser } from '@playwright/test';

/** Degrees that the page lies aslant, and how dark the shadow's darkest part is. */
const [SLANT, SHADOW] = [4.5, 0.5];

/** The picture of a page → a photograph of it, as PNG. */
export async function photographed(browser: Browser, picture: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const made = await page.evaluate(
      async ({ base64, slant, shadow }) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const sheet = await createImageBitmap(new Blob([bytes]));
        const [width, height] = [sheet.width * 1.14, sheet.height * 1.1];
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.fillStyle = '#8a7f72';
        context.fillRect(0, 0, width, height);
        context.translate(width / 2, height / 2);
        context.rotate((slant * Math.PI) / 180);
        context.filter = 'blur(0.6px)';
        context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
        context.filter = 'none';
        context.setTransform(1, 0, 0, 1, 0, 0);
        const light = context.createLinearGradient(0, 0, width, height);
        light.addColorStop(0, `rgba(20, 15, 10, ${shadow})`);
        light.addColorStop(0.45, 'rgba(20, 15, 10, 0.1)');
        light.addColorStop(0.55, 'rgba(20, 15, 10, 0.25)');
        light.addColorStop(1, 'rgba(20, 15, 10, 0)');
        context.fillStyle = light;
        context.fillRect(0, 0, width, height);
        const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
        const out = new Uint8Array(await jpeg.arrayBuffer());
        let text = '';
        for (const byte of out) text += String.fromCharCode(byte);
        return btoa(text);
      },
      { base64: picture.toString('base64'), slant: SLANT, shadow: SHADOW },
    );
    return Buffer.from(made, 'base64');
  } finally {
    await page.close();
  }
}
