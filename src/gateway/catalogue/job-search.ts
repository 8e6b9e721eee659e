/** Searching the listed jobs: every word typed must begin or stand within a word of the job. */
import type { JobList } from '../../contract/ats.ts';
import { searchWords } from '../../text/search.ts';
import type { JobListing } from './jobs.ts';
import {
  comparePositions,
  type KeptJob,
  type Position,
  positionOf,
  summaryOf,
} from './kept-job.ts';

/** How many jobs one answer holds. */
export const JOBS_PER_PAGE = 50;

/** The cursor says where the last page ended, so jobs that come and go move nothing. */
function startAfter(jobs: readonly KeptJob[], cursor: string): number {
  const [opened = '', ...id] = cursor.split('~');
  const last: Position = { opened: Number(opened), id: id.join('~') };
  const start = jobs.findIndex((job) => comparePositions(positionOf(job), last) > 0);
  return start === -1 ? jobs.length : start;
}

function cursorAt(job: KeptJob | undefined): string | null {
  if (job === undefined) return null;
  const { opened, id } = positionOf(job);
  return `${opened}~${id}`;
}

/** One page of the jobs that match, 50 at most, with the number of all that do. */
export function searchJobs(
  { jobs, coverage }: JobListing,
  { search, cursor }: { search?: string | undefined; cursor?: string | undefined },
): JobList {
  const words = searchWords(search ?? '');
  const matching =
    words.length === 0
      ? jobs
      : jobs.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  const start = cursor === undefined ? 0 : startAfter(matching, cursor);
  const page = matching.slice(start, start + JOBS_PER_PAGE);
  const hasMore = start + page.length < matching.length;
  return {
    results: page.map(summaryOf),
    next: hasMore ? cursorAt(page.at(-1)) : null,
    total: matching.length,
    coverage,
  };
}
