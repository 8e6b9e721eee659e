/** What stands on a device: several entries, no room, their age, and nothing elsewhere. */
import { expectAccessible } from './support/accessible.ts';
import {
  expectDelivered,
  expectReadyToSend,
  expectSaved,
  field,
  fillIn,
  said,
  sendButton,
} from './support/acts.ts';
import { NOTHING_KEPT, rowsKept, textsKept } from './support/device.ts';
import { anEntry, expectKept, fill, fillUpTo } from './support/entry.ts';
import { expect, test } from './support/test.ts';

const entry = anEntry();

test('several entries stand side by side; deleting one can be undone, all go with one click', async ({
  form,
  page,
}) => {
  const other = anEntry({
    first_name: 'Grace',
    last_name: 'Hopper',
    email_address: 'grace@example.com',
  });
  await fillUpTo(form, 'Files', entry);
  await fillUpTo(form, 'Candidate', other);
  await page.goto('/');
  await expectAccessible(page);
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Grace Hopper')).toContainText('No job chosen');
  await expect(row('Frank Doe')).toContainText('Head of Integrations');
  await expect(row('Frank Doe')).toContainText('One file');

  await page.getByRole('button', { name: 'Delete the entry of Frank Doe' }).click();
  await expect(row('Frank Doe')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /Continue with Frank Doe/ }).click();
  await expectKept(form, 'Files', entry);

  await page.goto('/');
  expect(await rowsKept(page)).toMatchObject({ intake: { drafts: 2, files: 1 } });
  await page.getByRole('button', { name: 'Delete all entries from this device' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(said(page, '2 entries deleted')).toBeVisible();
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
  expect(await rowsKept(page)).toEqual(NOTHING_KEPT);
});

test('a list that stands open follows what another tab deletes or sends', async ({
  context,
  form,
  page: other,
}) => {
  // Two entries, or two tabs, from their first step on.
  test.slow();
  await fillUpTo(form, 'Questions', entry);
  const deleted = anEntry({
    first_name: 'Grace',
    last_name: 'Hopper',
    email_address: 'grace@example.com',
  });
  await fillUpTo(form, 'Candidate', deleted);
  const page = await context.newPage();
  await page.goto('/');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Grace Hopper')).toBeVisible();
  await expect(row('Frank Doe')).toBeVisible();

  await other.goto('/');
  await other.getByRole('button', { name: 'Delete the entry of Grace Hopper' }).click();
  await expect(row('Grace Hopper')).toHaveCount(0);

  await other.getByRole('button', { name: /Continue with Frank Doe/ }).click();
  await form.goTo('Review');
  await sendButton(other).click();
  await expectDelivered(other);
  await expect(row('Frank Doe')).toHaveCount(0);
  await expect(page.getByText('Nothing is begun on this device.')).toBeVisible();
});

test("a job that a link names by the ATS's own id is that job everywhere", async ({
  form,
  page,
}) => {
  await form.start({ job: 'remote:R-1001-head-of-integrations' });
  await page.getByRole('textbox', { name: 'First name' }).fill('Grace');
  const email = page.getByRole('textbox', { name: 'E-mail', exact: true });
  await email.fill('grace.adeyemi@mail.example');
  await expect(email).toHaveAccessibleDescription(/Grace Adeyemi already applied to this job/);
  await expectSaved(page);
  await page.goto('/');
  await expect(page.getByRole('row').filter({ hasText: 'Grace' })).toContainText(
    'Head of Integrations',
  );
});

test('a full disk is said, and nothing is lost while the tab is open', async ({
  context,
  form,
  page,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before the first visit: the browser remembers for a while how much room it found.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await form.start();
  await fillIn(page, { 'First name': 'Frank', 'Last name': 'Doe' });
  await expect(page.getByText('This device has no room left.')).toBeVisible();
  await expectAccessible(page);
  await form.goTo('Job');
  await page.getByRole('link', { name: 'Intake' }).click();
  await page.getByRole('button', { name: /Continue with Frank Doe/ }).click();
  await form.goTo('Job');
  await expect(page.getByRole('combobox', { name: 'Search jobs' })).toBeVisible();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await form.goTo('Candidate');
  await field(page, 'Company').fill('Acme Inc.');
  await expectSaved(page);
  await expect(page.getByText('This device has no room left.')).toHaveCount(0);
  await page.reload();
  await expect(field(page, 'First name')).toHaveValue('Frank');
});

test('a page that holds what a full disk refused asks before it is closed, sent or not', async ({
  consoleErrors,
  context,
  form,
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
  const full = anEntry({ email_address: 'full@example.com' });
  await form.start();
  await fill(page, 'Candidate', full);
  await expect(page.getByText('This device has no room left.')).toBeVisible();
  for (const step of ['Job', 'Files', 'Questions'] as const) {
    await form.goTo(step);
    await fill(page, step, full);
  }
  await form.goTo('Review');
  await expectReadyToSend(page);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toBe(1);

  await context.setOffline(true);
  await sendButton(page).click();
  await expect(page.getByText('Waiting here')).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => questions).toBe(2);

  await context.setOffline(false);
  await expectDelivered(page);
  // What was delivered is deleted here a moment later: then nothing keeps the page.
  await expect
    .poll(async () => {
      if (!page.isClosed()) await page.close({ runBeforeUnload: true });
      return page.isClosed();
    })
    .toBe(true);
});

test('drafts go at the age that the gateway is set to, and it is said', async ({ startOwn }) => {
  const { form } = await startOwn({ DRAFT_AGE_DAYS: '7' });
  const { page } = form;
  await form.start();
  await field(page, 'First name').fill('Frank');
  await expectSaved(page);
  const day = 86_400_000;
  const start = Date.now();
  const row = page.getByRole('button', { name: /Continue with Frank/ });
  await page.clock.setSystemTime(start + 6 * day);
  await page.goto('/');
  await expect(row).toBeVisible();
  await expect(page.getByText('on this device only, for 7 days')).toBeVisible();
  await page.clock.setSystemTime(start + 8 * day);
  // Tidying up runs beside the page: the visit after it finds nothing.
  await expect(async () => {
    await page.goto('/');
    await expect(page.getByText('Nothing is begun on this device.')).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
});

test('nothing personal is kept outside of the databases, nor stands in the address', async ({
  context,
  form,
  page,
}) => {
  await fillUpTo(form, 'Candidate', entry);
  // What a page leaves as it goes lies in a database beside the one of the drafts.
  await page.reload();
  await form.expectStep('Candidate');
  const { databases, ...elsewhere } = await textsKept(page, context);
  for (const value of Object.values(entry)) {
    expect(databases, 'it is looked for where it is').toContain(value);
    for (const [place, text] of Object.entries(elsewhere)) expect(text, place).not.toContain(value);
  }
});

test('whatever a page keeps in any place of the browser would be found', async ({
  context,
  page,
}) => {
  await page.goto('/');
  // The page gives itself a title once it is there.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    localStorage.setItem('note', 'Frank');
    sessionStorage.setItem('note', 'Frank');
    // biome-ignore lint/suspicious/noDocumentCookie: the other way is missing in some browsers.
    document.cookie = 'note=Frank';
    window.name = 'Frank';
    document.title = 'Frank';
    history.replaceState({ note: 'Frank' }, '', '?note=Frank');
    await (await caches.open('notes')).put('/note', new Response('Frank'));
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('notes');
      opening.onupgradeneeded = () => opening.result.createObjectStore('notes').put('Frank', 1);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  });
  for (const [place, text] of Object.entries(await textsKept(page, context))) {
    expect(text, place).toContain('Frank');
  }
});
