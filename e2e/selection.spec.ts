/** What is done with many rows of the workbench at once, on a phone and in German: every dialog of it. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Noch nicht gesendet' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Nothing of what is open can be out of sight, and axe finds nothing. */
async function expectFits(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  const dialog = page.getByRole('dialog');
  const { isInside, scrolls } = await dialog.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      isInside: left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight,
      scrolls: element.scrollWidth > element.clientWidth,
    };
  });
  expect({ isInside, scrolls }).toEqual({ isInside: true, scrolls: false });
  await expectAccessible(page);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, in German, ${colorScheme}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, language: 'de', colorScheme });

    test('job and stage, then source, consent with its date, and shared answers', async ({
      page,
    }, info) => {
      const shot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
      await page.goto('/');
      await page
        .getByLabel('Lebensläufe wählen')
        .setInputFiles([aTextCvOf('Wim', 'Wahl'), aTextCvOf('Xenia', 'Wahl')]);
      await expect(table(page).getByRole('row')).toHaveCount(3);
      await page.getByRole('checkbox', { name: 'Alle auswählen' }).check();
      await shot('selected');
      await expectAccessible(page);

      await button(page, 'Stelle setzen …').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('radio').first()).toBeVisible();
      await expectFits(page);
      await shot('jobs');
      await dialog.getByRole('searchbox').fill('Head of Integrations');
      await dialog.getByRole('radio', { name: /Head of Integrations/ }).check();
      const stage = dialog.getByRole('combobox', { name: 'Phase' });
      await expect(stage).toBeEnabled();
      await stage.selectOption({ index: 1 });
      await expectFits(page);
      await shot('job');
      await button(page, 'Stelle setzen').click();
      await expect(page.getByText('2 Einträge jetzt für')).toBeVisible();
      await expectAccessible(page);

      await button(page, 'Mehr setzen …').click();
      await expect(dialog).toHaveAccessibleName('Mehr setzen für 2 Einträge');
      const consent = dialog.getByRole('checkbox').first();
      await consent.check();
      await expectFits(page);
      await shot('more');
      const day = dialog.getByRole('textbox', { name: /^Einwilligung gültig bis/ });
      await day.fill('2020');
      await button(page, 'Für alle setzen').click();
      await expect(day).toHaveAttribute('aria-invalid', 'true');
      await expectFits(page);
      await shot('wrong');
      await day.fill('31.12.2027');
      await dialog.getByRole('textbox', { name: /What makes you want/ }).fill('Brücken.');
      await shot('answers');
      await button(page, 'Für alle setzen').click();
      await expect(page.getByText('2 Einträge geändert.')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await shot('changed');
      await button(page, 'Rückgängig').click();
      await expect(page.getByText('2 Einträge geändert.')).toBeHidden();
    });
  });
}
