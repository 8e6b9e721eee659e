/**
 * `npm run screenshots`: builds, starts the product and takes the README's pictures from it.
 * Names of people and files in them are invented.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { startSite } from './support/site.ts';

const FOLDER = 'docs/screenshots';
const CV = 'Mara Lindqvist\nIntegration engineer\n';

async function fillCandidate(page: Page, email: string): Promise<void> {
  const field = (name: string) => page.getByRole('textbox', { name });
  await field('First name').fill('Mara');
  await field('Last name').fill('Lindqvist');
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill(email);
  await field('Phone').fill('+46 8 123 456 78');
  await field('Job title').fill('Integration Engineer');
  await field('Company').fill('Nordlicht Werke');
  await field('City').fill('Stockholm');
  await page.getByRole('combobox', { name: 'Country' }).fill('Sweden');
  await page.getByRole('option', { name: /Sweden/ }).click();
}

async function chooseJob(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Search jobs' }).fill('engineer');
  const jobs = page.getByRole('listbox', { name: 'Jobs' });
  await jobs.getByRole('option', { name: /Controls Engineer/ }).click();
  await page.getByText('Chosen job').waitFor();
}

async function attach(page: Page): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'Mara Lindqvist CV.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(CV),
    });
  await page.getByText('Mara Lindqvist CV.txt').first().waitFor();
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

/** Walks through the form once and takes a picture of each step under this name. */
async function walk(name: string, options: Parameters<typeof browser.newPage>[0]): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const take = async (step: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${FOLDER}/${step}-${name}.png` });
  };
  const goTo = (key: string) => page.keyboard.press(`Alt+${key}`);
  await page.goto(`${site.url}/new`);
  await page.waitForURL('**/candidate');
  // Each walk is another person to the ATS: the same one would have applied already.
  await fillCandidate(page, `mara.${name}@lindqvist.example`);
  await take('candidate');
  await goTo('2');
  await chooseJob(page);
  await take('job');
  await goTo('3');
  await attach(page);
  await take('files');
  await goTo('4');
  await answer(page);
  await take('questions');
  await goTo('5');
  await page.getByText('Everything that is needed is there.').waitFor();
  await take('review');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Delivered').first().waitFor();
  await take('receipt');
  await page.goto(`${site.url}/submissions`);
  await page.getByText('Mara Lindqvist').first().waitFor();
  await take('submissions');
  await page.close();
}

try {
  const wide = { viewport: { width: 1440, height: 900 } };
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
