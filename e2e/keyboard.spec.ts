/** The main job by keyboard alone: no pointer is used from the first page to the receipt. */
import type { Locator, Page } from '@playwright/test';
import { chooseJob, expectDelivered, field, fillIn } from './support/acts.ts';
import { aTextFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focus is on what has this name; fails after a page of stops. */
async function tabTo(page: Page, name: RegExp, stops = 60): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      return element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.innerText;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`The keyboard does not reach ${name} within ${stops} stops.`);
}

test('a candidate is entered and sent by keyboard alone', async ({ form, page, site }) => {
  await form.start();
  const { keyboard } = page;
  const type = async (label: RegExp, text: string) => {
    await tabTo(page, label);
    await keyboard.type(text);
  };
  await type(/^First name/, 'Keya');
  await type(/^Last name/, 'Board');
  await type(/^E-mail/, 'keya.board@example.com');
  await keyboard.press('Control+Enter');
  await form.expectStep('Job');

  await type(/^Search jobs/, 'Ausbildung');
  await expect(page.getByRole('listbox', { name: 'Jobs' }).getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(page.getByText('Chosen job')).toBeVisible();
  await keyboard.press('Control+Enter');
  await form.expectStep('Files');

  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /choose files|browse|pick/i);
  await keyboard.press('Enter');
  await (await chooser).setFiles(aTextFile('Keya Board CV.txt', 'Keya Board'));
  await expect(page.getByText('Keya Board CV.txt').first()).toBeVisible();

  await keyboard.press('Alt+9');
  await form.expectStep('Review');
  await keyboard.press('Control+Enter');
  await expectDelivered(page);
  expect(await site.ats.received('keya.board@example.com')).toHaveLength(1);
});

test('keys that are held go on by one step only', async ({ form, page }) => {
  await form.start();
  const { keyboard } = page;
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Candidate');
  await fillIn(page, { 'First name': 'Keya', 'Last name': 'Board', 'E-mail': 'keya@example.com' });
  await keyboard.down('Control');
  await keyboard.down('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Job');
  for (let repeat = 0; repeat < 5; repeat += 1) await keyboard.down('Enter');
  await keyboard.up('Enter');
  await keyboard.up('Control');
  await form.expectStep('Job');
});

test('a job that was used lately comes first in the next entry', async ({ form, page }) => {
  await form.start();
  await form.goTo('Job');
  const jobs = page.getByRole('listbox', { name: 'Jobs' });
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('Gehalt');
  // The whole list of jobs stood there a moment ago.
  await expect(jobs.getByRole('option')).toHaveCount(1);
  await jobs.getByRole('option', { name: /^Lohn- und Gehalts/ }).click();
  await expect(page.getByText('Chosen job')).toBeVisible();
  await form.start();
  await form.goTo('Job');
  const recent = jobs.getByRole('group', { name: 'Recent' });
  await expect(recent.getByRole('option')).toHaveText([/^Lohn- und Gehaltsbuchhalter/]);
  await expect(recent.getByRole('option')).toContainText('Görlitz, Sachsen, Germany');
  await expect(jobs.getByRole('option', { name: /^Lohn- und/ })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('germany');
  await expect(recent).toBeHidden();
  await expect(jobs.getByRole('option', { name: /^Lohn- und/ })).toBeVisible();
});

test('an error summary takes the focus and leads to its field', async ({ form, page }) => {
  await form.start();
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('region', { name: /fields need a change/ });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const first = page.getByRole('textbox', { name: 'First name' });
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(/Enter “First name”/);
  await page.keyboard.type('K');
  await expect(first).toHaveAccessibleDescription('');
});

test('a list of keys opens and closes by keyboard', async ({ form, page }) => {
  await form.start();
  await tabTo(page, /^Keyboard shortcuts$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test("a day is picked in the platform's calendar", async ({ form, page }) => {
  await form.start();
  const available = field(page, 'Available from');
  // The calendar is a window of its own, which takes keys only once it is drawn.
  await expect(async () => {
    await available.fill('24.12.2026');
    await page.getByRole('button', { name: 'Pick a day for Available from' }).press('Enter');
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key, { delay: 100 });
    await expect(available).toHaveValue('25/12/2026', { timeout: 1000 });
  }).toPass();
  await page.reload();
  await expect(available).toHaveValue('25/12/2026');
});

test('Enter that ends a word of an input method sends, accepts and closes nothing', async ({
  form,
  page,
}) => {
  await form.start();
  const input = await page.context().newCDPSession(page);
  const endWordIn = async (control: Locator) => {
    await control.focus();
    const word = { text: 'あ', selectionStart: 1, selectionEnd: 1 };
    await input.send('Input.imeSetComposition', word);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await input.send('Input.insertText', { text: 'あ' });
  };
  for (const label of ['First name', 'Available from', 'Expected salary']) {
    await endWordIn(field(page, label));
    await expect(page).toHaveURL(/\/candidate$/);
    await expect(field(page, label)).toHaveValue(/あ/);
  }
  await endWordIn(page.getByRole('combobox', { name: 'Country' }));
  await expect(page).toHaveURL(/\/candidate$/);

  await form.goTo('Job');
  const search = page.getByRole('combobox', { name: 'Search jobs' });
  await search.fill('Ausbildung');
  await expect(page.getByRole('listbox', { name: 'Jobs' }).getByRole('option')).toHaveCount(1);
  await endWordIn(search);
  await expect(page.getByText('Chosen job')).toBeHidden();

  await page.goto('/links');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a link' });
  await endWordIn(dialog.getByRole('textbox', { name: 'For whom' }));
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'For whom' })).not.toHaveAttribute(
    'aria-invalid',
    'true',
  );
});
