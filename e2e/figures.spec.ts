/** Figures above the list of submissions: of today, by day, ATS and job, saved, and when they cannot be read. */
import { readFile } from 'node:fs/promises';
import { someFigures } from '../src/app/pages/submissions/figures/figures.fixture.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered } from './support/acts.ts';
import { anEntry, send } from './support/entry.ts';
import { expect, test } from './support/test.ts';

test('what was sent is counted at once, opens by day, ATS and job, and can be saved', async ({
  startOwn,
}) => {
  const { form } = await startOwn({});
  const { page } = form;
  const list = await page.context().newPage();
  await list.goto('/submissions');
  const figures = list.getByRole('region', { name: 'Figures of today' });
  // Where nothing was sent yet there is one sentence, and nothing to count, to search or to save.
  await expect(list.getByText('Nothing was sent yet.')).toBeVisible();
  await expect(figures).toHaveCount(0);
  await expect(list.getByRole('button', { name: /Save as/ })).toHaveCount(0);
  await expectAccessible(list);

  await send(form, anEntry({ email_address: 'figures@example.com' }));
  await expectDelivered(page);
  await list.bringToFront();
  const figure = (name: string) =>
    figures.locator('dl > div').filter({ hasText: name }).getByRole('definition').first();
  await expect(figure('Sent today')).toHaveText('1', { timeout: 20_000 });
  await expect(figure('Refused today')).toHaveText('0');
  await expect(figure('Waiting now')).toHaveText('0');
  await expect(figure('Half delivered within')).toHaveText(/^\d+ secs?$/);

  await figures.getByText('Figures by day, ATS and job').click();
  const byJob = figures.getByRole('table', { name: 'By job' });
  await expect(byJob.getByRole('row')).toHaveCount(2);
  await expect(byJob).toContainText('Head of Integrations');
  await expect(figures.getByRole('table', { name: 'By ATS' })).toContainText('Acme – Workday');
  await figures.getByText('The same as a table').click();
  await expect(
    figures.getByRole('table', { name: /^Sent and refused/ }).getByRole('row'),
  ).toHaveCount(31);
  await figures.getByRole('radio', { name: 'Last 30 days' }).check();
  await expect(byJob.getByRole('row')).toHaveCount(2);
  await expectAccessible(list);
  for (const colorScheme of ['dark', 'light'] as const) {
    await list.emulateMedia({ colorScheme });
    await list.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(list);
    const wide = await list.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  }

  const saving = list.waitForEvent('download');
  await figures.getByRole('button', { name: 'Save figures as CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^figures-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('\r\ntoday,all,,,,,1,1,0,0,');
  expect(text).not.toContain('figures@example.com');
});

test('figures that cannot be read say so in their own room, and are tried again', async ({
  consoleErrors,
  page,
}) => {
  consoleErrors.allow(/503|Failed to load/);
  let isAway = true;
  // The figures alone fail: of the real gateway the list would fail with them.
  await page.route('**/api/figures?*', (route) =>
    isAway ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto('/submissions');
  const figures = page.getByRole('region', { name: 'Figures of today' });
  await expect(figures).toContainText('The figures could not be loaded.', { timeout: 20_000 });
  const again = figures.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expectAccessible(page);
  isAway = false;
  // A slow machine may have asked again by itself.
  await again.click({ timeout: 2000 }).catch(() => {});
  await expect(page.getByText('The figures could not be loaded.')).toHaveCount(0);
});

test('figures that cannot be read again say how old they are, until they can', async ({
  consoleErrors,
  page,
}) => {
  consoleErrors.allow(/503|Failed to load/);
  let isAway = false;
  // They alone fail, later: of the real gateway the list would fail with them.
  await page.route('**/api/figures?*', (route) =>
    route.fulfill(isAway ? { status: 503, body: '' } : { json: someFigures() }),
  );
  await page.goto('/submissions');
  const figures = page.getByRole('region', { name: 'Figures of today' });
  await expect(figures).toContainText('Sent today');
  await expect(figures).not.toContainText('Last updated');
  isAway = true;
  // To another page and back: what was read stands there at once, and is read again.
  await page.getByRole('link', { name: /^Drafts/ }).click();
  await page.getByRole('link', { name: 'Submissions' }).first().click();
  await expect(figures).toContainText(/Last updated: .*Newer figures could not/, {
    timeout: 20_000,
  });
  await expect(figures).toContainText('Sent today');
  await expectAccessible(page);
  isAway = false;
  // A slow machine may have asked again by itself.
  await figures
    .getByRole('button', { name: 'Try again' })
    .click({ timeout: 2000 })
    .catch(() => {});
  await expect(figures).not.toContainText('Last updated');
});

test.describe('in German', () => {
  test.use({ language: 'de' });
  test('the figures of a phone fit it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const tally = { sent: 1234, delivered: 1100, refused: 34, waiting: 100, median_ms: 120_000 };
    const all = { ...tally, slow_ms: 7_200_000 };
    const name = 'Sachbearbeitung Donaudampfschifffahrtsgesellschaft';
    const period = {
      ...all,
      by_ats: { rows: [{ integration_id: 'gone:away', ...all }], others: null },
      by_job: {
        rows: [{ integration_id: 'gone:away', job: { id: '1', name }, ...all }],
        others: { of: 7, ...all },
      },
    };
    // Numbers and names as wide as they get, which no journey could send in its time.
    const days = [{ day: '2026-11-28', sent: 1234, delivered: 1100, refused: 34 }];
    await page.route('**/api/figures?*', (route) =>
      route.fulfill({ json: { time_zone: 'Europe/Berlin', days, today: period, recent: period } }),
    );
    await page.goto('/submissions');
    await page.getByText('Zahlen nach Tag, ATS und Stelle').click();
    await expect(page.getByRole('table', { name: 'Nach Stelle' })).toContainText('7 weitere');
    await expect(page.getByRole('table', { name: 'Nach ATS' })).toContainText('gone:away');
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });
});
