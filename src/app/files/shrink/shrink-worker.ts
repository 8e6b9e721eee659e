/** Draws a picture smaller until it fits, away from the page. */
import type { ShrinkReply, ShrinkRequest } from './messages.ts';
import { shrinkPlan } from './shrink-plan.ts';

async function shrink({ file, maxBytes }: ShrinkRequest): Promise<ShrinkReply> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    for (const { width, height, quality } of shrinkPlan(picture.width, picture.height)) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) return null;
      // JPEG knows no transparency: what shines through is paper.
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, width, height);
      const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (smaller.size <= maxBytes) return smaller;
    }
    return null;
  } finally {
    picture.close();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ShrinkRequest>) => {
  shrink(data).then(
    (reply) => self.postMessage(reply),
    () => self.postMessage(null),
  );
});
