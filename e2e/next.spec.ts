/** Candidate after candidate for one job: what the next one keeps, and where the focus stands. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
  attach,
  chooseJob,
  chosenJob,
  expectDelivered,
  fillIn,
  sendButton,
} from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const place = { name: 'Choose a file' } as const;
const lastName = (page: Page) => page.getByRole('textbox', { name: /^Last name/ });

test('"Send and next" is one key, and the next candidate keeps job, stage and ATS', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  await attach(page, aTextCvOf('Ada', 'Nexten'));
  await expect(lastName(page)).toHaveValue('Nexten');
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  const stage = page.getByRole('combobox', { name: 'Stage' });
  await stage.selectOption({ index: 1 });
  const chosen = await stage.inputValue();
  const first = page.url();
  await form.goTo('Review');
  await page.keyboard.press('Control+Shift+Enter');

  await expect(page.getByRole('button', place)).toBeFocused();
  await form.expectStep('Candidate');
  expect(page.url().replace('candidate', 'job')).not.toBe(first);
  await expect(page.getByText('Sent before this one:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ada Nexten' })).toBeVisible();
  await expectAccessible(page);

  await attach(page, aTextCvOf('Bea', 'Nexten'));
  await expect(lastName(page)).toHaveValue('Nexten');
  await form.goTo('Job');
  await expect(chosenJob(page)).toContainText('Ausbildung');
  await expect(page.getByText('Sent before this one:')).toBeHidden();
  await expect(stage).toHaveValue(chosen);
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  await page.getByRole('button', { name: 'Next candidate for this job' }).click();
  await expect(page.getByRole('button', place)).toBeFocused();
  await form.goTo('Job');
  await expect(chosenJob(page)).toContainText('Ausbildung');
  await expect(stage).toHaveValue(chosen);
  for (const email of ['ada.nexten@example.com', 'bea.nexten@example.com']) {
    await expect.poll(() => site.ats.received(email)).toHaveLength(1);
  }
});

test('the last step that has something to do sends too, and leads to the next candidate', async ({
  form,
  page,
  site,
}) => {
  const [integration = ''] = site.ats.integrations;
  await form.start({ integration, job: 'remote:R-1104-ausbildung' });
  await attach(page, aTextCvOf('Cleo', 'Nexten'));
  // With its job, its CV and no questions there is nothing else to do.
  await expect(page.getByRole('button', { name: 'Continue to Review' })).toBeVisible();
  await expect(page).toHaveTitle(/Step 1 of 2 – Candidate/);
  await expect(page.getByRole('button', { name: 'Send now' })).toBeVisible();
  await form.expectStep('Candidate');
  for (const step of ['Files', 'Questions', 'Job', 'Candidate']) await form.goTo(step);
  // What was open once keeps its place; a job without questions has none.
  await expect(page).toHaveTitle(/Step 1 of 4 – Candidate/);
  await form.goTo('Files');
  await page.keyboard.press('Control+Shift+Enter');
  await form.expectStep('Candidate');
  await expect(page.getByRole('button', place)).toBeFocused();
  await expect.poll(() => site.ats.received('cleo.nexten@example.com')).toHaveLength(1);
});

test('an answer that is the same for the job is there for the next candidate, and no other is', async ({
  form,
  page,
  site,
}) => {
  const notice = page
    .getByRole('group', { name: /^Notice period/ })
    .getByRole('radio')
    .nth(1);
  const union = page.getByRole('group', { name: /^Have you worked with a union/ });
  await form.start();
  await attach(page, aTextCvOf('Dora', 'Nexten'));
  await expect(lastName(page)).toHaveValue('Nexten');
  await form.goTo('Job');
  await chooseJob(page, 'HR Business Partner');
  await form.goTo('Questions');
  await notice.check();
  const answer = await notice.inputValue();
  await union.getByRole('radio', { name: 'Yes' }).check();
  await form.goTo('Review');
  await page.getByText('Same for the next candidates …').click();
  await page.getByRole('checkbox', { name: 'Notice period' }).check();
  await expect(page.getByText('Same for the next candidates: 1 answer')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Shift+Enter');

  await form.expectStep('Candidate');
  await attach(page, aTextCvOf('Edda', 'Nexten'));
  await expect(lastName(page)).toHaveValue('Nexten');
  await form.goTo('Questions');
  await expect(page.getByText('1 answer is the same for each candidate')).toBeVisible();
  await expect(notice).toBeChecked();
  await expect(union.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  // Nothing of who was delivered is on the device any more; the page knows what is the same.
  await page.getByRole('button', { name: 'Next candidate for this job' }).click();
  await form.goTo('Questions');
  await expect(notice).toBeChecked();
  const answersOf = async (name: string) => {
    const [request] = await site.ats.received(`${name}.nexten@example.com`);
    return JSON.stringify(request);
  };
  expect(await answersOf('dora')).toContain('"answer":true');
  expect(await answersOf('edda')).toContain(answer);
  expect(await answersOf('edda')).not.toContain('"answer":true');
});

test('what lacks something is not sent by "Send and next"', async ({ form, page }) => {
  await form.start();
  await fillIn(page, { 'First name': 'Ada' });
  await form.goTo('Review');
  await page.getByRole('button', { name: 'Send and next' }).click();
  await expect(page.getByRole('region', { name: /need a change/ })).toBeFocused();
  await form.expectStep('Review');
});

test('a chosen job folds its list, and "Change job" opens it again', async ({ form, page }) => {
  await form.start();
  await form.goTo('Job');
  await chooseJob(page, 'Head of Integrations');
  const change = page.getByRole('button', { name: 'Change job' });
  await expect(change).toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Jobs' })).toBeHidden();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Choose another job' })).toBeFocused();
  await page.keyboard.type('zzzz');
  await expect(page.getByText('No job matches “zzzz”.')).toBeVisible();
  await expect(page.getByText('No jobs', { exact: true })).toBeHidden();
  await chooseJob(page, 'Lohn- und Gehalts');
  await expect(change).toBeVisible();
});

test.describe('on a phone, in German', () => {
  test.use({ viewport: { width: 360, height: 740 }, language: 'de' });

  test('sending leads to the next person', async ({ form, page }) => {
    await form.start();
    await form.goTo('Prüfung');
    await expect(page.getByRole('button', { name: 'Senden und weiter' })).toBeVisible();
    await expectAccessible(page);
  });
});
