/**
 * `npm run bench:start`: how soon the first text box of `/new` can be used, cold and warm, over
 * three lines, beside the build of 25 November 2026 in one run. Prints medians and ratios, and what
 * a browser had fetched by then. `npm run bench:start -- quick` measures this build alone, once.
 */
import { type Line, type Visit, visit } from './start/visit.ts';
import { openBesideEarlier } from './support/beside-earlier.ts';

const LINES: readonly Line[] = [
  { name: '1.6 Mbit/s, 150 ms', latencyMs: 150, bitsPerSecond: 1_600_000 },
  { name: '10 Mbit/s, 40 ms', latencyMs: 40, bitsPerSecond: 10_000_000 },
  { name: 'as it is', latencyMs: 0, bitsPerSecond: null },
];
const isQuick = process.argv.includes('quick');
const ROUNDS = isQuick ? 1 : 5;

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Contestant {
  name: string;
  url: string;
  cold: Visit[];
  warm: Visit[];
}

function report(line: Line, way: 'cold' | 'warm', contestants: readonly Contestant[]): void {
  const [now, before] = contestants.map((contestant) => contestant[way]);
  if (now === undefined) return;
  const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((one) => one[key]));
  const kB = (of(now, 'scriptBytes') / 1000).toFixed(0);
  const ratio = (key: 'usableMs' | 'paintMs') =>
    before === undefined ? '' : `, ratio ${(of(now, key) / of(before, key)).toFixed(2)}`;
  console.log(
    `${line.name}, ${way}: usable ${of(now, 'usableMs').toFixed(0)} ms${ratio('usableMs')}; ` +
      `largest paint ${of(now, 'paintMs').toFixed(0)} ms${ratio('paintMs')}; ` +
      `shift ${of(now, 'shift').toFixed(3)}; ${of(now, 'requests')} requests, ${kB} kB of script` +
      (before === undefined
        ? ''
        : ` (before: ${of(before, 'usableMs').toFixed(0)} ms, ${of(before, 'requests')} requests, ` +
          `${(of(before, 'scriptBytes') / 1000).toFixed(0)} kB)`),
  );
}

const { browser, urls, close } = await openBesideEarlier(isQuick);
try {
  for (const line of LINES) {
    const contestants = urls.map(
      (url, index): Contestant => ({
        name: index === 0 ? 'now' : 'before',
        url,
        cold: [],
        warm: [],
      }),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const contestant of contestants) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        contestant.cold.push(await visit(context, contestant.url, line));
        contestant.warm.push(await visit(context, contestant.url, line));
        await context.close();
      }
    }
    report(line, 'cold', contestants);
    report(line, 'warm', contestants);
  }
} finally {
  await close();
}
