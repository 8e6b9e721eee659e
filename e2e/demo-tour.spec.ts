/** The demo tour: the real form plays itself, and is anybody's again at the first touch. */

import { TOUR } from '../src/app/pages/demo/tour/tour-script.ts';
import { LANGUAGES } from '../src/contract/languages.ts';
import { expectAccessible } from './support/accessible.ts';
import { said } from './support/acts.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

/** Without a key the gateway starts the demo ATS by itself. */
const NO_KEY = { KOMBO_API_KEY: '' };

test('the tour sends a candidate and shows her in the ATS, then begins again', async ({
  startOwn,
}) => {
  const { page } = (await startOwn(NO_KEY)).form;
  // A frame that a rule of either side forbids never arrives at this address.
  const inTheAts = page.waitForEvent('framenavigated', (frame) =>
    /^http:\/\/127\.0\.0\.1:\d+\/ats\/.+\/people\//.test(frame.url()),
  );
  await page.goto('/demo?tour=50');
  const ats = await inTheAts;
  expect(await (await fetch(ats.url())).text()).toContain('Eleanor Whitcombe');
  // The next round.
  await page.waitForURL(/\/drafts\/[^/]+\/candidate$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'The demo tour' })).toHaveCount(0);
});

test('any touch stops the tour and does nothing else; the entry stays, and so do others', async ({
  startOwn,
}) => {
  const { page } = (await startOwn(NO_KEY)).form;
  const tour = page.getByRole('complementary', { name: 'The demo tour' });
  const name = page.getByRole('textbox', { name: 'First name', exact: true });
  await page.goto('/new');
  await name.fill('Ida');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await page.goto('/demo');
  await page.getByRole('button', { name: 'Play the tour' }).click();
  await expect(said(page, 'A candidate, a CV, and an ATS')).toBeVisible();
  await expectAccessible(page);
  await expect(name).toBeVisible();
  // The press lands on a link, which is not followed.
  await page.getByRole('link', { name: 'Submissions' }).click();
  await expect(tour).toHaveCount(0);
  await expect(page).toHaveURL(/\/drafts\/[^/]+\/candidate$/);
  await name.fill('Now mine');
  await expect(name).toHaveValue('Now mine');
  await page.getByRole('link', { name: 'Drafts' }).click();
  await expect(page.getByRole('link', { name: /Now mine/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Ida/ })).toBeVisible();
});

test('whoever goes back has the page, without the tour', async ({ startOwn }) => {
  const { page } = (await startOwn(NO_KEY)).form;
  await page.goto('/');
  await page.getByRole('link', { name: /^Try the demo/ }).click();
  await page.getByRole('button', { name: 'Play the tour' }).click();
  await page.waitForURL(/\/drafts\/[^/]+\/candidate$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The demo');
  await expect(page.getByRole('complementary', { name: 'The demo tour' })).toHaveCount(0);
});

test('no caption is larger than its frame, in any language on the smallest phone', async ({
  startOwn,
}) => {
  const { page } = (await startOwn(NO_KEY)).form;
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/demo');
  await page.getByRole('button', { name: 'Play the tour' }).click();
  const frame = page.getByRole('complementary', { name: 'The demo tour' });
  await expect(said(frame, 'A candidate')).toBeVisible();
  for (const language of LANGUAGES) {
    const t = wordsOf(language);
    for (const { caption } of TOUR) {
      const words = t(caption);
      const room = await frame.evaluate((element, text) => {
        const copy = element.cloneNode(true) as HTMLElement;
        element.after(copy);
        const shown = copy.querySelector('p');
        if (shown) shown.textContent = text;
        const [around, inside] = [copy, shown ?? copy].map((each) => each.getBoundingClientRect());
        copy.remove();
        return (inside?.top ?? 0) - (around?.top ?? 0);
      }, words);
      expect(room, `above “${words}”`).toBeGreaterThanOrEqual(8);
    }
  }
});
