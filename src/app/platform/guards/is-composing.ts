/**
 * Does this key belong to an input method, such as the Enter that ends a word in Japanese? Safari
 * sends that one after the composition, without saying so but with the code of the input method
 * (UI Events, section 5.1: `keyCode` 229).
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === INPUT_METHOD;
}

const INPUT_METHOD = 229;
