/**
 * `npm run rooms`: each import in `src/app` points down (docs/decisions/015), and there is no circle
 * anywhere in `src`; no folder is crowded. Types, later imports and workers by their URL count. Prints
 * each fault with its reason, and exits 1 when there is one.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circlesIn } from './circles.ts';
import { crowdedIn, MAX_MODULES } from './crowded.ts';
import { importsOf } from './imports.ts';
import { whyNotImport } from './rooms.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const APP = 'app/';

const faults: string[] = [];
const graph = new Map<string, string[]>();

for (const file of globSync('**/*.{ts,tsx}', { cwd: SOURCE }).sort()) {
  const imported: string[] = [];
  for (const { specifier, line } of importsOf(file, readFileSync(join(SOURCE, file), 'utf8'))) {
    const [path = ''] = specifier.split('?');
    const target = relative(SOURCE, join(SOURCE, dirname(file), path));
    if (target.startsWith('..') || !existsSync(join(SOURCE, target))) continue;
    imported.push(target);
    if (!file.startsWith(APP) || !target.startsWith(APP)) continue;
    const reason = whyNotImport(file.slice(APP.length), target.slice(APP.length));
    if (reason !== null) faults.push(`src/${file}:${line} imports ${specifier}\n    ${reason}`);
  }
  graph.set(file, imported);
}

for (const circle of circlesIn(graph)) {
  const way = [...circle, circle[0]].map((module) => `src/${module}`).join('\n      → ');
  faults.push(`These modules import each other in a circle; divide one of them.\n    ${way}`);
}

for (const { folder, modules } of crowdedIn([...graph.keys()])) {
  faults.push(
    `src/${folder} holds ${modules} modules; more than ${MAX_MODULES} are divided by what they do.`,
  );
}

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${graph.size} modules, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
