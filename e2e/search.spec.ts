/** Ctrl/⌘+K: one search over actions, people not sent, submissions and jobs. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { attach, expectDelivered, fillIn, sendButton } from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search everything' });

/**
 * Opens the search, types, and goes down to what is wanted in its group: what other journeys sent may
 * stand above it.
 */
async function find(page: Page, words: string, group: string, title: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(words);
  const found = page.getByRole('listbox', { name: 'Found' });
  const wanted = found.getByRole('group', { name: group }).getByRole('option', { name: title });
  await expect(wanted).toBeVisible();
  const isMarked = (timeout: number) =>
    expect(wanted).toHaveAttribute('data-active-item', 'true', { timeout });
  // The answer of the network may come meanwhile and add rows: the end leads to the first again.
  await expect(async () => {
    await isMarked(300).catch(() => page.keyboard.press('ArrowDown'));
    await isMarked(300);
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeHidden();
}

test('a job, a person not sent, a submission and an action are found by one key', async ({
  form,
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await find(page, 'ausbildung', 'Begin an entry for', /^Ausbildung Industriekaufleute/);
  await form.expectStep('Candidate');
  await attach(page, aTextCvOf('Sue', 'Sucher'));
  await expect(page.getByRole('textbox', { name: /^Last name/ })).toHaveValue('Sucher');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await find(page, 'submissions', 'Actions', /^Submissions$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Submissions');
  await find(page, 'sucher', 'Not sent yet', /^Sue Sucher/);
  await form.expectStep('Candidate');
  await fillIn(page, { 'Last name': 'Fund' });
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);

  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('fund');
  await expect(page.getByRole('option', { name: /^Sue Fund.*Delivered/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeHidden();
});

test('nothing found is said, and the sheet of keys names the search', async ({ page }) => {
  await page.goto('/submissions');
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('zzzzqqq');
  await expect(page.getByText(/^Nothing was found/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByText('Search jobs, people, submissions and actions')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused();
});
