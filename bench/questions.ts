/**
 * `npm run bench:questions`: the job with 200 questions, on a processor slowed six times, beside
 * a hand-written page of native controls that does nothing with what is typed (typing), the same
 * page keeping it on the device (for information), and a plain react-hook-form that keeps nothing
 * (typing, rendering, a condition, all errors). One run, one browser, in turns;
 * ends with 1 when a ratio is over its limit. Script is counted in processor time, all else by the
 * clock.
 * `npm run bench:questions -- typing` measures that alone; so do rendering, condition, errors.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import * as z from 'zod';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
import { type Site, startSite } from '../e2e/support/site.ts';
import { Job } from '../src/kombo/answers/job.ts';
import { type Question, questionsOf } from '../src/questions/question.ts';
import { type Bench, installProbe, percentile, typeInto, until } from './questions-measure.ts';
import { servePages } from './support/serve-pages.ts';

const TYPING_ROUNDS = 2;
const ROUNDS = 9;
/** More questions than the window shows of either page. */
const FIRST_SCREEN = 20;
/** Typed without a pause, then a pause: what is done in pauses counts as well. */
const WORDS = ['Centrifuge made in Oelde'];
/** Beside native controls. */
const LIMITS = { keyToFrame: 1.05, script: 2 };
/** Beside a plain react-hook-form. */
const PLAIN_LIMITS = { typing: 1.25, rendering: 1, condition: 0.6, errors: 0.35 };

const answer = (index: number) => `screening_question_answers.${index}.answer`;
const CONTROLS = '[name^="screening_question_answers"]';
const WRONG = '[aria-invalid="true"]';

/** Types `value` into the control of that name, or chooses the option of that value. */
type Filling = readonly (readonly [name: string, value: string])[];

const JobPage = z.object({ data: z.object({ results: z.array(Job) }) });

const site = await startSite();
const { job, integration } = await longestJob(site);
const questions = questionsOf(job);
const pages = await servePages('questions-pages', ['native.html', 'plain.html'], {
  '/job.json': (_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(job)),
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: chromiumArguments(),
});
try {
  const product = await openProduct(browser);
  const plain = await openPage(browser, 'plain react-hook-form', `${pages.url}/plain.html`);
  const keeping = await openPage(browser, 'native controls that keep', `${pages.url}/native.html`);
  const native = await openPage(browser, 'native controls', `${pages.url}/native.html?idle`);
  for (const { page, show } of [product, plain, native, keeping]) await page.locator(show).click();
  for (const bench of [product, plain]) await fill(bench.page, everythingShown());

  console.log(`${questions.length} questions, processor slowed six times, medians unless said`);
  const parts: Record<string, () => Promise<boolean>> = {
    typing: () => compareTyping(product, native, plain, keeping),
    rendering: () =>
      compare('rendering, first screen', product, plain, PLAIN_LIMITS.rendering, firstScreen),
    everything: () =>
      compare('rendering, all of it', product, plain, PLAIN_LIMITS.rendering, everything),
    condition: () => compare('condition', product, plain, PLAIN_LIMITS.condition, measureCondition),
    errors: () => compare('all errors', product, plain, PLAIN_LIMITS.errors, measureErrors),
  };
  const wanted = process.argv.slice(2);
  let failed = 0;
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (!(await run())) failed += 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await browser.close();
  await pages.close();
  await site.stop();
}

async function longestJob({ ats }: Site) {
  const [integration = ''] = ats.integrations;
  const { data } = JobPage.parse(await ats.get('/ats/jobs?page_size=250', integration));
  const [job] = data.results.sort(
    (a, b) => b.screening_questions.length - a.screening_questions.length,
  );
  if (job === undefined) throw new Error('The demo ATS has no job.');
  return { job, integration };
}

async function openPage(browser: Browser, name: string, url: string): Promise<Bench> {
  // A context of its own has a process of its own: throttling one page leaves the others alone.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const toggle = () => page.locator('#show').click();
  const passed = async () => {};
  return { name, page, devtools, show: '#show', hide: toggle, submit: '#submit', passed };
}

async function openProduct(browser: Browser): Promise<Bench> {
  const url = `${site.url}/new?integration=${integration}&job=${job.id}`;
  const bench = await openPage(browser, 'Intake', url);
  const { page } = bench;
  await page.waitForURL(/\/drafts\//);
  const show = 'a[href$="/questions"]';
  await page.locator(show).click();
  await page.locator(CONTROLS).first().waitFor();
  await page.waitForTimeout(1_500);
  const gone = async () => {
    await page.waitForFunction((name) => document.querySelector(name) === null, CONTROLS);
  };
  const hide = async () => {
    await page.locator('a[href$="/files"]').click();
    await gone();
  };
  await hide();
  // The address changes before the questions leave the page.
  const passed = () => page.waitForURL(/\/review$/).then(gone);
  return { ...bench, show, hide, submit: '#main button[type="submit"]', passed };
}

/** Answers that make every question of the job appear. */
function everythingShown(): Filling {
  return questions.flatMap((question, index): Filling => {
    if (question.control.name === 'yes_no') return [[answer(index), 'true']];
    const opens = questions.find((other) => other.precondition_question_id === question.id);
    const option = opens?.precondition_options?.[0];
    return typeof option === 'string' ? [[answer(index), option]] : [];
  });
}

/** One wrong or one right value for each question that can be told off. */
function values(right: boolean): Filling {
  const of = ({ control, required }: Question): string | null => {
    if (control.name === 'line' && control.input === 'email') return right ? 'a@b.example' : 'a';
    if (control.name === 'line' && control.input === 'url')
      return right ? 'https://a.example' : 'a';
    if (control.name === 'lines') return right ? 'Much.' : 'x'.repeat(501);
    return control.name === 'number' && required ? (right ? '3' : '') : null;
  };
  return questions.flatMap((question, index): Filling => {
    const value = of(question);
    return value === null ? [] : [[answer(index), value]];
  });
}

async function fill(page: Page, filling: Filling): Promise<void> {
  await page.evaluate(async (filling) => {
    for (const [name, value] of filling) {
      const controls = document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
      const radio = [...controls].find((control) => control.value === value);
      const [control] = controls;
      if (control === undefined) continue;
      if (control.type === 'radio') radio?.click();
      else {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
          control,
          value,
        );
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  }, filling);
  await page.waitForTimeout(600);
}

async function compareTyping(...benches: [Bench, Bench, Bench, Bench]): Promise<boolean> {
  const [, native, plain, keeping] = benches;
  const fields = (['email', 'url', 'text'] as const)
    .map((input) =>
      questions.findIndex(({ control }) => control.name === 'line' && control.input === input),
    )
    .concat(questions.findIndex(({ control }) => control.name === 'lines'));
  const found = benches.map(() => ({ keys: [] as number[], script: [] as number[] }));
  for (let round = 0; round < TYPING_ROUNDS; round += 1) {
    for (const field of fields) {
      for (const [place, bench] of benches.entries()) {
        const { keys, scriptPerKey } = await typeInto(bench, answer(field), WORDS);
        found[place]?.keys.push(...keys);
        found[place]?.script.push(scriptPerKey);
      }
    }
  }
  const p95 = found.map(({ keys }) => percentile(keys, 0.95));
  const script = found.map(
    (each) => each.script.reduce((sum, x) => sum + x, 0) / each.script.length,
  );
  const passed = [
    report('key to frame, p95', p95[0], p95[1], native.name, LIMITS.keyToFrame),
    report('script per key, mean', script[0], script[1], native.name, LIMITS.script),
    report('key to frame, p95', p95[0], p95[3], keeping.name, null),
    report('script per key, mean', script[0], script[3], keeping.name, null),
    report('key to frame, p95', p95[0], p95[2], plain.name, PLAIN_LIMITS.typing),
    report('script per key, mean', script[0], script[2], plain.name, PLAIN_LIMITS.typing),
  ];
  return passed.every((each) => each);
}

async function compare(
  what: string,
  product: Bench,
  plain: Bench,
  limit: number | null,
  measure: (bench: Bench) => Promise<number>,
): Promise<boolean> {
  const found: [number[], number[]] = [[], []];
  // The first round is a rehearsal.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [await measure(product), await measure(plain)] as const;
    if (round === 0) continue;
    found[0].push(times[0]);
    found[1].push(times[1]);
  }
  const [ours, theirs] = found.map((times) => percentile(times, 0.5));
  return report(what, ours, theirs, plain.name, limit);
}

/** Until what one sees is drawn; Intake renders the rest right behind it. */
async function firstScreen(bench: Bench): Promise<number> {
  await bench.hide();
  return until(bench, bench.show, `[name="${answer(lastLine(FIRST_SCREEN))}"]`, 1);
}

/** Until the last of all questions is drawn. */
async function everything(bench: Bench): Promise<number> {
  await bench.hide();
  return until(bench, bench.show, `[name="${answer(lastLine(questions.length))}"]`, 1);
}

/** The last question before this place that has a single control. */
function lastLine(before: number): number {
  return questions.slice(0, before).findLastIndex(({ control }) => control.name === 'line');
}

/** Yes to no and back: four questions go and come. */
async function measureCondition(bench: Bench): Promise<number> {
  const parent = questions.findIndex(({ control }) => control.name === 'yes_no');
  const child = `[name="${answer(parent + 1)}"]`;
  const hidden = await until(bench, `[name="${answer(parent)}"][value="false"]`, child, 0);
  const shown = await until(bench, `[name="${answer(parent)}"][value="true"]`, child, 1);
  return hidden + shown;
}

async function measureErrors(bench: Bench): Promise<number> {
  const { page, submit, passed } = bench;
  await fill(page, values(true));
  await page.locator(submit).click();
  await passed();
  if ((await page.locator(CONTROLS).count()) === 0) await page.locator(bench.show).click();
  await page
    .locator(`[name="${answer(lastLine(questions.length))}"]`)
    .waitFor({ state: 'attached' });
  if ((await page.locator(WRONG).count()) > 0)
    throw new Error(`${bench.name} is not without errors.`);
  const wrong = values(false);
  await fill(page, wrong);
  return until(bench, submit, WRONG, wrong.length);
}

function report(
  what: string,
  ours = Number.NaN,
  theirs = Number.NaN,
  beside: string,
  /** Null: said for information. */
  limit: number | null,
): boolean {
  const ratio = ours / theirs;
  const passed = limit === null || ratio <= limit;
  const mark = limit === null ? '·' : passed ? '✓' : '✗';
  const allowed = limit === null ? '' : ` (limit ${limit}×)`;
  console.log(
    `${mark} ${what}: ${ratio.toFixed(2)}×${allowed} · Intake ${ms(ours)} · ${beside} ${ms(theirs)}`,
  );
  return passed;
}

function ms(time = Number.NaN): string {
  return `${time.toFixed(1)} ms`;
}
