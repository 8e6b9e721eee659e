/** The five steps as places: URL, title, heading, focus and accessibility of each, still empty. */
import { expect, test } from './support/test.ts';

test('an expert can go to any step at any time, and Back leads to the one before', async ({
  form,
  page,
}) => {
  await form.start();
  for (const step of ['Review', 'Job', 'Questions', 'Files', 'Candidate']) await form.goTo(step);
  await page.goBack();
  await form.expectStep('Files');
});

test('a reload stays on the step', async ({ form, page }) => {
  await form.start();
  await form.goTo('Files');
  await page.reload();
  await form.expectStep('Files');
});

test.describe('in German', () => {
  test.use({ language: 'de' });

  test('the steps are the same places under German names', async ({ form }) => {
    await form.start();
    for (const step of ['Stelle', 'Dateien', 'Fragen', 'Prüfen']) await form.goTo(step);
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every step is as accessible as by day', async ({ form }) => {
    await form.start();
    for (const step of ['Job', 'Files', 'Questions', 'Review']) await form.goTo(step);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('every step is reached by the menu, and none scrolls sideways', async ({ form, page }) => {
    await form.start();
    for (const step of ['Job', 'Files', 'Questions', 'Review']) {
      await form.goTo(step);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${step} scrolls sideways`).toBe(0);
    }
  });
});
