/** The table of the comparison, as docs/performance.md has it. */
import { INTAKE } from './contestants.ts';
import type { Measured } from './measure.ts';

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
    return `| ${name} | ${cells.join(' | ')} | ${measured.errors} | ${measured.lost} |`;
  });
  const titles = [...COLUMNS.map(([title]) => title), 'errors shown', 'letters lost'];
  return [
    `| | ${titles.join(' | ')} |`,
    `|---|${titles.map(() => '---').join('|')}|`,
    ...rows,
  ].join('\n');
}

/** Where ours is not ahead, by column; what is said of it stands below the table. */
export function behindIn(medians: ReadonlyMap<string, Measured>): string {
  const ours = medians.get(INTAKE.name);
  if (ours === undefined) return '';
  const lines = COLUMNS.flatMap(([title, key]) => {
    const names = [...medians].filter(([, one]) => one[key] < ours[key]).map(([name]) => name);
    return names.length === 0 ? [] : [`- ${title}: behind ${names.join(', ')}`];
  });
  return lines.length === 0 ? 'Ahead in every column.' : `Not ahead:\n\n${lines.join('\n')}`;
}
