/**
 * The keys that decide on the value of the focused field, with a modifier (WCAG 2.1.4): Alt+Enter
 * takes it, Alt+Delete clears it; on Apple's keyboards ⌘+Backspace, since ⌥ deletes a word there.
 * Alt+Backspace does the same, but Orca keeps it for itself.
 */
import type { I18n } from '../../i18n/i18n.ts';
import { focusPath } from '../../platform/focus-path.ts';
import type { CvStore } from './cv-store.ts';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys that take and clear a marked value, in words: signs such as ↵ are not spoken. */
export function markKeys({ t }: Pick<I18n, 't'>): { accept: string; clear: string } {
  return isApple
    ? { accept: `⌥ + ${t('keys.enter')}`, clear: `⌘ + ${t('keys.backspace')}` }
    : { accept: `Alt + ${t('keys.enter')}`, clear: `Alt + ${t('keys.delete')}` };
}

/** The path of the form's control that an event came from; null for anything else. */
export function pathOf(target: EventTarget | null): string | null {
  if (!(target instanceof HTMLElement)) return null;
  const path = target.getAttribute('name') ?? target.dataset.path ?? '';
  return path.startsWith('candidate.') ? path : null;
}

/** Listens until the returned function is called. */
export function listenForKeys({ get, session }: CvStore): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const path = pathOf(event.target);
    if (path === null || session === null || event.ctrlKey || event.shiftKey) return;
    const clears = isApple
      ? event.key === 'Backspace' && event.metaKey
      : (event.key === 'Delete' || event.key === 'Backspace') && event.altKey;
    const accepts = event.key === 'Enter' && event.altKey;
    const isMarked = get().marks.has(path);
    const offer = get().offers.get(path)?.[0];
    if (accepts && isMarked) {
      const next = nextMarked(path, get().marks);
      session.accept(path);
      if (next !== null) focusPath(next);
    } else if (accepts && offer !== undefined) session.use(offer);
    else if (clears && isMarked) session.clear(path);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the form's own keys: Enter would also go on to the next step.
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** The next field in the page's order that has a mark, from the top again after the last. */
function nextMarked(path: string, marks: ReadonlyMap<string, unknown>): string | null {
  const controls = document.querySelectorAll<HTMLElement>('[name^="candidate."], [data-path]');
  const paths = Array.from(controls, pathOf).filter((other) => other !== null);
  const at = paths.indexOf(path);
  const order = [...paths.slice(at + 1), ...paths.slice(0, Math.max(at, 0))];
  return order.find((other) => marks.has(other)) ?? null;
}
