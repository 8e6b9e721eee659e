/** Files that want to run, fetch or burst: looked at and read, nothing in them does anything. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { attach, field } from './support/acts.ts';
import { aLongPdf, MARA_SAYS } from './support/cvs.ts';
import {
  aDrawing,
  anRtfWithObject,
  aPdfWithScript,
  aWebPage,
  aZipBomb,
  TRACE,
} from './support/hostile-files.ts';
import { expect, test } from './support/test.ts';

const outcome = (page: Page) => page.getByRole('region', { name: /Drop a CV/ });

/** Notes whatever a file may start: a script, a dialog, a window, a request to elsewhere. */
function watch(page: Page, siteUrl: string): () => Promise<string[]> {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => done.push(`opened a window: ${popup.url()}`));
  page.on('download', () => done.push('started a download'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !url.startsWith('blob:')) done.push(`asked for ${url}`);
  });
  return async () => {
    // A page that sends itself away cannot be asked in that moment.
    const ran = await page.evaluate((trace) => trace in window, TRACE).catch(() => false);
    return ran ? [...done, 'ran a script'] : done;
  };
}

test('the files of this journey do run where they are let', async ({ browser }) => {
  for (const file of [aWebPage(), aDrawing()]) {
    const stranger = await browser.newPage();
    const started = watch(stranger, 'about:');
    await stranger.setContent(file.buffer.toString());
    await expect.poll(started).toContain('opened a dialog: 1');
    await expect.poll(started).toContainEqual(expect.stringMatching('https://tracker.example/'));
    // The web page has sent itself away by then.
    if (file.name === 'Drawing.svg') expect(await started()).toContain('ran a script');
    await stranger.close();
  }
});

test('a PDF, a web page and a drawing are shown, and nothing in them runs or fetches', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  await form.goTo('Files');
  const started = watch(page, site.url);
  await attach(page, aPdfWithScript(), aWebPage(), aDrawing());
  const dialog = page.getByRole('dialog');
  const look = async (name: string) => {
    await page.getByRole('button', { name: `Look at ${name}` }).click();
    await expect(dialog).toBeVisible();
  };

  await look('Scripted CV.pdf');
  await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await look('Profile.html');
  await expect(dialog.getByText('<!doctype html><script>', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Mara Lindqvist' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await look('Drawing.svg');
  const drawing = dialog.getByRole('img', { name: 'Drawing.svg' });
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveJSProperty('naturalWidth', 200);
  await expect(page.locator('iframe, object, embed')).toHaveCount(0);
  expect(await started()).toEqual([]);
});

test('a CV with scripts is read and drawn, and none runs', async ({ form, page, site }) => {
  await form.start();
  const started = watch(page, site.url);
  await attach(page, aPdfWithScript());
  await expect(field(page, 'Last name')).toHaveValue(MARA_SAYS['Last name']);
  await expect(page.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  expect(await started()).toEqual([]);
});

test('rich text is read around the program packed into it, and its picture is not fetched', async ({
  form,
  page,
  site,
}) => {
  await form.start();
  const started = watch(page, site.url);
  await attach(page, anRtfWithObject());
  for (const [label, value] of Object.entries(MARA_SAYS)) {
    await expect(field(page, label)).toHaveValue(value);
  }
  const panel = page.getByRole('region', { name: 'The CV: Mara Lindqvist.rtf' });
  await expect(panel).toContainText('Python, SQL, Kafka');
  const hidden = /4d5a|Package|tracker/i;
  expect(anRtfWithObject().buffer.toString()).toMatch(hidden);
  await expect(panel).not.toContainText(hidden);
  expect(await started()).toEqual([]);
});

test('a document that unpacks to 200 MB is not unpacked, stays attached and fills nothing', async ({
  form,
  page,
}) => {
  await form.start();
  await attach(page, aZipBomb());
  await expect(outcome(page)).toContainText(/Bomb\.docx cannot be read/);
  await expect(field(page, 'First name')).toHaveValue('');
  await expectAccessible(page);
  await field(page, 'First name').fill('Still working');
  await form.goTo('Files');
  await expect(page.getByText('Bomb.docx').first()).toBeVisible();
});

test('of a PDF of 300 pages the first are read, and it can be looked at', async ({
  form,
  page,
}) => {
  await form.start();
  await attach(page, aLongPdf(300, 8));
  await expect(outcome(page)).toContainText('only its first pages were read');
  await expect(field(page, 'Last name')).toHaveValue(MARA_SAYS['Last name']);
  await expect(page.getByText('The first 30 of 301 pages are shown.')).toBeAttached();
});
