/**
 * `npm run bench:day`: a recruiter's day with real keys, clicks and taps in a real browser, counted
 * and beside the same tasks on the build of 25 November 2026. Prints counts, limits and times; ends
 * with 1 when a count is over its limit. A chord is one key; what a candidate said (answers) and the
 * system's own dialog for files count nothing. `npm run bench:day -- quick` plays this build alone.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { before } from './day/before.ts';
import { createHands, type Hands } from './day/hands.ts';
import { DROPPED, type ManyRows, playManyRows, ROWS } from './day/many-rows.ts';
import { now } from './day/now.ts';
import type { Day, DayJob } from './day/task.ts';
import { openBesideEarlier } from './support/beside-earlier.ts';

const isQuick = process.argv.includes('quick');
/** The head baker of the second ATS is asked for exactly two answers. */
const ASKED = { ats: /Lumen/, letters: 'bak' };
/** No questions, in the first ATS. */
const UNASKED = { ats: /Acme/, letters: 'ausb' };
const MAX_TASK_MS = 50;

/** Milliseconds but for the elements. Without a limit of its own: half of the earlier build's. */
const ROW_LIMITS: { of: keyof ManyRows; words: string; unit: string; limit?: number }[] = [
  { of: 'dropLongest', words: `${DROPPED} CVs: longest task`, unit: ' ms', limit: MAX_TASK_MS },
  { of: 'allRead', words: `${DROPPED} CVs: all read`, unit: ' ms' },
  { of: 'firstRows', words: `${ROWS} rows: first ones shown`, unit: ' ms', limit: 300 },
  { of: 'elements', words: `${ROWS} rows: elements`, unit: '', limit: 1_500 },
  { of: 'scrollLongest', words: `${ROWS} rows: scrolled`, unit: ' ms', limit: MAX_TASK_MS },
  { of: 'selectLongest', words: `${ROWS} rows: selected`, unit: ' ms', limit: MAX_TASK_MS },
  { of: 'removing', words: `${ROWS} rows: one removed`, unit: ' ms', limit: 150 },
];

type Task = keyof Day;

const TASKS = [
  { task: 'threeCvs', words: 'three CVs, two answers: keys each', of: 'keys', each: 3, limit: 9 },
  { task: 'tenCvs', words: 'ten CVs, all sent: clicks', of: 'clicks', each: 1, limit: 12 },
  { task: 'tenCvsByKeys', words: 'the same: keys in all', of: 'keys', each: 1, limit: 40 },
  { task: 'onPhone', words: 'on a phone, two answers: taps', of: 'clicks', each: 1, limit: 5 },
] as const;

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'en-GB',
  hasTouch: true,
  isMobile: true,
};

interface Played {
  count: number;
  seconds: number;
}

async function findJob(url: string, wanted: typeof ASKED): Promise<DayJob> {
  const read = async (path: string) => (await fetch(`${url}${path}`)).json();
  const { integrations } = await read('/api/session');
  const { id: integration } = integrations.find(({ label }: { label: string }) =>
    wanted.ats.test(label),
  );
  const path = `/api/integrations/${encodeURIComponent(integration)}/jobs`;
  const { results } = await read(`${path}?search=${wanted.letters}`);
  return { integration, id: results[0].id, letters: wanted.letters };
}

async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  play: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  try {
    return await play(await context.newPage());
  } finally {
    await context.close();
  }
}

async function playDay(browser: Browser, day: Day, url: string): Promise<Map<Task, Played>> {
  const asked = await findJob(url, ASKED);
  const unasked = await findJob(url, UNASKED);
  const played = new Map<Task, Played>();
  for (const { task, of, each } of TASKS) {
    const act: ((hands: Hands, url: string, job: DayJob) => Promise<void>) | null = day[task];
    if (act === null) continue;
    const job = task === 'threeCvs' || task === 'onPhone' ? asked : unasked;
    await withPage(browser, task === 'onPhone' ? PHONE : DESK, async (page) => {
      const hands = createHands(page);
      const started = performance.now();
      await act(hands, url, job);
      played.set(task, {
        count: hands.count()[of] / each,
        seconds: (performance.now() - started) / 1000,
      });
    });
  }
  return played;
}

function report(words: string, value: number, unit: string, limit: number, beside = ''): boolean {
  const isPassed = value <= limit;
  const shown = Number.isInteger(value) ? `${value}` : value.toFixed(1);
  console.log(`${isPassed ? '✓' : '✗'} ${words}: ${shown}${unit} (at most ${limit})${beside}`);
  return isPassed;
}

function tellWhy(error: Error): null {
  console.log(`The earlier build did not play many rows: ${error.message}`);
  return null;
}

/** Two hundred CVs dropped, then five hundred rows: what stands still, and for how long. */
function reportRows(ours: ManyRows, theirs: ManyRows | null): boolean[] {
  return ROW_LIMITS.filter(({ limit }) => limit !== undefined || theirs !== null).map((row) => {
    const { of, words, unit, limit } = row;
    const was = theirs === null ? '' : `; before: ${Math.round(theirs[of])}${unit}`;
    return report(
      words,
      Math.round(ours[of]),
      unit,
      limit ?? (theirs?.allRead ?? Number.NaN) / 2,
      was,
    );
  });
}

const { browser, urls, close } = await openBesideEarlier(isQuick);
const [here, there] = urls;
try {
  if (here === undefined) throw new Error('Nothing is served.');
  const ours = await playDay(browser, now, here);
  const theirs = there === undefined ? undefined : await playDay(browser, before, there);
  const passed = TASKS.map(({ task, words, limit }) => {
    const { count, seconds } = ours.get(task) ?? { count: Number.NaN, seconds: 0 };
    const was = theirs?.get(task);
    const beside = was ? `; before: ${was.count.toFixed(1)} in ${was.seconds.toFixed(1)} s` : '';
    return report(words, count, '', limit, `, ${seconds.toFixed(1)} s${beside}`);
  });
  await browser.close();
  const rows = await playManyRows(here);
  // An earlier build may not come to an end with as many: then what this one took is told all the same.
  const earlier = there === undefined ? null : await playManyRows(there).catch(tellWhy);
  passed.push(...reportRows(rows, earlier ?? null));
  process.exitCode = passed.every((each) => each) ? 0 : 1;
} finally {
  await close();
}
