import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave } from './autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A save whose writes end when the test says so. */
function aSave() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const save = (text: string) => {
    written.push(text);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { written, save, end: () => ends.shift()?.() };
}

test('steady typing is kept again and again, never later than the delay', async () => {
  const written: string[] = [];
  const autosave = createAutosave({
    save: async (text: string) => void written.push(text),
    delayMs: 300,
  });
  for (let key = 1; key <= 20; key += 1) {
    autosave.change('x'.repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(written.map(({ length }) => length)).toEqual([3, 6, 9, 12, 15, 18]);
});

test('writes never overlap, and the last change is written', async () => {
  const { written, save, end } = aSave();
  const autosave = createAutosave({ save, delayMs: 300 });
  autosave.change('a');
  await vi.advanceTimersByTimeAsync(300);
  autosave.change('ab');
  autosave.change('abc');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written).toEqual(['a']);
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['a', 'abc']);
});

test('a flush writes at once and waits until it is kept', async () => {
  const { written, save, end } = aSave();
  const autosave = createAutosave({ save, delayMs: 300 });
  autosave.change('a');
  let flushed = false;
  const flush = autosave.flush().then(() => {
    flushed = true;
  });
  expect(written).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(0);
  expect(flushed).toBe(false);
  end();
  await flush;
  expect(autosave.saving.get().kind).toBe('saved');
});

test('a write that failed is said and tried again with the newest values', async () => {
  let broken = true;
  const written: string[] = [];
  const autosave = createAutosave({
    save: async (text: string) => {
      if (broken) throw new Error('no room');
      written.push(text);
    },
    delayMs: 300,
  });
  autosave.change('a');
  await vi.advanceTimersByTimeAsync(300);
  expect(autosave.saving.get().kind).toBe('failed');
  broken = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(written).toEqual(['a']);
  expect(autosave.saving.get().kind).toBe('saved');
});

test('quick writes say nothing in between, and "saved" anew only once a minute', async () => {
  vi.setSystemTime('2026-11-25T14:02:00Z');
  const autosave = createAutosave({ save: async () => {}, delayMs: 300 });
  const told: string[] = [];
  autosave.saving.subscribe(() => told.push(autosave.saving.get().kind));
  for (let key = 1; key <= 40; key += 1) {
    autosave.change('x'.repeat(key));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(told).toEqual(['saved']);
  vi.setSystemTime('2026-11-25T14:03:00Z');
  autosave.change('y');
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual(['saved', 'saved']);
});

test('a write that takes longer than a second is said to be under way', async () => {
  const { save, end } = aSave();
  const autosave = createAutosave({ save, delayMs: 300 });
  autosave.change('a');
  await vi.advanceTimersByTimeAsync(1_200);
  expect(autosave.saving.get().kind).toBe('idle');
  await vi.advanceTimersByTimeAsync(200);
  expect(autosave.saving.get().kind).toBe('pending');
  end();
  await vi.advanceTimersByTimeAsync(0);
  expect(autosave.saving.get().kind).toBe('saved');
});

test('nothing is written any more once it is stopped', async () => {
  const written: string[] = [];
  const autosave = createAutosave({ save: async (text: string) => void written.push(text) });
  autosave.change('a');
  autosave.stop();
  autosave.change('b');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual([]);
});
