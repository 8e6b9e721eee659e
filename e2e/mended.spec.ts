/** Refused, fixed, sent again: what was entered is kept, and whoever looks back is led on. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered, field, fillIn, sendButton } from './support/acts.ts';
import { anEntry, expectKept, send } from './support/entry.ts';
import { expect, test } from './support/test.ts';

// The whole step: what stands half behind the bar is taken for too small a target by axe.
test.use({ viewport: { width: 1280, height: 2400 } });

const fix = (page: Page) => page.getByRole('button', { name: 'Fix and send again' });
const turnedDown = (page: Page) => page.getByText('This entry was turned down.', { exact: false });
const sendAgain = (page: Page) => page.getByRole('button', { name: 'Send again', exact: true });
const successor = (page: Page) => page.getByRole('link', { name: 'See what was sent again' });
const REFUSED_NUMBER = '+1-541-754-3010';

test('a refused entry is fixed at its field, sent again from there, and the old receipt leads on', async ({
  context,
  form,
  page,
  site,
}) => {
  const entry = anEntry({ last_name: 'Refused', email_address: 'mended@example.com' });
  await send(form, entry);
  await expect(fix(page)).toBeVisible();
  const old = page.url();
  const other = await context.newPage();
  await other.goto(old);

  await fix(page).click();
  const phone = field(page, 'Phone');
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(turnedDown(page)).toBeVisible();
  await expect(sendAgain(page)).toBeVisible();
  await expectAccessible(page);

  await other.getByRole('button', { name: 'Go on with the changed entry' }).waitFor();
  await expectAccessible(other);
  await other.getByRole('link', { name: 'Submissions' }).first().click();
  const row = other.getByRole('listitem').filter({ hasText: 'Frank Refused' });
  await expect(
    row.getByRole('link', { name: 'Being changed: go on (Frank Refused)' }),
  ).toBeVisible();

  await page.reload();
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(turnedDown(page)).toBeVisible();
  await expectKept(form, 'Questions', entry);
  await phone.fill('+49 30 1234567');
  await expect(turnedDown(page)).toBeHidden();
  await expect(phone).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('What was turned down is changed.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await sendAgain(page).click();
  await expectDelivered(page);
  const sent = page.url();
  expect(sent).not.toBe(old);
  const received = await site.ats.received(entry.email_address);
  expect(received.map(({ body }) => body)).toMatchObject([
    { candidate: { phone_number: REFUSED_NUMBER } },
    { candidate: { phone_number: '+49301234567' } },
  ]);

  await expect(row.filter({ hasText: 'Delivered' })).toHaveCount(1);
  const led = row.getByRole('link', { name: 'Sent again: see what was sent (Frank Refused)' });
  await expect(led).toHaveCount(1);
  await expectAccessible(other);
  await led.click();
  await expect(other).toHaveURL(sent);
  const elsewhere = await context.browser()?.newContext();
  const stranger = await elsewhere?.newPage();
  if (stranger === undefined) throw new Error('There is no other browser.');
  await stranger.goto(old);
  await successor(stranger).click();
  await expect(stranger).toHaveURL(sent);
  await elsewhere?.close();
  await page.goto(old);
  await page.reload();
  await expect(successor(page)).toBeVisible();
  await expect(fix(page)).toBeHidden();
  await expectAccessible(page);
});

test('what is refused again leads on to what was sent last', async ({ form, page, site }) => {
  const entry = anEntry({ last_name: 'Refused', email_address: 'again@example.com' });
  await send(form, entry);
  await expect(fix(page)).toBeVisible();
  const first = page.url();
  await fix(page).click();
  await expect(field(page, 'Phone')).toBeFocused();
  // Nothing was changed: whoever knows better may try.
  await form.goTo('Review');
  await sendButton(page).click();
  await expect(page).not.toHaveURL(/drafts/);
  await expect(fix(page)).toBeVisible();
  const second = page.url();
  expect(second).not.toBe(first);
  await page.goto(first);
  await expect(successor(page)).toHaveAttribute('href', new URL(second).pathname);
  await successor(page).click();
  await fix(page).click();
  await fillIn(page, { Phone: '+49 30 1234567' });
  await sendAgain(page).click();
  await expectDelivered(page);
  const third = new URL(page.url()).pathname;
  await page.goto(first);
  await expect(successor(page)).toHaveAttribute('href', third);
  expect(await site.ats.received(entry.email_address)).toHaveLength(3);
});

test('a closed job is mended by another one: the search has the focus, and the note goes', async ({
  form,
  page,
  site,
}) => {
  const entry = anEntry({ last_name: 'Filled', email_address: 'filled@example.com' });
  await send(form, entry);
  await fix(page).click();
  await expect(page.getByRole('combobox', { name: 'Choose another job' })).toBeFocused();
  await expect(turnedDown(page)).toBeVisible();
  await expectAccessible(page);
  expect(await site.ats.received(entry.email_address)).toHaveLength(1);
});
