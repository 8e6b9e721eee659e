/** The three ways to send a chosen file that are compared. Each resolves with its time in milliseconds. */

import { assembleBody } from '../../src/app/delivery/assemble-body.ts';
import { upload } from '../../src/app/delivery/upload.ts';
import { keepFile } from '../../src/app/files/attach/add-file.ts';
import { encodings } from '../../src/app/files/encode/encodings.ts';
import { createMemoryFileStore } from '../../src/app/form/file-store.ts';

const GB = 1_000_000_000;

/** As the product does it: looked at, kept, encoded in a worker, assembled, sent. */
async function intake(file: File): Promise<void> {
  const store = createMemoryFileStore();
  const picked = { name: file.name, file };
  const { entry } = await keepFile(picked, { store, accepted: [], maxBytes: GB });
  if (entry === null) throw new Error('The file was refused.');
  const { id, name, content_type } = entry;
  const body = await assembleBody(
    { request_body: { attachments: [{ name, type: 'CV', content_type, data: { $file: id } }] } },
    (fileId) => encodings.base64Of(fileId, store.get),
  );
  await upload('/sink', body);
  encodings.drop(id);
}

/** Nothing but a worker that encodes the same slices into the same kind of Blob. */
async function bare(file: File): Promise<void> {
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' });
  const base64 = await new Promise<Blob>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
    worker.postMessage(file);
  });
  worker.terminate();
  await send(new Blob(['{"data":"', base64, '"}']));
}

/** The bytes as they are. */
const raw = (file: File): Promise<void> => send(file);

function send(body: Blob): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', '/sink');
    request.onload = () => resolve();
    request.onerror = () => reject(new Error('The sink did not answer.'));
    request.send(body);
  });
}

const WAYS = { intake, bare, raw };
export type Way = keyof typeof WAYS;

declare global {
  interface Window {
    run(way: Way): Promise<number>;
  }
}

window.run = async (way) => {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('No file is chosen.');
  const started = performance.now();
  await WAYS[way](file);
  return performance.now() - started;
};
