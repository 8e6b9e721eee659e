/** Makes a picture small enough, on this device. The original is not touched. */
import { startWorker } from '../../platform/trusted-types.ts';
import type { ShrinkReply, ShrinkRequest } from './messages.ts';
import workerUrl from './shrink-worker.ts?worker&url';

/** Pictures that browsers can draw; HEIC is tried too, where the system can read it. */
const DRAWABLE = /^image\/(?:png|jpeg|webp|gif|bmp|avif|heic)$/;

/** Can a smaller version be offered for this type? */
export function canShrink(contentType: string): boolean {
  return DRAWABLE.test(contentType) && typeof OffscreenCanvas === 'function';
}

/**
 * A JPEG of at most `maxBytes`, turned upright.
 * Null when the picture cannot be read here or cannot be made small enough.
 */
export function shrinkImage(file: Blob, maxBytes: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    const worker = startWorker(workerUrl);
    const end = (reply: ShrinkReply) => {
      worker.terminate();
      resolve(reply);
    };
    worker.onmessage = ({ data }: MessageEvent<ShrinkReply>) => end(data);
    worker.onerror = () => end(null);
    const request: ShrinkRequest = { file, maxBytes };
    worker.postMessage(request);
  });
}
