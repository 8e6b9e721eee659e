/**
 * Makes a corpus of invented CVs with its truth, divided into a part to look at and a part that is
 * only ever scored.
 *   npm run cv:generate -- --seed 1 --count 400 --out DIR
 * writes DIR/look and DIR/scored, each with files/ and truth.json.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Draft, drawCv } from './draw.ts';
import type { Side } from './layouts/layout.ts';
import { PRODUCERS } from './producers/producers.ts';
import { hash } from './random.ts';
import type { TruthEntry } from './truth.ts';
import { missingIn, readIndependently } from './verify.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '400' },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});
const count = Number(values.count);
if (!values.out || !Number.isInteger(count) || count < 2) {
  console.error('Name a folder: npm run cv:generate -- --seed 1 --count 400 --out DIR');
  process.exit(2);
}
const out = resolve(values.out);

const missing = new Map<string, string>();
for (const producer of PRODUCERS) {
  const reason = await producer.missing();
  if (reason !== null) missing.set(producer.name, reason);
}
for (const [name, reason] of missing) console.log(`Left out: ${name} (${reason}).`);

for (const side of ['look', 'scored'] as const) await makePart(side, Math.ceil(count / 2));

async function makePart(side: Side, size: number): Promise<void> {
  const folder = join(out, side);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'files'), { recursive: true });
  const drafts = Array.from({ length: size }, (_, index) => ({
    draft: drawCv(values.seed, side, index, PRODUCERS),
    name: hash(`${values.seed}/${side}/${index}/name`).toString(16).padStart(8, '0'),
  })).filter(({ draft }) => !values.only || draft.producer.name === values.only);
  const possible = drafts.filter(({ draft }) => !missing.has(draft.producer.name));
  const pathOf = (name: string, { format }: Draft) => join(folder, 'files', `cv-${name}.${format}`);
  for (const producer of PRODUCERS) {
    const jobs = possible.filter(({ draft }) => draft.producer === producer);
    if (jobs.length === 0) continue;
    const start = performance.now();
    await producer.print(jobs.map(({ draft, name }) => ({ ...draft, path: pathOf(name, draft) })));
    console.log(
      `${side}: ${producer.name} printed ${jobs.length} in ${Math.round((performance.now() - start) / 100) / 10} s`,
    );
  }
  const files: Record<string, TruthEntry & { bytes: number }> = {};
  const dropped: string[] = [];
  for (const { draft, name } of possible) {
    const path = pathOf(name, draft);
    const entry = draft.truth;
    if (!existsSync(path)) {
      dropped.push(`${name}: ${entry.producer} made no file`);
      continue;
    }
    const lost = missingIn(entry, await readIndependently(path, draft.format), draft.printedPhone);
    if (lost.length > 0) {
      dropped.push(
        `${name}.${entry.format} ${entry.layout} ${entry.producer} ${entry.lang}: ${lost.join(', ')}`,
      );
      if (!process.env.KEEP_DROPPED) await rm(path);
      continue;
    }
    files[`cv-${name}.${draft.format}`] = { ...entry, bytes: (await stat(path)).size };
  }
  await writeFile(join(folder, 'truth.json'), oneLineEach(files));
  const left = drafts.length - possible.length;
  console.log(
    `${side}: ${Object.keys(files).length} files, ${dropped.length} dropped because a value was not found in the finished file${left > 0 ? `, ${left} left out with their producers` : ''}.`,
  );
  await writeFile(join(folder, 'dropped.txt'), `${dropped.join('\n')}\n`);
}

function oneLineEach(files: Record<string, object>): string {
  const rows = Object.entries(files).map(
    ([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`,
  );
  return `{ "version": 1, "files": {\n${rows.join(',\n')}\n} }\n`;
}
