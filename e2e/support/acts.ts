/** What people do in many journeys, by roles and labels alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { InventedFile } from './cvs.ts';

/** The text field whose label begins like this; of several (E-mail, E-mail 2) the first. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^${label}`) }).first();
}

/** Fills text fields by their labels: `fillIn(page, { 'First name': 'Ada' })`. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

/** What is read aloud when it comes, with these words. */
export function said(place: Page | Locator, hasText: string): Locator {
  return place.locator('[aria-live="polite"]').filter({ hasText });
}

/** The job that was chosen on the Job step, with its stages. */
export function chosenJob(page: Page): Locator {
  return said(page, 'Chosen job');
}

/** The search of the Job step, opened again where a job was chosen. */
export async function jobSearch(page: Page): Promise<Locator> {
  const search = page.getByRole('combobox', { name: /^(Search jobs|Choose another job)$/ });
  const change = page.getByRole('button', { name: 'Change job' });
  await expect(search.or(change)).toBeVisible();
  if (await change.isVisible()) await change.click();
  return search;
}

/** Types into the search of the Job step and takes the first job whose name has these words. */
export async function pickJob(page: Page, words: string): Promise<void> {
  await (await jobSearch(page)).fill(words);
  const options = page.getByRole('listbox', { name: 'Jobs' }).getByRole('option');
  const wanted = new RegExp(words, 'i');
  // A person sees the list of these words first; a press while it still moves hits nothing.
  await expect(options.filter({ hasNotText: wanted })).toHaveCount(0);
  await options.filter({ hasText: wanted }).first().click();
}

/** The same, and waits until that job is the chosen one. */
export async function chooseJob(page: Page, words: string): Promise<void> {
  await pickJob(page, words);
  await expect(chosenJob(page)).toContainText(new RegExp(words, 'i'));
}

/** Picks files where the Candidate or Files step asks for some. */
export async function attach(page: Page, ...files: readonly InventedFile[]): Promise<void> {
  const picker = page.getByLabel(/^(Choose (a file|files)|Datei wählen|Dateien auswählen)$/);
  await expectPickable(picker);
  await picker.setInputFiles([...files]);
}

/**
 * Waits until a person could open the dialog of this file input, which stands hidden beside its
 * button: while a step is still coming, a script finds it earlier.
 */
export async function expectPickable(picker: Locator): Promise<void> {
  await expect
    .poll(() => picker.evaluate((input) => input.parentElement?.checkVisibility() ?? false))
    .toBe(true);
  await expect(picker).toBeEnabled();
}

/** The button of the review that sends, whatever the ATS is called, also for the second time. */
export function sendButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Send (again )?to / });
}

/** Waits until the code that sends is there: without it a line that breaks is another story. */
export async function expectReadyToSend(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/applied-before')),
  );
}

export async function expectDelivered(page: Page): Promise<void> {
  // A tab of the list is called so as well.
  const said = page.getByText('Delivered', { exact: true }).and(page.locator(':not(a, a *)'));
  await expect(said.first()).toBeVisible();
}

/** Everything that is entered is said to be kept on the device. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${new URL(page.url()).pathname} scrolls sideways by so many pixels`).toBe(0);
}
