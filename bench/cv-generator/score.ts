/**
 * Reads a generated corpus with the autofill that ships and prints both parts side by side, with the
 * distance between them: what the reader learnt for the part to look at must hold for the other.
 *   npm run cv:score -- DIR [--scorer ../shared/cv-score.mjs] [--by layout,lang,format,producer] [--errors 40]
 * Errors are printed of the part to look at alone.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAutofill } from '../autofill-run.ts';
import { type Counts, isScorer, type Part, type Scorer } from './scorer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scorer: { type: 'string', default: '../shared/cv-score.mjs' },
    by: { type: 'string', default: 'layout,lang,format' },
    errors: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name the corpus: npm run cv:score -- DIR');
  process.exit(2);
}
const module: unknown = await import(pathToFileURL(resolve(values.scorer)).href);
if (!isScorer(module)) {
  console.error(`${values.scorer} is not the scorer: it exports no score, prf and FIELDS.`);
  process.exit(2);
}
const scorer: Scorer = module;
const sides = (['look', 'scored'] as const).filter((side) => !values.only || side === values.only);
const parts: Part[] = [];
for (const side of sides) {
  const truth: unknown = JSON.parse(await readFile(join(folder, side, 'truth.json'), 'utf8'));
  const { predictions } = await runAutofill(join(folder, side, 'files'));
  parts.push({ side, scored: scorer.score(predictions, truth) });
}

const NOTHING: Counts = { tp: 0, fp: 0, fn: 0, tpReq: 0, ok: 0, slots: 0, wrongSlots: 0 };

const percent = (share: number | null) =>
  (share === null ? '–' : (share * 100).toFixed(1)).padStart(6);
const f1 = (counts: Counts) => scorer.prf(counts).f1;
const wrong = (counts: Counts) => (counts.slots === 0 ? null : counts.wrongSlots / counts.slots);

/** A row of both parts and, with two, their distance in points. */
function row(name: string, figures: (number | null)[]): void {
  const [first, second] = figures;
  const distance =
    typeof first === 'number' && typeof second === 'number'
      ? ((first - second) * 100).toFixed(1).padStart(7)
      : '';
  console.log(
    `${name.padEnd(24)}${figures.map((figure) => `  ${percent(figure)}`).join('')}${distance}`,
  );
}

console.log(`${''.padEnd(24)}${sides.map((side) => side.padStart(8)).join('')} distance`);
console.log(
  `${'CVs'.padEnd(24)}${parts.map(({ scored }) => String(scored.cvFiles).padStart(8)).join('')}`,
);
row(
  'micro-F1',
  parts.map(({ scored }) => f1(scored.total)),
);
row(
  'fields wrong',
  parts.map(({ scored }) => wrong(scored.total)),
);
row(
  'core six all right',
  parts.map(({ scored }) => scored.coreRight / scored.cvFiles),
);
row(
  'all right',
  parts.map(({ scored }) => scored.allRight / scored.cvFiles),
);
for (const field of scorer.FIELDS) {
  row(
    `F1 ${field}`,
    parts.map(({ scored }) => f1(scored.per[field] ?? scored.total)),
  );
}
for (const { side, scored } of parts) {
  const faults = scored.special.filter(({ filled, statusOk }) => filled > 0 || statusOk === false);
  console.log(
    `${side}: ${scored.special.length} files that are no CV with text, ${faults.length} of them filled or told wrongly.`,
  );
  for (const { file, expect, status, filled } of faults) {
    console.log(`  ${file}: ${filled} values, told as ${status ?? '–'} instead of ${expect}`);
  }
  if (scored.ms) {
    console.log(
      `${side}: median ${scored.ms.median} ms, p95 ${scored.ms.p95} ms, worst ${scored.ms.max} ms.`,
    );
  }
}
for (const key of values.by.split(',').filter((name) => name !== '')) printGroups(key);
if (Number(values.errors) > 0) printErrors(Number(values.errors));

function printGroups(key: string): void {
  console.log(`\nby ${key}: F1, wrong, files`);
  for (const { side, scored } of parts) {
    const groups = Map.groupBy(scored.rows, ({ entry }) => String(entry[key] ?? '–'));
    for (const [name, rows] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
      const total = rows.reduce((sum, { tot }) => add(sum, tot), { ...NOTHING });
      console.log(
        `  ${side.padEnd(7)} ${name.padEnd(24)} ${percent(f1(total))} ${percent(wrong(total))} ${String(rows.length).padStart(4)}`,
      );
    }
  }
}

function printErrors(most: number): void {
  const part = parts.find(({ side }) => side === 'look');
  if (!part) return;
  console.log('\nerrors of the part to look at:');
  const all = part.scored.rows.flatMap(({ file, entry, errors }) =>
    errors.map(
      (error) =>
        `  ${file} [${entry.layout}, ${entry.producer}, ${entry.lang}] ${error.k}: ${error.type} want=${JSON.stringify(error.want ?? null)} got=${JSON.stringify(error.got ?? null)}`,
    ),
  );
  for (const line of all.slice(0, most)) console.log(line);
  if (all.length > most) console.log(`  and ${all.length - most} more`);
}

function add(sum: Counts, more: Counts): Counts {
  return {
    tp: sum.tp + more.tp,
    fp: sum.fp + more.fp,
    fn: sum.fn + more.fn,
    tpReq: sum.tpReq + more.tpReq,
    ok: sum.ok + more.ok,
    slots: sum.slots + more.slots,
    wrongSlots: sum.wrongSlots + more.wrongSlots,
  };
}
