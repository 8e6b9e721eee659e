/** Somebody who has applied already: said where the job is chosen and checked, before anything is sent. */
import { expectAccessible } from './support/accessible.ts';
import { chooseJob, expectNoSidewaysScroll, fillIn, jobSearch } from './support/acts.ts';
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
