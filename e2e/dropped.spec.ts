/** What is dropped is kept at once, is told apart by its bytes alone, and its row tells the truth. */
import type { Page } from '@playwright/test';
import { attach, chooseJob, expectDelivered, field, sendButton } from './support/acts.ts';
import { aTextCv, aTextCvOf, aTextFile, MARA } from './support/cvs.ts';
import { drop } from './support/drop.ts';
import { startProxy } from './support/proxy.ts';
import { expect, test } from './support/test.ts';

const dropped = (page: Page) => page.getByRole('list', { name: 'CVs' }).getByRole('listitem');
const attached = (page: Page) =>
  page
    .getByRole('region', { name: 'Attached files' })
    .getByRole('listitem')
    .filter({ has: page.locator('fieldset') });
const links = (page: Page) => page.locator('main a[href^="/drafts/"]');

/** A page that Word or a browser saved in one file, under the name of a document. */
const WEB_ARCHIVE = aTextFile(
  'CV.doc',
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Location: file:///C:/CV.htm',
    '',
    `<html><body>${MARA.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    '--part--',
  ].join('\r\n'),
);

test('a mended CV of the same name and length is another file, and its bytes are sent', async ({
  form,
  page,
  site,
}) => {
  // An address of its own: others send Mara as well.
  const lines = MARA.map((line) => line.replace('mara.lindqvist@', 'mended.lindqvist@'));
  const first = aTextCv('CV.txt', lines);
  const mended = aTextCv(
    first.name,
    lines.map((line) => line.replace('Kafka', 'Spark')),
  );
  expect(mended.buffer.length).toBe(first.buffer.length);
  await form.start();
  await attach(page, first);
  await expect(field(page, 'First name')).toHaveValue('Mara');
  await attach(page, mended);
  // The very same bytes are there already, whatever they are called now.
  await attach(page, { ...mended, name: 'Copy of the CV.txt' });
  await form.goTo('Job');
  await chooseJob(page, 'Ausbildung');
  await form.goTo('Files');
  const files = attached(page);
  await expect(files).toHaveCount(2);
  await files
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(files).toHaveCount(1);
  await files.getByText('CV', { exact: true }).click();
  await form.goTo('Review');
  await sendButton(page).click();
  await expectDelivered(page);
  const [received] = await site.ats.received('mended.lindqvist@example.com');
  expect(received?.body).toMatchObject({
    attachments: [{ data: mended.buffer.toString('base64') }],
  });
});

test('a saved web page that is called CV.doc is read as the page that it is', async ({
  form,
  page,
}) => {
  await form.start();
  await attach(page, WEB_ARCHIVE);
  await expect(field(page, 'E-mail')).toHaveValue('mara.lindqvist@example.com');
  await form.goTo('Files');
  await expect(attached(page)).toContainText('its content is MHT (web archive)');
  await expect(attached(page)).not.toContainText(/eml|mail/i);
});

test('CVs that are dropped before the gateway has said who is there are kept and read', async ({
  browser,
  site,
}) => {
  const { promise: asked, resolve: answer } = Promise.withResolvers<void>();
  const proxy = await startProxy(site.url, async ({ url = '' }) => {
    if (url.startsWith('/api/session')) await asked;
    return false;
  });
  const context = await browser.newContext({ baseURL: proxy.url });
  const page = await context.newPage();
  await page.goto('/');
  await drop(page, aTextCvOf('Ada', 'Early'), aTextCvOf('Bea', 'Early'));
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Ada Early')).toBeVisible();
  await page.reload();
  await expect(row('Ada Early')).toBeVisible();
  await expect(row('Bea Early')).toBeVisible();
  answer();
  await expect(page.getByRole('combobox', { name: /Applicant tracking system/ })).toBeVisible();
  await expect(row('Bea Early')).toBeVisible();
  await context.close();
  await proxy.close();
});

for (const path of ['/', '/new']) {
  test(`a CV that is dropped on ${path} before anything of the page takes files is read`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // The scripts of the page have run by then; what they wait for has not come.
      document.addEventListener('DOMContentLoaded', () => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Ada Early\nada.early@example.com'], 'Ada Early.txt'));
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const options = { bubbles: true, cancelable: true, dataTransfer };
          document.body.dispatchEvent(new DragEvent(type, options));
        }
      });
    });
    await page.goto(path);
    await expect(field(page, 'First name')).toHaveValue('Ada');
  });
}

test('the list of dropped CVs forgets what another tab sent or deleted, and leads nowhere dead', async ({
  context,
  page,
}) => {
  await page.goto('/');
  const files = ['Ada', 'Bea', 'Cleo'].map((first) => aTextCvOf(first, 'Listed'));
  await page.getByLabel('Choose CVs').setInputFiles([...files, aTextFile('empty.pdf', '')]);
  await expect(page.getByText('4 of 4 read')).toBeVisible();
  await expect(dropped(page)).toHaveCount(4);
  await expect(dropped(page).filter({ hasText: 'empty.pdf' })).toContainText('empty');

  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Delete the entry of Ada Listed' }).click();
  await expect(dropped(page).filter({ hasText: 'Ada Listed' })).toHaveCount(0);
  await other.getByRole('button', { name: /Continue with Bea Listed/ }).click();
  await other.getByRole('link', { name: 'Job' }).first().click();
  await chooseJob(other, 'Ausbildung');
  await other.getByRole('link', { name: 'Review' }).first().click();
  await sendButton(other).click();
  await expectDelivered(other);
  await expect(dropped(page).filter({ hasText: 'Bea Listed' })).toHaveCount(0);
  await expect(dropped(page).filter({ hasText: 'Cleo Listed' })).toHaveCount(1);

  await page.getByRole('button', { name: /^Delete all entries/ }).click();
  await expect(links(page)).toHaveCount(0);
});

test('names that hide what a file is are shown as what it is', async ({ form, page }) => {
  await form.start();
  await form.goTo('Files');
  const names = [
    ['CV\u202Efdp.txt', 'CVfdp.txt'],
    ['\u200BCV\u00ADIvo.txt', 'CVIvo.txt'],
    ['CV.pdf.txt', 'CV.pdf.txt'],
    ['CV.pdf', 'CV.txt'],
    [`${'long '.repeat(60)}.txt`, 'long'],
  ] as const;
  await attach(page, ...names.map(([name], index) => aTextFile(name, `Text ${index}`)));
  const files = attached(page);
  await expect(files).toHaveCount(names.length);
  for (const [, shown] of names)
    await expect(files.filter({ hasText: shown }).first()).toBeVisible();
  const hidden = 'Its name held characters that nobody sees and that can hide what a file is.';
  await expect(files.filter({ hasText: hidden })).toHaveCount(2);
  const shown = (await files.allInnerTexts()).join('\n');
  expect(shown).not.toMatch(/[\u200B\u202E\u00AD]/);
});
