/** Nothing that was typed or attached is lost, whatever happens to the page. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
  anEntry,
  CV,
  comeBack,
  expectKept,
  expectSaved,
  fillUpTo,
  goTo,
  STEP_NAMES,
} from './support/entry.ts';
import { startSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

const entry = anEntry();

/** Where the person is, and up to which step there is something to lose. */
const PLACES = [
  ...STEP_NAMES.map((step) => ({ place: step, step })),
  { place: 'Review', step: 'Questions' },
] as const;

for (const { place, step } of PLACES) {
  test(`${place}: reload, Back and Forward, a closed tab, a second tab, no network and a crash lose nothing`, async ({
    consoleErrors,
    context,
    page,
  }) => {
    consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
    await fillUpTo(page, step, entry);
    await goTo(page, place);
    await page.reload();
    await expectKept(page, step, entry);

    await goTo(page, place);
    await page.goto('/submissions');
    await page.goBack();
    await expectKept(page, step, entry);

    await goTo(page, place);
    await page.close();
    const second = await comeBack(context, entry);
    await expectKept(second, step, entry);

    await goTo(second, place);
    const other = await context.newPage();
    await other.goto(second.url());
    await expectKept(other, step, entry);
    await other.getByRole('button', { name: 'Take over here' }).click();
    await context.setOffline(true);
    await expectKept(other, step, entry);
    await context.setOffline(false);
    await other.reload();
    await expectKept(other, step, entry);

    await goTo(other, place);
    const crashed = other.waitForEvent('crash');
    const session = await context.newCDPSession(other);
    void session.send('Page.crash').catch(() => {});
    await crashed;
    const last = await comeBack(context, entry);
    await expectKept(last, step, entry);
  });
}

test('what was typed a second ago survives a crash', async ({ context, page }) => {
  await fillUpTo(page, 'Candidate', entry);
  await page
    .getByRole('textbox', { name: 'Company' })
    .pressSequentially('Acme Inc.', { delay: 40 });
  await page.waitForTimeout(1_000);
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await crashed;
  const back = await comeBack(context, entry);
  await expect(back.getByRole('textbox', { name: 'Company' })).toHaveValue('Acme Inc.');
});

test('a reload right after the last letter loses none', async ({ page }) => {
  await fillUpTo(page, 'Candidate', entry);
  const company = page.getByRole('textbox', { name: 'Company' });
  for (const typed of ['Acme', 'Acme Incorporated', 'A']) {
    await company.fill(typed);
    await page.reload();
    await expect(company).toHaveValue(typed);
  }
});

test('letters typed while a write is under way survive a reload', async ({ page }) => {
  await fillUpTo(page, 'Candidate', entry);
  const company = page.getByRole('textbox', { name: 'Company' });
  for (const typed of ['Acme', 'Acme Incorporated', 'A', 'Acme Inc.']) {
    await page.evaluate((typed) => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        IDBObjectStore.prototype.put = put;
        setTimeout(() => {
          const control = document.querySelector<HTMLInputElement>('[name="candidate.company"]');
          if (control !== null) control.value = typed;
          control?.dispatchEvent(new Event('input', { bubbles: true }));
          location.reload();
        });
        return put.apply(this, args);
      };
    }, typed);
    const reloaded = page.waitForEvent('load');
    await page.getByRole('textbox', { name: 'Job title' }).fill(`Between ${typed}`);
    await reloaded;
    await expect(company).toHaveValue(typed);
  }
});

test('without network everything can still be entered, and is kept', async ({
  consoleErrors,
  context,
  page,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  await fillUpTo(page, 'Files', entry);
  await expect(page.getByText('Ready', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await goTo(page, 'Candidate');
  await page.getByRole('textbox', { name: 'Company' }).fill('Acme Inc.');
  await expectSaved(page);
  await goTo(page, 'Files');
  await expect(page.getByText(CV.name).first()).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expectKept(page, 'Files', entry);
  await expect(page.getByRole('textbox', { name: 'Company' })).toHaveValue('Acme Inc.');
});

test('a second tab reads only, follows, and can take over without losing a letter', async ({
  context,
  page,
}) => {
  await fillUpTo(page, 'Candidate', entry);
  const other = await context.newPage();
  await other.goto(page.url());
  const company = (tab: typeof page) => tab.getByRole('textbox', { name: 'Company' });
  await expect(other.getByText('Another tab is writing this entry.')).toBeVisible();
  await expect(company(other)).toBeDisabled();
  await expectAccessible(other);

  await company(page).fill('Acme');
  await expect(company(other)).toHaveValue('Acme');
  await company(page).fill('Acme Inc.');
  await other.getByRole('button', { name: 'Take over here' }).click();
  await expect(company(other)).toBeEnabled();
  await expect(company(other)).toHaveValue('Acme Inc.');
  await expect(company(page)).toBeDisabled();

  await company(other).fill('Acme Ltd.');
  await expectSaved(other);
  await other.close();
  await expect(company(page)).toBeEnabled();
  await expect(company(page)).toHaveValue('Acme Ltd.');
});

test('several entries stand side by side; deleting one can be undone, all go with one click', async ({
  page,
}) => {
  const other = anEntry({
    first_name: 'Grace',
    last_name: 'Hopper',
    email_address: 'grace@example.com',
  });
  await fillUpTo(page, 'Files', entry);
  await fillUpTo(page, 'Candidate', other);
  await page.goto('/');
  await expectAccessible(page);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(row('Grace Hopper')).toContainText('No job chosen');
  await expect(row('Frank Doe')).toContainText('Head of Integrations');
  await expect(row('Frank Doe')).toContainText('Step 3 of 5 – Files');
  await expect(row('Frank Doe')).toContainText('One file');

  await page.getByRole('button', { name: 'Delete the entry of Frank Doe' }).click();
  await expect(row('Frank Doe')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /Continue with Frank Doe/ }).click();
  await expectKept(page, 'Files', entry);

  await page.goto('/');
  await page.getByRole('button', { name: 'Delete all entries from this device' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '2 entries deleted' })).toBeVisible();
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  expect(await rowsKept(page)).toEqual({ drafts: 0, files: 0, outbox: 0, sent: 0 });
});

test('a full disk is said, and nothing is lost while the tab is open', async ({
  context,
  page,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before the first visit: the browser remembers for a while how much room it found.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto('/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidate');
  await page.getByRole('textbox', { name: 'First name' }).fill('Frank');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Doe');
  await expect(page.getByText('This device has no room left.')).toBeVisible();
  await expectAccessible(page);
  await goTo(page, 'Job');
  await page.getByRole('link', { name: 'Intake' }).click();
  await page.getByRole('button', { name: /Continue with Frank Doe/ }).click();
  await expect(page.getByRole('combobox', { name: 'Search jobs' })).toBeVisible();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await goTo(page, 'Candidate');
  await page.getByRole('textbox', { name: 'Company' }).fill('Acme Inc.');
  await expectSaved(page);
  await expect(page.getByText('This device has no room left.')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Frank');
});

test('a page that holds what a full disk refused asks before it is closed, sent or not', async ({
  consoleErrors,
  context,
  page,
  baseURL,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  let questions = 0;
  page.on('dialog', (dialog) => {
    questions += 1;
    void dialog.dismiss();
  });
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto('/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidate');
  await page.getByRole('textbox', { name: 'First name' }).fill('Frank');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Doe');
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill('full@example.com');
  await expect(page.getByText('This device has no room left.')).toBeVisible();
  await goTo(page, 'Job');
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('head of integ');
  await page.getByRole('option', { name: /Head of Integrations/ }).click();
  await goTo(page, 'Files');
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: CV.name, mimeType: 'text/plain', buffer: Buffer.from(CV.text) });
  await expect(page.getByText('Ready', { exact: true })).toBeVisible();
  await goTo(page, 'Questions');
  await page.getByRole('textbox', { name: /^What makes you want/ }).fill('Bridges.');
  await page.getByRole('checkbox', { name: 'Greenhouse' }).check();
  await goTo(page, 'Review');
  // What sending needs is fetched once the page has had its time.
  await page.waitForTimeout(2_500);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toBe(1);

  await context.setOffline(true);
  await page.getByRole('button', { name: /^Send to/ }).click();
  await expect(page.getByText('Waiting here')).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toBe(2);

  await context.setOffline(false);
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  // What was delivered is deleted here a moment later: then nothing keeps the page.
  await expect
    .poll(async () => {
      if (!page.isClosed()) await page.close({ runBeforeUnload: true });
      return page.isClosed();
    })
    .toBe(true);
});

test('drafts go at the age that the gateway is set to, and it is said', async ({
  consoleErrors,
  page,
}) => {
  consoleErrors.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/);
  const site = await startSite({ DRAFT_AGE_DAYS: '7' });
  try {
    await page.goto(`${site.url}/new`);
    await page.getByRole('textbox', { name: 'First name' }).fill('Frank');
    await expectSaved(page);
    const day = 86_400_000;
    const start = Date.now();
    const row = page.getByRole('button', { name: /Continue with Frank/ });
    await page.clock.setSystemTime(start + 6 * day);
    await page.goto(site.url);
    await expect(row).toBeVisible();
    await expect(page.getByText('on this device only, for 7 days')).toBeVisible();
    await page.clock.setSystemTime(start + 8 * day);
    // Tidying up runs beside the page: the visit after it finds nothing.
    await expect(async () => {
      await page.goto(site.url);
      await expect(page.getByText('Nothing is begun on this device.')).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
  } finally {
    await page.goto('about:blank');
    await site.stop();
  }
});

test('nothing personal is kept outside of the database, nor stands in the address', async ({
  context,
  page,
}) => {
  await fillUpTo(page, 'Candidate', entry);
  const storage = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  const cookies = JSON.stringify(await context.cookies());
  for (const value of Object.values(entry)) {
    expect(storage).not.toContain(value);
    expect(cookies).not.toContain(value);
    expect(decodeURIComponent(page.url())).not.toContain(value);
  }
});

/** How many rows each table of this browser has. */
function rowsKept(page: Page) {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('intake'));
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables);
    const counts = await Promise.all(
      tables.map(async (name) => [name, await done(transaction.objectStore(name).count())]),
    );
    database.close();
    return Object.fromEntries(counts);
  });
}
