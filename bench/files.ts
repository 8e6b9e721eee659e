/**
 * `npm run bench:files`: a file of 25 MB picked, encoded and sent by the product's code, beside a
 * bare worker that encodes the same slices and an upload of the raw bytes; then one of 10 MB in the
 * running product. One run, one browser, in turns; ends with 1 when a figure is over its limit.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
import { startSite } from '../e2e/support/site.ts';
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { type MainThread, peakGrowth, traceTasks } from './files-measure.ts';
import type { Way } from './files-page/page.ts';
import { servePages } from './support/serve-pages.ts';

const MB = 1_000_000;
const FILE_BYTES = 25 * MB;
const SMALLER_BYTES = 10 * MB;
const ROUNDS = 9;
const LIMITS = { busyMs: 20, longestMs: 50, memory: 4, overBare: 1.2, overRaw: 6 };

const folder = await mkdtemp(join(tmpdir(), 'bench-files-'));
const served = await servePages('files-page', ['index.html'], {
  '/sink': (request, response) => request.resume().on('end', () => response.end('{}')),
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: chromiumArguments(),
});
try {
  const file = await aPdf(FILE_BYTES);
  console.log(`A file of 25 MB, medians of ${ROUNDS} rounds in turns`);
  const passed = [
    ...(await compareWays(browser, file)),
    ...(await measureMainThread(browser, file)),
    ...(await measureMemory(browser, file)),
    await measureProduct(browser, await aPdf(SMALLER_BYTES)),
  ];
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
}

/** Bytes that do not compress, between the start and the end of a PDF. */
async function aPdf(size: number): Promise<string> {
  const start = '%PDF-1.7\n';
  const end = '\nstartxref\n9\n%%EOF\n';
  const filling = Buffer.alloc(size - start.length - end.length);
  for (let at = 0; at < filling.length; at++) filling[at] = (at * 7919) >> 5;
  const path = join(folder, `CV ${size / MB} MB.pdf`);
  await writeFile(path, Buffer.concat([Buffer.from(start), filling, Buffer.from(end)]));
  return path;
}

async function openPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${served.url}/index.html`);
  await page.locator('input').setInputFiles(file);
  return page;
}

/** One way once; milliseconds. */
function run(page: Page, way: Way): Promise<number> {
  return page.evaluate((way) => window.run(way), way);
}

async function compareWays(browser: Browser, file: string): Promise<boolean[]> {
  const page = await openPage(browser, file);
  const times: Record<Way, number[]> = { intake: [], bare: [], raw: [] };
  // The first round is a rehearsal.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of ['intake', 'bare', 'raw'] as const) {
      const time = await run(page, way);
      if (round > 0) times[way].push(time);
    }
  }
  await page.close();
  const [intake, bare, raw] = [median(times.intake), median(times.bare), median(times.raw)];
  return [
    report('wall time over a bare worker', intake / bare, LIMITS.overBare, '×', ms(intake, bare)),
    report('wall time over a raw upload', intake / raw, LIMITS.overRaw, '×', ms(intake, raw)),
  ];
}

async function measureMainThread(browser: Browser, file: string): Promise<boolean[]> {
  const page = await openPage(browser, file);
  await run(page, 'intake');
  const found = [];
  const idle = [];
  for (let round = 0; round < 5; round += 1) {
    let time = 0;
    found.push(
      await traceTasks(browser, page, async () => {
        time = await run(page, 'intake');
      }),
    );
    idle.push(await traceTasks(browser, page, () => page.waitForTimeout(time)));
  }
  await page.close();
  const busy = median(found.map(({ sum }) => sum));
  const beside = `idle ${median(idle.map(({ sum }) => sum)).toFixed(1)} ms`;
  const longest = Math.max(...found.map((each) => each.longest));
  return [
    report('main thread busy in sum', busy, LIMITS.busyMs, ' ms', beside),
    report('its longest task', longest, LIMITS.longestMs, ' ms', byClock(found)),
  ];
}

async function measureMemory(browser: Browser, file: string): Promise<boolean[]> {
  const found: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const page = await openPage(browser, file);
    await page.waitForTimeout(500);
    const growth = await peakGrowth(browser, async () => {
      await run(page, 'intake');
    });
    await page.close();
    if (growth === null) {
      console.log('– memory: this system does not tell the memory of processes');
      return [];
    }
    found.push(growth / FILE_BYTES);
  }
  const most = `at most ${Math.max(...found).toFixed(2)}× in one of ${found.length} rounds`;
  return [report('memory of all processes, by file', median(found), LIMITS.memory, '×', most)];
}

/** The real page: from the choice of the file to "Ready". */
async function measureProduct(browser: Browser, file: string): Promise<boolean> {
  const site = await startSite();
  try {
    const page = await browser.newPage();
    // Its files may have 20 MB; the default's only five.
    await page.goto(`${site.url}/new?integration=${DEMO_INTEGRATIONS.hoshizora.id}`);
    await page.waitForURL(/\/drafts\//);
    await page.locator('a[href$="/files"]').click();
    await page.locator('input[type="file"][multiple]').waitFor({ state: 'attached' });
    await page.waitForTimeout(2_000);
    const found = await traceTasks(browser, page, async () => {
      await page.locator('input[type="file"][multiple]').setInputFiles(file);
      await page.getByText('Ready', { exact: true }).waitFor();
    });
    await page.close();
    const { sum, longest } = found;
    const beside = `${byClock([found])} · all tasks ${sum.toFixed(0)} ms, rendering included`;
    return report('10 MB in the product, longest task', longest, LIMITS.longestMs, ' ms', beside);
  } finally {
    await site.stop();
  }
}

function byClock(found: readonly MainThread[]): string {
  return `by the clock ${Math.max(...found.map((each) => each.longestByClock)).toFixed(1)} ms`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(ours: number, theirs: number): string {
  return `Intake ${ours.toFixed(0)} ms, beside ${theirs.toFixed(0)} ms`;
}

function report(what: string, found: number, limit: number, unit: string, beside = ''): boolean {
  const passed = found <= limit;
  console.log(
    `${passed ? '✓' : '✗'} ${what}: ${found.toFixed(2)}${unit} (limit ${limit}${unit}) ${beside && `· ${beside}`}`,
  );
  return passed;
}
