/** The ATS cannot be reached from the start: nothing is claimed about it that nobody knows. */
import { known } from './support/catalogue.ts';
import { expect, test } from './support/test.ts';

test('without the rules of the ATS the Files step claims none, and is not done', async ({
  consoleErrors,
  startOwn,
}) => {
  consoleErrors.allow(/50[234]/);
  const { form } = await startOwn({ KOMBO_BASE_URL: 'http://127.0.0.1:9/v1' });
  const { page } = form;
  const notice = page.getByText('This could not be loaded.');
  await form.start();
  await form.goTo('Files');
  await expect(notice).toBeVisible();
  await expect(page.getByText('Which files this ATS takes could not be read.')).toBeVisible();
  await expect(page.getByText(known('does not say which files'))).toBeHidden();
  await expect(page.getByText(known('You can go on without any.'))).toBeHidden();
  const steps = page.getByRole('navigation', { name: 'Steps' });
  // Both are counted in one go: where the one says something, so would the other.
  await expect(steps.getByRole('link', { name: 'Candidate' })).toContainText('fields open');
  await expect(steps.getByRole('link', { name: 'Files' })).not.toContainText(known('complete'));

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Trying again …' })).toBeVisible();
  await expect(notice).toBeVisible();

  await form.goTo('Job');
  await expect(notice).toHaveCount(1);
});
