// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../../../contract/receipt.ts';
import { SILENT_MS, untilSilentMs, useShownState } from './use-shown-state.ts';

type Shown = Pick<Receipt, 'state' | 'updated_at'>;
const updated_at = '2026-11-24T09:00:00.000Z';
const began = Date.parse(updated_at);

test('a clock that is ahead or behind makes nobody wait longer', () => {
  const sending: Shown = { state: 'sending', updated_at };
  expect(untilSilentMs(sending, began + 5000)).toBe(SILENT_MS - 5000);
  expect(untilSilentMs(sending, began - 60_000)).toBe(SILENT_MS);
  expect(untilSilentMs(sending, began + 60_000)).toBe(0);
  expect(untilSilentMs({ state: 'queued', updated_at }, began + 60_000)).toBeNull();
});

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ now: began });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is being sent says after a while that no answer came, and forgets it with the next state', async () => {
  const element = document.createElement('div');
  const root = createRoot(element);
  const State = (receipt: Shown) => useShownState(receipt);
  const show = (receipt: Shown) => act(async () => root.render(createElement(State, receipt)));
  await show({ state: 'sending', updated_at });
  expect(element.textContent).toBe('sending');
  await act(async () => vi.advanceTimersByTime(SILENT_MS));
  expect(element.textContent).toBe('unanswered');
  const later = new Date(began + SILENT_MS).toISOString();
  await show({ state: 'unconfirmed', updated_at: later });
  expect(element.textContent).toBe('unconfirmed');
  await show({ state: 'sending', updated_at: later });
  expect(element.textContent).toBe('sending');
  await act(async () => root.unmount());
});
