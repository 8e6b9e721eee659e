/** What became of a submission: told truthfully, live, and with a way on in every state. */
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, field, sendButton } from './support/acts.ts';
import { known } from './support/catalogue.ts';
import { anEntry, expectKept, send } from './support/entry.ts';
import { saveAs } from './support/save-as.ts';
import { expect, test } from './support/test.ts';

test('a refused entry is fixed at its field with everything in it, and delivered', async ({
  form,
  page,
  site,
}) => {
  // The whole step: what stands half behind the bar is taken for too small a target by axe.
  await page.setViewportSize({ width: 1280, height: 2400 });
  const entry = anEntry({ last_name: 'Refused', email_address: 'refused@example.com' });
  await send(form, entry);
  await expect(page.getByText('Refused', { exact: true })).toBeVisible();
  await expect(page.getByText('The ATS does not accept something that was entered.')).toBeVisible();
  const sent = page.getByRole('region', { name: 'What was sent' });
  await expect(sent).toContainText(entry.email_address);
  await expect(sent.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(sent).toContainText('kept in this browser until it is delivered');
  await expect(sent.getByRole('button', { name: /^Change/ })).toHaveCount(0);
  await sent
    .getByRole('button', { name: /^Look at / })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Phone' }).click();
  const phone = field(page, 'Phone');
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await expectKept(form, 'Questions', entry);

  await page.reload();
  await expectKept(form, 'Questions', entry);
  await expect(page.getByText('This entry was turned down.', { exact: false })).toBeVisible();
  await phone.fill('+49 30 1234567');
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  const received = await site.ats.received(entry.email_address);
  expect(received.length).toBe(2);
});

test('a delivered entry shows its ids, its files with SHA-256, and warnings', async ({
  context,
  form,
  page,
}) => {
  await send(form, anEntry({ last_name: 'Warned', email_address: 'warned@example.com' }));
  await expectDelivered(page);
  await expect(page.getByText('2 things were not taken over by the ATS:')).toBeVisible();
  const digest = page.getByText(/^[0-9a-f]{64}$/);
  await expect(digest).toBeHidden();
  await page.getByText('Technical details').click();
  await expect(digest).toBeVisible();
  await expect(page.getByText('Application in the ATS', { exact: true })).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy (Submission)' }).click();
  await expect(page.getByRole('button', { name: 'Copied (Submission)' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(page.url()).toContain(`/submissions/${copied}`);
  await expectAccessible(page);
  await page.getByText('Technical details').click();
  await expect(digest).toBeHidden();
  const print = page.getByRole('button', { name: 'Print' });
  await expect(print).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(print).toBeHidden();
  await expect(digest).toBeVisible();
});

test('a queued entry says why and when, and the list follows it live', async ({
  context,
  form,
}) => {
  const list = await context.newPage();
  await list.goto('/submissions');
  await send(form, anEntry({ last_name: 'Throttled', email_address: 'busy@example.com' }));
  const row = list.getByRole('listitem').filter({ hasText: 'Frank Throttled' });
  await expect(row).toContainText('Queued');
  await expect(row).toContainText('The ATS is busy.');
  await expect(row).toContainText('Delivered');
  await expectAccessible(list);

  // What can be done with a row, by keyboard alone.
  const more = row.getByRole('button', { name: 'Actions for Frank Throttled' });
  await more.focus();
  await list.keyboard.press('Enter');
  const menu = list.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Open in the ATS' })).toBeFocused();
  await expect(menu.getByRole('menuitem', { name: 'Copy the link' })).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: /again/ })).toHaveCount(0);
  await expectAccessible(list);
  await list.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await list.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: 'Next candidate for this job' }).click();
  await expect(list).toHaveURL(/\/drafts\/.*\/candidate$/);
});

test.describe('when it is not known whether it arrived', () => {
  const settings = {
    ATS_TIMEOUT_MS: '1500',
    LOOKUP_BASE_MS: '300',
    LOOKUP_WINDOW_MS: '1500',
    RETRY_BASE_MS: '200',
  };

  test('it is found by a look-up, or a person decides; never sent again by itself', async ({
    startOwn,
  }) => {
    const { site, form } = await startOwn(settings);
    const { page } = form;
    const carriedOut = anEntry({ last_name: 'Cutoff', email_address: 'cutoff@example.com' });
    await send(form, carriedOut);
    await expectDelivered(page);
    await expect(page.getByText('a look-up found the candidate there')).toBeVisible();
    expect(await site.ats.received(carriedOut.email_address)).toHaveLength(1);

    const unknown = anEntry({ last_name: 'Mystery', email_address: 'mystery@example.com' });
    await send(form, unknown);
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
    await expect(page.getByText('It is not looked up by itself any more.')).toBeVisible();
    await page.getByRole('button', { name: 'I found it in the ATS' }).click();
    await expect(page.getByRole('dialog')).toContainText('This cannot be undone.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Not yet' }).click();
    await expect(page.getByText('Not confirmed', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'I found it in the ATS' }).click();
    await page.getByRole('button', { name: 'Yes, it is there' }).click();
    await expect(page.getByText('Somebody found the candidate there and said so.')).toBeVisible();
  });

  test('a silent ATS is called silent, and what it carried out is found', async ({ startOwn }) => {
    const patience = { ...settings, ATS_TIMEOUT_MS: '8000', LOOKUP_WINDOW_MS: '20000' };
    const { site, form } = await startOwn(patience);
    const { page } = form;
    await page.clock.install();
    const entry = anEntry({ last_name: 'Ghost', email_address: 'ghost@example.com' });
    await send(form, entry);
    await expect(page.getByText('Being sent', { exact: true })).toBeVisible();
    await page.clock.fastForward('00:21');
    await expect(page.getByText('No answer yet', { exact: true })).toBeVisible();
    await expect(page.getByText(/^The ATS has not answered yet\. It may still be/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Language' }).selectOption({ value: 'de' });
    await expect(page.getByText('Noch keine Antwort', { exact: true })).toBeVisible();
    await expect(page.getByText('Zugestellt', { exact: true })).toBeVisible({ timeout: 20_000 });
    expect(await site.ats.received(entry.email_address)).toHaveLength(1);
  });

  test('without network "Send again anyway" says that nothing went out, and nothing follows by itself', async ({
    startOwn,
  }) => {
    const { site, context, form } = await startOwn(settings);
    const { page } = form;
    const entry = anEntry({ last_name: 'Mystery', email_address: 'not-again@example.com' });
    const resend = page.getByRole('button', { name: 'Send again anyway' });
    const accept = page.getByRole('button', { name: 'Send again, I accept the risk' });
    await send(form, entry);
    await expect(page.getByText('It is not looked up by itself any more.')).toBeVisible();
    await context.setOffline(true);
    await resend.click();
    await accept.click();
    const failed = page.getByText('It was not sent again, and it will not be', { exact: false });
    await expect(failed).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I found it in the ATS' }).click();
    await page.getByRole('button', { name: 'Yes, it is there' }).click();
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
  });
});

test('a refusal without a code is told as one, with what the ATS said', async ({
  browser,
  form,
  page,
}) => {
  await send(form, anEntry({ last_name: 'Legacy', email_address: 'legacy@example.com' }));
  await expect(page.getByText('The ATS said no. Nothing was created.')).toBeVisible();
  await expect(page.getByText('The ATS refused it without saying which value')).toBeVisible();
  await expect(page.getByText(/The ATS says: .*COE_GENERAL_SERVER_FAILURE/)).toBeVisible();
  await expect(page.getByText(known('does not say whether it was carried out'))).toBeHidden();
  await expect(page.getByText('Everything you entered is kept.')).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(
    other.getByText('What was entered is kept in the browser that sent it.'),
  ).toBeVisible();
  await expect(other.getByText('Everything you entered is kept.')).toBeHidden();
  await elsewhere.close();
});

test('Back after Send says that it was sent, and leads to the receipt', async ({ form, page }) => {
  await send(form, anEntry({ email_address: 'back@example.com' }));
  await expectDelivered(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This entry was sent');
  await page.getByRole('link', { name: 'See its receipt' }).click();
  await expectDelivered(page);
  await page.getByRole('button', { name: 'Next candidate for this job' }).click();
  await form.expectStep('Candidate');
});

test('what is forgotten is gone from the server, from this device and from every tab', async ({
  consoleErrors,
  context,
  form,
  page,
}) => {
  await send(form, anEntry({ last_name: 'Refused', email_address: 'forget@example.com' }));
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
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  const failed = page.getByText('The list was not saved.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await expect(failed).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  // Something that goes over the network after it came back: a file would have come first.
  const searched = page.waitForResponse(/\/api\/submissions/);
  await page.getByRole('searchbox', { name: 'Search' }).fill('nobody of this name');
  await searched;
  expect(files).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toBeHidden();
  await expect.poll(() => files).toEqual([expect.stringMatching(/\.csv$/)]);
});

test('search, filter and export find what was sent', async ({ form, page }) => {
  await send(form, anEntry({ last_name: '@Formula', email_address: 'formula@example.com' }));
  await expectDelivered(page);
  await page.getByRole('link', { name: 'Submissions' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('formula@');
  await expect(page.getByText('One submission', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Frank @Formula' })).toBeVisible();
  expect(page.url()).not.toContain('formula');

  expect(await saveAs(page, 'CSV')).toContain(",Frank,'@Formula,formula@example.com,");
  const [receipt, ...others] = JSON.parse(await saveAs(page, 'JSON'));
  expect(others).toEqual([]);
  expect(receipt.state).toBe('delivered');

  await page.getByRole('link', { name: 'Refused' }).click();
  await expect(page.getByText('Nothing matches.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
});

test('filters stand in the address and survive Back and a reload; words never stand there', async ({
  form,
  page,
}) => {
  await send(form, anEntry({ last_name: 'Filter', email_address: 'filters@example.com' }));
  await expectDelivered(page);
  await page.getByRole('link', { name: 'Submissions' }).first().click();
  const search = page.getByRole('searchbox', { name: 'Search' });
  const tab = page.getByRole('link', { name: /^Delivered/ });
  // Nothing is searched: each tab says how many it has.
  await expect(page.getByRole('link', { name: /^Needs action \d+$/ })).toBeVisible();
  await page.getByRole('link', { name: /^Delivered \d+$/ }).click();
  await expectAccessible(page);
  await search.fill('filters@');
  await expect(page.getByText('One submission', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/submissions\?tab=delivered$/);
  const isKept = async () => {
    await expect(search).toHaveValue('filters@');
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('One submission', { exact: true })).toBeVisible();
  };
  const open = async () => {
    await page.getByRole('link', { name: 'Frank Filter' }).click();
    // A tab of the list has the same word as the receipt.
    await expect(page).toHaveURL(/\/submissions\/[0-9a-f-]{36}$/);
  };
  await open();
  await expectDelivered(page);
  await page.goBack();
  await isKept();
  await page.reload();
  await isKept();
  await open();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await isKept();
  expect(page.url()).not.toContain('filters');
});
