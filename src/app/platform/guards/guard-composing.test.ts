// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { guardComposing } from './guard-composing.ts';

test.each([
  [{ key: 'Enter', isComposing: true }, 0],
  // As Safari tells of the Enter that has just ended a word.
  [{ key: 'Enter', keyCode: 229 }, 0],
  [{ key: 'Escape', isComposing: true }, 0],
  [{ key: 'Enter' }, 1],
  [{ key: 'a' }, 1],
])('of the key %o the page hears: %i', (init, times) => {
  guardComposing();
  const heard = vi.fn();
  window.addEventListener('keydown', heard, { capture: true });
  const input = document.body.appendChild(document.createElement('input'));
  input.addEventListener('keydown', heard);
  input.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  expect(heard).toHaveBeenCalledTimes(times * 2);
  window.removeEventListener('keydown', heard, { capture: true });
});
