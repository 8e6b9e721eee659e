/** The other side of the demo: what was sent can be seen in the ATS, by whoever wants to see it. */
import { attach, chooseJob, expectDelivered, fillIn, sendButton } from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const CV = 'Ida Testmann\nTen years of controls.\n';

test('whoever was sent is in the ATS, with the file, and an open list shows it by itself', async ({
  form,
  page,
  context,
  site,
}) => {
  const list = await context.newPage();
  await list.goto(new URL('/', site.ats.url).href);
  await expect(list.getByRole('heading', { level: 1 })).toContainText('Candidates');
  await expect(list.getByRole('link', { name: 'Ida Testmann' })).toHaveCount(0);

  await form.start();
  await fillIn(page, {
    'First name': 'Ida',
    'Last name': 'Testmann',
    'E-mail': 'ida.testmann@example.com',
  });
  await form.continueTo('Job');
  await chooseJob(page, 'warehouse');
  await form.continueTo('Files');
  await attach(page, aTextFile('Ida CV.txt', CV));
  await form.continueTo('Questions');
  await page.getByRole('group', { name: /lift/i }).getByRole('radio', { name: 'Yes' }).check();
  await form.continueTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);

  await expect(list.getByRole('link', { name: 'Ida Testmann' })).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: /Open in/ }).click();
  const person = await opening;
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('Ida Testmann');
  await expect(person.getByText(/answered with 200/)).toBeVisible();
  await expect(person.getByLabel('The request')).toContainText('"email_address"');
  await person.getByRole('link', { name: 'Ida CV.txt' }).click();
  await expect(person.getByText('Ten years of controls.')).toBeVisible();
});
