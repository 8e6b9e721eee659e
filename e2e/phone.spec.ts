/** A hiring manager with a link, a phone and one CV: three fields, a file, done. */
import { Job } from '../src/kombo/job.ts';
import { Page as KomboPage } from '../src/kombo/page.ts';
import { LABELS } from './support/labels.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('from the link to the receipt on a phone', async ({ form, page, site }) => {
  const [integration = ''] = site.ats.integrations;
  const answer = await site.ats.get('/ats/jobs?remote_ids=R-1104-ausbildung', integration);
  const [job] = KomboPage(Job).parse(answer).results;
  await form.start({ integration, job: job?.id ?? '' });

  await page.getByRole('textbox', { name: 'First name' }).fill('Pia');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Handy');
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill('pia@example.com');
  await form.continueTo('Job');
  await expect(page.getByText('Ausbildung Industriekaufleute 2027').first()).toBeVisible();
  await form.continueTo('Files');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'CV.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Pia Handy'),
    });
  const files = page.getByRole('region', { name: 'Attached files' });
  await expect(files.getByText('CV.txt').first()).toBeVisible();
  await form.continueTo('Questions');
  await form.continueTo('Review');
  const send = page.getByRole('button', { name: 'Send to Acme – Workday' });
  await expect(send).toBeInViewport();
  await send.tap();
  await expect(page.getByText('Delivered').first()).toBeVisible();
  expect(await site.ats.received('pia@example.com')).toHaveLength(1);
});

test('the title of a long summary of errors is in sight on a phone', async ({ form, page }) => {
  await form.start();
  for (let number = 1; number <= 12; number += 1) {
    await page.getByRole('button', { name: 'Add a profile' }).click();
    await page.getByRole('textbox', { name: `Profile ${number}`, exact: true }).fill('on the web');
  }
  await page.getByRole('button', { name: 'Continue to Job' }).click();
  // Far more lines than the screen: the summary begins with its title all the same.
  const title = page.getByRole('heading', { name: '15 fields need a change' });
  await expect(title).toBeInViewport({ ratio: 1 });
});

for (const language of ['en', 'de'] as const) {
  test.describe(`at 320 px, which is 400 % of a desk screen, in ${language}`, () => {
    test.use({ language });

    test('nothing scrolls sideways, the way back to the review included', async ({
      form,
      page,
    }) => {
      const { steps, continueTo } = LABELS[language];
      await page.setViewportSize({ width: 320, height: 600 });
      await form.start();
      await page.getByRole('button', { name: continueTo(steps.job) }).click();
      for (const step of ['review', 'questions', 'files', 'job', 'candidate'] as const) {
        await form.goTo(steps[step]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${steps[step]} scrolls sideways`).toBe(0);
      }
    });
  });
}
