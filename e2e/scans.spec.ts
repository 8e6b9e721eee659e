/** Scans and photographs: read when a person asks for it, on this device, and offered. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { chooseJob, expectDelivered, field, said, sendButton } from './support/acts.ts';
import { drop } from './support/drop.ts';
import { aPhotographedCv, aSidewaysScan } from './support/scans.ts';
import { expect, test } from './support/test.ts';

const readIt = (page: Page) => page.getByRole('button', { name: 'Read this scan on this device' });
const use = (page: Page, value: string, label: string) =>
  page.getByRole('button', { name: new RegExp(`Use.*${value}.*${label}`) }).first();

/** What the scan says ends up in the field, filled or offered. */
async function take(page: Page, value: string, label: string): Promise<void> {
  if ((await field(page, label).inputValue()) === '') await use(page, value, label).click();
  await expect(field(page, label)).toHaveValue(value);
}

test('a photographed CV is read on request, and its values are offered', async ({
  browser,
  form,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await form.start();
  await drop(page, await aPhotographedCv(browser));
  await expect(said(page, 'Mara Lindqvist.png is a picture')).toBeVisible();
  await expect(readIt(page)).toBeVisible();
  expect(asked.join('\n'), 'no reader of scans before it is asked for').not.toMatch(
    /scan-worker|traineddata|\.wasm/,
  );
  await expectAccessible(page);

  await readIt(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page, 'was cancelled')).toBeVisible();
  await expect.poll(() => page.workers().filter((one) => /scan/.test(one.url())).length).toBe(0);

  await readIt(page).click();
  await expect(said(page, 'compare each value')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  // A job's title is read once, so it is offered; an address is filled where its readings agree.
  await expect(field(page, 'Job title')).toHaveValue('');
  await take(page, 'Senior Data Engineer', 'Job title');
  await take(page, 'mara.lindqvist@example.com', 'E-mail');
  expect(page.workers().some((one) => /scan/.test(one.url()))).toBe(false);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
});

test('a scan that lay on its side is put upright, read, checked and sent', async ({
  browser,
  form,
  page,
  site,
}) => {
  await form.start();
  await drop(page, await aSidewaysScan(browser));
  await expect(said(page, 'seems to be a scan')).toBeVisible();
  await page.getByRole('combobox', { name: 'Its language' }).selectOption('English');
  await readIt(page).click();
  await expect(said(page, 'compare each value')).toBeVisible({ timeout: 60_000 });
  await take(page, 'mara.lindqvist@example.com', 'E-mail');
  await expect(use(page, 'Nordlicht Analytics GmbH', 'Company')).toBeVisible();
  await take(page, 'Mara', 'First name');
  await take(page, 'Lindqvist', 'Last name');
  await form.goTo('Job');
  await chooseJob(page, 'Head of Integrations');
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  const [received] = await site.ats.received('mara.lindqvist@example.com');
  expect(received?.body).toMatchObject({
    candidate: { first_name: 'Mara', last_name: 'Lindqvist' },
    attachments: [{ name: 'Mara Lindqvist scan.pdf', type: 'CV' }],
  });
});
