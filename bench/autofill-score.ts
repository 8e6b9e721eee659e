// Runs the autofill over a corpus and prints the scorer's table.
//   npm run autofill:score [-- CORPUS [scorer options]]
// A corpus is a folder with files/ and truth.json; the scorer, cv-score.mjs, stands beside the folder.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Run, runAutofill } from './autofill-run.ts';

const [first, ...others] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('--');
const corpus = resolve(named ? first : '../shared/cv-dev');
const options = named || first === undefined ? others : [first, ...others];
const truth = join(corpus, 'truth.json');
const scorer = resolve(corpus, '../cv-score.mjs');
for (const path of [join(corpus, 'files'), truth, scorer]) {
  if (existsSync(path)) continue;
  console.error(`There is no ${path}. Name the corpus: npm run autofill:score -- CORPUS`);
  process.exit(2);
}

const { predictions, offered, longestTask } = await runAutofill(join(corpus, 'files'));
const folder = await mkdtemp(join(tmpdir(), 'autofill-score-'));
try {
  const written = join(folder, 'predictions.json');
  await writeFile(written, JSON.stringify(predictions));
  const args = [
    scorer,
    written,
    truth,
    ...(options.length > 0 ? options : ['--by', 'format,layout']),
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  await printConfidence();
  console.log(
    `\nlongest main-thread task  ${longestTask === 0 ? 'below 50' : Math.round(longestTask)} ms`,
  );
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** How often the values of each confidence were right: those filled, and those only offered. */
async function printConfidence(): Promise<void> {
  const { score }: { score: Score } = await import(pathToFileURL(scorer).href);
  const wanted = JSON.parse(await readFile(truth, 'utf8'));
  console.log('\nconfidence   values  right');
  for (const [name, values] of Object.entries({ filled: predictions, offered })) {
    const { tp, fp } = score(values, wanted, { boot: 0 }).total;
    const share = tp + fp === 0 ? '–' : `${((100 * tp) / (tp + fp)).toFixed(1)} %`;
    console.log(`${name.padEnd(10)} ${String(tp + fp).padStart(8)}  ${share}`);
  }
}

/** What the scorer exports, as far as it is used here. */
type Score = (
  predictions: Run['predictions'],
  truth: unknown,
  options: { boot: number },
) => { total: { tp: number; fp: number } };
