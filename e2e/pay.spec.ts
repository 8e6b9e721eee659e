/** Pay as people write it: with a period, as a range, with a remark. What is shown is what is sent. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { attach, chooseJob, expectDelivered, field, fillIn, sendButton } from './support/acts.ts';
import { CV } from './support/entry.ts';
import { expect, test } from './support/test.ts';

const period = (page: Page) => page.getByRole('combobox', { name: 'Salary period' });
const offer = (page: Page, value: string) =>
  page.getByRole('button', { name: `Use ${value} for Expected salary` });

/** Types as a person does, and goes on to the next field. */
async function typePay(page: Page, text: string): Promise<void> {
  await field(page, 'Expected salary').fill(text);
  await field(page, 'Available from').focus();
}

test('a period beside an amount goes into its field; of a range a person says what is meant', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  const salary = field(page, 'Expected salary');
  for (const [text, amount, of] of [
    ['45k p.a.', '45000', 'YEAR'],
    ["CHF 8'500.- / Monat", '8500', 'MONTH'],
    ['5 LPA', '500000', 'YEAR'],
  ] as const) {
    await typePay(page, text);
    await expect(salary).toHaveValue(amount);
    await expect(period(page)).toHaveValue(of);
  }

  await typePay(page, '£350 per day');
  await expect(page.getByText('The ATS keeps pay by month or year only.')).toBeVisible();
  await expect(offer(page, '350')).toBeHidden();
  await expect(salary).toHaveValue('£350 per day');

  await typePay(page, '€120k OTE');
  await expect(offer(page, '120,000')).toBeVisible();
  await typePay(page, '6-8 lakh pa');
  await expect(offer(page, '600,000 · Year')).toBeVisible();
  await expectAccessible(page);
  await fillIn(page, { 'First name': 'Ivo', 'Last name': 'Testmann', 'E-mail': 'pay@example.com' });
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  await expect(
    page.getByRole('link', { name: 'Leave one number alone in “Expected salary”' }),
  ).toBeVisible();
  await offer(page, '800,000 · Year').click();
  await expect(salary).toBeFocused();
  await expect(salary).toHaveValue('800000');
  await expect(offer(page, '600,000 · Year')).toBeHidden();
  await expect(salary).not.toHaveAttribute('aria-invalid', 'true');

  await typePay(page, '50-60k');
  await period(page).selectOption('Month');
  await page.reload();
  await offer(page, '50,000').click();
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Files');
  await attach(page, CV);
  await form.continueTo('Review');
  await expect(page.getByText('50,000 · Month')).toBeVisible();
  await sendButton(page).click();
  await expectDelivered(page);
  const [received] = await site.ats.received('pay@example.com');
  expect(received?.body).toMatchObject({
    candidate: { salary_expectations: { amount: 50000, period: 'MONTH' } },
  });
});

test('a question for a number takes no period silently, and offers the number beside words', async ({
  form,
  page,
  site,
}) => {
  const [integration] = site.ats.integrations;
  const jobs = (await site.ats.get('/ats/jobs?page_size=250', integration)) as {
    data: { results: { id: string; name: string }[] };
  };
  const job = jobs.data.results.find(({ name }) => name.startsWith('Controls Engineer'))?.id ?? '';
  await form.start({ integration: integration ?? '', job });
  await form.goTo('Questions');
  const years = page.getByRole('textbox', { name: /^Years of experience/ });
  for (const [text, wanted] of [
    ['12 years', '12'],
    ['10-15', '15'],
    ['7 p.a.', '7'],
  ] as const) {
    await years.fill(text);
    await page.getByRole('button', { name: new RegExp(`^Use ${wanted} for Years`) }).click();
    await expect(years).toHaveValue(wanted);
  }
  await expectAccessible(page);
});
