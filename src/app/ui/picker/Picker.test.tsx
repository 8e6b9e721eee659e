// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Picker from './Picker.tsx';

const OPTIONS = [
  { value: 'DE', label: 'Germany' },
  { value: 'JP', label: 'Japan' },
];
const onChange = vi.fn<(value: string) => void>();
let root: Root;
let input: HTMLInputElement;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onChange.mockClear();
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  const texts = { empty: 'Nothing matches', clearLabel: 'Clear' };
  await act(async () =>
    root.render(
      <Picker id="p" path="p" options={OPTIONS} value="" onChange={onChange} {...texts} />,
    ),
  );
  input = container.querySelector('input') as HTMLInputElement;
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const type = (text: string) =>
  act(async () => {
    input.focus();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  });

const press = (init: KeyboardEventInit) =>
  act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
  });

test.each([
  ['while an input method composes', { isComposing: true }],
  ['as Safari sends it after a composition', { keyCode: 229 }],
])('Enter %s chooses nothing; the next one does', async (_, init) => {
  await type('jap');
  await press(init);
  expect(onChange).not.toHaveBeenCalled();
  await press({});
  expect(onChange).toHaveBeenCalledExactlyOnceWith('JP');
});
