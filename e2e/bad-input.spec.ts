/** Faults at the edges of the form: each has its sentence, and nothing that was entered is lost. */
import { expect, test } from './support/test.ts';

test('an unknown job in the link is said on the job step, and the rest goes on', async ({
  form,
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/404/);
  await form.start({ job: 'no-such-job' });
  await page.getByRole('textbox', { name: 'First name' }).fill('Ada');
  await form.goTo('Job');
  await expect(page.getByText('It does not exist there any more.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await page.getByRole('combobox', { name: 'Choose another job' }).fill('Ausbildung');
  await page.getByRole('listbox', { name: 'Jobs' }).getByRole('option').first().click();
  await expect(page.getByText('Chosen job')).toBeVisible();
  await form.goTo('Candidate');
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Ada');
});

test('a closed job in the link is shown as closed and cannot be sent to', async ({
  form,
  page,
  site,
}) => {
  const answer = await site.ats.get('/ats/jobs?statuses=CLOSED', site.ats.integrations[0]);
  const { data } = answer as { data: { results: { id: string }[] } };
  await form.start({ job: data.results[0]?.id ?? '' });
  await form.goTo('Job');
  await expect(page.getByText('This job does not take candidates now.')).toBeVisible();
  await form.goTo('Review');
  await expect(page.getByText('Choose another job: this one does not take')).toBeVisible();
});

test('an unknown integration in the link falls back to one that exists', async ({ form, page }) => {
  await form.start({ integration: 'nobody:123' });
  await expect(page.getByLabel(/Applicant tracking system/)).toHaveValue(/^workday:/);
});

test('a draft that does not exist says so and leads on', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/404/);
  await page.goto('/drafts/00000000-0000-4000-8000-000000000000/candidate');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This entry is not on this device',
  );
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL('/');
});

test('a receipt that does not exist says so, and offers no second try', async ({
  page,
  consoleErrors,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  const again = page.getByRole('button', { name: 'Try again' });
  await page.goto('/submissions/not-a-uuid');
  await expect(heading).toHaveText('This page does not exist');
  await expect(again).toBeHidden();
  consoleErrors.allow(/404/);
  await page.goto('/submissions/00000000-0000-4000-8000-000000000000');
  await expect(heading).toHaveText('There is no such submission');
  await expect(again).toBeHidden();
  await page.getByRole('link', { name: 'See all submissions' }).click();
  await expect(heading).toHaveText('Submissions');
});

test('wrong values keep their place and name their remedy', async ({ form, page }) => {
  await form.start();
  const field = (name: string) => page.getByRole('textbox', { name });
  await field('Available from').fill('31.02.2026');
  await field('Expected salary').fill('plenty');
  await field('City').fill('Berlin');
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill('ada@');
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  const summary = page.getByRole('region', { name: /fields need a change/ });
  for (const words of [
    'Enter “First name”',
    'Enter “E-mail” like name@example.com',
    'Enter “Available from” as a day of the calendar',
    'Enter “Expected salary” as a number in digits',
    'Choose the country that belongs to the address',
  ]) {
    await expect(summary.getByRole('link', { name: words })).toBeVisible();
  }
  await expect(field('Available from')).toHaveValue('31.02.2026');
  await expect(field('Expected salary')).toHaveValue('plenty');
});

test('another ATS keeps the person and asks for another job', async ({ form, page }) => {
  await form.start();
  await page.getByRole('textbox', { name: 'First name' }).fill('Ada');
  await form.goTo('Job');
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('Ausbildung');
  await page.getByRole('listbox', { name: 'Jobs' }).getByRole('option').first().click();
  await expect(page.getByText('Chosen job')).toBeVisible();
  const ats = page.getByLabel(/Applicant tracking system/);
  await ats.selectOption({ label: 'Lumen Foods – Greenhouse' });
  await expect(page.getByText('Chosen job')).toBeHidden();
  await form.goTo('Candidate');
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Ada');
  await expect(page.getByRole('combobox', { name: 'Gender' })).toBeHidden();
  await ats.selectOption({ label: 'Acme – Workday' });
  await form.goTo('Job');
  await expect(page.getByText('Ausbildung Industriekaufleute 2027').first()).toBeVisible();
});
