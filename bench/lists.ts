/**
 * `npm run bench:lists`: a long list of submissions in a real browser, by its own protocol. 20,000 of
 * them, shown page after page until 3,000 rows are there; then 100 more come, 20 a second; then a search
 * that finds 2,222. Prints how long the page stands still (the longest task), how many elements it has,
 * how often it asks, and what it says; asserts no time.
 *
 *   --beside 3b805ad   that commit as well
 *   --rows 500         not 3,000
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { createDemoAts } from '../src/demo-ats/demo-ats.ts';
import { freePorts } from '../src/gateway/free-ports.ts';
import { startProcess } from './accept/server-process.ts';
import { aJob, puts } from './accept/submissions.ts';
import { sendSteadily } from './crowd/steady.ts';
import { asked, elements, goTo, longestTask, until, watch } from './lists/watch.ts';
import { type Browser, startBrowser, type Tab } from './soak/devtools.ts';
import { buildCommit, type Checkout, THIS_TREE } from './support/peer-commit.ts';

const SUBMISSIONS = 20_000;
const PER_PAGE = 50;
const NEWS = 100;
const NEWS_PER_SECOND = 20;
/** What was told last is shown, and asked for, by then. */
const LAST_NEWS_MS = 3000;
/** A list that never ends asking is given up. */
const STILL_MS = 120_000;

const { beside, rows: wanted } = parseArgs({
  options: { beside: { type: 'string' }, rows: { type: 'string', default: '3000' } },
}).values;
const ROWS = Number(wanted);

const ms = (value: number) => (value === 0 ? 'none over 50 ms' : `${value.toFixed(0)} ms`);
const count = `[...document.querySelectorAll('main p')].map((one) => one.textContent).find((text) => /submission/i.test(text))`;
// The button tells how many rows there are.
const more = `[...document.querySelectorAll('main button')].find((one) => /[(]\\d/.test(one.textContent))`;
const rowsShown = `Number(/[(]([\\d,.]+)/.exec((${more})?.textContent)?.[1].replace(/\\D/g, ''))`;

async function showRows(tab: Tab): Promise<void> {
  for (let rows = PER_PAGE; rows < ROWS; rows += PER_PAGE) {
    if (rows === ROWS - 5 * PER_PAGE) await longestTask(tab);
    await tab.evaluate(`(${more}).click()`);
    await until(tab, `${rowsShown} >= ${rows + PER_PAGE}`, 20);
  }
  console.log(
    `  ${ROWS} rows, the last five pages: longest task ${ms(await longestTask(tab))} (goal 80), ` +
      `${await elements(tab)} elements (goal 2,500)`,
  );
}

async function scroll(tab: Tab): Promise<void> {
  for (let screen = 0; screen < 20; screen += 1) {
    await tab.evaluate('window.scrollBy(0, -3000), new Promise(requestAnimationFrame)');
  }
  console.log(`  scrolling: longest task ${ms(await longestTask(tab))}`);
}

async function news(tab: Tab, url: string): Promise<void> {
  const calls = puts(url, await aJob(url), NEWS, 200);
  const before = await asked(tab);
  const began = performance.now();
  await sendSteadily(calls, NEWS_PER_SECOND);
  await new Promise((resolve) => setTimeout(resolve, LAST_NEWS_MS));
  let requests = (await asked(tab)) - before;
  for (;;) {
    const isOver = performance.now() - began > STILL_MS;
    await new Promise((resolve) => setTimeout(resolve, LAST_NEWS_MS));
    const now = (await asked(tab)) - before;
    if (now === requests || isOver) break;
    requests = now;
  }
  const seconds = (performance.now() - began - LAST_NEWS_MS) / 1000;
  console.log(
    `  ${NEWS} more, ${NEWS_PER_SECOND} a second: ${requests} requests for the list in ${seconds.toFixed(0)} s, ` +
      `${(requests / seconds).toFixed(1)} a second (goal 1), longest task ${ms(await longestTask(tab))}`,
  );
}

async function search(tab: Tab): Promise<void> {
  const before = await tab.evaluate<string>(count);
  await tab.evaluate(`(() => {
    const box = document.querySelector('main input[type="search"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'sato');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until(tab, `(${count}) !== undefined && (${count}) !== ${JSON.stringify(before)}`);
  console.log(`  a search that finds 2,222 says: ${await tab.evaluate<string>(count)}`);
}

async function measure(name: string, { folder }: Checkout, browser: Browser): Promise<void> {
  const data = join(directory, name);
  mkdirSync(data, { mode: 0o700 });
  // By its own hand: a ledger is not read by an older Intake.
  const { fillLedger } = await import(join(folder, 'bench/accept/filled-ledger.ts'));
  await fillLedger(data, SUBMISSIONS);
  const [port = 0] = await freePorts(1);
  const gateway = await startProcess(join(folder, 'src/server.ts'), port, {
    DATA_DIR: data,
    KOMBO_BASE_URL: listening.url,
    KOMBO_API_KEY: DEMO_API_KEY,
    KOMBO_INTEGRATIONS: `${DEMO_INTEGRATIONS.acme.id}=Acme`,
    SENDS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
    SHUTDOWN_MS: '100',
  });
  try {
    const tab = await browser.open(`${gateway.url}/`);
    await watch(tab);
    await goTo(tab, `${gateway.url}/submissions`);
    await until(tab, more);
    console.log(`${SUBMISSIONS} submissions, ${name}:`);
    await showRows(tab);
    await scroll(tab);
    await news(tab, gateway.url);
    await search(tab);
  } finally {
    await gateway.stop();
  }
}

const directory = mkdtempSync(join(tmpdir(), 'intake-lists-'));
const peer = beside === undefined ? null : buildCommit(beside);
const ats = createDemoAts({ dataDir: null, plan: () => 'Slow', limits: { rate: 1_000_000 } });
const listening = await ats.listen(0);
const browser = await startBrowser();
try {
  await measure('now', THIS_TREE, browser);
  if (peer !== null) await measure(beside ?? '', peer, browser);
  console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  await listening.close();
  peer?.remove();
  rmSync(directory, { recursive: true, force: true });
}
