// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bypassReactEvents, listenQuietly } from './bypass-react-events.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const heard = vi.fn();
let root: Root;
let quiet: HTMLInputElement;
let other: HTMLInputElement;

beforeEach(async () => {
  const container = document.body.appendChild(document.createElement('div'));
  root = listenQuietly(container, () => createRoot(container));
  const tell = ({ type }: { type: string }) => heard(type);
  await act(async () =>
    root.render(
      <form onKeyDown={tell} onInput={tell} onKeyUpCapture={tell} onFocus={tell} onPaste={tell}>
        <input
          aria-label="quiet"
          ref={(control) => {
            if (control) bypassReactEvents(control);
          }}
        />
        <input aria-label="other" />
      </form>,
    ),
  );
  [quiet, other] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  heard.mockClear();
});

const type = (control: HTMLInputElement) => {
  control.focus();
  heard.mockClear();
  for (const type of ['keydown', 'input', 'keyup']) {
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }
};

test('React hears no typing in a bypassed control', () => {
  type(quiet);
  expect(heard).not.toHaveBeenCalled();
});

test('everybody else hears it', () => {
  const listener = vi.fn(({ type }: Event) => type);
  for (const type of ['keydown', 'input', 'keyup']) window.addEventListener(type, listener);
  type(quiet);
  expect(listener.mock.results.map(({ value }) => value)).toEqual(['keydown', 'input', 'keyup']);
  for (const type of ['keydown', 'input', 'keyup']) window.removeEventListener(type, listener);
});

test('React hears a value that is set in another control while a bypassed one has the focus', () => {
  type(quiet);
  other.dispatchEvent(new Event('input', { bubbles: true }));
  expect(heard.mock.calls.flat()).toEqual(['input']);
});

test('React hears the focus and the pastes of a bypassed control', () => {
  quiet.focus();
  quiet.dispatchEvent(new Event('paste', { bubbles: true }));
  expect(heard.mock.calls.flat()).toEqual(['focus', 'paste']);
});

test('React hears all of every other control', () => {
  type(other);
  expect(heard.mock.calls.flat()).toEqual(['keydown', 'input', 'keyup']);
});

test('the element and the document take listeners as before once the root is made', () => {
  expect(Object.hasOwn(document, 'addEventListener')).toBe(false);
  expect(Object.hasOwn(quiet.closest('div') as object, 'addEventListener')).toBe(false);
});
