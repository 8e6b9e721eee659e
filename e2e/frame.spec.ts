/** The bar on top of every page: where it leads, that it says where one is, and that it fits. */
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/acts.ts';
import { expect, test } from './support/test.ts';

test('the bar leads to drafts and submissions by keyboard, and marks the page that is open', async ({
  form,
  page,
}) => {
  await form.start();
  const bar = page.getByRole('navigation', { name: 'Main' });
  const current = bar.getByRole('link').and(page.locator('[aria-current="page"]'));
  await expect(current, 'an entry is neither').toHaveCount(0);

  await bar.getByRole('link', { name: 'Submissions' }).focus();
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('link', { name: 'Drafts' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Drafts' })).toBeFocused();
  await expect(current).toHaveText('Drafts');
  await expectAccessible(page);

  await page.keyboard.press('Shift+Tab');
  await bar.getByRole('link', { name: 'Submissions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Submissions' })).toBeFocused();
  await expect(current).toHaveText('Submissions');
  // A part of the list: where nothing was ever sent there is nothing to search in.
  await page.goto('/submissions?tab=refused');
  await page.getByRole('searchbox', { name: 'Search' }).fill('nobody of this name');
  await expect(page.getByText('Nothing matches.', { exact: false })).toBeVisible();
  // Below the parts of the list: above them stand figures that may be 0.
  const text = (await page.getByRole('main').innerText()).split('\n').map((line) => line.trim());
  const parts = await page.getByRole('navigation', { name: 'Parts of the list' }).innerText();
  const last = parts.trim().split('\n').at(-1)?.trim() ?? '';
  expect(text.slice(text.lastIndexOf(last) + 1), 'an empty list is no number').not.toContain('0');
});

for (const language of ['en', 'de'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a small phone, ${language}, ${colorScheme}`, () => {
      test.use({ language, colorScheme, viewport: { width: 320, height: 600 }, hasTouch: true });

      test('the bar is whole and does not scroll sideways', async ({ page }) => {
        await page.goto('/');
        const bar = page.getByRole('navigation').first();
        await expect(bar.getByRole('link', { name: /^(Drafts|Entwürfe)$/ })).toBeInViewport();
        await expect(page.getByRole('button', { name: /theme|Design/ })).toBeInViewport({
          ratio: 1,
        });
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });

      test('the name of each ATS is whole', async ({ page }) => {
        await page.goto('/');
        await page.evaluate(async () => void (await document.fonts.ready));
        const choice = page.getByRole('combobox', { name: /Applicant tracking|Bewerber/ });
        for (const name of await choice.getByRole('option').allInnerTexts()) {
          await choice.selectOption({ label: name });
          expect(await choice.evaluate(roomLeft), name).toBeGreaterThanOrEqual(0);
          await expectNoSidewaysScroll(page);
        }
      });
    });
  }
}

/** How many pixels a list has left beside the words of what is chosen. */
function roomLeft(list: SVGElement | HTMLElement): number {
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(list);
  const drawing = document.createElement('canvas').getContext('2d');
  const words = list instanceof HTMLSelectElement ? list.selectedOptions[0]?.label : undefined;
  if (drawing === null || words === undefined) return -1;
  drawing.font = font;
  const room =
    list.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  return room - drawing.measureText(words).width;
}
