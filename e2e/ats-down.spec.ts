/** The ATS cannot be reached from the start: nothing is claimed about it that nobody knows. */
import { createForm } from './support/form.ts';
import { startSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('without the rules of the ATS the Files step claims none, and is not done', async ({
  browser,
}) => {
  const site = await startSite({ KOMBO_BASE_URL: 'http://127.0.0.1:9/v1' });
  const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
  const page = await context.newPage();
  const form = createForm(page);
  const notice = page.getByText('This could not be loaded.');
  try {
    await form.start();
    await form.goTo('Files');
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Which files this ATS takes could not be read.')).toBeVisible();
    await expect(page.getByText('does not say which files')).toBeHidden();
    await expect(page.getByText('You can go on without any.')).toBeHidden();
    const steps = page.getByRole('navigation', { name: 'Steps' });
    await expect(steps.getByRole('link', { name: 'Candidate' })).toContainText('fields open');
    await expect(steps.getByRole('link', { name: 'Files' })).not.toContainText('complete');

    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Trying again …' })).toBeVisible();
    await expect(notice).toBeVisible();

    await form.goTo('Job');
    await expect(notice).toHaveCount(1, { timeout: 20_000 });
  } finally {
    await context.close();
    await site.stop();
  }
});
