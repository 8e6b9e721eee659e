// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionEnd } from '../../../contract/session.ts';
import { ApiSignedOut } from '../../api/request.ts';
import { watchSession } from './session-watch.ts';

const MINUTE = 60_000;
const WARN_MS = 5 * MINUTE;
let endsAt = 0;
let isOver = false;
let by: SessionEnd['by'] = 'idle';
const asks = {
  session: vi.fn(async () => {
    endsAt = Date.now() + 30 * MINUTE;
    return {} as never;
  }),
  sessionEnd: vi.fn(async (): Promise<SessionEnd> => {
    if (isOver) throw new ApiSignedOut();
    return { in_ms: endsAt - Date.now(), by, warn_ms: WARN_MS };
  }),
};
let watch: ReturnType<typeof watchSession>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  [isOver, by, endsAt] = [false, 'idle', Date.now() + 30 * MINUTE];
  watch = watchSession(asks);
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test('whoever does nothing is warned, and stays when they say so', async () => {
  await vi.advanceTimersByTimeAsync(24 * MINUTE);
  expect(watch.state.get().name).toBe('fine');
  expect(asks.session).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(watch.state.get()).toEqual({ name: 'ending', at: endsAt, by: 'idle' });
  await watch.stay();
  expect(watch.state.get().name).toBe('fine');
});

test('whoever types is using the session, though nothing is asked of the gateway', async () => {
  for (let minute = 0; minute < 60; minute += 1) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
  expect(watch.state.get().name).toBe('fine');
});

test('another tab that was used takes the warning away', async () => {
  await vi.advanceTimersByTimeAsync(26 * MINUTE);
  expect(watch.state.get().name).toBe('ending');
  endsAt = Date.now() + 30 * MINUTE;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(watch.state.get().name).toBe('fine');
});

test('an end by age is told as one, and what is over is said', async () => {
  by = 'age';
  await vi.advanceTimersByTimeAsync(26 * MINUTE);
  expect(watch.state.get()).toMatchObject({ name: 'ending', by: 'age' });
  isOver = true;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(watch.state.get().name).toBe('ended');
});
