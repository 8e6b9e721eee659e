/**
 * `npm run screenshots`: builds, starts the product and takes the README's pictures from it.
 * Names of people and files in them are invented.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, expect, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { aScan, aTextCvOf } from './support/cvs.ts';
import { startSite } from './support/site.ts';

const FOLDER = 'docs/screenshots';
/** An invented CV, printed to PDF by the browser that takes the pictures. */
const CV = `<!doctype html><meta charset="utf-8"><style>
  body { font: 11pt/1.45 sans-serif; color: #222; margin: 0 }
  h1 { font-size: 24pt; margin: 0 } h2 { font-size: 12pt; color: #36c; margin: 18pt 0 4pt }
  p { margin: 2pt 0 } .quiet { color: #666 }
</style>
<h1>Mara Lindqvist</h1><p class="quiet">Integration Engineer</p>
<p>EMAIL · +46 8 123 456 78</p><p>Hornsgatan 14, 118 20 Stockholm, Sweden</p>
<p>linkedin.com/in/mara-lindqvist-example</p>
<h2>Experience</h2>
<p><b>Integration Engineer</b>, Nordlicht Werke AB</p><p class="quiet">03/2022 – Present</p>
<p>Connects eleven plants to one order system.</p>
<p><b>Software Developer</b>, Havsfrun Logistik</p><p class="quiet">08/2018 – 02/2022</p>
<p>Booking and customs interfaces for three ports.</p>
<h2>Education</h2><p>MSc Computer Science, KTH Stockholm, 2018</p>
<h2>Skills</h2><p>TypeScript, PostgreSQL, PLC, OPC UA</p>
<h2>Languages</h2><p>Swedish, English, German</p>`;

/** Chooses the CV and waits until its values stand in the fields. */
async function readCv(page: Page, email: string): Promise<void> {
  const paper = await browser.newPage();
  await paper.setContent(CV.replace('EMAIL', email));
  const margin = { top: '2cm', right: '2cm', bottom: '2cm', left: '2cm' };
  const buffer = await paper.pdf({ format: 'A4', margin });
  await paper.close();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'Mara Lindqvist CV.pdf', mimeType: 'application/pdf', buffer });
  const email_address = page.getByRole('textbox', { name: 'E-mail', exact: true });
  await expect(email_address).toHaveValue(email, { timeout: 30_000 });
}

/** Waits until the page of the CV is drawn, where the screen has room for it beside the form. */
async function drawnCv(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 1100) return;
  const isDrawn = () =>
    [...document.querySelectorAll('canvas')].some((paper) => {
      const copy = document.createElement('canvas').getContext('2d');
      if (copy === null || !paper.checkVisibility()) return false;
      copy.drawImage(paper, 0, 0, copy.canvas.width, copy.canvas.height);
      const { data } = copy.getImageData(0, 0, copy.canvas.width, copy.canvas.height);
      // Four bytes a pixel; white paper without words is not drawn yet.
      return data.some((shade, at) => at % 4 === 0 && shade < 220 && data[at + 3] === 255);
    });
  await page.waitForFunction(isDrawn, undefined, { timeout: 60_000 });
}

async function chooseJob(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('engineer');
  const jobs = page.getByRole('listbox', { name: 'Jobs' });
  await jobs.getByRole('option', { name: /Controls Engineer/ }).click();
  await page.getByText('Chosen job').waitFor();
}

async function answer(page: Page): Promise<void> {
  const numbers = page.getByRole('textbox', { name: /Years of experience/ });
  await numbers.fill('7');
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await page.getByRole('textbox', { name: /start date/i }).fill('01/03/2027');
}

mkdirSync(FOLDER, { recursive: true });
execFileSync('vite', ['build'], { stdio: 'ignore' });
const executablePath = findChromium();
const site = await startSite();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: chromiumArguments(),
});

/** People in the middle of their way: read, set to a job, one of them twice, one a scan. */
const DROPPED = ['Jonas Weidmann', 'Aylin Kaya', 'Tomás Ferreira', 'Priya Nair', 'Ewa Nowak'];

/** Fills the start page with entries in several states and takes a picture of it. */
async function workbench(name: string, options: Parameters<typeof browser.newPage>[0]) {
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  await page.goto(site.url);
  const files = DROPPED.map((person) => {
    const [first = '', last = ''] = person.split(' ');
    return aTextCvOf(first, last);
  });
  const twice = { ...aTextCvOf('Aylin', 'Kaya'), name: 'Aylin Kaya (2).txt' };
  await page.getByLabel('Choose CVs').setInputFiles([...files, twice, aScan()]);
  const all = files.length + 2;
  await page.locator(`table[aria-rowcount="${all + 1}"]`).waitFor();
  await page.getByText(`${all} of ${all} read`).first().waitFor();
  // What was read is a row: the list of the batch goes with the page.
  await page.reload();
  for (const person of DROPPED.slice(0, 3)) {
    await page
      .getByRole('checkbox', { name: `Select ${person}` })
      .first()
      .check();
  }
  await page.getByRole('button', { name: 'Set job …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('ausbildung');
  await dialog.getByRole('radio', { name: /Ausbildung/ }).check();
  await dialog.getByRole('button', { name: 'Set job' }).click();
  await page.getByText('entries set to').waitFor();
  await page.reload();
  await page
    .getByRole('row', { name: /values to check|Ready/ })
    .first()
    .waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${FOLDER}/workbench-${name}.png` });
  await page.close();
}

/** Walks through the form once and takes a picture of each step under this name. */
async function walk(name: string, options: Parameters<typeof browser.newPage>[0]): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const take = async (step: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    if (page.url().includes('/drafts/')) await drawnCv(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${FOLDER}/${step}-${name}.png` });
  };
  // By its address: a step with nothing to do is in no list, and has no number.
  const goTo = async (step: string) => {
    await page.evaluate((slug) => {
      history.pushState(null, '', window.location.pathname.replace(/[^/]+$/, slug));
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, step);
    await page.getByRole('heading', { level: 1, name: new RegExp(step, 'i') }).waitFor();
  };
  await page.goto(`${site.url}/new`);
  await page.waitForURL('**/candidate');
  // Each walk is another person to the ATS: the same one would have applied already.
  await readCv(page, `mara.${name}@lindqvist.example`);
  await page.getByRole('textbox', { name: 'Job title' }).focus();
  await take('candidate');
  await goTo('job');
  await chooseJob(page);
  await take('job');
  await goTo('files');
  await page.getByText('Mara Lindqvist CV.pdf').first().waitFor();
  await take('files');
  await goTo('questions');
  await answer(page);
  await take('questions');
  await goTo('review');
  await page.getByText('Everything that is needed is there.').waitFor();
  await take('review');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Delivered', { exact: true }).first().waitFor();
  await take('receipt');
  await page.goto(`${site.url}/submissions`);
  await page.getByText('Mara Lindqvist').first().waitFor();
  await take('submissions');
  await page.close();
}

try {
  const wide = { viewport: { width: 1440, height: 900 } };
  await workbench('light', { ...wide, colorScheme: 'light' });
  await workbench('dark', { ...wide, colorScheme: 'dark' });
  await walk('light', { ...wide, colorScheme: 'light' });
  await walk('dark', { ...wide, colorScheme: 'dark' });
  await walk('phone', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'light',
    hasTouch: true,
  });
} finally {
  await browser.close();
  await site.stop();
}
