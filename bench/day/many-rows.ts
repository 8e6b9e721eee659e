/**
 * Two hundred CVs dropped at once, and a start page with five hundred rows, by the browser's own
 * protocol: what a test runner keeps of a page would be counted as the page's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, startBrowser, type Tab } from '../soak/devtools.ts';
import { manyCvs } from './cvs.ts';
import { WATCH } from './long-tasks.ts';

export const DROPPED = 200;
export const ROWS = 500;

/** What a build took: milliseconds, but for `elements`. */
export interface ManyRows {
  dropLongest: number;
  allRead: number;
  firstRows: number;
  elements: number;
  scrollLongest: number;
  selectLongest: number;
  removing: number;
}

const MAX_WAIT_MS = 600_000;
const LOOK_MS = 250;
const PICKER = 'input[type="file"]';
/** A row of today's table, or an entry of the list of 25 November. */
const ANY_ROW = 'tr[data-index], main li a[href^="/drafts/"]';
const QUIET_MS = 2_000;
const SCREENS = 20;
const ROUNDS = 3;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(tab: Tab, expression: string): Promise<void> {
  const end = performance.now() + MAX_WAIT_MS;
  while (!(await tab.evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${expression}`);
    await pause(LOOK_MS);
  }
}

async function drop(tab: Tab, files: string[], all: number): Promise<number> {
  const { root } = await tab.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await tab.send('DOM.querySelector', {
    nodeId: (root as { nodeId: number }).nodeId,
    selector: PICKER,
  });
  const started = performance.now();
  await tab.send('DOM.setFileInputFiles', { nodeId, files });
  // Otherwise the browser goes on telling of the page's nodes.
  await tab.send('DOM.disable');
  await until(tab, `document.querySelector('progress')?.value === ${all}`);
  return performance.now() - started;
}

const longest = (tab: Tab) => tab.evaluate<number>('window.longest');
const forget = (tab: Tab) => tab.evaluate('void (window.longest = 0)');

async function press(tab: Tab, key: string, code: string, modifiers = 0): Promise<void> {
  const text = key.length === 1 && modifiers === 0 ? { text: key } : {};
  await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, modifiers, ...text });
  await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
}

/** Plays it on one build, with a browser of its own that ends with it. */
export async function playManyRows(url: string): Promise<ManyRows> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-many-'));
  const paths = manyCvs(ROWS).map(({ name, buffer }) => {
    const path = join(folder, name);
    writeFileSync(path, buffer);
    return path;
  });
  const browser = await startBrowser();
  try {
    return await play(browser, url, paths);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(browser: Browser, url: string, paths: string[]): Promise<ManyRows> {
  const tab = await browser.open(url);
  await tab.send('Page.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  const open = async () => {
    await tab.send('Page.navigate', { url });
    await until(tab, `window.longest !== undefined && document.querySelector('${PICKER}')`);
  };
  await open();
  await pause(QUIET_MS);
  await forget(tab);
  const allRead = await drop(tab, paths.slice(0, DROPPED), DROPPED);
  await pause(QUIET_MS);
  const dropLongest = await longest(tab);
  await drop(tab, paths.slice(DROPPED), ROWS);
  const firsts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await open();
    await until(tab, `document.querySelector('${ANY_ROW}')`);
    firsts.push(await tab.evaluate<number>('window.firstRowAt'));
  }
  await pause(QUIET_MS);
  const elements = await tab.evaluate<number>('document.querySelectorAll("*").length');
  await forget(tab);
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await tab.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 600,
      y: 500,
      deltaX: 0,
      deltaY: 1_500,
    });
    await pause(50);
  }
  await pause(LOOK_MS);
  const scrollLongest = await longest(tab);
  await forget(tab);
  for (const key of ['j', ' ', 'j', ' ', 'k']) {
    await press(tab, key, key === ' ' ? 'Space' : `Key${key.toUpperCase()}`);
  }
  await press(tab, 'a', 'KeyA', CONTROL);
  await pause(LOOK_MS);
  const selectLongest = await longest(tab);
  const removing = await tab.evaluate<number>(REMOVE);
  return {
    dropLongest,
    allRead,
    firstRows: firsts.toSorted((a, b) => a - b)[1] ?? Number.NaN,
    elements,
    scrollLongest,
    selectLongest,
    removing,
  };
}

const CONTROL = 2;

/** How long until an entry that is deleted is gone from the page. */
const REMOVE = `(async () => {
  window.scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const button = [...document.querySelectorAll('button[aria-label^="Delete the entry"]')][0];
  const row = button.closest('tr, li');
  const started = performance.now();
  button.click();
  // Not by frames: a tab that nobody looks at draws none.
  while (row.isConnected) await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now() - started;
})()`;
