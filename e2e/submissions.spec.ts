/** What became of a submission: told truthfully, live, and with a way on in every state. */
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.ts';
import { anEntry, expectKept, goTo, send } from './support/entry.ts';
import { startSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a refused entry is fixed at its field with everything in it, and delivered', async ({
  page,
  site,
}) => {
  const entry = anEntry({ last_name: 'Refused', email_address: 'refused@example.com' });
  await send(page, entry);
  await expect(page.getByText('Refused', { exact: true })).toBeVisible();
  await expect(page.getByText('The ATS does not accept something that was entered.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Phone' }).click();
  const phone = page.getByRole('textbox', { name: 'Phone' }).first();
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await expectKept(page, 'Questions', entry);

  await page.reload();
  await expectKept(page, 'Questions', entry);
  await expect(page.getByText('This entry was turned down.', { exact: false })).toBeVisible();
  await phone.fill('+49 30 1234567');
  await goTo(page, 'Review');
  await page.getByRole('button', { name: 'Send to Acme – Workday' }).click();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  const received = await site.ats.received(entry.email_address);
  expect(received.length).toBe(2);
});

test('a delivered entry shows its ids, its files with SHA-256, and warnings', async ({ page }) => {
  await send(page, anEntry({ last_name: 'Warned', email_address: 'warned@example.com' }));
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await expect(page.getByText('2 things were not taken over by the ATS:')).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByText('Application in the ATS')).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
});

test('a queued entry says why and when, and the list follows it live', async ({
  context,
  page,
}) => {
  const list = await context.newPage();
  await list.goto('/submissions');
  await send(page, anEntry({ last_name: 'Throttled', email_address: 'busy@example.com' }));
  const row = list.getByRole('listitem').filter({ hasText: 'Frank Throttled' });
  await expect(row).toContainText('Queued');
  await expect(row).toContainText('The ATS is busy.');
  await expect(row).toContainText('Delivered');
  await expectAccessible(list);
});

test.describe('when it is not known whether it arrived', () => {
  const settings = {
    ATS_TIMEOUT_MS: '1500',
    LOOKUP_BASE_MS: '300',
    LOOKUP_WINDOW_MS: '1500',
    RETRY_BASE_MS: '200',
  };

  test('it is found by a look-up, or a person decides; never sent again by itself', async ({
    browser,
  }) => {
    const site = await startSite(settings);
    const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
    const page = await context.newPage();
    try {
      const carriedOut = anEntry({ last_name: 'Cutoff', email_address: 'cutoff@example.com' });
      await send(page, carriedOut);
      await expect(page.getByText('Delivered', { exact: true })).toBeVisible({ timeout: 20_000 });
      await expect(page.getByText('a look-up found the person there')).toBeVisible();
      expect(await site.ats.received(carriedOut.email_address)).toHaveLength(1);

      const unknown = anEntry({ last_name: 'Mystery', email_address: 'mystery@example.com' });
      await send(page, unknown);
      await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();
      await expect(page.getByText(/^Looked for mystery@example.com/)).toBeVisible();
      await expect(page.getByText('It is not looked up by itself any more.')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Check again' }).click();
      await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();
      expect(await site.ats.received(unknown.email_address)).toHaveLength(1);

      await page.getByRole('button', { name: 'Send again anyway' }).click();
      await expect(page.getByRole('dialog')).toContainText('twice');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Do not send' }).click();
      expect(await site.ats.received(unknown.email_address)).toHaveLength(1);
      await page.getByRole('button', { name: 'Send again anyway' }).click();
      await page.getByRole('button', { name: 'Send again, I accept the risk' }).click();
      await expect.poll(() => site.ats.received(unknown.email_address)).toHaveLength(2);
      await expect(page.getByText('It is not looked up by itself any more.')).toBeVisible({
        timeout: 20_000,
      });
      await page.getByRole('button', { name: 'I found it in the ATS' }).click();
      await expect(page.getByText('Somebody found the person there and said so.')).toBeVisible();
    } finally {
      await context.close();
      await site.stop();
    }
  });

  test('without network "Send again anyway" says that nothing went out, and nothing follows by itself', async ({
    browser,
  }) => {
    const site = await startSite(settings);
    const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
    const page = await context.newPage();
    const entry = anEntry({ last_name: 'Mystery', email_address: 'not-again@example.com' });
    const resend = page.getByRole('button', { name: 'Send again anyway' });
    const accept = page.getByRole('button', { name: 'Send again, I accept the risk' });
    try {
      await send(page, entry);
      await expect(page.getByText('It is not looked up by itself any more.')).toBeVisible();
      await context.setOffline(true);
      await resend.click();
      await accept.click();
      const failed = page.getByText('It was not sent again, and it will not be', { exact: false });
      await expect(failed).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'I found it in the ATS' }).click();
      await expect(page.getByText('It was not noted that you found it.')).toBeVisible();
      await expect(failed).toBeHidden();

      await context.setOffline(false);
      // Something that goes over the network after it came back: a queued order would have gone first.
      await page.getByRole('button', { name: 'Check again' }).click();
      await expect(page.getByText('It was not noted that you found it.')).toBeHidden();
      await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Check again' })).toBeEnabled();
      expect(await site.ats.received(entry.email_address)).toHaveLength(1);

      await resend.click();
      await accept.click();
      await expect.poll(() => site.ats.received(entry.email_address)).toHaveLength(2);
    } finally {
      await context.close();
      await site.stop();
    }
  });
});

test('a refusal without a code is told as one, with what the ATS said', async ({
  browser,
  page,
  site,
}) => {
  await send(page, anEntry({ last_name: 'Legacy', email_address: 'legacy@example.com' }));
  await expect(page.getByText('The ATS said no. Nothing was created.')).toBeVisible();
  await expect(page.getByText('The ATS refused it without saying which value')).toBeVisible();
  await expect(page.getByText(/The ATS says: .*COE_GENERAL_SERVER_FAILURE/)).toBeVisible();
  await expect(page.getByText('does not say whether it was carried out')).toBeHidden();
  await expect(page.getByText('Everything you entered is kept.')).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(
    other.getByText('What was entered is kept in the browser that sent it.'),
  ).toBeVisible();
  await expect(other.getByText('Everything you entered is kept.')).toBeHidden();
  await elsewhere.close();
});

test('Back after Send says that it was sent, and leads to the receipt', async ({ page }) => {
  await send(page, anEntry({ email_address: 'back@example.com' }));
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This entry was sent');
  await page.getByRole('link', { name: 'See its receipt' }).click();
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Enter the next candidate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candidate');
});

test('what is forgotten is gone from the server, from this device and from every tab', async ({
  consoleErrors,
  context,
  page,
}) => {
  await send(page, anEntry({ last_name: 'Refused', email_address: 'forget@example.com' }));
  await expect(page.getByText('Refused', { exact: true })).toBeVisible();
  const receipt = page.url();
  const other = await context.newPage();
  await other.goto(receipt);
  await expect(other.getByRole('button', { name: 'Fix and send again' })).toBeVisible();

  const forget = page.getByRole('button', { name: 'Forget this submission' });
  await forget.click();
  await expect(page.getByRole('heading', { name: 'Forget the submission of' })).toBeFocused();
  await expect(page.getByText('This cannot be undone.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(forget).toBeFocused();

  await forget.click();
  await page.getByRole('button', { name: 'Forget it for good' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Submissions' })).toBeFocused();
  await expect(page.getByText('The submission is forgotten.')).toBeVisible();
  await expectAccessible(page);

  await expect(other.getByRole('heading', { level: 1 })).toHaveText('There is no such submission');
  consoleErrors.allow(/404/);
  await page.goto(receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such submission');
});

test('without network an export says so, and no file comes by itself later', async ({
  consoleErrors,
  context,
  page,
}) => {
  consoleErrors.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.goto('/submissions');
  await expect(page.getByText(/\d submissions?|^(No|One) submissions?/)).toBeVisible();
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await expect(page.getByText('The list was not saved.')).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  expect(files).toBe(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The list was not saved.')).toBeHidden();
  await expect.poll(() => files).toBe(1);
});

test('search, filter and export find what was sent', async ({ page }) => {
  await send(page, anEntry({ last_name: '=Formula', email_address: 'formula@example.com' }));
  await expect(page.getByText('Delivered', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Submissions' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('formula@');
  await expect(page.getByText('One submission', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Frank =Formula' })).toBeVisible();
  expect(page.url()).not.toContain('formula');

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(await readFile(await csv.path(), 'utf8')).toContain(
    ",Frank,'=Formula,formula@example.com,",
  );
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  const [receipt, ...others] = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(others).toEqual([]);
  expect(receipt.state).toBe('delivered');

  await page.getByRole('combobox', { name: 'State' }).selectOption('Refused');
  await expect(page.getByText('Nothing matches.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
});
