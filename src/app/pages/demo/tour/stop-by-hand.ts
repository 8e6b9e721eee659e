/** Whoever touches anything wants the page for themselves. */

/** Keys that do nothing by themselves; with one of them people silence a screen reader. */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Meta', 'Shift']);

/** A click comes right after its press. Milliseconds. */
const CLICK_MS = 400;

/**
 * Calls `stop` at the first key or press that is a person's, and when somebody goes back: the tour
 * itself goes forward alone. A key or press does nothing else: nobody who wants
 * it to stop wants to send what the finger happens to be on. Ends with `signal`.
 */
export function stopByHand(stop: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener('popstate', stop, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || MODIFIERS.has(event.key)) return;
      // Shortcuts are the browser's: to reload or to leave.
      if (!event.ctrlKey && !event.metaKey && !event.altKey) swallow(event);
      stop();
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      swallowClick();
      stop();
    },
    options,
  );
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The click that belongs to a press, which comes when the finger leaves, however late. */
function swallowClick(): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  window.addEventListener('click', swallow, options);
  // The next press is another one, however soon it comes.
  window.addEventListener('pointerdown', () => over.abort(), options);
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(end, () => setTimeout(() => over.abort(), CLICK_MS), options);
  }
}
