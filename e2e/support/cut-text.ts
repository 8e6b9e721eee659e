/** Words that somebody cannot read whole: cut off, or standing out of the control that they are in. */
import { expect, type Page } from '@playwright/test';

/** Fails with a line for each text of the page that is cut, or that leaves its control or the screen. */
export async function expectWholeWords(page: Page): Promise<void> {
  await page.evaluate(async () => void (await document.fonts.ready));
  const cut = await page.evaluate(cutWords);
  expect(cut, `words at ${new URL(page.url()).pathname} that nobody reads whole`).toEqual([]);
}

/** A line for each such text. Runs in the page. */
export function cutWords(): string[] {
  const CONTROLS = 'button, a, label, legend, summary, th, td, dt, dd, li, option, h1, h2, h3';
  /** Fractions of a pixel, and what letters draw beyond their box. */
  const SLACK = 2;
  const found = new Set<string>();
  const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isForEyes = (element: Element) =>
    element.closest('.visually-hidden, [inert], [data-may-be-cut]') === null;
  const styleOf = (element: Element) => getComputedStyle(element);
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(styleOf(element).overflowX) || scrolls(element.parentElement));

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.nodeValue?.trim() ?? '';
    if (words === '' || parent === null || parent.matches('script, style, option, noscript'))
      continue;
    if (!isDrawn(parent) || !isForEyes(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (text.width < 2 || scrolls(parent)) continue;
    const say = (what: string) => found.add(`“${words.slice(0, 60)}” ${what}`);
    if (text.left < -SLACK || text.right > innerWidth + SLACK) say('leaves the screen');
    const control = parent.closest(CONTROLS);
    const box = control?.getBoundingClientRect();
    if (control && box && box.width > 2 && styleOf(control).display !== 'inline') {
      if (text.left < box.left - SLACK || text.right > box.right + SLACK) say('leaves its control');
      if (text.bottom > box.bottom + 4 || text.top < box.top - 4) say('is higher than its control');
    }
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const { overflowX, position } = styleOf(around);
      if (!/hidden|clip/.test(overflowX) || around === document.body) continue;
      const frame = around.getBoundingClientRect();
      if (position === 'absolute' && frame.width <= 1) break;
      if (text.left < frame.left - SLACK || text.right > frame.right + SLACK) say('is cut');
    }
  }

  const drawing = document.createElement('canvas').getContext('2d');
  for (const box of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input, select',
  )) {
    if (!isDrawn(box) || !isForEyes(box) || styleOf(box).opacity === '0') continue;
    const words =
      box instanceof HTMLSelectElement
        ? (box.selectedOptions[0]?.label ?? '')
        : box.value === ''
          ? box.placeholder
          : '';
    if (words === '' || drawing === null) continue;
    const { font, paddingInlineStart, paddingInlineEnd } = styleOf(box);
    drawing.font = font;
    const room =
      box.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    const missing = drawing.measureText(words).width - room;
    if (missing > SLACK) found.add(`“${words}” lacks ${Math.round(missing)} px of its box`);
  }
  return [...found];
}
