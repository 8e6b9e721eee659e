/** A hiring manager with a link, a phone and one CV: three fields, a file, done. */
import { Job } from '../src/kombo/answers/job.ts';
import { Page as KomboPage } from '../src/kombo/answers/page.ts';
import {
  attach,
  expectDelivered,
  expectNoSidewaysScroll,
  fillIn,
  sendButton,
} from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import { LABELS } from './support/labels.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('from the link to the receipt on a phone', async ({ form, page, site }) => {
  const [integration = ''] = site.ats.integrations;
  const answer = await site.ats.get('/ats/jobs?remote_ids=R-1104-ausbildung', integration);
  const [job] = KomboPage(Job).parse(answer).results;
  await form.start({ integration, job: job?.id ?? '' });
  await expect(page.getByText('Ausbildung Industriekaufleute 2027').first()).toBeVisible();

  // Her job is chosen and has no questions: neither step is in the way.
  await fillIn(page, { 'First name': 'Pia', 'Last name': 'Handy', 'E-mail': 'pia@example.com' });
  await form.continueTo('Files');
  await attach(page, aTextFile('CV.txt', 'Pia Handy'));
  const files = page.getByRole('region', { name: 'Attached files' });
  await expect(files.getByText('CV.txt').first()).toBeVisible();
  await form.continueTo('Review');
  const send = sendButton(page);
  await expect(send).toBeInViewport();
  await send.tap();
  await expectDelivered(page);
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
      // High enough for a whole step: what lies half under the bar at the bottom can be scrolled.
      await page.setViewportSize({ width: 320, height: 4000 });
      await form.start();
      await page.getByRole('button', { name: continueTo(steps.job) }).click();
      for (const step of ['review', 'questions', 'files', 'job', 'candidate'] as const) {
        await form.goTo(steps[step]);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
