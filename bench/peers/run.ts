/**
 * `npm run bench:peers`: the same 200 questions in other people's form engines, in a plain
 * react-hook-form and in a page written by hand, beside ours, in one headless browser by its own
 * protocol, with the processor slowed six times. Installs the engines where that was not done (a
 * package of their own beside this file), builds, and writes the medians into docs/performance.md.
 *
 *   --rounds 1     not three
 *   --only Intake,SurveyJS
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { startSite } from '../../e2e/support/site.ts';
import { Job } from '../../src/kombo/answers/job.ts';
import { type Browser, startBrowser } from '../soak/devtools.ts';
import { circumstances, writeFigures } from '../support/performance-page.ts';
import { type Contestant, INTAKE, PEERS } from './contestants.ts';
import { openDraft } from './draft.ts';
import { type Measured, measure, type Places } from './measure.ts';
import { servePeers } from './serve.ts';
import { behindIn, tableOf } from './table.ts';

const { rounds, only } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } },
}).values;
const said = circumstances();
const JobPage = z.object({ data: z.object({ results: z.array(Job) }) });

const site = await startSite();
const [integration = ''] = site.ats.integrations;
const { data } = JobPage.parse(await site.ats.get('/ats/jobs?page_size=250', integration));
const [job] = data.results.sort(
  (a, b) => b.screening_questions.length - a.screening_questions.length,
);
if (job === undefined) throw new Error('The demo ATS has no job.');
const peers = await servePeers(job);
const { asked } = peers;
const placeOf = (kind: string) => asked.findIndex((one) => one.kind === kind);
const parent = asked.findIndex(({ options }) => options[0]?.id === 'yes');
const places: Places = {
  first: asked.findIndex(({ kind, when }) => kind !== 'information' && when === null),
  last: ['slider', 'lines'].map((kind) => asked.findLastIndex((one) => one.kind === kind)),
  typed: [placeOf('text'), placeOf('lines'), placeOf('email')],
  parent,
  child: asked.findIndex(({ when }) => when?.key === `q${parent}`),
};

const contestants = [INTAKE, ...PEERS].filter(
  ({ name }) => only === undefined || only.split(',').includes(name),
);
const found = new Map<Contestant, Measured[]>(contestants.map((one) => [one, []]));
try {
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const one of contestants) {
      // A browser of its own: nothing of one page is in another's way.
      const browser = await startBrowser();
      try {
        const measured = await measureOne(browser, one);
        found.get(one)?.push(measured);
        console.log(one.name, JSON.stringify(measured));
      } finally {
        await browser.close();
      }
    }
  }
  const medians = new Map([...found].map(([{ name }, all]) => [name, median(all)]));
  console.log(tableOf(medians));
  if (only === undefined) {
    const how = `Medians of ${rounds}; processor slowed six times. In bold: ours as a share of theirs.`;
    writeFigures('peers', `${said} ${how}\n\n${tableOf(medians)}\n\n${behindIn(medians)}`);
  }
} finally {
  await peers.close();
  await site.stop();
}

async function measureOne(browser: Browser, one: Contestant): Promise<Measured> {
  if (one.page === null) {
    const link = `${site.url}/new?integration=${integration}&job=${job?.id}`;
    const draft = await openDraft(browser, link, asked, one);
    return measure(browser, one, draft, places);
  }
  const address = `${peers.url}/${one.page}/${one.page}.html?answers=`;
  const addresses = { shown: `${address}shown`, wrong: async () => `${address}wrong` };
  return measure(browser, one, addresses, places);
}

function median(all: readonly Measured[]): Measured {
  const keys = Object.keys(all[0] ?? {}) as (keyof Measured)[];
  const middle = (key: keyof Measured) =>
    all.map((one) => one[key]).sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as Measured;
}
