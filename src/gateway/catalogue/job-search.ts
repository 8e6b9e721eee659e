/** Searching the listed jobs: every word typed must begin or stand within a word of the job. */
import type { JobList, JobSummary } from '../../contract/ats.ts';
import type { Job } from '../../kombo/job.ts';
import { foldedWords } from '../ledger/submission.ts';
import { comparePositions, type Position, positionOf } from './jobs.ts';

export const JOBS_PER_PAGE = 50;

export function summaryOf(job: Job): JobSummary {
  return {
    id: job.id,
    name: job.name,
    job_code: job.job_code,
    department: job.department,
    location: job.location,
    employment_type: job.employment_type,
    remote_work_status: job.remote_work_status,
    status: job.status,
    visibility: job.visibility,
    opened_at: job.opened_at,
    question_count: job.screening_questions.length,
  };
}

const COUNTRY_NAMES = ['en', 'de'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

/** A country by its code and by the names that the form shows it under. */
function countryWords(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [country];
  return [country, ...COUNTRY_NAMES.map((names) => names.of(country) ?? '')];
}

function placeWords({ location }: Job): string[] {
  if (location === null) return [];
  const { city, state, country, raw } = location;
  const countries = country === null ? [] : countryWords(country);
  return [city, state, raw, ...countries].filter((part) => part !== null);
}

const haystacks = new WeakMap<Job, string>();

function haystackOf(job: Job): string {
  const known = haystacks.get(job);
  if (known !== undefined) return known;
  const { name, job_code, department } = job;
  const text = [name, job_code, department, ...placeWords(job)]
    .filter((part) => part !== null)
    .join(' ');
  const haystack = foldedWords(text).join(' ');
  haystacks.set(job, haystack);
  return haystack;
}

/** The cursor says where the last page ended, so jobs that come and go move nothing. */
function startAfter(jobs: readonly Job[], cursor: string): number {
  const [opened = '', ...id] = cursor.split('~');
  const last: Position = { opened: Number(opened), id: id.join('~') };
  const start = jobs.findIndex((job) => comparePositions(positionOf(job), last) > 0);
  return start === -1 ? jobs.length : start;
}

function cursorAt(job: Job | undefined): string | null {
  if (job === undefined) return null;
  const { opened, id } = positionOf(job);
  return `${opened}~${id}`;
}

/** One page of the jobs that match; `jobs` are in the order of their positions. */
export function searchJobs(
  jobs: readonly Job[],
  { search, cursor }: { search?: string | undefined; cursor?: string | undefined },
): JobList {
  const words = foldedWords(search ?? '');
  const matching =
    words.length === 0
      ? jobs
      : jobs.filter((job) => words.every((word) => haystackOf(job).includes(word)));
  const start = cursor === undefined ? 0 : startAfter(matching, cursor);
  const page = matching.slice(start, start + JOBS_PER_PAGE);
  const hasMore = start + page.length < matching.length;
  return {
    results: page.map(summaryOf),
    next: hasMore ? cursorAt(page.at(-1)) : null,
    total: matching.length,
  };
}
