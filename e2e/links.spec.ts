/** A link for somebody without an account, from making it to what comes by it, to its end. */
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { attach, expectNoSidewaysScroll, fillIn, said } from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

const JOB = 'remote:R-1104-ausbildung';

/** Makes a link on the step where the job was chosen; returns its address. */
async function makeLink(page: Page, name: string): Promise<string> {
  await page.goto(`/new?job=${JOB}`);
  await page.getByRole('link', { name: 'Job', exact: true }).click();
  await page.getByRole('button', { name: 'Link for somebody without an account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a link' });
  await dialog.getByRole('textbox', { name: 'For whom' }).fill(name);
  await dialog.getByRole('textbox', { name: 'For whom' }).press('Enter');
  const made = page.getByRole('dialog', { name: 'The link is ready' });
  const address = made.getByRole('textbox', { name: 'Link' });
  await expect(address).toBeFocused();
  await expect(made.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const mail = await made.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(await address.inputValue());
  await expectAccessible(page);
  return await address.inputValue();
}

/** Somebody else's phone. */
async function aPhone(browser: Browser, site: Site, width = 360): Promise<Page> {
  const viewport = { width, height: 740 };
  const context = await browser.newContext({ baseURL: site.url, viewport, hasTouch: true });
  return context.newPage();
}

async function arrive(phone: Page, address: string): Promise<void> {
  await phone.goto(address);
  await expect(phone).toHaveURL(/\/drafts\/[^/#]+\/short$/);
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Ausbildung');
}

test('from making it to the thank-you on a phone, and into the list of who made it', async ({
  browser,
  page,
  site,
}) => {
  const address = await makeLink(page, 'Anna of the team');
  await page.getByRole('button', { name: 'Done' }).click();

  const phone = await aPhone(browser, site);
  await arrive(phone, address);
  // Nothing but this job: no ATS, no lists, no steps, no start page.
  const header = phone.getByRole('banner');
  await expect(header.getByRole('link')).toHaveCount(0);
  await expect(phone.getByRole('link', { name: 'All fields' })).toHaveCount(0);
  await expectNoSidewaysScroll(phone);
  await attach(phone, aTextCvOf('Lena', 'Linkweg'));
  await expect(phone.getByRole('textbox', { name: /^Last name/ })).toHaveValue('Linkweg');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Send' }).tap();
  await expect(phone.getByText('Lena Linkweg is entered for')).toBeVisible();
  await expect(phone.getByRole('link', { name: 'See the receipt' })).toHaveCount(0);
  await expectAccessible(phone);
  expect(await site.ats.received('lena.linkweg@example.com')).toHaveLength(1);

  await phone.goto('/submissions');
  await expect(phone.getByRole('heading', { name: 'You came by a link' })).toBeVisible();
  await expectAccessible(phone);
  await phone.goBack();
  await phone.getByRole('button', { name: 'Finish on this device' }).tap();
  await expect(phone.getByRole('heading', { name: 'All done' })).toBeVisible();
  expect(await phone.evaluate(() => document.cookie + JSON.stringify(sessionStorage))).not.toMatch(
    /token|Linkweg/,
  );
  await phone.goto(address);
  await expect(phone.getByRole('heading', { name: /was used as often/ })).toBeVisible();
  await phone.context().close();

  await page.goto('/submissions');
  await expect(page.getByRole('listitem').filter({ hasText: 'Lena Linkweg' })).toContainText(
    'By link: Anna of the team',
  );
  await page.getByRole('link', { name: 'Links' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Anna of the team' })).toContainText(
    '1 of 1 used',
  );
  await expectAccessible(page);
});

test('what was begun is there after the session has ended, and stays when the link is revoked', async ({
  browser,
  page,
  site,
}) => {
  const address = await makeLink(page, 'Ben');
  const phone = await aPhone(browser, site, 320);
  await arrive(phone, address);
  await fillIn(phone, {
    'First name': 'Rosa',
    'Last name': 'Widerruf',
    'E-mail': 'rosa@example.com',
  });
  await expect(phone.getByText(/^Saved \d/)).toBeVisible();
  // The session ends; the link itself is what signs in again.
  await phone.context().clearCookies();
  await phone.goto(address);
  await phone.getByRole('button', { name: 'Go on with it' }).tap();
  await expect(phone.getByRole('textbox', { name: /^Last name/ })).toHaveValue('Widerruf');
  await attach(phone, aTextCvOf('Rosa', 'Widerruf'));
  await phone.context().clearCookies();

  await page.goto('/links');
  const row = page.getByRole('listitem').filter({ hasText: 'Ben' });
  await row.getByRole('button', { name: 'Revoke the link for Ben' }).click();
  await row.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('region', { name: 'Ended' })).toContainText('revoked');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await phone.getByRole('button', { name: 'Send' }).tap();
  await expect(phone.getByText('Rosa Widerruf has not arrived yet.')).toBeVisible();
  await expect(said(phone, 'This link was revoked')).toBeVisible();
  expect(await site.ats.received('rosa@example.com')).toHaveLength(0);

  // The next link for the job finds what was entered.
  await phone.goto(await makeLink(page, 'Ben once more'));
  await phone.getByRole('button', { name: 'Send' }).tap();
  await expect(phone.getByText('Rosa Widerruf is entered for')).toBeVisible();
  expect(await site.ats.received('rosa@example.com')).toHaveLength(1);
  await phone.context().close();
});

/** Ten days pass in the gateway once there is a file of this name. No space: it stands in an option. */
const CLOCK = [
  "--import=data:text/javascript,import{existsSync}from'node:fs';",
  'const{now}=Date;Date.now=()=>now()+(existsSync(process.env.LATER)?864e6:0)',
].join('');

test('a link whose time is over while somebody fills in the form says so, and nothing is lost', async ({
  browser,
  startOwn,
}) => {
  const LATER = join(tmpdir(), `intake-later-${crypto.randomUUID()}`);
  const { site, form } = await startOwn({ NODE_OPTIONS: CLOCK, LATER });
  const { page } = form;
  const address = await makeLink(page, 'Cleo');
  const phone = await aPhone(browser, site);
  await arrive(phone, address);
  await attach(phone, aTextCvOf('Cleo', 'Zuspaet'));
  await expect(phone.getByRole('textbox', { name: /^Last name/ })).toHaveValue('Zuspaet');
  await writeFile(LATER, '');
  await phone.getByRole('button', { name: 'Send' }).tap();
  await expect(phone.getByText('Cleo Zuspaet has not arrived yet.')).toBeVisible();
  await expect(said(phone, 'The time of this link is over')).toBeVisible();
  await expectAccessible(phone);
  await phone.goto(await makeLink(page, 'Cleo once more'));
  await phone.getByRole('button', { name: 'Send' }).tap();
  await expect(phone.getByText('Cleo Zuspaet is entered for')).toBeVisible();
  expect(await site.ats.received('cleo.zuspaet@example.com')).toHaveLength(1);
  await phone.context().close();
  await rm(LATER);
});

test('half a link says so, and none says what to do', async ({ consoleErrors, page }) => {
  consoleErrors.allow(/404/);
  await page.goto('/apply#cut-short');
  await expect(page.getByRole('heading', { name: 'This link is not known' })).toBeVisible();
  await page.goto(`/apply#${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'This link is not known' })).toBeVisible();
  await expect(page).toHaveURL(/\/apply$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Open your link' })).toBeVisible();
  await expectAccessible(page);
});
