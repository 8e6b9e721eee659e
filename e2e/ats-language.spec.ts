/** What an ATS says stands in its own language wherever it is shown, so that it is spoken as such. */
import type { Page } from '@playwright/test';
import { attach, expectDelivered, fillIn, sendButton } from './support/acts.ts';
import { aTextCvOf } from './support/cvs.ts';
import { expect, test } from './support/test.ts';

/** Runs in the page: each text with Japanese letters that is spoken in another language. */
function notJapanese(): string[] {
  const letters = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    const words = node.nodeValue ?? '';
    if (around === null || !letters.test(words) || around.matches('script, style, pre')) continue;
    const lang = around.closest('[lang]')?.getAttribute('lang');
    if (lang !== 'ja') found.push(`${words} is said in ${lang}: ${around.outerHTML}`);
  }
  return found;
}

/** These words are there, and whatever is Japanese is marked as it. */
async function expectMarked(page: Page, words: string): Promise<void> {
  await expect(
    page
      .getByText(words)
      .or(page.getByRole('option', { name: words }))
      .first(),
  ).toBeAttached();
  const at = new URL(page.url()).pathname;
  await expect.poll(() => page.evaluate(notJapanese), { message: at }).toEqual([]);
}

test('Japanese is marked as Japanese from the list of jobs to what was sent', async ({
  form,
  page,
  site,
}) => {
  const JOB = 'バックエンドエンジニア';
  const integration = site.ats.integrations[2] ?? '';
  await form.start({ integration });
  await attach(page, aTextCvOf('Ivo', 'Sprachmark'));
  await fillIn(page, { 'First name': 'Ivo', 'Last name': 'Sprachmark' });
  await form.goTo('Job');
  await expectMarked(page, '渋谷区');
  await page.getByRole('option', { name: JOB }).click();
  await expectMarked(page, '書類選考');
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('一次面接');
  await form.goTo('Questions');
  await page.getByRole('button', { name: 'Continue to Review' }).click();
  await expectMarked(page, '実務経験は何年ですか');
  await page.goto('/');
  await expectMarked(page, '一次面接');
  await page.goBack();
  await fillIn(page, { 実務経験: '7' });
  await page.getByRole('radio', { name: 'Go', exact: true }).check();
  await form.goTo('Review');
  await expectMarked(page, '一次面接');
  await sendButton(page).click();
  await expectDelivered(page);
  await expectMarked(page, '一次面接');

  await page.goto('/submissions');
  await expectMarked(page, JOB);
  await page.getByText('Figures by day, ATS and job').click();
  await expect(page.getByRole('table', { name: 'By job' })).toContainText(JOB);
  await expectMarked(page, JOB);
  await page.keyboard.press('Control+k');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox').fill('Sprachmark');
  await expect(sheet).toContainText(JOB);
  await expectMarked(page, JOB);
  await sheet.getByRole('combobox').fill('エンジニア');
  await expect(sheet.getByRole('option', { name: 'ENG-77' })).toBeVisible();
  await expectMarked(page, JOB);
});
