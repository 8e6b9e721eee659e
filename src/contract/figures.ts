/** Figures of what was sent: how many, what became of them, how long it took. No person stands in them. */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';

/** So many days are told, today included; fewer where receipts are kept for less. */
export const FIGURE_DAYS = 30;
/** So many ATSs and jobs are told each by itself, the largest; the rest together. */
export const MAX_FIGURE_ROWS = 20;

/** Whose days: a time zone by its IANA name, such as Europe/Berlin. The longest name has 30 letters. */
export const FigureQuery = z.strictObject({
  time_zone: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9_+/-]+$/),
});
export type FigureQuery = z.infer<typeof FigureQuery>;

const Count = z.int().min(0);

/**
 * `sent` were accepted within a period, `delivered` and `refused` were settled within it. `waiting` is
 * now, whichever period: queued, on its way, or being looked for. Half of what was delivered took
 * `median_ms` at most, nine tenths `slow_ms`, from acceptance, rounded up; null where nothing was.
 */
export const Tally = z.object({
  sent: Count,
  delivered: Count,
  refused: Count,
  waiting: Count,
  median_ms: Count.nullable(),
  slow_ms: Count.nullable(),
});
export type Tally = z.infer<typeof Tally>;

/** What went to one ATS. */
export const AtsTally = Tally.extend({ integration_id: z.string() });
export type AtsTally = z.infer<typeof AtsTally>;

/** What was sent for one job. The name is that of its newest receipt. */
export const JobTally = AtsTally.extend({
  job: z.object({ id: z.string(), name: z.string().nullable() }),
});
export type JobTally = z.infer<typeof JobTally>;

/** All that is not told by itself, and of how many ATSs or jobs it is. */
export const OthersTally = Tally.extend({ of: Count });
export type OthersTally = z.infer<typeof OthersTally>;

/** A period: in all, by ATS and by job, the largest first. */
export const Period = Tally.extend({
  by_ats: z.object({
    rows: z.array(AtsTally).max(MAX_FIGURE_ROWS),
    others: OthersTally.nullable(),
  }),
  by_job: z.object({
    rows: z.array(JobTally).max(MAX_FIGURE_ROWS),
    others: OthersTally.nullable(),
  }),
});
export type Period = z.infer<typeof Period>;

/** A day of whoever asks: YYYY-MM-DD. */
export const DayTally = Tally.pick({ sent: true, delivered: true, refused: true }).extend({
  day: z.iso.date(),
});
export type DayTally = z.infer<typeof DayTally>;

/** Days from the oldest to today; `recent` is all of them together. */
export const Figures = z.object({
  /** Whose days these are: UTC where the gateway does not know the zone that was asked for. */
  time_zone: z.string(),
  days: z.array(DayTally).min(1).max(FIGURE_DAYS),
  today: Period,
  recent: Period,
});
export type Figures = z.infer<typeof Figures>;
