/** Every language once, on a small phone: from a CV to the receipt, and every word of the way whole. */
import { directionOf } from '../src/app/i18n/locale.ts';
import { LANGUAGES } from '../src/contract/languages.ts';
import { MadeLink } from '../src/contract/links.ts';
import { routes } from '../src/contract/routes.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll, expectPickable } from './support/acts.ts';
import { cutWords, expectWholeWords } from './support/cut-text.ts';
import { LABELS, STEPS } from './support/labels.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

/** Every rule is checked in English and German by other journeys, and in a language that is mirrored. */
const isMirrored = (language: string) => directionOf(language) === 'rtl';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({
      language,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      colorScheme: isMirrored(language) ? 'dark' : 'light',
    });

    test('a CV comes to its receipt, and no word on the way is cut', async ({ page, site }) => {
      const t = wordsOf(language);
      const { steps, continueTo, title } = LABELS[language];
      const heading = page.getByRole('heading', { level: 1 });
      const check = async () => {
        await expectWholeWords(page);
        await expectNoSidewaysScroll(page);
        if (isMirrored(language)) await expectAccessible(page);
      };

      await page.goto('/');
      await expect(heading).toHaveText(t('start.title'));
      await check();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await expectWholeWords(page);
      await page.keyboard.press('Escape');
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', directionOf(language));

      await page.goto('/new');
      await expect(heading).toHaveText(steps.candidate);
      await expect(page).toHaveTitle(title(steps.candidate));
      const picker = page.getByLabel(t('cvDrop.choose'));
      await expectPickable(picker);
      await picker.setInputFiles('public/samples/en.pdf');
      const email = page.locator('[name="candidate.email_address"]');
      await expect(email).toHaveValue(/@/);
      const address = `${language}@example.com`;
      await email.fill(address);
      await check();

      await page.getByRole('button', { name: continueTo(steps.job) }).click();
      await expect(heading).toHaveText(steps.job);
      await page.getByRole('combobox', { name: t('job.search') }).fill('ausbildung');
      const job = page.getByRole('option', { name: /Ausbildung Industriekaufleute/ });
      await expect(job).toBeVisible();
      await check();
      await job.click();
      await expect(page.getByText(t('job.chosen')).first()).toBeVisible();
      for (const step of STEPS.slice(1)) {
        await page.goto(page.url().replace(/[^/]+$/, step));
        await expect(heading).toHaveText(steps[step]);
        await check();
      }

      await page.locator('button[type="submit"]').click();
      await expect(page.getByText(t('state.delivered'), { exact: true }).first()).toBeVisible();
      await check();
      await page.goto('/submissions');
      await expect(heading).toHaveText(t('nav.submissions'));
      const list = page.getByRole('main').getByRole('list');
      await expect(list.getByText(t('state.delivered'), { exact: true }).first()).toBeVisible();
      await check();
      const tabs = page.getByRole('navigation', { name: t('submissions.tabs') });
      const tops = await tabs
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size, 'rows of the parts of the list').toBe(1);
      // Of the row, which may be below the screen.
      await tabs.scrollIntoViewIfNeeded();
      await expect(tabs.locator('[aria-current]')).toBeInViewport({ ratio: 0.9 });
      expect(await site.ats.received(address)).toHaveLength(1);

      // The longest words, and those that are mirrored: pages of few words that others seldom change.
      if (language !== 'de' && !isMirrored(language)) return;
      const link = { job_id: 'remote:R-1104-ausbildung', name: 'Anna', max_uses: 9 };
      const [integration_id] = site.ats.integrations;
      const made = await page.request.post(routes.links(), { data: { integration_id, ...link } });
      const { token } = MadeLink.parse(await made.json());
      for (const [path, name] of [
        ['/links', 'links.title'],
        ['/audit', 'audit.title'],
      ] as const) {
        await page.goto(path);
        await expect(heading).toHaveText(t(name));
        await expect(
          page
            .getByRole('main')
            .getByText(/Anna|Acme|\d{2}/)
            .filter({ visible: true })
            .first(),
        ).toBeVisible();
        await check();
      }
      await page.goto(`/apply#${token}`);
      await expect(heading).toContainText('Ausbildung');
      await check();
    });
  });
}

test('words that are cut, or leave their button or the screen, would be noticed', async ({
  page,
}) => {
  await page.setContent(`<style>
    div { width: 60px; overflow: hidden; white-space: nowrap }
    button { width: 60px; white-space: nowrap } select { width: 60px }
    p { margin-inline-start: -40px }
  </style>
  <div>Cut off at its end</div><button>Wider than its button</button>
  <select><option>Wider than its list</option></select><p>Left of the screen</p>
  <button style="width: auto">Whole</button>`);
  const words = ['Cut off', 'Wider than its button', 'Wider than its list', 'Left of'];
  const found = await page.evaluate(cutWords);
  for (const each of words) expect(found.join()).toContain(each);
  expect(found).toHaveLength(words.length);
});
