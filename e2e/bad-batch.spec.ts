/** Batches as people drop them: copies, scans, a closed job, a tab that is closed while it sends. */
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { expectAccessible } from './support/accessible.ts';
import { aScan, aTextCvOf, type InventedFile } from './support/cvs.ts';
import type { DemoAts } from './support/site.ts';
import { expect, test } from './support/test.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Not sent yet' });
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

/** Puts all rows to one job, and lets values be sent that nobody has looked at. */
async function setJobOfAll(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('button', { name: 'Set job …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('Ausbildung');
  await dialog.getByRole('radio', { name: /Ausbildung/ }).check();
  await dialog.getByRole('button', { name: 'Set job' }).click();
  await page.getByRole('checkbox', { name: /may be sent/ }).check();
}

/** Drops CVs and puts all of them to one job, so that they can be sent. */
async function readyCvs(page: Page, ...files: InventedFile[]): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Choose CVs').setInputFiles(files);
  await expect(page.getByText(`${files.length} of ${files.length} read`)).toBeVisible();
  await expect(table(page).getByRole('row')).toHaveCount(files.length + 1);
  await setJobOfAll(page);
  await expect(page.getByRole('button', { name: `Send ${files.length} ready` })).toBeVisible();
}

test('copies of one file and two people with one address are said, and each stays an entry', async ({
  page,
}) => {
  const shared = aTextCvOf('Yara', 'Batchen');
  const other = Buffer.from(shared.buffer.toString().replace('Yara Batchen', 'Zoe Batchen'));
  const files = [
    { ...aScan(), name: 'Scan 1.pdf' },
    { ...aScan(), name: 'Scan 2.pdf' },
    shared,
    { ...shared, name: 'Zoe Batchen.txt', buffer: other },
  ];
  await page.goto('/');
  await page.getByLabel('Choose CVs').setInputFiles(files);
  await expect(page.getByText('4 of 4 read')).toBeVisible();
  const copy = /The very same file as Scan [12]\.pdf\./;
  const dropped = page.getByRole('list', { name: 'CVs' }).getByRole('listitem');
  await expect(dropped.filter({ hasText: copy })).toHaveCount(1);
  // Both rows say it, whichever came first.
  await expect(table(page).getByRole('row').filter({ hasText: copy })).toHaveCount(2);
  await expect(row(page, 'Perhaps the same person as Yara Batchen')).toBeVisible();
  await expect(row(page, 'Perhaps the same person as Zoe Batchen')).toBeVisible();
  await expect(table(page).getByRole('row')).toHaveCount(5);
  await expectAccessible(page);
});

/** A scan that is no copy of another one. */
function scans(count: number): InventedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const scan = aScan();
    const note = Buffer.from(`\n% ${index}\n`);
    return { ...scan, name: `Scan ${index + 1}.pdf`, buffer: Buffer.concat([scan.buffer, note]) };
  });
}

const Known = z.object({
  data: z.object({ results: z.array(z.object({ applications: z.array(z.unknown()) })) }),
});

/** How many applications the ATS has of whoever has this address. */
async function applicationsOf(ats: DemoAts, email: string): Promise<number> {
  const path = `/ats/candidates?email=${encodeURIComponent(email)}`;
  const { data } = Known.parse(await ats.get(path, ats.integrations[0]));
  return data.results.reduce((sum, { applications }) => sum + applications.length, 0);
}

const sending = (page: Page) => page.getByRole('list', { name: 'Sending' }).getByRole('listitem');
const sendAnyway = (page: Page) => sending(page).getByRole('button', { name: 'Send anyway' });

test('of thirty scans and ten copies of one CV one is sent, and all the others are kept', async ({
  page,
  site,
}) => {
  const shared = aTextCvOf('Ten', 'Times');
  const copies = Array.from({ length: 10 }, (_, index) => ({
    ...shared,
    name: `Copy ${index}.txt`,
  }));
  await page.goto('/');
  await page.getByLabel('Choose CVs').setInputFiles([...scans(30), ...copies]);
  await expect(page.getByText('40 of 40 read')).toBeVisible({ timeout: 120_000 });
  await expect(table(page)).toHaveAttribute('aria-rowcount', '41');
  await setJobOfAll(page);
  await page.getByRole('button', { name: 'Send 10 ready' }).click();
  await expect(page.getByRole('heading', { name: /^1 sent, / })).toBeVisible({ timeout: 60_000 });
  await expect(sendAnyway(page)).toHaveCount(9);
  await expectAccessible(page);
  await expect.poll(() => site.ats.received('ten.times@example.com')).toHaveLength(1);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '40');
  await page.reload();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '40');
  expect(await site.ats.received('ten.times@example.com')).toHaveLength(1);
});

test('of two people with one address the second is sent once a person has said so', async ({
  page,
  site,
}) => {
  const one = aTextCvOf('Una', 'Batchen');
  const other = Buffer.from(one.buffer.toString().replace('Una Batchen', 'Uwe Batchen'));
  await readyCvs(page, one, { ...one, name: 'Uwe Batchen.txt', buffer: other });
  await page.getByRole('button', { name: 'Send 2 ready' }).click();
  await expect(page.getByRole('heading', { name: /^1 sent, / })).toBeVisible();
  await expect(sendAnyway(page)).toHaveCount(1);
  expect((await site.ats.received('una.batchen@example.com')).length).toBeLessThan(2);
  await sendAnyway(page).click();
  await expect(page.getByRole('heading', { name: /^2 sent, none needs a look/ })).toBeVisible();
  await expect.poll(() => site.ats.received('una.batchen@example.com')).toHaveLength(2);
});

test('with nothing to reach, all wait in rows with their own ways, and each arrives once later', async ({
  consoleErrors,
  context,
  page,
  site,
}) => {
  consoleErrors.allow(/ERR_FAILED/);
  await readyCvs(page, aTextCvOf('Ivy', 'Batchen'), aTextCvOf('Jan', 'Batchen'));
  await context.route('**/api/submissions/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Send 2 ready' }).click();
  await expect(page.getByRole('heading', { name: /^2 sent, none needs a look/ })).toBeVisible();
  await expect(row(page, 'Ivy Batchen')).toContainText('Waits to be sent');
  await expect(row(page, 'Jan Batchen')).toContainText('Waits to be sent');
  await expect(page.getByText('2 of them still wait on this device.')).toBeVisible();
  await expect(page.getByText(/^Nothing is begun on this device/)).toBeHidden();

  await row(page, 'Jan Batchen').getByRole('button', { name: 'Actions for Jan Batchen' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Delete from this device …' }).click();
  await expect(page.getByRole('heading', { name: /^Delete .*Jan Batchen/ })).toBeFocused();
  await page.goBack();
  const more = row(page, 'Ivy Batchen').getByRole('button', { name: 'Actions for Ivy Batchen' });
  await more.click();
  // While nothing can be reached: else the row goes by itself, and its menu with it.
  const tried = page.waitForRequest('**/api/submissions/*');
  await page.getByRole('menuitem', { name: 'Try now' }).click();
  await tried;
  await context.unroute('**/api/submissions/*');
  const arrived = async () => [
    (await site.ats.received('ivy.batchen@example.com')).length,
    (await site.ats.received('jan.batchen@example.com')).length,
  ];
  await expect.poll(arrived, { timeout: 60_000 }).toEqual([1, 1]);
  await expect(row(page, 'Batchen')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^2 sent, none needs a look/ })).toBeVisible();
  await expect(page.getByText('still wait on this device')).toHaveCount(0);
});

test('with the ATS away each is kept by the gateway, and is there once when it is back', async ({
  consoleErrors,
  page,
  site,
}) => {
  consoleErrors.allow(/429/);
  // The demo ATS is not there for whoever is called so, each in its own way.
  const people = ['Down', 'Throttled', 'Maintenance', 'Overrun'];
  await readyCvs(page, ...people.map((name) => aTextCvOf('Kai', name)));
  await page.getByRole('button', { name: 'Send 4 ready' }).click();
  await expect(page.getByRole('heading', { name: /^4 sent, none needs a look/ })).toBeVisible();
  await expect(table(page)).toBeHidden();
  for (const name of people) {
    const email = `kai.${name.toLowerCase()}@example.com`;
    await expect.poll(() => applicationsOf(site.ats, email), { timeout: 60_000 }).toBe(1);
  }
  await page.getByRole('link', { name: 'Submissions' }).first().click();
  const delivered = page.getByRole('listitem').filter({ hasText: 'Delivered' });
  await expect(delivered.filter({ hasText: 'Kai' })).toHaveCount(4, { timeout: 60_000 });
});

test('a job that has closed refuses one, and the summary and the table stay true', async ({
  page,
  site,
}) => {
  await readyCvs(page, aTextCvOf('Abe', 'Batchen'), aTextCvOf('Bo', 'Filled'));
  await page.getByRole('button', { name: 'Send 2 ready' }).click();
  await expect(page.getByRole('heading', { name: /^2 sent, none needs a look/ })).toBeVisible();
  await expect.poll(() => site.ats.received('abe.batchen@example.com')).toHaveLength(1);
  await expect(row(page, 'Bo Filled')).toContainText('Refused');
  await expect(row(page, 'Abe Batchen')).toHaveCount(0);
});

test('a tab that is closed while it sends loses nobody and sends nobody twice', async ({
  context,
  page,
  site,
}) => {
  const people = ['cai', 'dag', 'eli'];
  const files = [
    aTextCvOf('Cai', 'Batchen'),
    aTextCvOf('Dag', 'Batchen'),
    aTextCvOf('Eli', 'Batchen'),
  ];
  await readyCvs(page, ...files);
  await page.getByRole('button', { name: 'Send 3 ready' }).click();
  await page.close();

  const later = await context.newPage();
  await later.goto('/');
  const arrived = async () => {
    const all = await Promise.all(
      people.map((name) => site.ats.received(`${name}.batchen@example.com`)),
    );
    return all.map(({ length }) => length);
  };
  const left = table(later).getByRole('row').filter({ hasText: 'Ready' });
  // Each has arrived or is still a row that can be sent; nobody is in between for good.
  const known = async () => (await arrived()).filter((n) => n === 1).length + (await left.count());
  await expect.poll(known, { timeout: 60_000 }).toBe(3);
  if ((await left.count()) > 0) {
    await later.getByRole('checkbox', { name: 'Select all' }).check();
    await later.getByRole('button', { name: /^Send \d ready$/ }).click();
  }
  await expect.poll(arrived, { timeout: 60_000 }).toEqual([1, 1, 1]);
  await expect(left).toHaveCount(0);
});

test('what is deleted leaves the list of dropped CVs, here and in another tab, and comes back with it', async ({
  context,
  page,
}) => {
  await page.goto('/');
  await page
    .getByLabel('Choose CVs')
    .setInputFiles([
      aTextCvOf('Fay', 'Batchen'),
      aTextCvOf('Gus', 'Batchen'),
      { ...aScan(), name: 'Scan.pdf' },
    ]);
  await expect(page.getByText('3 of 3 read')).toBeVisible();
  const dropped = page.getByRole('list', { name: 'CVs' }).getByRole('link');
  await expect(dropped).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete all entries from this device' }).click();
  await expect(dropped).toHaveCount(0);
  await expect(page.getByText(/of 3 read/)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(dropped).toHaveCount(3);

  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Delete all entries from this device' }).click();
  await expect(dropped).toHaveCount(0);
});
