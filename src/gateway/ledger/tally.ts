/** Figures, made alike of what either backend counted. */
import {
  MAX_FIGURE_ROWS,
  type OthersTally,
  type Period,
  type Tally,
} from '../../contract/figures.ts';
import type { Sight } from './sight.ts';

/** Which submissions to count, and by which days. */
export interface TallyQuery {
  /** What whoever asks may see. */
  sight: Sight;
  /** When each day begins, oldest first, in milliseconds since 1970. The last one has no end. */
  starts: readonly number[];
}

/** Submissions that are alike in all that is counted. Times are milliseconds since 1970. */
export interface Alike {
  /** Index of the day on which they were sent; -1: before all. */
  sent_day: number;
  /** The same of the day on which they were delivered or refused; null: not yet. */
  settled_day: number | null;
  state: string;
  /** They are on their way. */
  waiting: boolean;
  integration_id: string;
  job_id: string;
  /** How long it took until they were settled, as `tookStep` tells it; null: not yet. */
  took: number | null;
  count: number;
  /** The number of the newest of them, which holds the job's name. */
  newest: number;
}

/** What was counted: each day of `starts`, the last day, and all of them together. */
export interface Tallied {
  days: Pick<Tally, 'sent' | 'delivered' | 'refused'>[];
  today: Period;
  recent: Period;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to here times are told in steps so large, and longer ones in days; few different ones are counted. */
const STEPS: readonly (readonly [limit: number, step: number])[] = [
  [10 * SECOND, SECOND],
  [MINUTE, 5 * SECOND],
  [10 * MINUTE, MINUTE],
  [2 * HOUR, 5 * MINUTE],
  [2 * DAY, HOUR],
];

/** A time in milliseconds, rounded up. Where the clock was set back meanwhile it is the shortest. */
export function tookStep(took: number): number {
  const step = STEPS.find(([limit]) => took <= limit)?.[1] ?? DAY;
  return Math.ceil(Math.max(took, 1) / step) * step;
}

/** The same of whole numbers as SQL; null of null. */
export function tookStepSql(took: string): string {
  const upTo = (step: number) => `(greatest(${took}, 1) + ${step - 1}) / ${step} * ${step}`;
  const cases = STEPS.map(([limit, step]) => `WHEN ${took} <= ${limit} THEN ${upTo(step)}`);
  return `CASE WHEN ${took} IS NULL THEN NULL ${cases.join(' ')} ELSE ${upTo(DAY)} END`;
}

/** The index of the day of a time; -1 before all. */
export function dayIndex(starts: readonly number[], time: number): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= time) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** One ATS, one job, or all: what is being counted, and how often each time was taken. */
interface Sum {
  integration_id: string;
  job_id: string;
  newest: number;
  tally: Tally;
  took: Map<number, number>;
}

const aSum = ({ integration_id, job_id }: Pick<Alike, 'integration_id' | 'job_id'>): Sum => ({
  integration_id,
  job_id,
  newest: 0,
  tally: { sent: 0, delivered: 0, refused: 0, waiting: 0, median_ms: null, slow_ms: null },
  took: new Map(),
});

/** Adds what happened since the day `from`. */
function add(sum: Sum, alike: Alike, from: number): void {
  const { tally, took } = sum;
  const { count } = alike;
  sum.newest = Math.max(sum.newest, alike.newest);
  if (alike.waiting) tally.waiting += count;
  if (alike.sent_day >= from) tally.sent += count;
  if (alike.settled_day === null || alike.settled_day < from) return;
  if (alike.state === 'refused') tally.refused += count;
  if (alike.state !== 'delivered') return;
  tally.delivered += count;
  if (alike.took !== null) took.set(alike.took, (took.get(alike.took) ?? 0) + count);
}

function join(into: Sum, other: Sum): void {
  for (const key of ['sent', 'delivered', 'refused', 'waiting'] as const) {
    into.tally[key] += other.tally[key];
  }
  for (const [ms, count] of other.took) into.took.set(ms, (into.took.get(ms) ?? 0) + count);
}

/** The time that this share of all took at most. */
function quantile(took: Sum['took'], share: number): number | null {
  const times = [...took].sort(([a], [b]) => a - b);
  const wanted = times.reduce((sum, [, count]) => sum + count, 0) * share;
  let seen = 0;
  for (const [ms, count] of times) {
    seen += count;
    if (seen >= wanted) return ms;
  }
  return null;
}

const told = ({ tally, took }: Sum): Tally => ({
  ...tally,
  median_ms: quantile(took, 0.5),
  slow_ms: quantile(took, 0.9),
});

const size = ({ tally }: Sum) => tally.sent + tally.delivered + tally.refused + tally.waiting;

/** The largest, and the rest together. */
function ranked(sums: Iterable<Sum>): { rows: Sum[]; others: OthersTally | null } {
  const all = [...sums].filter((sum) => size(sum) > 0);
  const sorted = all.sort((a, b) => size(b) - size(a) || b.newest - a.newest);
  const rest = sorted.slice(MAX_FIGURE_ROWS);
  const others = aSum({ integration_id: '', job_id: '' });
  for (const sum of rest) join(others, sum);
  return {
    rows: sorted.slice(0, MAX_FIGURE_ROWS),
    others: rest.length === 0 ? null : { ...told(others), of: rest.length },
  };
}

type NamesOf = (newest: readonly number[]) => Promise<ReadonlyMap<number, string | null>>;

/** What is counted of a period. */
interface Sums {
  all: Sum;
  ats: Map<string, Sum>;
  jobs: Map<string, Map<string, Sum>>;
}

const noSums = (): Sums => ({
  all: aSum({ integration_id: '', job_id: '' }),
  ats: new Map(),
  jobs: new Map(),
});

function count({ all, ats, jobs }: Sums, alike: Alike, from: number): void {
  const { integration_id, job_id } = alike;
  const ofAts = ats.getOrInsertComputed(integration_id, () => aSum({ integration_id, job_id: '' }));
  const ofJob = jobs
    .getOrInsertComputed(integration_id, () => new Map())
    .getOrInsertComputed(job_id, () => aSum({ integration_id, job_id }));
  for (const sum of [all, ofAts, ofJob]) add(sum, alike, from);
}

async function toPeriod({ all, ats, jobs }: Sums, namesOf: NamesOf): Promise<Period> {
  const byAts = ranked(ats.values());
  const byJob = ranked(jobs.values().flatMap((ofAts) => ofAts.values()));
  const names = await namesOf(byJob.rows.map(({ newest }) => newest));
  return {
    ...told(all),
    by_ats: {
      rows: byAts.rows.map((sum) => ({ integration_id: sum.integration_id, ...told(sum) })),
      others: byAts.others,
    },
    by_job: {
      rows: byJob.rows.map((sum) => ({
        integration_id: sum.integration_id,
        job: { id: sum.job_id, name: names.get(sum.newest) ?? null },
        ...told(sum),
      })),
      others: byJob.others,
    },
  };
}

/** Counts what is added to it. */
export interface Counter {
  add(alike: Alike): void;
  /** `namesOf` reads the jobs' names of these rows; what is gone meanwhile has none. */
  tallied(namesOf: NamesOf): Promise<Tallied>;
}

/** A counter with a day for each of `starts`, times in milliseconds; the last one is today. */
export function createCounter({ starts }: Pick<TallyQuery, 'starts'>): Counter {
  const days = starts.map(() => ({ sent: 0, delivered: 0, refused: 0 }));
  const [today, recent] = [noSums(), noSums()];
  return {
    add(alike) {
      const sent = days[alike.sent_day];
      if (sent) sent.sent += alike.count;
      const settled = days[alike.settled_day ?? -1];
      const { state } = alike;
      if (settled && (state === 'delivered' || state === 'refused')) settled[state] += alike.count;
      count(today, alike, starts.length - 1);
      count(recent, alike, 0);
    },
    tallied: async (namesOf) => ({
      days,
      today: await toPeriod(today, namesOf),
      recent: await toPeriod(recent, namesOf),
    }),
  };
}
