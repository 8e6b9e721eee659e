// Runs the autofill over a corpus and prints the scorer's table.
//   npm run autofill:score [-- CORPUS [scorer options]]
// A corpus is a folder with files/ and truth.json; the scorer, cv-score.mjs, stands beside the folder.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runAutofill } from './autofill-run.ts';

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

const { predictions, longestTask } = await runAutofill(join(corpus, 'files'));
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
  console.log(
    `\nlongest main-thread task  ${longestTask === 0 ? 'below 50' : Math.round(longestTask)} ms`,
  );
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
