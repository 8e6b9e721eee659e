/** Finds what the tour's script names, as far as a person could use it now. */
import type { I18n } from '../../../i18n/i18n.ts';
import type { Target } from './tour-script.ts';

/** The element when it can be seen and worked, else null. */
export function findTarget(target: Target, { t }: Pick<I18n, 't'>): HTMLElement | null {
  const isUsable = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled, [aria-disabled="true"]');
  return candidatesOf(target, t).find(isUsable) ?? null;
}

function candidatesOf(target: Target, t: I18n['t']): HTMLElement[] {
  const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)];
  if ('css' in target) return all(target.css);
  if ('path' in target) {
    const path = CSS.escape(target.path);
    return all(`[data-path="${path}"], [name="${path}"]`);
  }
  if ('option' in target) {
    return all('#main [role="option"]').filter((option) =>
      option.textContent.includes(target.option),
    );
  }
  const words = t(target.words);
  return all('#main button, #main a').filter(({ textContent }) => textContent.trim() === words);
}
