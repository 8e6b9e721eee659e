/** Encodes files away from the page. */
import { FileVanished } from '../read-file.ts';
import { encodeSlices } from './encode-slices.ts';
import type { EncodeReply, EncodeRequest } from './messages.ts';

const reply = (message: EncodeReply) => self.postMessage(message);

self.addEventListener('message', ({ data: { file } }: MessageEvent<EncodeRequest>) => {
  encodeSlices(file, (doneBytes) => reply({ kind: 'progress', doneBytes })).then(
    (base64) => reply({ kind: 'done', base64 }),
    (error: unknown) => reply({ kind: 'failed', vanished: error instanceof FileVanished }),
  );
});
