/**
 * Reads CVs of the generator as scans and as photographs, with the reader that ships, and prints how often the e-mail
 * address, the phone number and the name were offered right, how often what was filled was right, and the time a page
 * takes. Only PDFs of one page, in languages that the recogniser has data for, count.
 *   npm run cv:scans -- DIR/look [--count 20] [--kinds scan200,scan300,photo] [--errors] [--keep DIR]
 * --keep puts the photographs into a folder, to look at them.
 * DIR is a corpus of `npm run cv:generate`. Needs poppler (pdftoppm, pdfinfo).
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFor, SCAN_LANGUAGES } from '../src/app/cv/read/scan/scan-languages.ts';
import { launchBrowser, openAutofillPage } from './autofill-browser.ts';
import type { TruthEntry } from './cv-generator/truth.ts';
import { photographed, shotOf } from './support/photograph.ts';

type Kind = 'scan200' | 'scan300' | 'photo';
const DOTS: Readonly<Record<Kind, number>> = { scan200: 200, scan300: 300, photo: 250 };
const GOALS: Readonly<Record<Kind, number>> = { scan200: 0.9, scan300: 0.9, photo: 0.7 };
const VALUES = ['email_address', 'phone_number', 'name'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20' },
    kinds: { type: 'string', default: 'scan200,scan300,photo' },
    errors: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name a part of a corpus: npm run cv:scans -- DIR/look');
  process.exit(2);
}
const { files } = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as {
  files: Record<string, TruthEntry>;
};
const chosen = Object.entries(files)
  .filter(([, { format, expect }]) => format === 'pdf' && expect === 'fields')
  .filter(([, { lang }]) => SCAN_LANGUAGES.includes(lang) || dataFor(lang) !== 'eng')
  // The first page is read: what stands on a later one cannot be asked for.
  .filter(([name]) => pagesOf(join(folder, 'files', name)) === 1)
  .slice(0, Number(values.count));
const pictures = await mkdtemp(join(tmpdir(), 'scans-'));
const browser = await launchBrowser();
const devtools = await browser.newBrowserCDPSession();
try {
  const page = await openAutofillPage(browser, join(import.meta.dirname, '..'), pictures);
  for (const kind of values.kinds.split(',') as Kind[]) {
    const right = { email_address: 0, phone_number: 0, name: 0 };
    const asked = { email_address: 0, phone_number: 0, name: 0 };
    let [filled, filledRight, allRight] = [0, 0, 0];
    const times: number[] = [];
    const work: number[] = [];
    for (const [name, entry] of chosen) {
      await picture(join(folder, 'files', name), kind);
      const before = await processorSeconds();
      const { reading, ms } = await page.readScan(`${kind}.png`);
      times.push(ms);
      work.push((await processorSeconds()) - before);
      const misses: string[] = [];
      for (const value of VALUES) {
        const { wanted, got, sure } = answersOf(value, entry, reading.fields);
        if (wanted.length === 0) continue;
        asked[value] += 1;
        const isRight = got.some((one) => wanted.includes(one));
        if (isRight) right[value] += 1;
        else misses.push(`${value}: ${got.join(' / ') || '–'} for ${wanted.join(' / ')}`);
        if (sure === null) continue;
        filled += 1;
        if (wanted.includes(sure)) filledRight += 1;
        else misses.push(`FILLED WRONG ${value}: ${sure} for ${wanted.join(' / ')}`);
      }
      if (misses.length === 0) allRight += 1;
      else if (values.errors)
        console.log(`  ${name} ${entry.lang} ${entry.layout}: ${misses.join('; ')}`);
    }
    const share = (some: number, of: number) => `${((100 * some) / Math.max(1, of)).toFixed(1)} %`;
    const inOrder = (of: number[]) => of.sort((a, b) => a - b);
    const seconds = (of: number[]) =>
      `median ${(inOrder(of)[of.length >> 1] ?? 0).toFixed(1)}, worst ${(of.at(-1) ?? 0).toFixed(1)}`;
    console.log(
      `${kind}: ${chosen.length} pages, offered right: ${VALUES.map((value) => `${value} ${share(right[value], asked[value])}`).join(', ')} (goal ${GOALS[kind] * 100} %); all three ${share(allRight, chosen.length)}; ${filled} filled, ${share(filledRight, filled)} right; seconds a page: ${seconds(times.map((ms) => ms / 1000))}; of a processor: ${seconds(work)}`,
    );
  }
  await page.close();
} finally {
  await browser.close();
  await rm(pictures, { recursive: true, force: true });
}

/** What all processes of the browser took of the processors, which holds on a busy machine as well. */
async function processorSeconds(): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function pagesOf(file: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [file]).toString())?.[1]);
}

/** The first page as a picture in the folder that the page reads from. */
async function picture(file: string, kind: Kind): Promise<void> {
  const out = join(pictures, kind);
  execFileSync('pdftoppm', ['-png', '-r', String(DOTS[kind]), '-singlefile', file, out]);
  if (kind !== 'photo') return;
  const photo = await photographed(browser, await readFile(`${out}.png`), shotOf(basename(file)));
  await writeFile(`${out}.png`, photo);
  if (values.keep) await writeFile(join(values.keep, `${basename(file)}.jpg`), photo);
}

function answersOf(
  value: (typeof VALUES)[number],
  { fields, accept }: TruthEntry,
  read: readonly { path: string; value: string; confidence: string }[],
) {
  const of = (key: string) => read.filter(({ path }) => path === `candidate.${key}`);
  if (value === 'name') {
    // Upper and lower case do not count, as in the scorer of whole files.
    const both = (parts: readonly string[]) => parts.join('|').toLowerCase();
    const firsts = [fields.first_name ?? '', ...(accept?.first_name ?? [])];
    const lasts = [fields.last_name ?? '', ...(accept?.last_name ?? [])];
    const [first] = of('first_name');
    const [last] = of('last_name');
    const got = both([first?.value ?? '', last?.value ?? '']);
    const isSure = first?.confidence === 'fill' && last?.confidence === 'fill';
    return {
      wanted: firsts.flatMap((one) => lasts.map((other) => both([one, other]))),
      got: [got],
      sure: isSure ? got : null,
    };
  }
  const small = (text: string) => text.toLowerCase();
  const wanted = fields[value] === null ? [] : [fields[value], ...(accept?.[value] ?? [])];
  const sure = of(value).find(({ confidence }) => confidence === 'fill');
  return {
    wanted: wanted.map(small),
    got: of(value).map((one) => small(one.value)),
    sure: sure === undefined ? null : small(sure.value),
  };
}
