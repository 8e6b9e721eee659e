/** Brings focus to the control of a path, once it is on the page. */

/** A step loads its code and its job first, over a slow line too. Milliseconds. */
const WAIT_MS = 15_000;

function controlOf(path: string): HTMLElement | null {
  const name = CSS.escape(path);
  return (
    document.querySelector<HTMLElement>(`[data-path="${name}"]`) ??
    document.querySelector<HTMLElement>(`[name="${name}"]`) ??
    document.querySelector<HTMLElement>(`[data-path^="${name}"], [name^="${name}"]`)
  );
}

/** Focuses the control where it stands already, before any key that is on its way; else as `focusPath`. */
export function focusPathAtOnce(path: string): void {
  const control = controlOf(path);
  if (control === null) focusPath(path);
  else control.focus();
}

/**
 * Focuses the control; waits for a step that is still loading, as long as the person does nothing
 * else and no other control is asked for.
 */
export function focusPath(path: string): void {
  const started = performance.now();
  const wait = new AbortController();
  latest?.abort();
  latest = wait;
  const giveUp = () => wait.abort();
  for (const act of ['keydown', 'pointerdown']) {
    window.addEventListener(act, giveUp, { capture: true, signal: wait.signal });
  }
  const attempt = () => {
    if (wait.signal.aborted) return;
    const control = controlOf(path);
    if (control === null && performance.now() - started < WAIT_MS) {
      requestAnimationFrame(attempt);
      return;
    }
    giveUp();
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  };
  requestAnimationFrame(attempt);
}

let latest: AbortController | undefined;
