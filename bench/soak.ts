/**
 * `npm run bench:soak`: sixty candidates with CVs of 1 MB, entered, sent and received in one tab, and
 * what the tab holds after every tenth, once its garbage is collected: JavaScript heap, nodes,
 * listeners, workers, files in memory, what is stored. Prints figures and how they grew since the
 * tenth; asserts no time. `npm run bench:soak -- 20` enters so many.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { startSite } from '../e2e/support/site.ts';
import { aPdf } from '../src/app/cv/read/document/invented-files.ts';
import { Job } from '../src/kombo/answers/job.ts';
import { questionsOf } from '../src/questions/question.ts';
import { enterCandidate } from './soak/a-candidate.ts';
import { type Browser, startBrowser, type Tab } from './soak/devtools.ts';

const MB = 1_000_000;
const CANDIDATES = Number(process.argv[2] ?? 60);
const EVERY = 10;

interface Held {
  heapMB: number;
  nodes: number;
  listeners: number;
  workers: number;
  /** Files in memory, of all pages together. */
  blobsMB: number;
  storedMB: number;
  /** Median of the last ten, from the empty form to the receipt. */
  seconds: number;
}

const JobPage = z.object({ data: z.object({ results: z.array(Job) }) });

const folder = await mkdtemp(join(tmpdir(), 'bench-soak-'));
const cv = join(folder, 'soak.pdf');
// A page like any other, with a megabyte that paints nothing.
await writeFile(
  cv,
  aPdf([[{ text: 'Ida Testmann', x: 72, y: 72 }]], { ground: `%${'x'.repeat(MB)}\n` }),
);
const site = await startSite();
const browser = await startBrowser();
try {
  const [integration = ''] = site.ats.integrations;
  const job = await jobWithoutQuestions(integration);
  const tab = await browser.open(`${site.url}/new`);
  const blobs = await browser.open('chrome://blob-internals');
  const found: Held[] = [];
  let seconds: number[] = [];
  for (let number = 1; number <= CANDIDATES; number += 1) {
    const began = performance.now();
    await enterCandidate(tab, { number, job, integration, cv });
    seconds.push((performance.now() - began) / 1000);
    if (number % EVERY !== 0) continue;
    const held = await measure(browser, tab, blobs, seconds);
    seconds = [];
    found.push(held);
    console.log(`${number}: ${words(held)}`);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first !== undefined && last !== undefined && found.length > 1) {
    const grown = Object.entries(last).map(
      ([what, value]) => `${what} ${(value / (first[what as keyof Held] || 1)).toFixed(2)}`,
    );
    console.log(`the last beside the tenth: ${grown.join(', ')}`);
  }
} finally {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}

async function jobWithoutQuestions(integration: string): Promise<string> {
  const { data } = JobPage.parse(await site.ats.get('/ats/jobs?page_size=250', integration));
  const job = data.results.find(
    (one) => one.status === 'OPEN' && questionsOf(one).every(({ required }) => !required),
  );
  if (job === undefined) throw new Error('The demo ATS has no job without questions.');
  return job.id;
}

async function measure(
  browser: Browser,
  tab: Tab,
  blobs: Tab,
  seconds: readonly number[],
): Promise<Held> {
  await tab.send('HeapProfiler.enable');
  // What waits for a finaliser is collected the second time.
  for (let round = 0; round < 3; round += 1) {
    await tab.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await tab.send('HeapProfiler.disable');
  const { usedSize } = await tab.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await tab.send('Memory.getDOMCounters');
  const stored = await tab.evaluate<number>(
    'navigator.storage.estimate().then(({ usage }) => usage)',
  );
  await blobs.send('Page.reload');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const text = await blobs.evaluate<string>('document.body.innerText');
  const inMemory = [...text.matchAll(/Type: data.*?Length: ([\d,]+)/gs)].map(([, bytes = '']) =>
    Number(bytes.replaceAll(',', '')),
  );
  return {
    heapMB: Number(usedSize) / MB,
    nodes: Number(nodes),
    listeners: Number(jsEventListeners),
    workers: await browser.workers(),
    blobsMB: inMemory.reduce((sum, bytes) => sum + bytes, 0) / MB,
    storedMB: stored / MB,
    seconds: seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0,
  };
}

function words(held: Held): string {
  return Object.entries(held)
    .map(([what, value]) => `${what} ${value < 100 ? value.toFixed(1) : value.toFixed(0)}`)
    .join(', ');
}
