/** The endpoint that Kombo recommends: the same entry, and a receipt that says what the ATS confirmed. */
import { Job } from '../src/kombo/answers/job.ts';
import { Page } from '../src/kombo/answers/page.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, expectNoSidewaysScroll } from './support/acts.ts';
import { anEntry, send } from './support/entry.ts';
import { expect, test } from './support/test.ts';

test('a candidate sent as an application: the receipt names the answers that the ATS confirmed', async ({
  startOwn,
}) => {
  const { site, form } = await startOwn({ KOMBO_CREATE: 'applications' });
  const { page } = form;
  const entry = anEntry({ email_address: 'by.application@example.com' });
  await send(form, entry);
  await expectDelivered(page);

  const answers = page.getByRole('region', { name: 'Answers in the ATS' });
  await expect(answers).toContainText('The ATS confirmed 2 of 2 answers.');
  const items = answers.getByRole('listitem');
  await expect(items).toHaveText([
    /^What makes you want to lead integrations at Acme\?\s*Confirmed$/,
    /^Which of these systems have you integrated with\?\s*Confirmed$/,
  ]);
  // What the gateway keeps is the outcome alone; the answer itself stands in what this browser sent.
  await expect(answers.getByText('I like building bridges.')).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 760 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const [received, ...others] = await site.ats.received(entry.email_address);
  expect(others).toEqual([]);
  const jobs = Page(Job).parse(
    await site.ats.get(
      '/ats/jobs?remote_ids=R-1001-head-of-integrations',
      site.ats.integrations[0],
    ),
  );
  expect(received?.path).toBe(`/v1/ats/jobs/${jobs.results[0]?.id}/applications`);
  expect(received?.body).not.toHaveProperty('application');
  expect(received?.body).toMatchObject({ candidate: { email_address: entry.email_address } });
});
