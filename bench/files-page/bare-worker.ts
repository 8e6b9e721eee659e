/** The shortest program that turns a file into a Blob of its base64. */
import { SLICE_BYTES } from '../../src/app/files/encode/encode-slices.ts';

interface WithBase64 {
  toBase64(): string;
}

self.addEventListener('message', async ({ data: file }: MessageEvent<File>) => {
  const parts: Blob[] = [];
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
    parts.push(new Blob([(bytes as unknown as WithBase64).toBase64()]));
  }
  self.postMessage(new Blob(parts));
});
