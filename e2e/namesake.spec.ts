/**
 * The request that the product is named after: entered by hand, it arrives in the ATS as exactly
 * this body.
 */
import { createHash } from 'node:crypto';
import { Job } from '../src/kombo/answers/job.ts';
import { Page } from '../src/kombo/answers/page.ts';
import { questionsOf } from '../src/questions/question.ts';
import { attach, chooseJob, expectDelivered, field, fillIn, sendButton } from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

const CV = 'Frank Doe\nHead of Integrations at Acme Inc.\nNew York · +1-541-754-3010\n';

test('Frank Doe, entered by hand, arrives in the ATS as exactly this body', async ({
  startOwn,
}) => {
  // Other journeys may have sent a Frank Doe to their ATS.
  const { form, site } = await startOwn({});
  const { page } = form;
  await form.start();
  await fillIn(page, {
    'First name': 'Frank',
    'Last name': 'Doe',
    'E-mail': 'frank.doe@example.com',
    Phone: '+1-541-754-3010',
    'Job title': 'Head of Integrations',
    Company: 'Acme Inc.',
    City: 'New York',
  });
  await page.getByRole('combobox', { name: 'Country' }).fill('United States');
  await page
    .getByRole('option', { name: /^United States\b(?!.*Islands)/ })
    .first()
    .click();
  for (const [number, url] of [
    ['1', 'https://www.linkedin.com/in/frank-doe-123456789/'],
    ['2', 'https://twitter.com/frankdoe'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a profile' }).click();
    await field(page, `Profile ${number}`).fill(url);
  }
  await fillIn(page, { 'Available from': '01/01/2021', 'Expected salary': '100,000' });
  await page.getByRole('combobox', { name: 'Salary period' }).selectOption('Year');
  await page.getByRole('combobox', { name: 'Gender' }).selectOption('Male');

  await form.continueTo('Job');
  await chooseJob(page, 'head of integ');
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Phone screen');

  await form.continueTo('Files');
  await attach(page, aTextFile('Frank Doe CV.txt', CV));
  const files = page.getByRole('region', { name: 'Attached files' });
  await expect(files.getByText('Frank Doe CV.txt').first()).toBeVisible();

  await form.continueTo('Questions');
  await page
    .getByRole('textbox', { name: /What makes you want to lead/ })
    .fill('I like building bridges.');
  const systems = page.getByRole('group', { name: /systems/i });
  await systems.getByRole('checkbox', { name: 'Workday' }).check();
  await systems.getByRole('checkbox', { name: 'Greenhouse' }).check();

  await form.continueTo('Review');
  await expect(page.getByText('Everything that is needed is there.')).toBeVisible();
  await sendButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Frank Doe');
  await expectDelivered(page);

  const [received, ...others] = await site.ats.received('frank.doe@example.com');
  expect(others).toEqual([]);
  const job = await jobByRemoteId(site, 'R-1001-head-of-integrations');
  const [why, systemsAsked] = questionsOf(job);
  const offered = systemsAsked?.control.name === 'checkboxes' ? systemsAsked.control.options : [];
  expect(received?.integration_id).toBe(site.ats.integrations[0]);
  expect(received?.body).toEqual({
    candidate: {
      first_name: 'Frank',
      last_name: 'Doe',
      email_address: 'frank.doe@example.com',
      phone_number: '+1-541-754-3010',
      title: 'Head of Integrations',
      company: 'Acme Inc.',
      location: { city: 'New York', country: 'US' },
      gender: 'MALE',
      availability_date: '2021-01-01',
      salary_expectations: { amount: 100000, period: 'YEAR' },
      social_links: [
        { url: 'https://www.linkedin.com/in/frank-doe-123456789/' },
        { url: 'https://twitter.com/frankdoe' },
      ],
    },
    application: { job_id: job.id, stage_id: job.stages[1]?.id },
    attachments: [
      {
        name: 'Frank Doe CV.txt',
        type: 'CV',
        content_type: 'text/plain',
        data: Buffer.from(CV).toString('base64'),
      },
    ],
    screening_question_answers: [
      { question_id: why?.id, answer: 'I like building bridges.' },
      { question_id: systemsAsked?.id, answer: [offered[0]?.id, offered[2]?.id] },
    ],
  });
  const digest = createHash('sha256').update(CV).digest('hex');
  await page.getByText('Technical details').click();
  await expect(page.getByText(digest)).toBeVisible();
});

/** A job as the ATS itself has it, by its remote id. */
async function jobByRemoteId({ ats }: Site, remoteId: string): Promise<Job> {
  const answer = await ats.get(`/ats/jobs?remote_ids=${remoteId}`, ats.integrations[0]);
  const [job] = Page(Job).parse(answer).results;
  if (job === undefined) throw new Error(`The demo ATS has no job ${remoteId}.`);
  return job;
}
