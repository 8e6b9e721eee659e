/** What is sent arrives exactly once, whatever happens between the click and the acceptance. */

import { expectAccessible } from './support/accessible.ts';
import { anEntry, expectKept, fillUpTo, goTo, send } from './support/entry.ts';
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
