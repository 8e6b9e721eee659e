// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPendingWork, type PendingWork, useIsIdle } from '../pending-work.ts';
import { useProceed } from './use-proceed.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const go = vi.fn();
let root: Root;
let pendingWork: PendingWork;

function Bar({ step }: { step: string }) {
  const { isWaiting, proceed } = useProceed(step, useIsIdle(pendingWork), pendingWork, () =>
    go(step),
  );
  return (
    <button type="button" onClick={proceed}>
      {isWaiting ? 'waits' : 'ready'}
    </button>
  );
}

const show = (step: string) => act(async () => root.render(<Bar step={step} />));
const click = () => act(async () => document.querySelector('button')?.click());
const shown = () => document.querySelector('button')?.textContent;

/** Work that ends when it is told to. */
function begin() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const during = pendingWork.during(promise);
  during.catch(() => {});
  return {
    end: () => act(async () => resolve()),
    fail: () => act(async () => reject(new Error())),
  };
}

beforeEach(async () => {
  go.mockClear();
  pendingWork = createPendingWork();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await show('files');
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

test('with nothing in hand it goes on at once', async () => {
  await click();
  expect(go).toHaveBeenCalledExactlyOnceWith('files');
});

test('it waits for all that is in hand, and goes on once however often it was pressed', async () => {
  const [one, other] = await act(async () => [begin(), begin()]);
  await click();
  await click();
  await one?.end();
  expect(shown()).toBe('waits');
  expect(go).not.toHaveBeenCalled();
  await other?.fail();
  expect(shown()).toBe('ready');
  expect(go).toHaveBeenCalledExactlyOnceWith('files');
});

test('a failure is seen before anything else', async () => {
  const work = await act(async () => begin());
  await click();
  await act(async () => pendingWork.fail());
  await work.end();
  expect(go).not.toHaveBeenCalled();
});

test('on another step nothing goes on by itself, nor on the way back', async () => {
  const work = await act(async () => begin());
  await click();
  await show('job');
  expect(shown()).toBe('ready');
  await show('files');
  await work.end();
  expect(go).not.toHaveBeenCalled();
});
