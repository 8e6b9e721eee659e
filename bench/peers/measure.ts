/** One page, measured by the browser's own protocol, with its processor slowed six times. */
import type { Browser, Tab } from '../soak/devtools.ts';
import type { Contestant } from './contestants.ts';

export interface Measured {
  /** Bytes of JavaScript, as transferred, until all questions stand. */
  scriptKB: number;
  /** From the navigation until the first text box of the form can be typed into; milliseconds. */
  usableMs: number;
  /** The same until the last question stands. */
  allMs: number;
  scriptPerKeyMs: number;
  mainPerKeyMs: number;
  keyToFrameMs: number;
  conditionMs: number;
  errorsMs: number;
  /** How many errors it shows. */
  errors: number;
  /** Letters that were typed and did not get into their box. */
  lost: number;
  heapMB: number;
  elements: number;
}

/** Which questions are looked at, by their place. */
export interface Places {
  first: number;
  /** Once these stand, all do. */
  last: readonly number[];
  typed: readonly number[];
  parent: number;
  child: number;
}

const SLOWED = 6;
const KEY_PAUSE_MS = 150;
const SETTLE_MS = 1500;
const WORDS = 'Centrifuge from Oelde';
const CONDITIONS = 3;
/** So many of a box's letters may get lost; a page that loses more is not measured. */
const MAX_LOST = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const text = JSON.stringify;

/** Runs before the page's own scripts; `first` and `last` are selectors. */
function probe(first: string, last: readonly string[]) {
  const afterFrame = (act: () => void) =>
    requestAnimationFrame(() => void scheduler.postTask(act, { priority: 'user-blocking' }));
  const found = { usableMs: 0, allMs: 0, keys: [] as number[] };
  const note = (selectors: readonly string[], key: 'usableMs' | 'allMs') => {
    if (found[key] !== 0 || selectors.some((one) => document.querySelector(one) === null)) return;
    found[key] = -1;
    afterFrame(() => {
      found[key] = performance.now();
    });
  };
  const look = () => {
    note([first], 'usableMs');
    note(last, 'allMs');
    if (found.usableMs !== 0 && found.allMs !== 0) changes.disconnect();
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { subtree: true, childList: true });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => afterFrame(() => found.keys.push(performance.now() - timeStamp)),
    { capture: true },
  );
  Object.assign(window, {
    found,
    /** Milliseconds until the last frame in which the number of matches changed, and that number. */
    settled(act: string, place: number, match: string) {
      return new Promise((resolve) => {
        const count = () => document.querySelectorAll(match).length;
        const start = performance.now();
        let [last, at] = [count(), 0];
        let timer = setTimeout(done, 20_000);
        function done() {
          watching.disconnect();
          resolve([at, last]);
        }
        const watching = new MutationObserver(() => {
          if (count() === last) return;
          last = count();
          clearTimeout(timer);
          afterFrame(() => {
            at = performance.now() - start;
          });
          timer = setTimeout(done, 2500);
        });
        watching.observe(document, { subtree: true, childList: true, attributes: true });
        document.querySelectorAll<HTMLElement>(act)[place]?.click();
      });
    },
  });
}

async function metrics(tab: Tab): Promise<Record<string, number>> {
  const { metrics } = await tab.send('Performance.getMetrics');
  return Object.fromEntries(
    (metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]),
  );
}

/** Until an expression is true in the page. @throws Error after five minutes */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = performance.now() + 300_000;
  while (!(await tab.evaluate<boolean>(`!!(${expression})`).catch(() => false))) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${expression}`);
    await pause(100);
  }
}

/** Where the page is: with right answers, and with wrong ones, which may have to be given in the tab. */
export interface Addresses {
  shown: string;
  wrong(tab: Tab): Promise<string>;
}

/** Every figure of one page, once. @throws Error when it does not do what it should */
export async function measure(
  browser: Browser,
  { controls, errors, submit }: Contestant,
  addresses: Addresses,
  places: Places,
): Promise<Measured> {
  const tab = await browser.open('about:blank');
  try {
    await tab.send('Page.enable');
    await tab.send('Network.enable');
    await tab.send('Network.setCacheDisabled', { cacheDisabled: true });
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    const [first, last] = [text(controls(places.first)), text(places.last.map(controls))];
    await tab.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${probe})(${first}, ${last})`,
    });
    const open = async (url: string) => {
      await tab.send('Page.navigate', { url });
      await until(tab, 'window.found?.allMs > 0');
      await pause(SETTLE_MS);
    };
    await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await open(addresses.shown);
    const { usableMs, allMs } = await tab.evaluate<{ usableMs: number; allMs: number }>('found');
    const scriptKB = await tab.evaluate<number>(
      `performance.getEntriesByType('resource')
        .filter(({ name, startTime }) => /\\.m?js$/.test(new URL(name).pathname) && startTime < ${allMs})
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000`,
    );
    const typed = await type(tab, places.typed.map(controls));
    const conditionMs = await condition(tab, controls(places.parent), controls(places.child));
    await open(await addresses.wrong(tab));
    const [errorsMs, count] = await tab.evaluate<[number, number]>(
      `settled(${text(submit)}, 0, ${text(errors)})`,
    );
    // Of what stands, not of what was thrown away meanwhile.
    await open(addresses.shown);
    for (let round = 0; round < 2; round += 1) await tab.send('HeapProfiler.collectGarbage');
    const { usedSize } = await tab.send('Runtime.getHeapUsage');
    const elements = await tab.evaluate<number>(`document.querySelectorAll('body *').length`);
    return {
      scriptKB,
      usableMs,
      allMs,
      ...typed,
      conditionMs,
      errorsMs,
      errors: count,
      heapMB: Number(usedSize) / 1_000_000,
      elements,
    };
  } finally {
    await tab.close();
  }
}

async function type(tab: Tab, controls: readonly string[]) {
  let [script, main, lost] = [0, 0, 0];
  await tab.evaluate('found.keys.length = 0');
  for (const control of controls) {
    await tab.evaluate(`document.querySelector(${text(control)}).focus()`);
    await pause(SETTLE_MS);
    const held = await tab.evaluate<string>(`document.querySelector(${text(control)}).value`);
    const before = await metrics(tab);
    for (const key of WORDS) {
      await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
      await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      await pause(KEY_PAUSE_MS);
    }
    // What waits for a pause counts as well.
    await pause(SETTLE_MS);
    const after = await metrics(tab);
    script += (after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0);
    main += (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
    const value = await tab.evaluate<string>(`document.querySelector(${text(control)}).value`);
    const missing = WORDS.length - (value.length - held.length);
    // A letter may get lost where the page renders anew meanwhile; a control that takes none is not measured.
    if (missing < 0 || missing > MAX_LOST) throw new Error(`What was typed became "${value}".`);
    lost += missing;
  }
  const keys = await tab.evaluate<number[]>('found.keys');
  return {
    lost,
    scriptPerKeyMs: (script * 1000) / keys.length,
    mainPerKeyMs: (main * 1000) / keys.length,
    keyToFrameMs: keys.toSorted((a, b) => a - b)[Math.floor(keys.length * 0.95)] ?? Number.NaN,
  };
}

/** Yes to no and back: what hangs on it goes and comes. The median. */
async function condition(tab: Tab, parent: string, child: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < CONDITIONS; round += 1) {
    let sum = 0;
    for (const place of [1, 0]) {
      const [ms, count] = await tab.evaluate<[number, number]>(
        `settled(${text(parent)}, ${place}, ${text(child)})`,
      );
      if (count > 0 !== (place === 0)) throw new Error('The condition does not hold.');
      sum += ms;
    }
    times.push(sum);
  }
  return times.sort((a, b) => a - b)[CONDITIONS >> 1] ?? Number.NaN;
}
