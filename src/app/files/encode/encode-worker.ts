/** Encodes files away from the page. */
import { FileVanished } from '../sniff/read-file.ts';
import { encodeSlices } from './encode-slices.ts';
import type { EncodeReply, EncodeRequest } from './messages.ts';

/** More often the page would spend its time on news, in milliseconds. */
const NEWS_MS = 80;

const reply = (message: EncodeReply) => self.postMessage(message);

self.addEventListener('message', ({ data: { file } }: MessageEvent<EncodeRequest>) => {
  let told = performance.now();
  const tell = (doneBytes: number) => {
    if (performance.now() - told < NEWS_MS) return;
    told = performance.now();
    reply({ kind: 'progress', doneBytes });
  };
  encodeSlices(file, tell).then(
    (base64) => reply({ kind: 'done', base64 }),
    (error: unknown) => reply({ kind: 'failed', vanished: error instanceof FileVanished }),
  );
});
