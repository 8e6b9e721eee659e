/** The steps on a phone, and at 400 % of a desk screen. A link to a job opens the short form there. */
import { expectNoSidewaysScroll } from './support/acts.ts';
import { LABELS } from './support/labels.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('the title of a long summary of errors is in sight on a phone', async ({ form, page }) => {
  await form.start();
  for (let number = 1; number <= 12; number += 1) {
    await page.getByRole('button', { name: 'Add a profile' }).click();
    await page.getByRole('textbox', { name: `Profile ${number}`, exact: true }).fill('on the web');
  }
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  // Far more lines than the screen: the summary begins with its title all the same.
  const title = page.getByRole('heading', { name: '15 fields need a change' });
  await expect(title).toBeInViewport({ ratio: 1 });
});

test('fields are large enough to be typed into where the page stands', async ({ form, page }) => {
  await form.start();
  const sizes = await page
    .locator('input, select, textarea')
    .evaluateAll((fields) =>
      fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    );
  // A phone enlarges the page for smaller ones.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  await expect(page.getByRole('heading', { name: 'Add a CV' })).toBeVisible();
});

for (const language of ['en', 'de'] as const) {
  test.describe(`at 320 px, which is 400 % of a desk screen, in ${language}`, () => {
    test.use({ language });

    test('nothing scrolls sideways, the way back to the review included', async ({
      form,
      page,
    }) => {
      const { steps, continueTo } = LABELS[language];
      // High enough for a whole step: what lies half under the bar at the bottom can be scrolled.
      await page.setViewportSize({ width: 320, height: 4000 });
      await form.start();
      await page.getByRole('button', { name: continueTo(steps.job) }).click();
      for (const step of ['review', 'questions', 'files', 'job', 'candidate'] as const) {
        await form.goTo(steps[step]);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
