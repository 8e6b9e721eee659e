import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPaces, type Pace } from './pace.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SECOND = 1000;
let isShort = false;

/** A body that must bring 2,048 bytes a second over 30 s. */
function aBody(): { pace: Pace; letGo: ReturnType<typeof vi.fn> } {
  isShort = false;
  const letGo = vi.fn();
  const paces = createPaces({ patienceMs: 30 * SECOND, minRate: 2048, isShort: () => isShort });
  return { pace: paces.begin(letGo), letGo };
}

/** So many bytes a second. */
function bring(pace: Pace, rate: number, seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    pace.arrived(rate);
    vi.advanceTimersByTime(SECOND);
  }
}

test('whoever stops after one byte is let go after 30 s, and once only', () => {
  const { pace, letGo } = aBody();
  pace.arrived(1);
  vi.advanceTimersByTime(29 * SECOND);
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5 * SECOND);
  expect(letGo).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(90 * SECOND);
  expect(letGo).toHaveBeenCalledTimes(1);
});

test('whoever trickles is let go, whatever it brought before', () => {
  const { pace, letGo } = aBody();
  pace.arrived(50_000_000);
  bring(pace, 1000, 30);
  expect(letGo).not.toHaveBeenCalled();
  bring(pace, 1000, 40);
  expect(letGo).toHaveBeenCalledTimes(1);
});

test('a slow line is waited for as long as it brings something', () => {
  const { pace, letGo } = aBody();
  bring(pace, 2500, 600);
  expect(letGo).not.toHaveBeenCalled();
});

test('time that we keep a body waiting does not count', () => {
  const { pace, letGo } = aBody();
  pace.arrived(1);
  pace.hold();
  vi.advanceTimersByTime(600 * SECOND);
  pace.goOn();
  vi.advanceTimersByTime(29 * SECOND);
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5 * SECOND);
  expect(letGo).toHaveBeenCalledTimes(1);
});

test('while others wait for room, a body that stops is let go in seconds, and a quick one not', () => {
  const { pace, letGo } = aBody();
  bring(pace, 100_000, 10);
  isShort = true;
  bring(pace, 100_000, 10);
  expect(letGo).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6 * SECOND);
  expect(letGo).toHaveBeenCalledTimes(1);
});

test('nothing runs on after the last body', () => {
  const { pace } = aBody();
  pace.end();
  expect(vi.getTimerCount()).toBe(0);
});
