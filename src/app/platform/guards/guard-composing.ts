/**
 * Keys of an input method are its own: the Enter that ends a word in Japanese sends nothing, accepts
 * nothing and chooses nothing, and the Escape that gives the word up closes nothing, wherever in the
 * page it is typed.
 */
import { isComposing } from './is-composing.ts';

/** From now on nobody in the page hears these keys. Called before anybody else listens. */
export function guardComposing(): void {
  const guard = (event: KeyboardEvent) => {
    if (!isComposing(event)) return;
    event.stopImmediatePropagation();
    // The browser's own answer would send a form. The word is ended all the same.
    if (event.key === 'Enter') event.preventDefault();
  };
  window.addEventListener('keydown', guard, { capture: true });
}
