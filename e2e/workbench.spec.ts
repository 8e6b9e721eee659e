/** The start page as a workbench: many CVs dropped, set to one job, sent together. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll, sendButton } from './support/acts.ts';
import { aScan, aTextCvOf, aTextFile, type InventedFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Not sent yet' });
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

/** Chooses CVs on the start page and waits until each is a row that was checked. */
async function chooseCvs(page: Page, ...files: InventedFile[]): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Choose CVs').setInputFiles(files);
  await expect(page.getByText(`${files.length} of ${files.length} read`)).toBeVisible();
  await expect(table(page).getByRole('row')).toHaveCount(files.length + 1);
}

async function setJob(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Set job …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(words);
  await dialog.getByRole('radio', { name: new RegExp(words) }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Set job' }).click();
}

test('CVs are dropped, set to one job and sent together, and each arrives once', async ({
  page,
  site,
}) => {
  await chooseCvs(page, aTextCvOf('Ora', 'Benchen'), aTextCvOf('Pit', 'Benchen'), aScan());
  await expect(row(page, 'Ora Benchen')).toContainText('missing');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look at the CV of Ora Benchen' }).click();
  const peek = page.getByRole('dialog', { name: /^Preview of Ora Benchen/ });
  await expect(peek).toContainText('Builds pipelines');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(peek).toBeHidden();
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await setJob(page, 'Ausbildung');
  await expect(page.getByText('3 entries set to')).toBeVisible();
  await expect(row(page, 'Ora Benchen')).toContainText('values to check');
  await page.getByRole('checkbox', { name: /may be sent/ }).check();
  await expect(row(page, 'Ora Benchen')).toContainText('Ready');
  await expect(page.getByText('3 selected, 2 ready')).toBeVisible();
  await page.getByRole('button', { name: 'Send 2 ready' }).click();
  await expect(page.getByRole('heading', { name: /^2 sent, none needs a look/ })).toBeVisible();
  await expectAccessible(page);
  await expect(row(page, 'Scan.pdf')).toContainText('missing');
  for (const name of ['ora', 'pit']) {
    await expect.poll(() => site.ats.received(`${name}.benchen@example.com`)).toHaveLength(1);
  }
});

test('whoever has applied before is not sent by the way, and asked for once', async ({
  page,
  site,
}) => {
  for (const [expected, arrivals] of [
    [/^1 sent/, 1],
    [/one has applied before$/, 1],
  ] as const) {
    await chooseCvs(page, aTextCvOf('Quin', 'Benchen'), aScan());
    await page.getByRole('checkbox', { name: 'Select Quin Benchen' }).check();
    await setJob(page, 'Ausbildung');
    await page.getByRole('checkbox', { name: /may be sent/ }).check();
    await page.getByRole('button', { name: 'Send 1 ready' }).click();
    await expect(page.getByRole('heading', { name: expected })).toBeVisible();
    const received = () => site.ats.received('quin.benchen@example.com');
    await expect.poll(received).toHaveLength(arrivals);
    await page.getByRole('button', { name: 'Delete the entry of Scan.pdf' }).click();
    await expect(row(page, 'Scan.pdf')).toBeHidden();
  }
  // The row says it by itself, and the form asks before it sends.
  await expect(row(page, 'Quin Benchen')).toContainText('has applied to this job');
  await page.getByRole('list', { name: 'Sending' }).getByRole('link').click();
  await sendButton(page).click();
  const question = page.getByRole('dialog', { name: /^Quin Benchen has applied to this job/ });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await sendButton(page).click();
  await question.getByRole('button', { name: 'Send anyway' }).click();
  await expect(page).toHaveURL(/\/submissions\//);
});

test('a job for many is taken back, and the selection survives a reload', async ({ page }) => {
  await chooseCvs(page, aTextCvOf('Rik', 'Benchen'), aTextCvOf('Sol', 'Benchen'));
  const tableTop = async () => (await page.getByRole('table').boundingBox())?.y;
  await page.reload();
  await page.getByRole('checkbox', { name: 'Select Rik Benchen' }).check();
  const top = await tableTop();
  await setJob(page, 'Ausbildung');
  await expect(row(page, 'Rik Benchen')).toContainText('Ausbildung');
  await expect(row(page, 'Sol Benchen')).toContainText('No job chosen');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await tableTop(), 'the way back moves nothing').toBe(top);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Select Rik Benchen' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Select Sol Benchen' })).not.toBeChecked();
  await setJob(page, 'Head of Integrations');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Rik Benchen')).toContainText('Ausbildung');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('source, consent and answers are set for many at once, and taken back', async ({ page }) => {
  await chooseCvs(page, aTextCvOf('Rea', 'Benchen'), aTextCvOf('Sam', 'Benchen'));
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await setJob(page, 'Head of Integrations');
  await expect(row(page, 'Rea Benchen')).toContainText('Head of Integrations');
  const size = async () => /[\d.]+ kB/.exec(await row(page, 'Rea Benchen').innerText())?.[0];
  const before = await size();
  await page.getByRole('button', { name: 'Set more …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set more for 2 entries' });
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: /agreed that their data/ }).check();
  // Long enough to be seen in the size of the entry.
  await dialog.getByRole('textbox', { name: /What makes you want/ }).fill('Bread. '.repeat(600));
  await dialog.getByRole('button', { name: 'Set for all' }).click();
  await expect(page.getByText('2 entries changed.')).toBeVisible();
  await expect.poll(size).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(size).toBe(before);
});

test('new entries and dropped CVs begin with a pinned job', async ({ form, page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Job for new entries …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('Ausbildung');
  await dialog.getByRole('button', { name: 'Set job' }).click();
  await expect(page.getByText('New entries begin with')).toBeVisible();
  await expectAccessible(page);
  await chooseCvs(page, aTextCvOf('Pia', 'Benchen'), aTextCvOf('Quo', 'Benchen'));
  await expect(row(page, 'Pia Benchen')).toContainText('Ausbildung');
  await form.start();
  await expect(page.getByText('Ausbildung').first()).toBeVisible();
});

test('a name that runs the other way begins where its row begins', async ({ page }) => {
  const cv = aTextFile('Noor.txt', 'نور الهاشمي\nnoor.benchen@example.com\n');
  await chooseCvs(page, { ...aScan(), name: 'سيرة ذاتية.pdf' }, cv);
  const name = table(page).getByRole('link', { name: 'سيرة ذاتية.pdf', exact: true });
  const indentOf = (place: Locator) =>
    place.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect().left - element.getBoundingClientRect().left;
    });
  expect(Math.abs(await indentOf(name))).toBeLessThan(1);
  await table(page).getByRole('link', { name: 'نور الهاشمي', exact: true }).click();
  const glance = page.getByRole('complementary').getByText('نور الهاشمي', { exact: true });
  expect(Math.abs(await indentOf(glance))).toBeLessThan(1);
});

test('two CVs of one person are said in both rows', async ({ page }) => {
  const copy = { ...aTextCvOf('Tal', 'Benchen'), name: 'Copy.txt' };
  await chooseCvs(page, aTextCvOf('Tal', 'Benchen'), copy);
  await expect(table(page).getByText('Perhaps the same person as Tal Benchen')).toHaveCount(2);
});

test('J, K, Space and Enter work without a mouse, until they are turned off', async ({ page }) => {
  await chooseCvs(page, aTextCvOf('Uwe', 'Benchen'), aTextCvOf('Val', 'Benchen'));
  const boxes = table(page).getByRole('checkbox', { name: /^Select .* Benchen$/ });
  await page.keyboard.press('j');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await page.keyboard.press('k');
  await expect(boxes.first()).toBeFocused();
  const keys = page.getByRole('checkbox', { name: /^Keys without Ctrl/ });
  await keys.uncheck();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.check();
  await boxes.first().focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: /^Preview of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/drafts\//);
  const first = page.url();
  await page.getByRole('button', { name: 'Next entry that needs a look' }).click();
  await expect(page).not.toHaveURL(first);
  await expect(page).toHaveURL(/\/drafts\/.*\/job$/);
});

test.describe('on a phone, in German, in the dark', () => {
  test.use({ viewport: { width: 360, height: 740 }, language: 'de', colorScheme: 'dark' });

  test('the rows are cards', async ({ page }) => {
    await page.goto('/');
    await page
      .getByLabel('Lebensläufe wählen')
      .setInputFiles([aTextCvOf('Wim', 'Benchen'), aScan()]);
    const rows = page.getByRole('table', { name: 'Noch nicht gesendet' }).getByRole('row');
    await expect(rows).toHaveCount(3);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
