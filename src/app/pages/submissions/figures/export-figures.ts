/** Figures as a table for a spreadsheet: a row for each day, ATS and job of each period. */
import type { Figures, OthersTally, Period, Tally } from '../../../../contract/figures.ts';
import { type Cell, csvOf } from '../csv.ts';

const HEAD = [
  ...['period', 'of', 'integration_id', 'integration', 'job_id', 'job_name'],
  ...['sent', 'delivered', 'refused', 'waiting_now', 'median_ms', 'slowest_tenth_ms'],
];

const numbers = (tally: Tally): Cell[] => [
  ...[tally.sent, tally.delivered, tally.refused, tally.waiting],
  ...[tally.median_ms, tally.slow_ms],
];

/** `labelOf` names an ATS; times are milliseconds, days are those of the person's time zone. */
export function figuresToCsv(
  { days, today, recent }: Figures,
  labelOf: (integrationId: string) => string,
): string {
  const others = (name: string, of: string, tally: OthersTally | null): Cell[][] =>
    tally === null ? [] : [[name, of, null, null, null, null, ...numbers(tally)]];
  const rowsOf = (name: string, { by_ats, by_job, ...all }: Period): Cell[][] => [
    [name, 'all', null, null, null, null, ...numbers(all)],
    ...by_ats.rows.map(({ integration_id: id, ...tally }) => [
      ...[name, 'ats', id, labelOf(id), null, null],
      ...numbers(tally),
    ]),
    ...others(name, 'other_ats', by_ats.others),
    ...by_job.rows.map(({ integration_id: id, job, ...tally }) => [
      ...[name, 'job', id, labelOf(id), job.id, job.name],
      ...numbers(tally),
    ]),
    ...others(name, 'other_jobs', by_job.others),
  ];
  return csvOf(HEAD, [
    ...rowsOf('today', today),
    ...rowsOf(`${days.length}_days`, recent),
    ...days.map(({ day, sent, delivered, refused }) => [
      ...[day, 'day', null, null, null, null, sent, delivered, refused, null, null, null],
    ]),
  ]);
}
