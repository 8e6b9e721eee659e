/** A job as the ATS sends it (`GET /ats/jobs`), read tolerantly. */
import * as z from 'zod';
import { MAX_ATS_TEXT_LENGTH, MAX_ATS_WORD_LENGTH } from '../values/bounds.ts';
import {
  AtsId,
  atsText,
  maybe,
  maybeId,
  openEnum,
  readable,
  readableById,
} from '../values/tolerant.ts';
import { ScreeningQuestion } from './screening-question.ts';

/** Those that Kombo documents. */
export const JOB_STATUSES = ['OPEN', 'CLOSED', 'DRAFT', 'ARCHIVED'] as const;

/** Those that Kombo documents. */
export const VISIBILITIES = ['PUBLIC', 'INTERNAL', 'UNLISTED', 'CONFIDENTIAL'] as const;

/** Those that Kombo documents. */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACT',
  'SEASONAL',
  'INTERNSHIP',
] as const;

/** Those that Kombo documents. */
export const REMOTE_WORK_STATUSES = ['REMOTE', 'HYBRID', 'TEMPORARY', 'ON_SITE'] as const;

/** Those that Kombo documents. */
export const PAY_PERIODS = ['YEAR', 'MONTH', 'TWO_WEEKS', 'WEEK', 'DAY', 'HOUR'] as const;

const text = atsText();
const number = maybe(z.number());

/** A step of a job's hiring process. Kombo's newest versions say whether it is in use. */
export const Stage = z.object({
  id: AtsId,
  remote_id: maybeId,
  name: text,
  index: number,
  status: openEnum(['ACTIVE', 'INACTIVE']),
});
export type Stage = z.infer<typeof Stage>;

/** A place as the ATS has it; `raw` is its own text, mostly where it has no parts. */
export const Place = z.object({
  city: text,
  country: text,
  raw: text,
  state: text,
  street_1: text,
  street_2: text,
  zip_code: text,
});
export type Place = z.infer<typeof Place>;

/** Somebody who hires for a job. */
export const HiringTeamMember = z.object({
  id: AtsId,
  first_name: text,
  last_name: text,
  email: text,
  hiring_team_roles: readable(z.string().max(MAX_ATS_WORD_LENGTH)),
});

/** Everything but its id may be missing: an ATS has what it has. Dates are ISO 8601. */
export const Job = z.object({
  id: AtsId,
  remote_id: maybeId,
  name: text,
  job_code: text,
  description: atsText(MAX_ATS_TEXT_LENGTH),
  confidential: maybe(z.boolean()),
  status: openEnum(JOB_STATUSES),
  visibility: openEnum(VISIBILITIES),
  employment_type: openEnum(EMPLOYMENT_TYPES),
  remote_work_status: openEnum(REMOTE_WORK_STATUSES),
  weekly_hours: number,
  category: text,
  department: text,
  experience_level: text,
  salary_amount: number,
  salary_amount_from: number,
  salary_amount_to: number,
  salary_currency: text,
  salary_period: openEnum(PAY_PERIODS),
  location: maybe(Place),
  post_url: text,
  remote_url: text,
  opened_at: text,
  closed_at: text,
  remote_created_at: text,
  remote_updated_at: text,
  changed_at: text,
  remote_deleted_at: text,
  stages: readableById(Stage),
  screening_questions: readable(ScreeningQuestion),
  hiring_team: readable(HiringTeamMember),
  job_postings: readable(
    z.object({
      id: AtsId,
      title: text,
      description_html: atsText(MAX_ATS_TEXT_LENGTH),
      status: openEnum(['ACTIVE', 'INACTIVE', 'DRAFT']),
      visibility: openEnum(['PUBLIC', 'INTERNAL', 'UNLISTED']),
      url: text,
    }),
  ),
});
export type Job = z.infer<typeof Job>;

/**
 * The stages a person may be put into: not inactive, by index, nulls last, stable.
 * Kombo: a missing status means active.
 */
export function offeredStages(job: Pick<Job, 'stages'>): Stage[] {
  return job.stages
    .filter((stage) => stage.status !== 'INACTIVE')
    .sort((a, b) => (a.index ?? Number.MAX_VALUE) - (b.index ?? Number.MAX_VALUE));
}

/**
 * Is its very existence not for everyone? Kombo: confidential jobs are for nobody, internal ones for
 * employees; a draft is not decided on.
 */
export function isHidden(job: Pick<Job, 'status' | 'visibility' | 'confidential'>): boolean {
  if (job.confidential === true || job.status === 'DRAFT') return true;
  return job.visibility === 'CONFIDENTIAL' || job.visibility === 'INTERNAL';
}

/**
 * May a candidate be entered for this job? Kombo: status and visibility decide, the closing
 * date does not, since it may lie ahead. Internal jobs are for employees, confidential for nobody.
 */
export function acceptsCandidates(
  job: Pick<Job, 'status' | 'visibility' | 'confidential' | 'remote_deleted_at'>,
): boolean {
  if (job.remote_deleted_at !== null || job.confidential === true) return false;
  if (job.visibility === 'INTERNAL' || job.visibility === 'CONFIDENTIAL') return false;
  return job.status === 'OPEN' || job.status === null;
}
