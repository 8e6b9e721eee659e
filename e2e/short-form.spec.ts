/** One job, one page: a link to a job on a phone opens the short form, and ends with a thank-you. */
import type { Page } from '@playwright/test';
import { Job } from '../src/kombo/answers/job.ts';
import { Page as KomboPage } from '../src/kombo/answers/page.ts';
import { expectAccessible } from './support/accessible.ts';
import { attach, expectNoSidewaysScroll, fillIn } from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Opens the short form for the job with this id in the ATS, of whichever ATS has it. */
async function open(page: Page, site: Site, remoteId: string): Promise<Job> {
  for (const integration of site.ats.integrations) {
    const answer = await site.ats.get(`/ats/jobs?remote_ids=${remoteId}`, integration);
    const [job] = KomboPage(Job).parse(answer).results;
    if (job === undefined) continue;
    await page.goto(`/new?${new URLSearchParams({ integration, job: job.id })}`);
    await expect(page).toHaveURL(/\/drafts\/[^/]+\/short$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(job.name ?? '');
    return job;
  }
  throw new Error(`No ATS has a job ${remoteId}.`);
}

const APPRENTICE = 'R-1104-ausbildung';
const lastName = (page: Page) => page.getByRole('textbox', { name: /^(Last name|Nachname)/ });

test('a CV and one tap: the job first, the fields that are needed, a thank-you', async ({
  page,
  site,
}) => {
  await open(page, site, APPRENTICE);
  await expect(page).toHaveTitle('New candidate – Intake');
  const header = page.getByRole('banner');
  await expect(header.getByRole('combobox', { name: /tracking system/ })).toHaveCount(0);
  expect((await header.boundingBox())?.height).toBeLessThan(60);
  for (const name of ['Gender', 'Source', 'Stage', 'Position']) {
    await expect(page.getByLabel(name, { exact: true })).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Take a photo' })).toBeVisible();
  await expectAccessible(page);
  await attach(page, aTextCvOf('Pia', 'Handy'));
  await expect(lastName(page)).toHaveValue('Handy');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
  await expect(page.getByText('Pia Handy is entered for')).toBeVisible();
  await expectAccessible(page);
  expect(await site.ats.received('pia.handy@example.com')).toHaveLength(1);

  await page.getByRole('button', { name: 'Another candidate for this job' }).tap();
  await expect(page).toHaveURL(/\/short$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ausbildung');
  await expect(lastName(page)).toHaveValue('');
});

test('what was turned down is not thanked for', async ({ page, site }) => {
  await open(page, site, APPRENTICE);
  await attach(page, aTextCvOf('Pia', 'Filled'));
  await expect(lastName(page)).toHaveValue('Filled');
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByText('Pia Filled has not arrived yet.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not finished yet' })).toBeVisible();
  await expectAccessible(page);
});

test('what is wrong is told at once, on the same page, and nothing is lost by a reload', async ({
  page,
  site,
}) => {
  await open(page, site, 'R-1002-controls-engineer');
  await fillIn(page, { 'First name': 'Pia', 'Last name': 'Handy', 'E-mail': 'pia@' });
  await page.getByRole('button', { name: 'Send' }).tap();
  const summary = page.getByRole('region', { name: /need a change/ });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole('link', { name: /E-mail/ }).tap();
  await expect(page.getByRole('textbox', { name: /^E-mail/ })).toBeFocused();
  await summary.getByRole('link', { name: /experience/ }).tap();
  await expect(page.getByRole('textbox', { name: /experience/ })).toBeFocused();
  await expect(page).toHaveURL(/\/short$/);
  await fillIn(page, { 'E-mail': 'pia.mends@example.com' });
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^E-mail/ })).toHaveValue('pia.mends@example.com');
  await expect(lastName(page)).toHaveValue('Handy');
});

test('a CV ends what was said of it, and what its address lacks is asked beside the name', async ({
  page,
  site,
}) => {
  await open(page, site, APPRENTICE);
  const country = page.getByRole('combobox', { name: 'Country' });
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByRole('link', { name: /^Attach a CV/ })).toBeVisible();
  await page.getByLabel('Choose a file').setInputFiles('public/samples/de.pdf');
  await expect(lastName(page)).toHaveValue('Brandhuber');
  await expect(page.getByRole('region', { name: /need a change|needs a change/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await country.fill('Germany');
  await page.getByRole('option', { name: 'Germany' }).tap();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByText('Jonas Brandhuber is entered for')).toBeVisible();
});

test('whatever else the CV held can be seen, and all steps are one tap away', async ({
  page,
  site,
}) => {
  await open(page, site, APPRENTICE);
  await attach(page, aTextCvOf('Ida', 'Mehrfeld'));
  await expect(lastName(page)).toHaveValue('Mehrfeld');
  await expect(page.getByRole('textbox', { name: /^Phone/ })).toHaveValue(/\d{5}/);
  await page.getByText(/more fields? from the CV/).tap();
  await expect(page.getByRole('textbox', { name: /^Company/ })).toHaveValue(/\w/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All fields' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidate');
  await expect(lastName(page)).toHaveValue('Mehrfeld');
});

test('without network it waits here, says so, and is sent by itself', async ({
  consoleErrors,
  context,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)|EventSource/);
  await open(page, site, APPRENTICE);
  await attach(page, aTextCvOf('Noa', 'Ohnenetz'));
  await expect(lastName(page)).toHaveValue('Ohnenetz');
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/pages-')),
  );
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByText('Noa Ohnenetz waits on this device.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Noa Ohnenetz is entered for')).toBeVisible();
});

test('a desk keeps the steps', async ({ browser, site }) => {
  const context = await browser.newContext({
    baseURL: site.url,
    isMobile: false,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`/new?job=remote:${APPRENTICE}`);
  await expect(page).toHaveURL(/\/candidate$/);
  await context.close();
});

test.describe('at 320 px, in German', () => {
  test.use({ language: 'de', viewport: { width: 320, height: 640 } });

  test('by keyboard alone, nothing scrolls sideways', async ({ page, site }) => {
    await open(page, site, APPRENTICE);
    await expectNoSidewaysScroll(page);
    await attach(page, aTextCvOf('Uta', 'Tastatur'));
    await expect(lastName(page)).toHaveValue('Tastatur');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await lastName(page).focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Danke' })).toBeFocused();
    await expect(page.getByText(/Uta Tastatur ist für/)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
