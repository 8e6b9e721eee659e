// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.ts';

const READING = { status: 'empty', fields: [] };
const workers: FakeWorker[] = [];

class FakeWorker {
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  asked: WorkerRequest['kind'][] = [];
  constructor() {
    workers.push(this);
  }
  postMessage({ kind }: WorkerRequest) {
    this.asked.push(kind);
    if (kind === 'file')
      queueMicrotask(() =>
        this.onmessage?.({ data: { kind: 'reading', reading: READING as never } }),
      );
  }
  terminate() {}
}

vi.stubGlobal('Worker', FakeWorker);
const { readCv, takeDrawer, warmReader } = await import('./read-cv.ts');

test('the reader that starts while a file is chosen reads it', async () => {
  await warmReader();
  expect(await readCv(new Blob(['x']))).toBe(READING);
  expect(workers.map(({ asked }) => asked)).toEqual([['warm', 'file']]);
});

test('the reader of a CV draws it, and another is made ready for the next one', async () => {
  const { worker, restore } = takeDrawer();
  expect(worker).toBe(workers[0]);
  restore();
  await readCv(new Blob(['y']));
  expect(workers.map(({ asked }) => asked)).toEqual([
    ['warm', 'file'],
    ['warm', 'file'],
  ]);
});

test('without a free reader a new worker draws, and none takes its place', async () => {
  takeDrawer();
  const before = workers.length;
  const { restore } = takeDrawer();
  expect(workers).toHaveLength(before + 1);
  restore();
  await Promise.resolve();
  expect(workers).toHaveLength(before + 1);
});
