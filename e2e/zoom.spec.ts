/** Little room: a zoomed page, a narrow phone, and the longer words of German. */
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './support/acts.ts';
import { LABELS, STEPS } from './support/labels.ts';
import { expect, test } from './support/test.ts';

/** CSS pixels: 1280 and 1440 at 200 %, and 1280 at 400 %. */
const WIDTHS = [640, 720, 320];

/** The buttons of the bar below the step, each with its box. */
function barButtons(page: Page) {
  return page.locator('form').evaluate((form) => {
    const proceed = form.querySelector('button[type="submit"]');
    const bar = proceed?.parentElement;
    return Array.from(bar?.querySelectorAll('button') ?? [], (button) => {
      const { top, left, right, width } = button.getBoundingClientRect();
      return { name: button.textContent, top, left, right, width };
    }).filter(({ width }) => width > 0);
  });
}

for (const language of ['en', 'de'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    for (const width of WIDTHS) {
      test(`the bar keeps one row on every step of a screen of ${width} px`, async ({
        form,
        page,
      }) => {
        const { steps } = LABELS[language];
        await page.setViewportSize({ width, height: 450 });
        await form.start();
        // Once the review was seen, there is a way back to it from every step.
        for (const step of ['review', ...STEPS] as const) {
          await form.goTo(steps[step]);
          const buttons = await barButtons(page);
          expect(buttons.length, step).toBeGreaterThan(0);
          for (const { name, top, left, right } of buttons) {
            expect(top, `${step}: ${name}`).toBe(buttons[0]?.top);
            expect(left, `${step}: ${name}`).toBeGreaterThanOrEqual(0);
            expect(right, `${step}: ${name}`).toBeLessThanOrEqual(width);
          }
          await expectNoSidewaysScroll(page);
        }
      });
    }
  });
}
