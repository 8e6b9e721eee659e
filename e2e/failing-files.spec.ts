/** Files that are gone, fail in the middle or are no files: each is told, and none harms another. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pdf } from '../src/app/files/sniff/made-file.fixture.ts';
import { expectAccessible } from './support/accessible.ts';
import { dropFromDisk, dropPicked } from './support/incoming.ts';
import { expect, test } from './support/test.ts';

const attached = (page: Page) => page.getByRole('region', { name: 'Attached files' });

async function expectGoodOne(page: Page): Promise<void> {
  await expect(attached(page).getByText('The good one.txt').first()).toBeVisible();
  await expect(attached(page).getByText('Ready')).toHaveCount(1);
}

test.beforeEach(async ({ form }) => {
  await form.start();
  await form.goTo('Files');
});

test('a file that was deleted after it was picked is named, and the one beside it attached', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('Gone.pdf');
  await writeFile(path, pdf());
  await dropPicked(page, { path, meanwhile: () => rm(path) });
  await expect(page.getByText(/^“Gone.pdf” is not where it was chosen any more/)).toBeVisible();
  await expectGoodOne(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Try again: Gone.pdf' }).click();
  await expect(page.getByText(/^“Gone.pdf” is not where it was chosen any more/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss Gone.pdf' }).click();
  await expectGoodOne(page);
});

test('a file whose end cannot be read is told at its row, and the one beside it is ready', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('Half.txt');
  await writeFile(path, 'The rest. '.repeat(20_000));
  const before = 'The start. '.repeat(20_000);
  await dropPicked(page, { path, before, meanwhile: () => rm(path) });
  const row = attached(page).getByRole('listitem').filter({ hasText: 'Half.txt' });
  await expect(row.getByRole('alert')).toContainText('is not where it was chosen any more');
  await expect(row.getByRole('button', { name: 'Try again: Half.txt' })).toBeVisible();
  await expectGoodOne(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove Half.txt' }).click();
  await expectGoodOne(page);
});

test('a dropped folder is told to be one, and the file beside it is attached', async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('Applications');
  await mkdir(folder);
  await writeFile(testInfo.outputPath('Applications', 'Inside.txt'), 'Inside');
  const file = testInfo.outputPath('The good one.txt');
  await writeFile(file, 'A good one.');
  await dropFromDisk(page, [folder, file]);
  await expect(page.getByText(/^“Applications” is a folder. Open it/)).toBeVisible();
  await expectGoodOne(page);
  await expectAccessible(page);
});

test('a screenshot is pasted outside of any field, under a name of its own', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(4, 4, 20, 10);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(attached(page).getByText('Pasted picture.png').first()).toBeVisible();
  await page.getByRole('button', { name: 'Look at Pasted picture.png' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});
