/** Whoever touches the screen has a camera at hand, nothing to drop, and no keys with modifiers. */
export const hasTouch = window.matchMedia('(pointer: coarse)').matches;
