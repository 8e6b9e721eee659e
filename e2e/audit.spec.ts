/** The audit as a page: narrowed down, saved, and read on a phone. */
import { readFile } from 'node:fs/promises';
import { routes } from '../src/contract/routes.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/acts.ts';
import { expect, test } from './support/test.ts';

test('who did what is narrowed down, kept over a reload, saved as a file, and fits a phone', async ({
  page,
  site,
}) => {
  const ask = (path: string, init?: RequestInit) => fetch(site.url + path, init);
  const id = crypto.randomUUID();
  // More than one page of rows, and two that are found among them.
  for (let read = 0; read < 101; read++) await ask(routes.submissions());
  for (const _ of 'ab') await ask(routes.submission(id), { method: 'DELETE' });

  await page.goto('/audit');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(101);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(101);

  await page.getByLabel('What was done').selectOption('Forget');
  await page.getByLabel('How it ended').selectOption('Did not work');
  await page.getByRole('search').getByLabel('Who').selectOption('Without signing in');
  await expect(rows.filter({ hasText: id })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Read the list' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/audit\?action=forget&outcome=failed$/);
  await page.reload();
  await expect(rows.filter({ hasText: id })).toHaveCount(2);
  await expect(page.getByRole('search').getByLabel('Who')).toHaveValue('local');

  const all = page.getByRole('button', { name: 'Show everything' });
  await expect(all).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(file.split('\r\n')[0]).toBe('time,actor,action,object,outcome');
  expect(file).toContain(`,local,forget,${id},failed`);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('heading', { name: 'Protokoll' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByLabel('Ab Tag').fill('2026-03-02');
  await page.getByLabel('Bis Tag').fill('2026-03-01');
  await expect(page.getByText('Der erste Tag liegt nach dem letzten.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(page).toHaveURL(/\/audit$/);
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Alles zeigen' })).toHaveCount(0);
});
