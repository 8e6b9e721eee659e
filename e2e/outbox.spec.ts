/** What is sent arrives exactly once, whatever happens between the click and the acceptance. */
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.ts';
import { anEntry, expectKept, fillUpTo, goTo, send } from './support/entry.ts';
import { startProxy } from './support/proxy.ts';
import { startSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

const sendButton = { name: 'Send to Acme – Workday' };

test('Send without network waits, survives the closing of the tab, and goes when the network is back', async ({
  consoleErrors,
  context,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  const entry = anEntry({ email_address: 'offline@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await context.setOffline(true);
  await page.getByRole('button', sendButton).click();
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
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  const entry = anEntry({ email_address: 'taken-back@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await context.setOffline(true);
  await page.getByRole('button', sendButton).click();
  await page.getByRole('button', { name: 'Take it back and edit' }).click();
  await goTo(page, 'Questions');
  await context.setOffline(false);
  await expectKept(page, 'Questions', entry);
  await goTo(page, 'Review');
  await page.getByRole('button', sendButton).click();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('two clicks, and Send again after Back, are one application', async ({ page, site }) => {
  const entry = anEntry({ email_address: 'twice@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await page.getByRole('button', sendButton).dblclick();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', sendButton)).toHaveCount(0);
  await expectAccessible(page);
  await page.goto('/');
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('a reload in the middle of sending loses nothing and sends once', async ({
  consoleErrors,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_ABORTED|Failed to load/);
  const entry = anEntry({ email_address: 'reloaded@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await page.getByRole('button', sendButton).click();
  await page.waitForURL(/\/submissions\//);
  await page.reload();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('nothing of a delivered entry stays on the device', async ({ page }) => {
  await send(page, anEntry({ email_address: 'gone@example.com' }));
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('intake');
          request.onsuccess = () => resolve(request.result);
        });
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names);
        const counts = await Promise.all(
          names.map(
            (name) =>
              new Promise<number>((resolve) => {
                const request = transaction.objectStore(name).count();
                request.onsuccess = () => resolve(request.result);
              }),
          ),
        );
        database.close();
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    )
    .toBe(0);
});

test('what the gateway turns down before accepting it is changed and sent under the same id', async ({
  browser,
}) => {
  const site = await startSite({ MAX_BODY_BYTES: '600000' });
  const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
  const page = await context.newPage();
  const title = page.getByRole('textbox', { name: 'Job title' });
  const entry = anEntry({ email_address: 'long@example.com' });
  try {
    await fillUpTo(page, 'Questions', entry);
    await goTo(page, 'Candidate');
    await title.fill('Head of '.repeat(90_000));
    await goTo(page, 'Review');
    await page.getByRole('button', sendButton).click();
    await expect(page.getByText('Needs a change')).toBeVisible();
    await expect(page.getByText('It was not sent.', { exact: false })).toBeVisible();
    await expectAccessible(page);
    const id = new URL(page.url()).pathname.split('/').at(-1);

    await page.getByRole('button', { name: 'Fix and send again' }).click();
    await expect(page.getByText('too large for the server', { exact: false })).toBeVisible();
    await expectKept(page, 'Questions', entry);
    await title.fill('Head of Integrations');
    await goTo(page, 'Review');
    await page.getByRole('button', sendButton).click();
    await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
    expect(page.url()).toContain(id);
    expect(await site.ats.received(entry.email_address)).toHaveLength(1);
  } finally {
    await context.close();
    await site.stop();
  }
});

test('an entry waits while the gateway is down, and goes when it is there again', async ({
  consoleErrors,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_FAILED|ERR_CONNECTION/);
  const entry = anEntry({ email_address: 'down@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  await page.waitForTimeout(2_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/api/submissions/*'] });
  await page.getByRole('button', sendButton).click();
  await expect(
    page.getByText("Intake's server cannot be reached.", { exact: false }),
  ).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toEqual([]);
  await session.send('Network.setBlockedURLs', { urls: [] });
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});

test('what waits for a gateway that is away is in the export, and can be deleted from the device', async ({
  consoleErrors,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_BLOCKED|ERR_FAILED|ERR_CONNECTION/);
  const entry = anEntry({ last_name: 'Discarded', email_address: 'discarded@example.com' });
  await fillUpTo(page, 'Questions', entry);
  await goTo(page, 'Review');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/api/submissions/*'] });
  await page.getByRole('button', sendButton).click();
  await expect(
    page.getByText("Intake's server cannot be reached.", { exact: false }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Submissions' }).first().click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('discarded@');
  const row = page.getByRole('link', { name: 'Frank Discarded' });
  await expect(row).toHaveCount(1);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(await readFile(await csv.path(), 'utf8')).toMatch(
    /,waiting,.*,discarded@example\.com,.*,unreachable,/,
  );

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
  await expect(page.getByRole('link', { name: 'Frank Discarded' })).toHaveCount(0);
  await session.send('Network.setBlockedURLs', { urls: [] });
  await page.goto('/');
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  expect(await site.ats.received(entry.email_address)).toEqual([]);
});

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
  const context = await browser.newContext({ baseURL: proxy.url, locale: 'en-GB' });
  const page = await context.newPage();
  try {
    await fillUpTo(page, 'Questions', anEntry({ email_address: 'versions@example.com' }));
    await goTo(page, 'Review');
    await page.getByRole('button', sendButton).click();
    await expect(page.getByText('may have reached the ATS', { exact: false })).toBeVisible();
    await expect(page.getByText('Nothing has reached the ATS.', { exact: false })).toBeHidden();
    const before = page.getByRole('region', { name: 'What was sent before' });
    await expect(before).toContainText('Delivered');
    await expect(page.getByRole('button', { name: 'Edit as a new entry' })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await context.close();
    await proxy.close();
  }
});
