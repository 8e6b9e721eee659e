/** The table of docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { INTAKE } from './contestants.ts';
import type { Measured } from './measure.ts';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const [BEGIN, END] = ['<!-- bench:peers -->', '<!-- /bench:peers -->'];

const COLUMNS: readonly [title: string, key: keyof Measured, digits: number, unit: string][] = [
  ['JavaScript', 'scriptKB', 0, ' kB'],
  ['first box usable', 'usableMs', 0, ' ms'],
  ['all 200 stand', 'allMs', 0, ' ms'],
  ['script per key', 'scriptPerKeyMs', 1, ' ms'],
  ['main thread per key', 'mainPerKeyMs', 1, ' ms'],
  ['key to frame, p95', 'keyToFrameMs', 0, ' ms'],
  ['condition, both ways', 'conditionMs', 0, ' ms'],
  ['all errors', 'errorsMs', 0, ' ms'],
  ['heap', 'heapMB', 1, ' MB'],
  ['elements', 'elements', 0, ''],
];

/** Each figure, and ours as a share of it: below 1 we are ahead. */
export function tableOf(medians: ReadonlyMap<string, Measured>): string {
  const ours = medians.get(INTAKE.name);
  const rows = [...medians].map(([name, measured]) => {
    const cells = COLUMNS.map(([, key, digits, unit]) => {
      const value = `${measured[key].toFixed(digits)}${unit}`;
      if (ours === undefined || measured === ours) return value;
      return `${value} · **${(ours[key] / measured[key]).toFixed(2)}**`;
    });
    return `| ${name} | ${cells.join(' | ')} | ${measured.errors} |`;
  });
  const titles = [...COLUMNS.map(([title]) => title), 'errors shown'];
  return [
    `| | ${titles.join(' | ')} |`,
    `|---|${titles.map(() => '---').join('|')}|`,
    ...rows,
  ].join('\n');
}

/** Puts the table between its marks. */
export function writeTable(medians: ReadonlyMap<string, Measured>, how: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unnamed kind'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const said = [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${git('rev-parse', '--short', 'HEAD')}, Node ${process.version}, ${machine}, load ${loadavg()[0]?.toFixed(1)}; ${how}; processor slowed six times. In bold: ours as a share of theirs.`,
    '',
    tableOf(medians),
  ];
  writeFileSync(PAGE, `${before}${BEGIN}\n${said.join('\n')}\n${END}${after}`);
}
