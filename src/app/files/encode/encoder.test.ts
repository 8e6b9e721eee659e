import { expect, test } from 'vitest';
import { FailingFile } from '../sniff/made-file.fixture.ts';
import { FileUnreadable, FileVanished } from '../sniff/read-file.ts';
import { encodeSlices } from './encode-slices.ts';
import { createEncoder, EncoderStopped, type EncodeWorker } from './encoder.ts';
import type { EncodeReply } from './messages.ts';

/** Workers on this thread: they do the real work when `work` lets them. */
function startedWorkers({ silent = false } = {}) {
  const workers: (EncodeWorker & { ended: boolean })[] = [];
  const startWorker = () => {
    const worker: (typeof workers)[number] = {
      ended: false,
      onmessage: null,
      onerror: null,
      terminate: () => {
        worker.ended = true;
      },
      postMessage: ({ file }) => {
        const reply = (data: EncodeReply) =>
          worker.ended || worker.onmessage?.(new MessageEvent('message', { data }));
        if (silent) return;
        encodeSlices(file, (doneBytes) => reply({ kind: 'progress', doneBytes }), 3).then(
          (base64) => reply({ kind: 'done', base64 }),
          (error) => reply({ kind: 'failed', vanished: error instanceof FileVanished }),
        );
      },
    };
    workers.push(worker);
    return worker;
  };
  return { workers, startWorker };
}

const file = (text: string) => new Blob([text]);

test('starts no worker before there is work, and at most two for many files', async () => {
  const { workers, startWorker } = startedWorkers();
  const encoder = createEncoder({ startWorker });
  expect(workers).toHaveLength(0);
  const texts = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
  const blobs = await Promise.all(texts.map((text) => encoder.encode(file(text))));
  expect(await Promise.all(blobs.map((blob) => blob.text()))).toEqual(texts.map(btoa));
  expect(workers).toHaveLength(2);
});

test('tells the progress of each file', async () => {
  const encoder = createEncoder(startedWorkers());
  const heard: number[] = [];
  await encoder.encode(file('abcdefg'), { onProgress: (done) => heard.push(done) });
  expect(heard).toEqual([3, 6, 7]);
});

test('one file that cannot be read harms no other', async () => {
  const encoder = createEncoder(startedWorkers());
  const bytes = new Uint8Array(3);
  const [gone, locked, good] = await Promise.allSettled([
    encoder.encode(new FailingFile(bytes, 'NotFoundError')),
    encoder.encode(new FailingFile(bytes, 'NotReadableError')),
    encoder.encode(file('abc')),
  ]);
  expect(gone).toMatchObject({ reason: expect.any(FileVanished) });
  expect(locked).toMatchObject({ reason: expect.any(FileUnreadable) });
  expect(good.status).toBe('fulfilled');
});

test('a cancelled file ends its worker at once, even one that answers nothing', async () => {
  const { workers, startWorker } = startedWorkers({ silent: true });
  const encoder = createEncoder({ startWorker, maxWorkers: 1 });
  const first = new AbortController();
  const second = new AbortController();
  const works = [
    encoder.encode(file('a'), { signal: first.signal }),
    encoder.encode(file('b'), { signal: second.signal }),
  ];
  second.abort();
  await expect(works[1]).rejects.toBe(second.signal.reason);
  expect(workers).toHaveLength(1);
  first.abort();
  await expect(works[0]).rejects.toBe(first.signal.reason);
  expect(workers[0]?.ended).toBe(true);
});

test('a worker that dies fails its own file and the next one gets a new worker', async () => {
  const { workers, startWorker } = startedWorkers();
  const encoder = createEncoder({ startWorker, maxWorkers: 1 });
  const work = encoder.encode(file('a'));
  const [worker] = workers;
  worker?.onerror?.(Object.assign(new Event('error'), {}) as ErrorEvent);
  await expect(work).rejects.toBeInstanceOf(EncoderStopped);
  expect(await (await encoder.encode(file('a'))).text()).toBe(btoa('a'));
  expect(workers).toHaveLength(2);
});

test('a worker goes on with the next file and ends when none is left', async () => {
  const { workers, startWorker } = startedWorkers();
  const encoder = createEncoder({ startWorker, maxWorkers: 1 });
  const first = encoder.encode(file('a')).then(() => workers[0]?.ended);
  const second = encoder.encode(file('b'));
  expect(await first).toBe(false);
  await second;
  expect(workers).toHaveLength(1);
  expect(workers[0]?.ended).toBe(true);
});
