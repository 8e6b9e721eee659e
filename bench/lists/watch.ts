/** How long a page stands still, seen from within it. */
import type { Tab } from '../soak/devtools.ts';

/** Runs in the page before its own scripts. */
const WATCH = `
  window.benchLongest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.benchLongest = Math.max(window.benchLongest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  window.benchAsked = 0;
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (/[/]api[/]submissions([?]|$|[/]search)/.test(name)) window.benchAsked += 1;
    }
  }).observe({ type: 'resource', buffered: true });
`;

const WAIT_MS = 600_000;

/** A tab that is watched from the next address on. */
export async function watch(tab: Tab): Promise<void> {
  await tab.send('Page.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
}

/** Resolves once an expression is true in the page. @throws Error after ten minutes */
export async function until(tab: Tab, expression: string, everyMs = 50): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!(await tab.evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Opens an address and waits for its document. */
export async function goTo(tab: Tab, url: string): Promise<void> {
  await tab.evaluate('window.benchOld = true');
  await tab.send('Page.navigate', { url });
  await until(tab, "!window.benchOld && document.readyState === 'complete'");
}

/** The longest task since this was asked last, in milliseconds; 0: none over 50. */
export async function longestTask(tab: Tab): Promise<number> {
  // What has just ended is told in a moment.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return tab.evaluate<number>('[window.benchLongest, (window.benchLongest = 0)][0]');
}

/** How many elements the page has. */
export const elements = (tab: Tab) =>
  tab.evaluate<number>("document.getElementsByTagName('*').length");

/** How often this page has asked for a list of submissions. */
export const asked = (tab: Tab) => tab.evaluate<number>('window.benchAsked');
