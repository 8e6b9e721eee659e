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

test('the reader that starts while a file is chosen reads it, and the one beside it draws', async () => {
  await warmReader();
  expect(await readCv(new Blob(['x']))).toBe(READING);
  expect(workers.map(({ asked }) => asked)).toEqual([['warm', 'file'], ['warm']]);
  expect(takeDrawer()).toBe(workers[1]);
});

test('the reader stays for the next file; without a worker that stands ready a new one draws', async () => {
  await readCv(new Blob(['y']));
  expect(workers[0]?.asked).toEqual(['warm', 'file', 'file']);
  expect(takeDrawer()).toBe(workers[2]);
  await warmReader();
  expect(takeDrawer()).toBe(workers[3]);
});
