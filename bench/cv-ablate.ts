/**
 * `npm run cv:ablate -- CORPUS [CORPUS …]`: what each weight of the CV reader does. Every member of its
 * tables of scores is set to nothing, one at a time, and the corpora are read again: how many values
 * would be right or wrong without it. Writes docs/autofill-weights.md.
 * A corpus is a folder with files/ and truth.json; of a generated one, its part to look at. The scorer
 * is `../shared/cv-score.mjs`, or what --scorer names.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { ReadDocument } from '../src/app/cv/read/document/document.ts';
import { readDocument } from '../src/app/cv/read/document/read-document.ts';
import type { readFields as ReadFields } from '../src/app/cv/read/read-fields.ts';
import type { forget as Forget } from '../src/app/cv/read/remember.ts';
import { type Weight, weightsOf, withLiveWeights } from './cv-ablate/weights.ts';
import { isScorer } from './cv-generator/scorer.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READER = 'src/app/cv/read';
/** Where candidates are scored; how text is got out of a file is geometry and not weighed here. */
const WEIGHED = ['', 'person', 'jobs', 'address', 'vocabulary'];

declare global {
  var weights: number[];
}

interface Corpus {
  documents: [name: string, document: ReadDocument][];
  truth: unknown;
}

interface Count {
  right: number;
  wrong: number;
}

type Placed = Weight & { file: string };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scorer: { type: 'string', default: '../shared/cv-score.mjs' } },
});
if (positionals.length === 0) {
  console.error('Name a corpus: npm run cv:ablate -- CORPUS [CORPUS …]');
  process.exit(2);
}
const scorer: unknown = await import(pathToFileURL(resolve(values.scorer)).href);
if (!isScorer(scorer)) throw new Error(`${values.scorer} is not the scorer.`);
const { score } = scorer;

const folder = mkdtempSync(join(tmpdir(), 'cv-ablate-'));
try {
  const corpora = await Promise.all(positionals.map(toCorpus));
  const { weights, readFields, forget } = await liveReader();
  const counts = () => {
    forget();
    return corpora.map((corpus) => countOf(corpus, readFields));
  };
  const whole = counts();
  console.log(`${weights.length} weights; ${whole.map(said).join('; ')}`);
  const rows: string[] = [];
  const add = (row: string) => {
    rows.push(row);
    console.log(row);
  };
  const idle: number[] = [];
  for (const [at, { file, name, value }] of weights.entries()) {
    globalThis.weights[at] = 0;
    const now = counts();
    globalThis.weights[at] = value;
    if (isDeepStrictEqual(now, whole)) idle.push(at);
    add(toRow(`\`${relative(READER, file)}\` ${name}`, `${value}`, now, whole));
  }
  for (const at of idle) globalThis.weights[at] = 0;
  add(toRow(`all ${idle.length} that change nothing alone`, '', counts(), whole));
  writeFileSync(join(ROOT, 'docs/autofill-weights.md'), toPage(whole, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function toCorpus(given: string): Promise<Corpus> {
  const files = join(resolve(given), 'files');
  const documents: Corpus['documents'] = [];
  for (const name of readdirSync(files)) {
    const bytes = new Uint8Array(readFileSync(join(files, name)));
    const document = await readDocument(bytes).catch(() => null);
    if (document !== null) documents.push([name, document]);
  }
  return { documents, truth: JSON.parse(readFileSync(join(resolve(given), 'truth.json'), 'utf8')) };
}

/** A copy of the reader whose weights are looked up each time they are used. */
async function liveReader(): Promise<{
  weights: Placed[];
  readFields: typeof ReadFields;
  forget: typeof Forget;
}> {
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const weights: Placed[] = [];
  for (const file of weighedFiles()) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const found = weightsOf(file, text);
    writeFileSync(join(folder, file), withLiveWeights(text, found, weights.length));
    weights.push(...found.map((weight) => ({ ...weight, file })));
  }
  globalThis.weights = weights.map(({ value }) => value);
  const { readFields } = await import(pathToFileURL(join(folder, READER, 'read-fields.ts')).href);
  const { forget } = await import(pathToFileURL(join(folder, READER, 'remember.ts')).href);
  return { weights, readFields, forget };
}

function weighedFiles(): string[] {
  return WEIGHED.flatMap((inner) =>
    readdirSync(join(ROOT, READER, inner), { withFileTypes: true })
      .filter(({ name }) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
      .map(({ name }) => join(READER, inner, name)),
  );
}

function countOf({ documents, truth }: Corpus, readFields: typeof ReadFields): Count {
  const predictions = documents.map(([name, document]) => {
    const { status, fields } = readFields(document);
    return [name, { fields: filledOf(fields), status: status === 'little' ? 'ok' : status, ms: 0 }];
  });
  const { tp, fp } = score(Object.fromEntries(predictions), truth, { boot: 0 }).total;
  return { right: tp, wrong: fp };
}

/** What would be filled, in the scorer's form. */
function filledOf(fields: ReturnType<typeof ReadFields>['fields']): object {
  const location: Record<string, string> = {};
  const links: string[] = [];
  const filled: Record<string, unknown> = { location, social_links: links };
  for (const { path, value, confidence } of fields) {
    const key = path.replace('candidate.', '');
    if (confidence !== 'fill' || key.startsWith('additional_')) continue;
    if (key === 'social_links') links.push(value);
    else if (key.startsWith('location.')) location[key.slice('location.'.length)] = value;
    else filled[key] = value;
  }
  return filled;
}

function said({ right, wrong }: Count): string {
  return `${right} right, ${wrong} wrong`;
}

function toRow(
  where: string,
  value: string,
  now: readonly Count[],
  whole: readonly Count[],
): string {
  const signed = (difference: number) => (difference > 0 ? `+${difference}` : `${difference}`);
  const changes = now.map(({ right, wrong }, at) => {
    const less = right - (whole[at]?.right ?? 0);
    const more = wrong - (whole[at]?.wrong ?? 0);
    return less === 0 && more === 0 ? '·' : `${signed(less)} right, ${signed(more)} wrong`;
  });
  return `| ${where} | ${value} | ${changes.join(' | ')} |`;
}

function toPage(whole: readonly Count[], rows: readonly string[]): string {
  const heads = whole.map((_, at) => (at === 0 ? 'development corpus' : `invented ${at}`));
  const all = heads.map((head, at) => `${head} ${said(whole[at] ?? { right: 0, wrong: 0 })}`);
  return `# What each weight of the CV reader does

Written by \`npm run cv:ablate\` on ${new Date().toISOString().slice(0, 10)}. Every weight was set by hand, on the development corpus and on the looked-at parts of invented and of real CVs ([decision 020](decisions/020-a-reader-with-rules.md)); its table in the source says by which reason. This page says what each one does today: how the values that are filled would change if it were 0 and all others stayed as they are. With all of them: ${all.join('; ')}. A dot: nothing changes in these corpora; another sign says the same there, or the weight was set for a kind of real file that they do not have. The last row sets all those with dots aside at once.

| weight | value | ${heads.join(' | ')} |
|---|---|${heads.map(() => '---|').join('')}
${rows.join('\n')}
`;
}
