/** Somebody who has applied already: said where the job is chosen and checked, before anything is sent. */
import { expectAccessible } from './support/accessible.ts';
import {
  attach,
  chooseJob,
  expectNoSidewaysScroll,
  expectReadyToSend,
  fillIn,
  jobSearch,
  sendButton,
} from './support/acts.ts';
import { aTextCv, aTextFile } from './support/cvs.ts';
import type { Form } from './support/form.ts';
import { expect, test } from './support/test.ts';

const GRACE = {
  'First name': 'Grace',
  'Last name': 'Adeyemi',
  'E-mail': 'grace.adeyemi@mail.example',
};

test('whoever has applied to a job is named with day and stage on Job and Review', async ({
  form,
  page,
}) => {
  await form.start();
  await fillIn(page, GRACE);
  await form.continueTo('Job');
  await (await jobSearch(page)).fill('integrations');
  const option = page.getByRole('option', { name: /Head of Integrations/ });
  await expect(option).toContainText('This candidate has applied before');
  await expectAccessible(page);
  await chooseJob(page, 'Head of Integrations');
  const said = page.getByText(/^Grace Adeyemi has applied to this job on 2 Apr 2026, stage “.+”$/);
  await expect(said).toBeVisible();
  const link = page.getByRole('link', { name: 'Open in the ATS' });
  await expect(link).toHaveAttribute('href', /\/people\//);
  await expectAccessible(page);
  await form.goTo('Review');
  await expect(said).toBeVisible();
  await page.setViewportSize({ width: 360, height: 900 });
  await expectNoSidewaysScroll(page);
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await expect(said).toBeHidden();
});

const HERE = 'Perhaps entered on this device before';

/** Begins an entry with a CV that nobody else has: the ATS needs one. */
async function begin(form: Form, values: Readonly<Record<string, string>>): Promise<void> {
  await form.start();
  const [first, last, email] = Object.values(values);
  await attach(form.page, aTextFile(`CV of ${first}.txt`, `${first} ${last}\n${email}\n`));
  await fillIn(form.page, values);
}

const TWIN = { 'First name': 'Nils', 'Last name': 'Doppelt', 'E-mail': 'nils@doppelt.example' };

test('whoever stands on this device is said on Job and Review, with a way there, and sending asks once', async ({
  form,
  page,
  site,
}) => {
  await begin(form, { ...TWIN, Phone: '+49 30 901820-11' });
  await form.goTo('Job');
  await expect(page.getByText(HERE)).toBeHidden();

  // Another address, but the name with the number.
  const by = { 'E-mail': 'nils.doppelt@mail.example', Phone: '030 90182011' };
  await begin(form, { ...TWIN, ...by });
  await form.goTo('Job');
  const notice = page.getByText(HERE).locator('xpath=ancestor::*[@data-tone][1]');
  await expect(notice).toContainText('Not sent yet · same name and phone number');
  await expectAccessible(page);
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Review');
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await sendButton(page).click();
  const question = page.getByRole('dialog', { name: HERE });
  await expect(question.getByRole('link', { name: 'Nils Doppelt' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect(await site.ats.received(by['E-mail'])).toHaveLength(0);
  await sendButton(page).click();
  await question.getByRole('button', { name: 'Send anyway' }).click();
  await expect(page).toHaveURL(/\/submissions\//);
  await expect.poll(() => site.ats.received(by['E-mail'])).toHaveLength(1);
});

test('what waits is said too, and leads to its receipt', async ({
  consoleErrors,
  context,
  form,
  page,
}) => {
  await begin(form, TWIN);
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Review');
  await expectReadyToSend(page);
  consoleErrors.allow(/ERR_FAILED/);
  await context.route('**/api/submissions/**', (route) => route.abort());
  await sendButton(page).click();
  await expect(page).toHaveURL(/\/submissions\//);
  await form.start();
  await fillIn(page, { ...TWIN, 'First name': 'Nele' });
  await form.goTo('Job');
  await expect(page.getByText(/^Waiting to be sent · .* · same e-mail address$/)).toBeVisible();
  await page.getByRole('link', { name: 'Nils Doppelt' }).click();
  await expect(page).toHaveURL(/\/submissions\//);
});

test('somebody who is put to another job is said, and sent without a question', async ({
  form,
  page,
  site,
}) => {
  for (const job of ['Head of Integrations', 'Ausbildung']) {
    await begin(form, TWIN);
    await form.goTo('Job');
    await chooseJob(page, job);
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
  }
  await expect(page.getByText(HERE)).toBeVisible();
  await form.goTo('Review');
  await sendButton(page).click();
  await expect(page).toHaveURL(/\/submissions\//);
  await expect.poll(() => site.ats.received(TWIN['E-mail'])).toHaveLength(1);
});

test('the very same CV is said, whoever it stands with', async ({ form, page }) => {
  const cv = aTextCv('Applicant.txt');
  await form.start();
  await attach(page, cv);
  await fillIn(page, {
    'First name': 'Ina',
    'Last name': 'Erste',
    'E-mail': 'ina@doppelt.example',
  });
  await form.start();
  await attach(page, { ...cv, name: 'Other name.txt' });
  await fillIn(page, {
    'First name': 'Udo',
    'Last name': 'Zweite',
    'E-mail': 'udo@doppelt.example',
  });
  await form.goTo('Job');
  await expect(page.getByText('Not sent yet · the very same CV')).toBeVisible();
  await page.getByRole('link', { name: 'Ina Erste' }).click();
  await expect(page.getByRole('textbox', { name: /^First name/ })).toHaveValue('Ina');
});
