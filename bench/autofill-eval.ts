// Reads every file of a folder with the autofill that ships, and writes what it would fill.
//   npm run autofill:eval -- DIR --out predictions.json
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runAutofill } from './autofill-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'predictions.json' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Name the folder to read: npm run autofill:eval -- DIR --out predictions.json');
  process.exit(2);
}

const { predictions, longestTask } = await runAutofill(folder);
await writeFile(values.out, `${JSON.stringify(predictions, null, 1)}\n`);
const times = Object.values(predictions)
  .map(({ ms }) => ms)
  .sort((a, b) => a - b);
console.log(
  `${times.length} files read: median ${times[times.length >> 1] ?? 0} ms, longest ${times.at(-1) ?? 0} ms.`,
);
console.log(
  longestTask === 0
    ? 'No task of the main thread took 50 ms or more.'
    : `The longest task of the main thread took ${Math.round(longestTask)} ms.`,
);
console.log(`Written to ${values.out}.`);
