/** Brings focus to the control of a path, once it is on the page. */

const WAIT_MS = 2_000;

function controlOf(path: string): HTMLElement | null {
  const name = CSS.escape(path);
  return (
    document.querySelector<HTMLElement>(`[data-path="${name}"]`) ??
    document.querySelector<HTMLElement>(`[name="${name}"]`) ??
    document.querySelector<HTMLElement>(`[data-path^="${name}"], [name^="${name}"]`)
  );
}

/** Focuses the control; waits for a step that is still loading, for two seconds at most. */
export function focusPath(path: string): void {
  const started = performance.now();
  const attempt = () => {
    const control = controlOf(path);
    if (control !== null) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
    } else if (performance.now() - started < WAIT_MS) {
      requestAnimationFrame(attempt);
    }
  };
  requestAnimationFrame(attempt);
}
