/**
 * `npm run bench:reading`: from the moment the page is told of a CV of two pages (PDF) until its name
 * stands in the form and until its first page is drawn beside it, beside the build of 25 November 2026 in
 * one run. Cold: the first CV of a browser that has fetched nothing before the form. Warm: the next entry
 * in the same tab. Ends with 1 when a median is over its limit. `-- quick` measures this build alone.
 */
import type { Browser, Page } from '@playwright/test';
import { printTwoPages } from './reading/two-pages.ts';
import { openBesideEarlier } from './support/beside-earlier.ts';

const isQuick = process.argv.includes('quick');
const ROUNDS = 5;
/** What comes behind the form has come by then. Milliseconds. */
const SETTLE_MS = 3_000;
/** Nobody finds a file in the system's dialog sooner. Milliseconds. */
const CHOOSING_MS = 1_000;
const NAME = '[name="candidate.last_name"]';
const LIMITS = [
  { of: 'cold', words: 'cold, until it is filled', limit: 500 },
  { of: 'picture', words: 'cold, until its first page is drawn', limit: 800 },
  { of: 'warm', words: 'warm, until it is filled', limit: 200 },
] as const;
type Times = Record<(typeof LIMITS)[number]['of'], number>;

declare global {
  /** By the page's own clock, in milliseconds; 0 until then. */
  var found: { told: number; filled: number; drawn: number };
}

/** Runs in the page: notes when the name stands there and when a page with ink is drawn. */
function watch({ name, last }: { name: string; last: string }): void {
  window.found = { told: 0, filled: 0, drawn: 0 };
  const small = new OffscreenCanvas(32, 32).getContext('2d', { willReadFrequently: true });
  const isDrawn = (canvas: HTMLCanvasElement) => {
    if (small === null || canvas.width === 0) return false;
    small.clearRect(0, 0, 32, 32);
    small.drawImage(canvas, 0, 0, 32, 32);
    const { data } = small.getImageData(0, 0, 32, 32);
    return data.some((value, index) => index % 4 === 0 && value < 200 && data[index + 3] === 255);
  };
  const look = () => {
    if (document.querySelector<HTMLInputElement>(name)?.value === last)
      found.filled ||= performance.now();
    if ([...document.querySelectorAll('canvas')].some(isDrawn)) found.drawn ||= performance.now();
    if (found.filled === 0 || found.drawn === 0) requestAnimationFrame(look);
  };
  window.addEventListener(
    'change',
    () => {
      found.told = performance.now();
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}

/** Tells the page of a CV; milliseconds until it is filled and drawn. */
async function read(page: Page, last: string, pdf: Buffer) {
  await page.evaluate(watch, { name: NAME, last });
  const file = { name: `Edda ${last}.pdf`, mimeType: 'application/pdf', buffer: pdf };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).first().click();
  const dialog = await chooser;
  await page.waitForTimeout(CHOOSING_MS);
  await dialog.setFiles(file);
  await page.waitForFunction(() => found.filled > 0 && found.drawn > 0, undefined, { polling: 50 });
  return page.evaluate(() => ({
    filled: found.filled - found.told,
    drawn: found.drawn - found.told,
  }));
}

async function openForm(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/new`);
  await page.locator(NAME).waitFor();
  await page.waitForTimeout(SETTLE_MS);
}

async function once(browser: Browser, url: string, cvs: readonly [Buffer, Buffer]): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await openForm(page, url);
    const { filled: cold, drawn: picture } = await read(page, LASTS[0], cvs[0]);
    // The next entry by its own link: the tab and what it has loaded stay.
    await page.evaluate(() => history.pushState(null, '', '/new'));
    await page.waitForFunction(
      ([name, last]) => document.querySelector<HTMLInputElement>(name)?.value !== last,
      [NAME, LASTS[0]] as const,
    );
    await page.locator(NAME).waitFor();
    await page.waitForTimeout(SETTLE_MS);
    const { filled: warm } = await read(page, LASTS[1], cvs[1]);
    return { cold, picture, warm };
  } finally {
    await context.close();
  }
}

const LASTS = ['Quillfeather', 'Ostermoor'] as const;
const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

const { browser, urls, close } = await openBesideEarlier(isQuick);
try {
  const cvs = [
    await printTwoPages(browser, LASTS[0]),
    await printTwoPages(browser, LASTS[1]),
  ] as const;
  const times: Times[][] = urls.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, url] of urls.entries()) {
      times[index]?.push(await once(browser, url, cvs));
    }
  }
  const [now = [], before] = times;
  console.log(`A CV of two pages, medians of ${ROUNDS} rounds in turns`);
  for (const { of, words, limit } of LIMITS) {
    const ms = median(now.map((one) => one[of]));
    const earlier = before && median(before.map((one) => one[of]));
    const beside = earlier
      ? `, ${(ms / earlier).toFixed(2)}× of ${earlier.toFixed(0)} ms before`
      : '';
    console.log(
      `${ms <= limit ? '✓' : '✗'} ${words}: ${ms.toFixed(0)} ms (limit ${limit} ms)${beside}`,
    );
    if (ms > limit) process.exitCode = 1;
  }
} finally {
  await close();
}
