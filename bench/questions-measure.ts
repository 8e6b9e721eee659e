/** What is measured in each page, and how: in the page's own clock, from the act to its frame. */
import type { CDPSession, Page } from '@playwright/test';

/** Chromium's own throttling: how many times slower than this machine. */
const SLOWED = 6;
/** Eighty words a minute. */
const KEY_PAUSE_MS = 150;
/** Long enough for everything that waits for a pause. */
const WORD_PAUSE_MS = 1_000;

export interface Bench {
  name: string;
  page: Page;
  devtools: CDPSession;
  /** A selector of what brings the questions to the page. */
  show: string;
  hide(): Promise<void>;
  /** A selector of the button that checks everything and shows all errors. */
  submit: string;
  /** Resolves when the button has done its work and there was no error. */
  passed(): Promise<void>;
}

declare global {
  interface Window {
    probe: {
      keys: number[];
      /** Milliseconds from now until the frame in which `done` first holds has been drawn. */
      until(act: () => void, done: () => boolean): Promise<number>;
    };
  }
}

/** Runs in the page before its own scripts. */
export function installProbe(): void {
  // Right behind the frame, before whatever else waits for it.
  const afterFrame = (act: () => void) =>
    requestAnimationFrame(() => void scheduler.postTask(act, { priority: 'user-blocking' }));
  const keys: number[] = [];
  window.probe = {
    keys,
    until(act, done) {
      return new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (!done()) return;
          changes.disconnect();
          afterFrame(() => resolve(performance.now() - start));
        };
        const changes = new MutationObserver(look);
        changes.observe(document, { subtree: true, childList: true, attributes: true });
        act();
        look();
      });
    },
  };
  // Before the page's own listeners, whatever they do with the key.
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => afterFrame(() => keys.push(performance.now() - timeStamp)),
    { capture: true },
  );
}

/** Runs something with the page's processor slowed. */
export async function slowed<T>({ page, devtools }: Bench, run: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    return await run();
  } finally {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

/** Processor time of the page's script since it began. */
async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** Types words with pauses; milliseconds from each key to its frame, and of script per key. */
export function typeInto(bench: Bench, name: string, words: readonly string[]) {
  return slowed(bench, async () => {
    const { page, devtools } = bench;
    await page.locator(`[name="${name}"]`).first().focus();
    await page.evaluate(() => {
      window.probe.keys.length = 0;
    });
    await page.waitForTimeout(WORD_PAUSE_MS);
    const before = await scriptSeconds(devtools);
    for (const word of words) {
      await page.keyboard.type(word, { delay: KEY_PAUSE_MS });
      await page.waitForTimeout(WORD_PAUSE_MS);
    }
    const script = (await scriptSeconds(devtools)) - before;
    const keys = await page.evaluate(() => [...window.probe.keys]);
    return { keys, scriptPerKey: (script * 1000) / keys.length };
  });
}

/** Clicks `act` and waits until so many elements match; milliseconds to the frame. */
export function until(bench: Bench, act: string, match: string, count: number): Promise<number> {
  return slowed(bench, () =>
    bench.page.evaluate(
      ([act, match, count]) =>
        window.probe.until(
          () => document.querySelector<HTMLElement>(act)?.click(),
          () => document.querySelectorAll(match).length === count,
        ),
      [act, match, count] as const,
    ),
  );
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
