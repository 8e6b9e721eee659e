/** What is sent arrives exactly once, whatever happens between the click and the acceptance. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, expectReadyToSend, sendButton } from './support/acts.ts';
import { known } from './support/catalogue.ts';
import { NOTHING_KEPT, rowsKept } from './support/device.ts';
import { anEntry, expectKept, fillAll, send } from './support/entry.ts';
import { createForm } from './support/form.ts';
import { startProxy } from './support/proxy.ts';
import { saveAs } from './support/save-as.ts';
import { expect, test } from './support/test.ts';

test('Send without network waits, survives the closing of the tab, and goes when the network is back', async ({
  consoleErrors,
  context,
  form,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  const entry = anEntry({ email_address: 'offline@example.com' });
  await fillAll(form, entry);
  await context.setOffline(true);
  await sendButton(page).click();
  await expect(page.getByText('Waiting here')).toBeVisible();
  await expect(page.getByText('There is no network.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Submissions' }).first().click();
  await expect(page.getByText('There is no connection.')).toBeVisible();
  const waiting = page.getByRole('listitem').filter({ hasText: 'Frank Doe' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('frank integrations');
  await expect(waiting).toContainText('Waiting here');
  await page.getByRole('searchbox', { name: 'Search' }).fill('somebody else');
  await expect(waiting).toHaveCount(0);
  await page.close();
  expect(await site.ats.received(entry.email_address)).toEqual([]);

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/submissions');
  const row = next.getByRole('listitem').filter({ hasText: 'Frank Doe' }).first();
  await expect(row).toContainText('Delivered');
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('what waits without network can be taken back and edited', async ({
  consoleErrors,
  context,
  form,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  const entry = anEntry({ email_address: 'taken-back@example.com' });
  await fillAll(form, entry);
  await context.setOffline(true);
  await sendButton(page).click();
  await page.getByRole('button', { name: 'Take it back and edit' }).click();
  await form.goTo('Questions');
  await context.setOffline(false);
  await expectKept(form, 'Questions', entry);
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('two clicks, and Send again after Back, are one application', async ({ form, page, site }) => {
  const entry = anEntry({ email_address: 'twice@example.com' });
  await fillAll(form, entry);
  await sendButton(page).dblclick();
  await expectDelivered(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This entry was sent');
  await expect(sendButton(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.goto('/');
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('a reload in the middle of sending loses nothing and sends once', async ({
  consoleErrors,
  form,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_ABORTED|Failed to load/);
  const entry = anEntry({ email_address: 'reloaded@example.com' });
  await fillAll(form, entry);
  await sendButton(page).click();
  await page.waitForURL(/\/submissions\//);
  await page.reload();
  await expectDelivered(page);
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('nothing of a delivered entry stays on the device', async ({ form, page }) => {
  await send(form, anEntry({ email_address: 'gone@example.com' }));
  await expectDelivered(page);
  await expect.poll(() => rowsKept(page)).toEqual(NOTHING_KEPT);
});

test.describe('with a line to the gateway that drops', () => {
  test.use({ baseURL: async ({ line }, use) => use(line.url) });

  test('what is turned down before it is accepted is changed and sent under the same id', async ({
    consoleErrors,
    form,
    line,
    page,
    site,
  }) => {
    // Where the line broke before the answer, the entry is asked for, and is not there.
    consoleErrors.allow(/413|404/);
    const entry = anEntry({ email_address: 'long@example.com' });
    await fillAll(form, entry);
    line.limitBodies(true);
    await sendButton(page).click();
    await expect(page.getByText('Needs a change')).toBeVisible();
    await expect(page.getByText('It was not sent.', { exact: false })).toBeVisible();
    await expectAccessible(page);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    line.limitBodies(false);

    await page.getByRole('button', { name: 'Fix and send again' }).click();
    await expect(page.getByText('too large for the server', { exact: false })).toBeVisible();
    await expectKept(form, 'Questions', entry);
    await form.goTo('Review');
    await sendButton(page).click();
    await expectDelivered(page);
    expect(page.url()).toContain(id);
    expect(await site.ats.received(entry.email_address)).toHaveLength(1);
  });

  test('an entry waits while the gateway is down, and goes when it is there again', async ({
    consoleErrors,
    form,
    line,
    page,
    site,
  }) => {
    consoleErrors.allow(DROPPED);
    const entry = anEntry({ email_address: 'down@example.com' });
    await fillAll(form, entry);
    await expectReadyToSend(page);
    line.cut();
    await sendButton(page).click();
    await expect(unreachable(page)).toBeVisible();
    expect(await site.ats.received(entry.email_address)).toEqual([]);
    line.mend();
    await page.getByRole('button', { name: 'Try now' }).click();
    await expectDelivered(page);
    expect(await site.ats.received(entry.email_address)).toHaveLength(1);
  });

  test('what waits for a gateway that is away is in the export, and can be deleted from the device', async ({
    consoleErrors,
    form,
    line,
    page,
    site,
  }) => {
    consoleErrors.allow(DROPPED);
    const entry = anEntry({ last_name: 'Discarded', email_address: 'discarded@example.com' });
    await fillAll(form, entry);
    line.cut();
    await sendButton(page).click();
    await expect(unreachable(page)).toBeVisible();

    await page.getByRole('link', { name: 'Submissions' }).first().click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('discarded@');
    const row = page.getByRole('link', { name: 'Frank Discarded' });
    await expect(row).toHaveCount(1);
    expect(await saveAs(page, 'CSV')).toMatch(/,waiting,.*,discarded@example\.com,.*,unreachable,/);

    await row.click();
    const open = page.getByRole('button', { name: 'Delete from this device' });
    await open.click();
    await expect(page.getByRole('heading', { name: 'Delete the entry of Frank' })).toBeFocused();
    await expect(page.getByText('may have arrived', { exact: false })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(open).toBeFocused();
    await open.click();
    await page.getByRole('button', { name: 'Delete it for good' }).click();
    await expect(page.getByText('The entry is deleted from this device.')).toBeVisible();
    await expect(row).toHaveCount(0);
    line.mend();
    await page.goto('/');
    await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
    expect(await rowsKept(page)).toEqual(NOTHING_KEPT);
    expect(await site.ats.received(entry.email_address)).toEqual([]);
  });
});

/** What the browser itself notes about a line that dropped. */
const DROPPED = /ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION/;

const unreachable = (page: Page) =>
  page.getByText("Intake's server cannot be reached.", { exact: false });

test('an entry whose earlier version may have arrived is not said to be unsent', async ({
  browser,
  site,
}) => {
  let cut = true;
  const proxy = await startProxy(site.url, async (request, response) => {
    if (request.method !== 'PUT' || !cut) return false;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = JSON.parse(Buffer.concat(parts).toString());
    body.request_body.candidate.title = 'Another version';
    await fetch(new URL(request.url ?? '/', site.url), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    cut = false;
    response.destroy();
    return true;
  });
  const context = await browser.newContext({ baseURL: proxy.url });
  const form = createForm(await context.newPage());
  const { page } = form;
  try {
    await fillAll(form, anEntry({ email_address: 'versions@example.com' }));
    await sendButton(page).click();
    await expect(page.getByText('may have reached the ATS', { exact: false })).toBeVisible();
    await expect(page.getByText(known('Nothing has reached the ATS.'))).toBeHidden();
    const before = page.getByRole('region', { name: 'What was sent before' });
    await expect(before).toContainText('Delivered');
    await expect(page.getByRole('button', { name: 'Edit as a new entry' })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await context.close();
    await proxy.close();
  }
});
