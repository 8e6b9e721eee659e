/** What a test can see of the looks: what stands in line, on one line, and within its page. */
import type { Locator, Page } from '@playwright/test';
import { attach, chooseJob, expectNoSidewaysScroll, fillIn } from './support/acts.ts';
import { aTextCvOf, aTextFile } from './support/cvs.ts';
import { expect, test } from './support/test.ts';
import { wordsOf } from './support/words.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
/** As long as an ATS takes it. */
const LONG = `${'Lebenslauf mit vielen Angaben '.repeat(6)}.txt`;

async function boxOf(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Are all of them on one line? */
async function expectOneLine(...elements: Locator[]): Promise<void> {
  const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
  const middles = boxes.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
  for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? 0))).toBeLessThan(6);
}

/** Two rows of the workbench, both selected. */
async function selectTwo(page: Page, t: ReturnType<typeof wordsOf>): Promise<void> {
  await page.goto('/');
  await page
    .getByLabel(t('cv.batch.choose'))
    .setInputFiles([aTextCvOf('Ora', 'Blick'), aTextCvOf('Pit', 'Blick')]);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  await page.getByRole('checkbox', { name: t('workbench.selectAll') }).check();
}

const toolsOf = (page: Page, t: ReturnType<typeof wordsOf>) => [
  page.getByRole('button', { name: t('workbench.setJob') }),
  page.getByRole('button', { name: t('workbench.setMore') }),
  page.getByRole('button', { name: t('workbench.send', { count: 0 }), exact: true }),
];

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the line around a quiet button begins where its field does', async ({ form, page }) => {
    await form.start();
    const field = await boxOf(page.getByRole('textbox', { name: 'E-mail' }));
    const add = await boxOf(page.getByRole('button', { name: 'Add another e-mail' }));
    expect(Math.round(add.x)).toBe(Math.round(field.x));
    await page.goto('/');
    const page_ = await boxOf(page.getByRole('heading', { level: 1 }));
    const wipe = await boxOf(page.getByRole('button', { name: /^Wipe this device/ }));
    const first = await boxOf(page.getByRole('button', { name: 'New candidate' }));
    expect(wipe.right).toBeGreaterThan(first.right);
    expect(wipe.right).toBeLessThanOrEqual(page_.x + 64 * 16 - 48 + 1);
  });
});

test.describe('on a phone in German', () => {
  test.use({ ...phone, language: 'de' });
  const t = wordsOf('de');

  test('the ways to bring a CV stand in line', async ({ form, page }) => {
    await form.start();
    const zone = page.getByRole('region', { name: t('short.cv') });
    const choose = zone.getByRole('button', { name: t('cvDrop.choose') });
    await expectOneLine(choose, zone.getByRole('button', { name: t('cv.photo') }));
    const paste = zone.getByRole('button', { name: t('cvDrop.paste') });
    const words = await boxOf(paste.locator('span').first());
    expect(Math.round(words.x)).toBe(Math.round((await boxOf(choose)).x) + 1);
  });

  test('a long file name takes two lines at most, and is whole in its preview', async ({
    form,
    page,
  }) => {
    await form.start();
    await page.goto(page.url().replace(/[^/]+$/, 'files'));
    await attach(page, aTextFile(LONG, 'Hallo.'));
    const name = page.getByTitle(/^Lebenslauf mit vielen/).first();
    expect((await boxOf(name)).height).toBeLessThanOrEqual(2 * 22);
    await page.getByRole('button', { name: /ansehen|anschauen/ }).click();
    const title = page.getByRole('dialog').getByRole('heading');
    await expect(title).toContainText('Angaben Lebenslauf mit vielen Angaben Lebenslauf mit');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /entfernen/ }).click();
    const undo = page.getByRole('button', { name: t('files.undo') });
    await expect(undo).toBeFocused();
    expect((await boxOf(page.getByTitle(/^Lebenslauf mit/))).height).toBeLessThanOrEqual(3 * 18);
  });

  test('what is done with a selection stands on one line, and its undo is not squeezed', async ({
    page,
  }) => {
    await selectTwo(page, t);
    await expectOneLine(...toolsOf(page, t));
    await page.getByRole('button', { name: t('workbench.setJob') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('Ausbildung');
    await dialog.getByRole('radio', { name: /Ausbildung/ }).check();
    await dialog.getByRole('button', { name: t('workbench.apply') }).click();
    const note = page.locator('[data-floating]').filter({ hasText: 'Ausbildung' });
    const words = await boxOf(note.locator('p'));
    const close = await boxOf(note.getByRole('button', { name: t('close') }));
    expect(close.x).toBeGreaterThanOrEqual(words.right);
    expect(words.height).toBeLessThanOrEqual(2 * 22);
  });
});

test.describe('on a desk in German', () => {
  test.use({ viewport: { width: 1440, height: 900 }, language: 'de' });

  test('the tools of the workbench take one line', async ({ page }) => {
    const t = wordsOf('de');
    await selectTwo(page, t);
    await expectOneLine(page.getByRole('searchbox'), ...toolsOf(page, t));
  });
});

test.describe('on a laptop in German', () => {
  test.use({ viewport: { width: 1366, height: 768 }, language: 'de' });

  test('the buttons that send stay on one line beside a CV', async ({ form, page }) => {
    await form.start();
    await attach(page, aTextCvOf('Ora', 'Laptop'));
    await expect(page.locator('[name="candidate.email_address"]')).toHaveValue(/@/);
    await form.goTo('Prüfung');
    const send = page.getByRole('button', { name: /^An .* senden$/ });
    const next = page.getByRole('button', { name: 'Senden und weiter' });
    for (const each of [send, next]) expect((await boxOf(each)).height).toBeLessThanOrEqual(41);
  });
});

test('an e-mail address is whole in a narrow review', async ({ form, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await form.start();
  await attach(page, aTextCvOf('Bartholomea', 'Hinterwaldner'));
  await expect(page.getByRole('textbox', { name: 'E-mail', exact: true })).toHaveValue(/@/);
  await fillIn(page, { 'E-mail': 'b.hinterwaldner-oberwasser@example.com' });
  await form.goTo('Review');
  const email = page.getByRole('main').getByText('b.hinterwaldner-oberwasser@example.com').last();
  expect((await boxOf(email)).height).toBeLessThan(2 * 22);
});

test('no page of the ATS window scrolls sideways', async ({ page, site }) => {
  const { origin } = new URL(site.ats.url);
  for (const width of [320, 360, 768, 900, 1100]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${origin}/ats/${encodeURIComponent(site.ats.integrations[0] ?? '')}`);
    await expect(page.getByRole('heading', { name: /^Candidates/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'On record' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('an error has the whole line, where a counter is far from its end', async ({ form, page }) => {
  await form.start();
  await form.goTo('Job');
  await chooseJob(page, 'Finance Intern');
  await form.goTo('Questions');
  await page.getByRole('button', { name: 'Continue to Review' }).click();
  const error = page.locator('p').filter({ hasText: 'Answer “Which school do you attend?”' });
  await expect(error).toBeVisible();
  const question = await boxOf(page.getByRole('textbox', { name: /Which school/ }));
  expect((await boxOf(error)).width).toBeGreaterThan(question.width - 20);
});
