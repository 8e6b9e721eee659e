/** Batches as people drop them: copies, scans, a closed job, a tab that is closed while it sends. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { aScan, aTextCvOf, type InventedFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Not sent yet' });
const row = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

/** Drops CVs and puts all of them to one job, so that they can be sent. */
async function readyCvs(page: Page, ...files: InventedFile[]): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Choose CVs').setInputFiles(files);
  await expect(page.getByText(`${files.length} of ${files.length} read`)).toBeVisible();
  await expect(table(page).getByRole('row')).toHaveCount(files.length + 1);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('button', { name: 'Set job …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('Ausbildung');
  await dialog.getByRole('radio', { name: /Ausbildung/ }).check();
  await dialog.getByRole('button', { name: 'Set job' }).click();
  await page.getByRole('checkbox', { name: /may be sent/ }).check();
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
