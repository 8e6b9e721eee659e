// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { ScanUnread } from './scan-fault.ts';
import type { ScanAnswer, ScanRequest } from './scan-messages.ts';

let workers: FakeWorker[] = [];
let answers: (request: ScanRequest) => ScanAnswer[] = () => [];

class FakeWorker {
  onmessage: ((event: { data: ScanAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  constructor() {
    workers.push(this);
  }
  postMessage(request: ScanRequest) {
    for (const data of answers(request)) queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate() {
    this.ended = true;
  }
}

vi.stubGlobal('Worker', FakeWorker);
const { readScan } = await import('./scan.ts');

const bitmap = (width = 100, height = 200) => ({ width, height, close: vi.fn() });
const scan = (signal = new AbortController().signal, onProgress = vi.fn()) =>
  readScan(new Blob(['x']), { look: 'image', language: null, hint: 'en', signal, onProgress });

afterEach(() => {
  workers = [];
  vi.useRealTimers();
});

test('a picture is read, its progress told, and the worker ended', async () => {
  vi.stubGlobal('createImageBitmap', async () => bitmap());
  const reading = { status: 'ok', fields: [] };
  answers = ({ kind }) =>
    kind === 'start'
      ? [{ kind: 'ready' }]
      : kind === 'page'
        ? [{ kind: 'share', share: 0.5 }, { kind: 'read' }]
        : [{ kind: 'reading', reading: reading as never }];
  const onProgress = vi.fn();
  expect(await scan(undefined, onProgress)).toBe(reading);
  expect(onProgress).toHaveBeenCalledWith({ phase: 'reading', page: 1, pages: 1, share: 0.5 });
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});

test('a picture that the browser cannot open is told, and no worker is left', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('HEIC')));
  await expect(scan()).rejects.toMatchObject({ why: 'unopened' });
  expect(workers.filter(({ ended }) => !ended)).toEqual([]);
});

test('a picture of more pixels than any page is not unpacked further', async () => {
  const large = bitmap(20_000, 20_000);
  vi.stubGlobal('createImageBitmap', async () => large);
  await expect(scan()).rejects.toBeInstanceOf(ScanUnread);
  expect(large.close).toHaveBeenCalled();
});

test('a reader that cannot be fetched is told', async () => {
  vi.stubGlobal('createImageBitmap', async () => bitmap());
  answers = () => [{ kind: 'failed', why: 'load' }];
  await expect(scan()).rejects.toMatchObject({ why: 'load' });
  expect(workers[0]?.ended).toBe(true);
});

test('a reader that goes silent is ended', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('createImageBitmap', async () => bitmap());
  answers = ({ kind }) => (kind === 'start' ? [{ kind: 'ready' }] : []);
  const failed = expect(scan()).rejects.toMatchObject({ why: 'slow' });
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
  expect(workers[0]?.ended).toBe(true);
});

test('cancelling ends the worker at once, with the reason', async () => {
  vi.stubGlobal('createImageBitmap', async () => bitmap());
  answers = ({ kind }) => (kind === 'start' ? [{ kind: 'ready' }] : []);
  const cancelling = new AbortController();
  const failed = expect(scan(cancelling.signal)).rejects.toThrow('enough');
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  cancelling.abort(new Error('enough'));
  await failed;
  expect(workers[0]?.ended).toBe(true);
});
