import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkerPool, spareCores } from './worker-pool.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aPool(size: number) {
  const made: { number: number; gone: boolean; terminate(): void }[] = [];
  const pool = createWorkerPool({
    size,
    maxIdle: 1000,
    create() {
      const worker = {
        number: made.length,
        gone: false,
        terminate() {
          worker.gone = true;
        },
      };
      made.push(worker);
      return worker;
    },
  });
  return { pool, made };
}

test('a worker that was given back is used again', async () => {
  const { pool, made } = aPool(2);
  pool.keep(await pool.take());
  pool.keep(await pool.take());
  expect(made).toHaveLength(1);
});

test('no more workers than fit are there at once: the next waits for one to come back', async () => {
  const { pool, made } = aPool(2);
  const [first] = await Promise.all([pool.take(), pool.take()]);
  let third: unknown = null;
  const waiting = pool.take().then((worker) => {
    third = worker;
  });
  await Promise.resolve();
  expect(third).toBeNull();
  pool.keep(first);
  await waiting;
  expect(third).toBe(first);
  expect(made).toHaveLength(2);
});

test('a worker that was given up makes room for another', async () => {
  const { pool, made } = aPool(1);
  const first = await pool.take();
  const next = pool.take();
  pool.drop(first);
  expect((await next).number).toBe(1);
  expect(made.map(({ gone }) => gone)).toEqual([true, false]);
});

test('a worker that nobody asks for goes', async () => {
  const { pool, made } = aPool(1);
  pool.keep(await pool.take());
  vi.advanceTimersByTime(999);
  expect(made[0]?.gone).toBe(false);
  vi.advanceTimersByTime(1);
  expect(made[0]?.gone).toBe(true);
  expect((await pool.take()).number).toBe(1);
});

test.each([
  [1, 1],
  [2, 1],
  [4, 3],
  [64, 4],
])('a machine with %i cores has %i to spare', (cores, spare) => {
  expect(spareCores(cores)).toBe(spare);
});

test('a worker that does not start takes no room', async () => {
  let works = false;
  const pool = createWorkerPool({
    size: 1,
    maxIdle: 1000,
    create() {
      if (!works) throw new Error('This browser starts no worker.');
      return { terminate() {} };
    },
  });
  await expect(pool.take()).rejects.toThrow('starts no worker');
  works = true;
  expect(await pool.take()).toBeDefined();
});

test('a free worker that is released is its taker’s: it stays, and another may come', async () => {
  const { pool, made } = aPool(1);
  expect(pool.release()).toBeNull();
  const first = await pool.take();
  expect(pool.release()).toBeNull();
  pool.keep(first);
  expect(pool.release()).toBe(first);
  expect((await pool.take()).number).toBe(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(made.map(({ gone }) => gone)).toEqual([false, false]);
});
