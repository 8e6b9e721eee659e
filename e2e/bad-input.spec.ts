/** Errors at the edges of the form: each has its sentence, and nothing that was entered is lost. */
import { expectAccessible } from './support/accessible.ts';
import { chooseJob, field, fillIn, jobSearch } from './support/acts.ts';
import { known } from './support/catalogue.ts';
import { expect, test } from './support/test.ts';

test('an unknown job in the link is said at once and on the job step, and the rest goes on', async ({
  form,
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(/404/);
  await form.start({ job: 'no-such-job' });
  await expect(page.getByText('The job of this entry could not be loaded.')).toBeVisible();
  await field(page, 'First name').fill('Ada');
  await page.getByRole('button', { name: 'See the job' }).click();
  await form.expectStep('Job');
  await expect(page.getByText('It does not exist there any more.')).toBeVisible();
  await expect(page.getByRole('button', { name: known('Try again') })).toBeHidden();
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Candidate');
  await expect(field(page, 'First name')).toHaveValue('Ada');
});

test('without network the job step names the network, and the job comes by itself with it', async ({
  consoleErrors,
  context,
  form,
  page,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  await form.start();
  await form.goTo('Job');
  const search = await jobSearch(page);
  await search.fill('Ausbildung');
  const option = page.getByRole('option', { name: /Ausbildung/ }).first();
  await expect(option).toBeVisible();
  await context.setOffline(true);
  await option.click();
  await expect(page.getByText('There is no connection. The job is loaded by itself')).toBeVisible();
  await form.goTo('Review');
  await expect(page.getByText('remote:')).toBeHidden();
  await form.goTo('Job');
  await context.setOffline(false);
  await expect(page.getByText('Chosen job')).toBeVisible();
});

test('a closed job in the link is shown as closed and cannot be sent to', async ({
  form,
  page,
  site,
}) => {
  const answer = await site.ats.get('/ats/jobs?statuses=CLOSED', site.ats.integrations[0]);
  const { data } = answer as { data: { results: { id: string }[] } };
  await form.start({ job: data.results[0]?.id ?? '' });
  await expect(page.getByText('This job does not take candidates now.')).toBeVisible();
  await form.goTo('Job');
  await expect(page.getByText('This job does not take candidates now.')).toBeVisible();
  await form.goTo('Review');
  await expect(page.getByText('Choose another job: this one does not take')).toBeVisible();
});

test('an unknown integration in the link is said, and nobody is sent to another by it', async ({
  form,
  page,
}) => {
  await page.goto('/new?integration=nobody%3A123&job=somewhere-else');
  await expect(page.getByText('This link names an ATS that is not connected here.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lumen Foods – Greenhouse' }).click();
  await form.expectStep('Candidate');
  await expect(page.getByLabel(/Applicant tracking system/)).toHaveValue(/^greenhouse:/);
  await form.goTo('Job');
  await expect(page.getByRole('combobox', { name: 'Search jobs' })).toBeVisible();
});

test('a job that was missing is asked for once, and its error goes when one is chosen', async ({
  form,
  page,
}) => {
  await form.start();
  await form.goTo('Review');
  await expect(page.getByRole('link', { name: 'Choose a job' })).toHaveCount(1);
  await expect(page.getByText('Choose a job first')).toBeVisible();
  await expect(page.getByText(known('This job asks nothing.'))).toBeHidden();
  await form.goTo('Job');
  await page.getByRole('button', { name: 'Continue to Files' }).click();
  const summary = page.getByRole('region', { name: 'One field needs a change' });
  await expect(summary.getByRole('link', { name: 'Choose a job' })).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Search jobs' });
  await expect(search).toHaveAccessibleDescription('Choose a job');
  await chooseJob(page, 'Ausbildung');
  await expect(summary).toBeHidden();
  await expect(await jobSearch(page)).toHaveAccessibleDescription('');
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
  const again = page.getByRole('button', { name: known('Try again') });
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
  await fillIn(page, {
    'Available from': '31.02.2026',
    'Expected salary': 'plenty',
    City: 'Berlin',
    'E-mail': 'ada@',
    Phone: 'call me',
  });
  for (const number of [1, 2]) {
    await page.getByRole('button', { name: 'Add a profile' }).click();
    await field(page, `Profile ${number}`).fill('me, online');
  }
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  const summary = page.getByRole('region', { name: /fields need a change/ });
  for (const words of [
    'Enter “First name”',
    'Enter “E-mail” like name@example.com',
    'Enter “Phone” in digits',
    'Enter “Profile 1” like https://example.com',
    'Enter “Profile 2” like https://example.com',
    'Choose “Salary period” from the list',
    'Enter “Available from” as a day of the calendar',
    'Enter “Expected salary” as a number in digits',
    'Choose the country that belongs to the address',
  ]) {
    await expect(summary.getByRole('link', { name: words })).toBeVisible();
  }
  await expect(field(page, 'Profile 2')).toHaveAccessibleDescription(
    'Enter “Profile 2” like https://example.com',
  );
  await expect(field(page, 'Available from')).toHaveValue('31.02.2026');
  await expect(field(page, 'Expected salary')).toHaveValue('plenty');
});

test('a country is found by its code, taken on Tab, and never lost when nothing matches', async ({
  form,
  page,
}) => {
  await form.start();
  const country = page.getByRole('combobox', { name: 'Country' });
  await country.fill('DE');
  await country.press('Enter');
  await expect(country).toHaveValue('Germany');
  await country.fill('Austri');
  await expect(page.getByRole('option', { name: /Austria/ })).toBeVisible();
  await country.press('Tab');
  await expect(country).toHaveValue('Austria');
  await country.fill('Nowhere');
  await country.press('Tab');
  await expect(country).toHaveValue('Nowhere');
  await expect(country).toHaveAccessibleDescription(
    '“Nowhere” does not name one choice. Choose “Country” from the list',
  );
  await form.goTo('Review');
  await expect(page.getByRole('definition').filter({ hasText: 'Nowhere' })).toBeVisible();
  await form.goTo('Candidate');
  await expect(country).toHaveValue('Nowhere');
  await country.fill('norw');
  await country.press('Tab');
  await expect(country).toHaveValue('Norway');
  await expect(country).toHaveAccessibleDescription('');
});

test('another ATS keeps the person and asks for another job', async ({ form, page }) => {
  await form.start();
  await field(page, 'First name').fill('Ada');
  const sourcedBy = page.getByRole('combobox', { name: 'Sourced by' });
  await sourcedBy.fill('a');
  await sourcedBy.press('Enter');
  const colleague = await sourcedBy.inputValue();
  const gender = page.getByRole('combobox', { name: 'Gender' });
  const expectations = page.getByRole('heading', { name: 'Expectations and details' });
  await expect(gender).toBeVisible();
  await expect(expectations).toBeVisible();
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  const ats = page.getByLabel(/Applicant tracking system/);
  await ats.selectOption({ label: 'Lumen Foods – Greenhouse' });
  await expect(page.getByText('Chosen job')).toBeHidden();
  await form.goTo('Candidate');
  await expect(field(page, 'First name')).toHaveValue('Ada');
  await expect(gender).toBeHidden();
  await expect(expectations).toBeHidden();
  await ats.selectOption({ label: 'Acme – Workday' });
  await expect(sourcedBy).toHaveValue(colleague);
  await form.goTo('Job');
  await expect(page.getByText('Ausbildung Industriekaufleute 2027').first()).toBeVisible();
  await form.goTo('Review');
  await expect(page.getByRole('definition').filter({ hasText: colleague })).toBeVisible();
});

test('what the chosen ATS does not take blocks nothing, is not sent, and is kept', async ({
  form,
  page,
}) => {
  await form.start();
  await fillIn(page, {
    'First name': 'Lou',
    'Last name': 'Menfield',
    'E-mail': 'lou.menfield@example.com',
  });
  await page.getByRole('button', { name: 'Add another e-mail' }).click();
  await fillIn(page, { 'Expected salary': 'abc', 'Available from': 'nonsense' });
  await page.getByRole('combobox', { name: 'Gender' }).selectOption('Female');
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  await expect(page.getByRole('region', { name: /fields need a change/ })).toBeVisible();

  const ats = page.getByLabel(/Applicant tracking system/);
  await ats.selectOption({ label: 'Lumen Foods – Greenhouse' });
  await expect(page.getByRole('region', { name: /fields need a change/ })).toBeHidden();
  await form.continueTo('Job');
  await chooseJob(page, 'head baker');
  await form.goTo('Review');
  await expect(
    page.getByText(
      'Not sent, because Lumen Foods – Greenhouse does not take it: Available from, Salary expectations and Gender.',
    ),
  ).toBeVisible();
  // A row without an address is none, and one with an address is shown with its kind.
  const kind = page.getByText('(Private)');
  await expect(kind).toBeHidden();
  await ats.selectOption({ label: 'Acme – Workday' });
  await form.goTo('Candidate');
  await field(page, 'Further e-mail 1').fill('lou@home.example');
  await form.goTo('Review');
  await expect(kind).toBeVisible();
});
