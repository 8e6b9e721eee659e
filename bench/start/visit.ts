/** One visit of `/new`: when the first text box can be used, and what had come by then. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

export interface Line {
  name: string;
  /** Round trip in milliseconds. */
  latencyMs: number;
  /** In bits a second; null: as it is. */
  bitsPerSecond: number | null;
}

export interface Visit {
  /** From the navigation until the box takes a letter and keeps it, in milliseconds. */
  usableMs: number;
  /** Largest contentful paint, in milliseconds. */
  paintMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Requests that had begun by then, and the bytes of JavaScript that had come. */
  requests: number;
  scriptBytes: number;
}

declare global {
  interface Window {
    visit: { usableMs: number; paintMs: number; shift: number };
  }
}

/** The first text box of the form. */
const BOX = '[name="candidate.first_name"]';
/** For what shifts late. */
const SETTLE_MS = 1500;

/** Runs in the page before its own scripts. */
function watch(box: string): void {
  const visit = { usableMs: 0, paintMs: 0, shift: 0 };
  window.visit = visit;
  const look = () => {
    const input = document.querySelector<HTMLInputElement>(box);
    if (visit.usableMs > 0 || input === null || input.disabled) return;
    visit.usableMs = performance.now();
    input.focus();
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) visit.paintMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      visit.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Fetched {
  at: number;
  isScript: boolean;
  bytes: number;
  endedAt: number;
}

/** Follows what is fetched, in the browser's clock (seconds). */
async function followRequests(devtools: CDPSession): Promise<Map<string, Fetched>> {
  const fetched = new Map<string, Fetched>();
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    const isScript = /\.m?js$/.test(new URL(request.url).pathname);
    fetched.set(requestId, {
      at: timestamp,
      isScript,
      bytes: 0,
      endedAt: Number.POSITIVE_INFINITY,
    });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = fetched.get(requestId);
    if (request) Object.assign(request, { bytes: encodedDataLength, endedAt: timestamp });
  });
  await devtools.send('Network.enable');
  return fetched;
}

/** Opens `/new` of a site over a line. The context's cache decides whether it is cold or warm. */
export async function visit(context: BrowserContext, url: string, line: Line): Promise<Visit> {
  const page: Page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    const fetched = await followRequests(devtools);
    const bytes = line.bitsPerSecond === null ? -1 : line.bitsPerSecond / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await page.addInitScript(watch, BOX);
    await page.goto(`${url}/new`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.visit?.usableMs > 0, undefined, { polling: 20 });
    await page.keyboard.type('L');
    await page.waitForTimeout(SETTLE_MS);
    const kept = await page.locator(BOX).inputValue();
    if (kept !== 'L') throw new Error(`A letter that was typed at once became "${kept}".`);
    const { usableMs, paintMs, shift } = await page.evaluate(() => window.visit);
    const all = [...fetched.values()];
    const until = Math.min(...all.map(({ at }) => at)) + usableMs / 1000;
    const begun = all.filter(({ at }) => at <= until);
    return {
      usableMs,
      paintMs,
      shift,
      requests: begun.length,
      scriptBytes: begun
        .filter(({ isScript, endedAt }) => isScript && endedAt <= until)
        .reduce((sum, request) => sum + request.bytes, 0),
    };
  } finally {
    await page.close();
  }
}
